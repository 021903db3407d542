// SPDX-License-Identifier: MIT
// Calendars of others, shown beside ours: subscribed by address or file, read again, kept without a network.
#pragma once
#include "app/workspace.h"
#include "core/model/outside_event.h"
#include "core/model/subscription.h"

namespace tilth {

/// What an address gave: the text, or nothing where nothing changed.
struct CalendarSource {
    std::string text, etag;
    bool unchanged = false;
};
/// How addresses are read; the network's by default, another one in tests.
using CalendarFetch = std::function<Result<CalendarSource>(const std::string& url, const std::string& etag)>;
/// https, http of this computer, or a file's path. privateNetwork: the server may be one of the own network; where that was read, this
/// computer remembers it (app/own_network.h), and it need not be said again.
CalendarFetch fetchCalendar(bool privateNetwork = false);

struct RefreshResult {
    std::int64_t subscription = 0, revision = 0;                    // revision 0: nothing changed
    std::size_t events = 0, added = 0, changed = 0, removed = 0;
    bool unchanged = false;                                         // the other side said so
    std::vector<std::string> notes;                                 // what of the file was left out
};
/// One revision: the subscription and what happens from a year ago to two years ahead. Refused: an address that checkAddress refuses, a
/// name that is taken, what is no calendar.
Result<RefreshResult> subscribe(Workspace& workspace, Subscription subscription, const CalendarFetch& fetch);
/// Reads it again. What cannot be read leaves everything as it was, but for the problem, which is noted and returned as the error.
Result<RefreshResult> refreshSubscription(Workspace& workspace, std::int64_t subscription, const CalendarFetch& fetch);
/// Those whose interval is over, or all.
std::vector<std::int64_t> dueSubscriptions(Workspace& workspace, bool all);

}
