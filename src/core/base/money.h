// SPDX-License-Identifier: MIT
// Amounts of money: whole minor units, their currency kept beside them.
#pragma once
#include <compare>
#include <cstdint>

namespace tilth {

/// An amount in minor units (cents, fen; whole yen) of the currency of its record.
struct Money {
    std::int64_t minor = 0;
    friend constexpr auto operator<=>(Money, Money) = default;
};

}
