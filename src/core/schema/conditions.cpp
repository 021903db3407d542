// SPDX-License-Identifier: MIT
#include "core/schema/conditions.h"
#include "core/schema/query.h"

namespace tilth {
namespace {

// What is no query stays as it is: whoever runs it says what is wrong.
std::string asOne(std::string_view query) {
    const Result<Query> read = parseQuery(query);
    const bool either = read && read->kind == Query::Or;
    return either ? "(" + std::string(query) + ")" : std::string(query);
}

}

std::string bothHold(std::string_view a, std::string_view b) {
    if (a.empty() || b.empty()) return std::string(a.empty() ? b : a);
    return asOne(a) + " " + asOne(b);
}

}
