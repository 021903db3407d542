// SPDX-License-Identifier: MIT
#include "store/newest_step.h"
#include "store/reversal.h"
#include "store/store.h"

namespace tilth {

std::int64_t newestStep(Store& store) { return newestToUndo(store.connection(), store.actor()).id; }

}
