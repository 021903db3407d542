// SPDX-License-Identifier: MIT
// What the program itself takes of the machine.
#pragma once

namespace tilth {

/// Memory that this process held at most so far, in megabytes (2^20 bytes); 0 where the system does not tell.
double mostMemory();
/// Processor time of all its threads so far, in seconds.
double processorTime();

}
