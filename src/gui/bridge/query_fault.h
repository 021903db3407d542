// SPDX-License-Identifier: MIT
// What is wrong with a query, in the language in force.
#pragma once
#include "core/base/result.h"
#include <QString>

namespace tilth {

/// "At 3 of the query: in the pattern, at 2: this ( is never closed." with each part in the language in force; any other error as translated() has it.
QString queryFault(const Error& error);

}
