// SPDX-License-Identifier: MIT
// Claiming a lead and giving it back from the window: the change, and what people are told when it fails.
#pragma once
#include <QString>

namespace tilth {

class Desk;
class ReasonBar;

/// Who was faster, or which limit stands against it, is said in words.
void claimForMe(Desk& desk, std::int64_t lead, const QString& name);
/// Asks in the bar why, then gives it back.
void askReturnReason(Desk& desk, ReasonBar& bar, std::int64_t lead);

}
