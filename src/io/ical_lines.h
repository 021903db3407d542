// SPDX-License-Identifier: MIT
// Content lines of a calendar file: unfolded, counted and bounded before anybody looks into them.
#pragma once
#include "core/base/result.h"
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace tilth {

/// UTF-8 text to whole lines, one after the other; `take` gets each, not empty, with its number in the file. Folded lines
/// and quoted-printable lines of vCalendar 1.0 are joined; the latter are decoded. Refused: see parseIcal.
Result<Done> eachIcalLine(std::string_view text, const std::function<void(std::string line, std::int64_t number)>& take);

}
