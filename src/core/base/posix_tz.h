// SPDX-License-Identifier: MIT
// The rule at the end of a zone file, for the years that its table does not hold: "EST5EDT,M3.2.0,M11.1.0".
#pragma once
#include "core/base/date.h"
#include <optional>

namespace tilth {

/// POSIX TZ with the extension of RFC 8536 (hours of a switch from -167 to 167). Offsets are seconds east of UTC.
struct PosixTz {
    struct Switch {                        // one of the two days of a year on which the clock changes
        enum Kind { Month, Julian, Day };  // Mm.w.d; Jn: 1..365 without leap days; n: 0..365 with them
        Kind kind = Month;
        unsigned month = 1, week = 1, day = 0;
        std::chrono::seconds at = std::chrono::hours{2};
    };
    struct Summer {
        std::chrono::seconds offset{};
        Switch begins, ends;
    };
    std::chrono::seconds offset{};
    std::optional<Summer> summer;

    static std::optional<PosixTz> parse(std::string_view text);
    std::chrono::seconds offsetAt(Time at) const;
};

}
