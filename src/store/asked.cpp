// SPDX-License-Identifier: MIT
#include "store/asked.h"

namespace tilth {
namespace {

thread_local std::int64_t asked = 0;

}

std::int64_t statementsAsked() { return asked; }
void countStatement() { ++asked; }

}
