// SPDX-License-Identifier: MIT
// How a lead's replay is told: "Handed over 2026-05-27 10:00 as B1 (…). First try after 42 min of working time: in time. Rejected: no budget."
#pragma once
#include "app/replay.h"
#include "gui/bridge/wording.h"
#include "gui/theme/theme.h"

#include <QString>

namespace tilth {

QString stepTitle(const ReplayStep& step);              // in the language in force
QString stepDetail(const ReplayStep& step);             // detail and who, " · " between them
QString stepIcon(ReplayStep::Kind kind);
theme::Tone stepTone(ReplayStep::Kind kind);
/// What a hand-off promised and what came of it, in sentences.
QString handoffText(const ReplayHandoff& handoff, const Wording& wording);
theme::Tone handoffTone(const ReplayHandoff& handoff);
/// Time that passed between two steps: "42 min", "3 h", "12 d".
QString passed(std::chrono::seconds span);

}
