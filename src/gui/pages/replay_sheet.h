// SPDX-License-Identifier: MIT
// A lead's replay on paper: for the meeting of marketing and sales in which a lead is disputed.
#pragma once
#include "app/replay.h"
#include "gui/bridge/wording.h"

#include <QString>

namespace tilth {

/// Writes a PDF: the strip, each hand-off in words, every step with its score. The error tells the file and why it cannot be written.
Result<Done> writeReplay(const Replay& replay, const Wording& wording, const QString& file);

}
