// SPDX-License-Identifier: MIT
// Work that a person waits for where there is no window to say so: done in a thread, with a label that tells what takes so long.
#pragma once
#include <QString>

#include <chrono>
#include <functional>

namespace tilth {

/// Returns when the work is done, and throws what it threw. The words are shown once the patience is over; what is open already takes
/// no clicks and keys until then.
void workShown(const QString& words, std::chrono::milliseconds patience, const std::function<void()>& work);

}
