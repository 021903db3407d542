// SPDX-License-Identifier: MIT
// How a deadline in working time is told: "call due in 12 min (working time)".
#pragma once
#include "app/sla.h"
#include "gui/theme/theme.h"

#include <QString>

namespace tilth {

QString workingSpan(std::chrono::seconds span);     // "12 min", "3 h 20 min"
/// Empty once somebody has tried and it was in time.
QString slaText(const SlaRow& row);
theme::Tone slaTone(const SlaRow& row);
QString slaStateText(SlaState state);               // "Overdue"

}
