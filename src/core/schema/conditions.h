// SPDX-License-Identifier: MIT
// Conditions of queries, put together as text.
#pragma once
#include <string>
#include <string_view>

namespace tilth {

/// A query that finds what both find; an empty one finds all. One that reads "a or b" gets brackets, since conditions side by side bind
/// tighter; all other words stay as they were written.
std::string bothHold(std::string_view a, std::string_view b);

}
