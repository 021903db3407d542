// SPDX-License-Identifier: MIT
// The three standard files and the signals of a command, as the system has them (POSIX; one place to port).
#pragma once

namespace tilth::cli {

/// Puts something in the place of closed standard files, so that no file that is opened later is taken for one of them,
/// and lets writing into a closed pipe fail instead of ending the program.
void secureStandardStreams();
bool outputIsTerminal();
bool errorsAreTerminal();

/// From here on Ctrl+C and a polite request to end are noted, and the command ends by itself.
void noteInterrupts();
bool interrupted();

}
