// SPDX-License-Identifier: MIT
// Activities that repeat: the coming ones are records already, made some way ahead; each change of a series is one revision.
#pragma once
#include "app/workspace.h"
#include "core/model/activity.h"

namespace tilth {

enum class SeriesScope { This, Following, All };

/// From here on it repeats by the rule (see app/repeat_rule.h); an empty rule ends it, and what was planned after this one goes. Counted
/// from the day it was due, up to 12 coming ones within 400 days are made at once; counted from completion, the next one when this is done.
Result<std::int64_t> repeatActivity(Workspace& workspace, std::int64_t activity, std::string_view rule, RepeatFrom from);
/// What differs between the record and `now` goes to this one, to it and what follows, or to all of the series. A moved day moves the
/// others as far; done ones keep their days. Refused: moving the days of a rule that names them itself.
Result<std::int64_t> editSeries(Workspace& workspace, const Activity& now, SeriesScope scope);
/// This one is canceled; following and all: what is still open goes, and the rule ends.
Result<std::int64_t> endSeries(Workspace& workspace, std::int64_t activity, SeriesScope scope);

/// Whether a change of that field of an activity may be meant for others of its series too: it has some, and the field (an outcome, a
/// state) is not its own.
bool isForSeries(Workspace& workspace, std::int64_t activity, std::string_view key);

/// For every use case that writes activities: makes, goes on with or ends the series of `now` (before null: it is new) within the change.
Result<Done> followSeries(Workspace& workspace, ChangeSet& change, const Activity* before, Activity& now);

}
