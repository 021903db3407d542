// SPDX-License-Identifier: MIT
// How many statements the databases were asked: tests see by it that a read does not grow with the records.
#pragma once
#include <cstdint>

namespace tilth {

/// By this thread so far, of whichever connection.
std::int64_t statementsAsked();
void countStatement();

}
