// SPDX-License-Identifier: MIT
// Why a deal may be lost, as somebody writes it (F36).
#pragma once
#include "core/base/result.h"
#include <string_view>

namespace tilth {

/// One of lostReasons() (core/deal/stages.h), in whatever case it is written. Refused{lost_reason}: it is none of them.
Result<std::string> lostReasonNamed(std::string_view word);

}
