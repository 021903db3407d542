// SPDX-License-Identifier: MIT
// Events to the text of a calendar file.
#pragma once
#include "io/ical_event.h"
#include <span>

namespace tilth {

/// A VEVENT or VTODO. Whole days have an exclusive DTEND; hours are written in UTC, those that repeat in their zone.
/// `base`: what the other side last said of it; its properties and alarms that Tilth does not know are kept.
IcalNode icalNode(const IcalEvent& event, Time stamp, const IcalNode* base = nullptr);
/// A whole file, with the VTIMEZONEs that it needs; `name` may be empty.
std::string icalFileText(std::span<const IcalEvent> events, Time stamp, std::string_view name = {});
/// The same for one entry, to be put on a server; see icalNode.
std::string icalEntryText(const IcalEvent& event, Time stamp, const IcalNode* base = nullptr);

}
