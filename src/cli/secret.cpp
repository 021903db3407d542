// SPDX-License-Identifier: MIT
// POSIX; one place to port.
#include "cli/secret.h"
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace tilth::cli {
namespace {

// Hides what is typed while it lives.
class NoEcho {
public:
    NoEcho() : m_hidden(isatty(STDIN_FILENO) && tcgetattr(STDIN_FILENO, &m_before) == 0) {
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_hidden) tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;
    ~NoEcho() {
        if (!m_hidden) return;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
    }
private:
    termios m_before{};
    bool m_hidden;
};

Result<std::string> firstLine(std::istream& in) {
    std::string line;
    std::getline(in, line);
    if (line.ends_with('\r')) line.pop_back();
    if (line.empty()) return Error{Error::Refused, "No password was given."};
    return line;
}

Result<std::string> fromFile(const std::string& path) {
    struct stat about{};
    if (stat(path.c_str(), &about) != 0 || !S_ISREG(about.st_mode)) return Error{Error::Surroundings, "The password file " + path + " cannot be read."};
    if (about.st_mode & (S_IRWXG | S_IRWXO)) return Error{Error::Refused, "Others may read the password file " + path + "; take that away: chmod 600 " + path};
    std::ifstream file(path);
    return firstLine(file);
}

}

Result<std::string> readSecret(const char* variable, std::string_view question) {
    if (const char* path = std::getenv(variable); path && *path) return fromFile(path);
    if (isatty(STDIN_FILENO)) std::fprintf(stderr, "%.*s: ", static_cast<int>(question.size()), question.data());
    const NoEcho hidden;
    return firstLine(std::cin);
}

}
