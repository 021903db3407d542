// SPDX-License-Identifier: MIT
// Dates and instants: the two ways in which the program keeps time, without a clock.
#pragma once
#include <chrono>

namespace tilth {

using Date = std::chrono::sys_days;       // a calendar day without zone, kept as days since 1970-01-01
using Time = std::chrono::sys_seconds;    // an instant, kept as UTC seconds since 1970-01-01

}
