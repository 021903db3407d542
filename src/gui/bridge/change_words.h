// SPDX-License-Identifier: MIT
// What was done, as people read it in the history and in messages.
#pragma once
#include <QString>
#include <string_view>

namespace tilth {

/// A label as the journal keeps it ("Convert lead", "Add segment"): by itself, else its verb with the name of the type.
QString changeText(std::string_view label);

}
