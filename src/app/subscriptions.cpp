// SPDX-License-Identifier: MIT
#include "app/subscriptions.h"
#include "app/content_mark.h"
#include "app/given_file.h"
#include "app/own_network.h"
#include "core/base/tr.h"
#include "core/base/utf8.h"
#include "core/schema/validate.h"
#include "io/http.h"
#include "io/ical_event.h"
#include "io/ical_value.h"
#include <algorithm>
#include <iterator>

namespace tilth {
namespace {

using std::chrono::days;

constexpr std::uintmax_t mostBytes = 20'000'000;
constexpr std::size_t mostEvents = 5'000, longestNotes = 4'000;
constexpr int daysBack = 366, daysAhead = 731, readAnew = 30;     // after so many days it is read in full, for the days ahead have moved

bool isAddress(std::string_view url) { return url.find("://") != url.npos; }

Result<CalendarSource> fromFile(const std::string& path) {
    auto bytes = readGiven(path, mostBytes);
    if (!bytes) return bytes.error();
    return CalendarSource{*std::move(bytes), {}, false};
}
Result<CalendarSource> fromNetwork(const std::string& url, const std::string& etag, bool privateNetwork) {
    HttpRequest request{.url = url, .headers = {{"Accept", "text/calendar"}}, .privateNetwork = privateNetwork};
    if (!etag.empty()) request.headers.emplace_back("If-None-Match", etag);
    auto answer = sendHttp(request);
    if (!answer) return answer.error();
    if (answer->status == 304) return CalendarSource{{}, etag, true};
    if (answer->status != 200) return Error{Error::Refused, url + TR("Network", " answered with status ") + std::to_string(answer->status) + ".", "url"};
    return CalendarSource{std::move(answer->body), answer->header("etag"), false};
}
Result<CalendarSource> fromServer(const std::string& url, const std::string& etag, bool privateNetwork) {
    auto source = fromNetwork(url, etag, privateNetwork || isOwnNetworkAllowed(url));
    if (!source || !privateNetwork) return source;
    if (const auto kept = allowOwnNetwork(url); !kept) return kept.error();
    return source;
}

OutsideEvent eventOf(const IcalOccurrence& o, std::int64_t subscription) {
    OutsideEvent event;
    event.subscription = Link{subscription};
    event.uid = o.event->uid;
    event.title = o.event->title.empty() ? "-" : o.event->title;
    event.startsOn = o.first;
    event.endsOn = o.last;
    event.startsAt = o.startsAt;
    event.endsAt = o.endsAt;
    event.location = o.event->location;
    event.notes = o.event->description.substr(0, longestNotes);
    while (!event.notes.empty() && firstInvalidUtf8(event.notes) != std::string::npos) event.notes.pop_back();
    event.externalId = event.uid + "#" + (o.startsAt ? icalInstant(*o.startsAt) : icalDay(o.first));
    return event;
}

// What is there against what is to be there, by key: only what differs is written.
class Merge {
public:
    Merge(Workspace& workspace, ChangeSet& change, const Subscription& subscription) : m_workspace(workspace), m_type(workspace.type<OutsideEvent>()), m_change(change), m_subscription(subscription) {
        for (const auto& event : workspace.store().findBy<OutsideEvent>("subscription", subscription.id)) m_before.emplace(event->externalId, event);
    }
    void put(OutsideEvent event, RefreshResult& result) {
        if (!m_seen.insert(event.externalId).second) return;
        ++result.events;
        const auto before = m_before.find(event.externalId);
        event.created = before == m_before.end() ? m_workspace.now() : before->second->created;
        event.owner = m_subscription.owner;
        if (before == m_before.end()) {
            event.id = m_workspace.store().newId();
            m_change.create(m_type, event);
            ++result.added;
        } else if (event.id = before->second->id; !diff(m_type, *before->second, event).empty()) {
            m_change.update(m_type, *before->second, event);
            ++result.changed;
        }
    }
    void removeRest(RefreshResult& result) {
        for (const auto& [key, event] : m_before)
            if (!m_seen.contains(key)) m_change.remove(m_type, *event), ++result.removed;
    }
private:
    Workspace& m_workspace;
    const EntityType& m_type;
    ChangeSet& m_change;
    const Subscription& m_subscription;
    std::map<std::string, std::shared_ptr<OutsideEvent>> m_before;
    std::set<std::string> m_seen;
};

Result<RefreshResult> taken(Workspace& workspace, const CalendarSource& source, Subscription& now, ChangeSet& change) {
    RefreshResult result;
    result.subscription = now.id;
    result.unchanged = source.unchanged;
    if (source.unchanged) return result;
    const auto file = readIcal(source.text, workspace.zone());
    if (!file) return file.error();
    result.notes = file->notes;
    const Date today = workspace.today();
    Merge merge(workspace, change, now);
    for (const IcalOccurrence& o : occurrencesIn(*file, {today - days{daysBack}, today + days{daysAhead}}, workspace.zone())) {
        if (result.events >= mostEvents) { result.notes.emplace_back(TR("Subscription", "Only the first 5,000 events are kept.")); break; }
        merge.put(eventOf(o, now.id), result);
    }
    merge.removeRest(result);
    now.etag = source.etag;
    now.contentMark = contentMark(source.text);
    return result;
}

Result<RefreshResult> committed(Workspace& workspace, const ChangeSet& change, RefreshResult result) {
    const auto revision = workspace.commit(change);
    if (!revision) return revision.error();
    result.revision = *revision;
    return result;
}

}

CalendarFetch fetchCalendar(bool privateNetwork) {
    return [privateNetwork](const std::string& url, const std::string& etag) { return isAddress(url) ? fromServer(url, etag, privateNetwork) : fromFile(url); };
}

Result<RefreshResult> subscribe(Workspace& workspace, Subscription subscription, const CalendarFetch& fetch) {
    if (isAddress(subscription.url))
        if (const auto good = checkAddress(subscription.url); !good) return good.error();
    for (const auto& other : workspace.store().findAll<Subscription>())
        if (other->name == subscription.name) return Error{Error::Refused, TR("Subscription", "There is a calendar of that name already; choose another name."), "name"};
    const auto source = fetch(subscription.url, {});
    if (!source) return source.error();
    subscription.id = workspace.store().newId();
    subscription.created = subscription.fetchedAt = workspace.now();
    subscription.owner = Link{workspace.user().id};
    ChangeSet events{};
    auto result = taken(workspace, *source, subscription, events);
    if (!result) return result.error();
    if (const auto faults = validate(workspace.type<Subscription>(), subscription); !faults.empty()) return faults.front();
    ChangeSet change{TR("Change", "Subscribe to a calendar")};
    change.create(workspace.type<Subscription>(), subscription);
    std::ranges::move(events.records, std::back_inserter(change.records));
    return committed(workspace, change, *std::move(result));
}

Result<RefreshResult> refreshSubscription(Workspace& workspace, std::int64_t id, const CalendarFetch& fetch) {
    const auto before = workspace.store().find<Subscription>(id);
    if (!before) return Error{Error::NotFound, TR("Subscription", "There is no such calendar.")};
    Subscription now = *before;
    now.fetchedAt = workspace.now();
    now.problem.clear();
    ChangeSet events{};
    const bool fresh = before->fetchedAt && *before->fetchedAt + days{readAnew} > workspace.now();
    const auto source = fetch(now.url, fresh ? now.etag : std::string());
    auto result = source ? taken(workspace, *source, now, events) : Result<RefreshResult>(source.error());
    if (!result) now = *before, now.problem = result.error().text;
    ChangeSet change{TR("Change", "Read a calendar again")};
    change.update(workspace.type<Subscription>(), *before, now);
    if (result) std::ranges::move(events.records, std::back_inserter(change.records));
    if (!result) {
        if (const auto noted = workspace.commit(change); !noted) return noted.error();
        return result;
    }
    return committed(workspace, change, *std::move(result));
}

std::vector<std::int64_t> dueSubscriptions(Workspace& workspace, bool all) {
    std::vector<std::int64_t> due;
    for (const auto& s : workspace.store().findAll<Subscription>())
        if (all || !s->fetchedAt || *s->fetchedAt + std::chrono::minutes{s->interval} <= workspace.now()) due.push_back(s->id);
    return due;
}

}
