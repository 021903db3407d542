// SPDX-License-Identifier: MIT
// That an activity was done, and when: status and time agree, whichever of the two somebody wrote (F54).
#pragma once
#include "core/base/zone.h"
#include "core/model/activity.h"

namespace tilth {

inline bool isDone(const Activity& activity) { return activity.doneAt || activity.status == ActivityStatus::Completed; }
/// Whether the change completes it; before null: it is new.
bool completes(const Activity* before, const Activity& now);

/// When one was done that does not say it: when it started, else at noon of the day it was due, where these have passed; else now. A note when it was made.
Time doneTime(const Activity& activity, Time now, const Zone& zone);

/// With a time done it is completed. Completed by now it was done now; a new one at its doneTime. No longer completed, it has no time done; without
/// its time it is not started. A new note is done.
Activity settled(Activity activity, const Activity* before, Time now, const Zone& zone);

}
