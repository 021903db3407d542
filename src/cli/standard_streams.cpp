// SPDX-License-Identifier: MIT
#include "cli/standard_streams.h"
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace tilth::cli {
namespace {

volatile std::sig_atomic_t noted = 0;

void note(int) { noted = 1; }

// A closed standard output is replaced by one that cannot be written, so that losing the answer is an error.
void fill(int descriptor, int mode) {
    if (fcntl(descriptor, F_GETFD) != -1) return;
    const int opened = open("/dev/null", mode);
    if (opened != -1 && opened != descriptor) {
        dup2(opened, descriptor);
        close(opened);
    }
}

}

void secureStandardStreams() {
    fill(STDIN_FILENO, O_RDONLY);
    fill(STDOUT_FILENO, O_RDONLY);
    fill(STDERR_FILENO, O_WRONLY);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);          // a file grown beyond the limit is a write error then
}

bool outputIsTerminal() { return isatty(STDOUT_FILENO) == 1; }
bool errorsAreTerminal() { return isatty(STDERR_FILENO) == 1; }

void noteInterrupts() {
    std::signal(SIGINT, note);
    std::signal(SIGTERM, note);
}
bool interrupted() { return noted != 0; }

}
