// SPDX-License-Identifier: MIT
// A government's yearly notice brought into the workspace from a file, so that the whole team has it.
#pragma once
#include "app/holidays.h"

namespace tilth {

/// JSON as parseHolidayNotices reads it, or a table with the columns date, name and kind (off or work; the words of other lists are known
/// too: day_off, makeup_workday, 休, 班). A table's days are of its country; a few days at the edge of a year go with the other year of the
/// file. Errors name file, line and field.
Result<HolidayNotices> readNoticeFile(const std::filesystem::path& file, const std::string& country);

struct NoticesImported {
    std::int64_t revision = 0;              // 0: the workspace had them already
    std::string country;
    std::vector<int> years;
    int off = 0, work = 0;                  // days
};
/// One revision. A year's notice takes the place of the one that the workspace or the pack has.
Result<NoticesImported> importNotices(Workspace& workspace, const HolidayNotices& notices);

}
