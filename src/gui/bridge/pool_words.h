// SPDX-License-Identifier: MIT
// The lead pool and the passing of leads in words: why a lead is where it is, why it cannot be claimed, how long it is safe.
#pragma once
#include "app/pool.h"
#include "gui/bridge/wording.h"
#include "gui/theme/theme.h"

namespace tilth {

/// A reason as kept ("rule 3 'DE leads': round robin, Anna had 4 open of 20") in the language in force; what people wrote stays.
QString passingReason(std::string_view reason);
/// What keeps from claiming it; empty: nothing.
QString claimText(const ClaimAnswer& answer, const Wording& wording);
/// "3 of 20"; the count alone where there is no limit.
QString ofLimit(std::int64_t count, std::int64_t limit);
/// Days that are left until then, begun ones whole: "5 days left".
QString daysLeft(Time until, Time now);

QString holdStateText(HoldState state);
theme::Tone holdTone(HoldState state);
const char* holdIcon(HoldState state);

/// Why leads are given back, as kept and as shown.
QList<std::pair<QString, QString>> returnReasons();

}
