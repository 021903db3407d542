// SPDX-License-Identifier: MIT
// Who acts when nobody does.
#pragma once

namespace tilth {

/// The program itself: what it notes about records, for instance that a reminder was announced, is nobody's step. It is not undone, and
/// it keeps nothing from being undone.
inline constexpr const char* programActor = "tilth";

}
