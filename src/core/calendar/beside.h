// SPDX-License-Identifier: MIT
// What stands beside one another where it would lie over one another: names along an axis, entries of a day.
#pragma once
#include <optional>
#include <span>
#include <vector>

namespace tilth {

/// Where a name is written, in pixels from the left edge of what is in sight; nothing: not at all. It belongs to what goes from `left` to
/// `end`, and is whole: at the left edge it stays while any of that is in sight and it ends before `next` (the place of the name behind it).
std::optional<int> nameInSight(int left, int width, int end, std::optional<int> next, int room, int edge);

/// An entry of a day, from and to in pixels or minutes; `to` lies behind it.
struct Stretch { int from, to; };
/// The columns that an entry's neighbours need, and which of them is its own.
struct Beside {
    int column, columns;
    friend bool operator==(const Beside&, const Beside&) = default;
};
/// For each of the stretches, which need no order: those that hang together by overlapping share the width, each in the first free column.
std::vector<Beside> besideOneAnother(std::span<const Stretch> stretches);

}
