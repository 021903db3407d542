// SPDX-License-Identifier: MIT
// Why a deal may be lost, as somebody writes it (F36).
#pragma once
#include "core/base/result.h"
#include <string_view>

namespace tilth {

/// One of lostReasons() (core/deal/stages.h), in whatever case it is written. Refused{lost_reason}: it is none of them.
Result<std::string> lostReasonNamed(std::string_view word);
/// What a deal keeps of a reason with its note: the word as the rules spell it; the one that it had stays as it is, maybe from another
/// program. Refused{lost_reason}: it is none of them; {lost_note}: "Other" needs a note.
Result<std::string> settledReason(const std::string& reason, const std::string& note, std::string_view had);

}
