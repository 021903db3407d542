// SPDX-License-Identifier: MIT
// A calendar file as a table: a row for each entry, columns named by the fields of what they shall become.
#pragma once
#include "io/ical_event.h"
#include "io/table_file.h"

namespace tilth {

/// `type`: "campaign" for columns of campaigns; anything else: columns of activities. Repetitions stay one row with their rule,
/// which names its zone (app/repeat_rule.h) where that is not `zone`, the workspace's; of a zone that only the file knows it is in days of `zone`. Entries that stand for one of them and further dates (RDATE, at most 200 of an entry) are rows of
/// their own, cancelled ones are left out. Errors as of readIcal.
Result<std::unique_ptr<TableFile>> openIcalTable(std::string bytes, std::string_view type, const Zone& zone = {});

}
