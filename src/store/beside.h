// SPDX-License-Identifier: MIT
// A workspace that is made beside its place, under a name that nobody has (POSIX; one place to port).
#pragma once
#include <string>

namespace tilth {

/// The name is held for as long as this lives. What is left under it goes with it; what a killed program left beside the place goes
/// when the next one begins: files of such names that we did not make, or that somebody is still making, stay.
class Beside {
public:
    explicit Beside(const std::string& place);      // throws SqlError when the folder cannot be written
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;
    ~Beside();
    std::string file() const { return m_claim + ".tilth"; }     // not there yet
private:
    std::string m_claim;            // a file that is locked meanwhile and says whose the name is
    int m_fd;
};

}
