// SPDX-License-Identifier: MIT
// Time zones of calendar files.
#pragma once
#include "core/base/zone.h"
#include "io/ical_tree.h"
#include <map>
#include <optional>

namespace tilth {

/// Zones that a file's TZIDs mean: the system's zone of that name ("Europe/Berlin", "/mozilla.org/20050126_1/Europe/Berlin"),
/// the one that Windows calls so, else what the file's own VTIMEZONE says.
class IcalZones {
public:
    explicit IcalZones(const std::vector<IcalNode>& roots);
    std::optional<Zone> find(std::string_view tzid);
private:
    std::map<std::string, const IcalNode*, std::less<>> m_own;
    std::map<std::string, std::optional<Zone>, std::less<>> m_known;
    int m_made = 0;                         // from VTIMEZONEs; a file has few, a hostile one many
    std::int64_t m_work = 0;                // that they took
};

/// A VTIMEZONE of a zone whose rules hold for the days of the range, as far as they are needed.
IcalNode vtimezoneOf(const Zone& zone, DateRange range);

}
