// SPDX-License-Identifier: MIT
// How many statements a read takes: the same for few records and for many.
#pragma once
#include "store/asked.h"

namespace tilth::test {

template <class Read> std::int64_t statements(const Read& read) {
    const std::int64_t before = statementsAsked();
    read();
    return statementsAsked() - before;
}

}
