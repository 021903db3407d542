// SPDX-License-Identifier: MIT
#include "app/publishing.h"
#include "app/columns.h"
#include "app/content_mark.h"
#include "app/ical_records.h"
#include "app/records.h"
#include "core/base/tr.h"
#include "core/schema/text_form.h"
#include "io/http.h"
#include "io/ical_writer.h"
#include <algorithm>

namespace tilth {
namespace {

// The first entry of a text that stands on a server.
std::optional<IcalNode> entryNode(const std::string& text) {
    const auto tree = text.empty() ? Result<IcalTree>(Error{}) : parseIcal(text);
    if (!tree) return {};
    for (const IcalNode& root : tree->roots)
        for (const IcalNode& part : root.parts)
            if (part.name == "VEVENT" || part.name == "VTODO") return part;
    return {};
}
std::optional<IcalEvent> entryEvent(Workspace& workspace, const std::string& text) {
    const auto file = text.empty() ? Result<IcalFile>(Error{}) : readIcal(text, workspace.zone());
    return file && !file->events.empty() ? std::optional{file->events.front()} : std::nullopt;
}

// What decides whether an entry has to be sent again: all but its version.
std::string markOf(IcalEvent event) {
    event.sequence = 0;
    event.modifiedAt.reset();
    return contentMark(icalEntryText(event, Time{}));
}

bool isOpen(const Publication& p) { return p.state == PublicationState::Changed || p.state == PublicationState::Deleted; }

class Publisher {
public:
    Publisher(Workspace& workspace, std::int64_t server, DavCollection& collection)
        : m_workspace(workspace), m_type(workspace.type<Publication>()), m_server(server), m_collection(collection) {
        for (auto& p : workspace.store().findBy<Publication>("server", server)) m_known.push_back({p, *p});
    }
    Result<PublishResult> run(const std::string& where) {
        const auto ids = listIds(m_workspace, m_workspace.type<Campaign>(), {where, "id"});
        if (!ids) return ids.error();
        const auto done = work(*ids);
        const auto revision = m_workspace.commit(change());
        if (!revision) return revision.error();
        if (!done) return done.error();
        m_result.revision = *revision;
        return m_result;
    }
private:
    struct Known { std::shared_ptr<Publication> before; Publication now; bool gone = false; };

    Result<Done> work(const std::vector<std::int64_t>& ids) {
        if (const auto seen = lookThere(); !seen) return seen;
        for (Known& known : m_known)
            if (!known.now.campaign)
                if (const auto out = takeOut(known); !out) return out;
        for (const auto& record : m_workspace.store().loadMany(m_workspace.type<Campaign>(), ids))
            if (const auto put = publish(static_cast<const Campaign&>(*record)); !put) return put;
        return Done{};
    }

    // What others did there since the last time.
    Result<Done> lookThere() {
        auto server = m_workspace.store().find<CalendarServer>(m_server);
        auto changes = m_collection.changes(server->syncToken);
        if (!changes) return changes.error();
        m_serverNow = *server;
        m_serverNow.syncToken = changes->token;
        m_serverBefore = std::move(server);
        for (Known& known : m_known) {
            Publication& p = known.now;
            if (p.state == PublicationState::Withdrawn || p.etag.empty()) continue;
            const auto there = changes->etags.find(p.member);
            if (changes->gone.contains(p.member) || (changes->whole && there == changes->etags.end())) p.state = PublicationState::Deleted, p.theirs.clear();
            else if (there != changes->etags.end() && there->second != p.etag && there->second != p.theirsEtag)
                if (const auto taken = takeTheirs(p); !taken) return taken;
        }
        return Done{};
    }
    Result<Done> takeTheirs(Publication& p) {
        auto theirs = m_collection.get(p.member);
        if (!theirs && theirs.error().code != Error::NotFound) return theirs.error();
        p.state = theirs ? PublicationState::Changed : PublicationState::Deleted;
        p.theirs = theirs ? std::move(theirs->text) : std::string();
        p.theirsEtag = theirs ? std::move(theirs->etag) : std::string();
        return Done{};
    }
    // A campaign that was removed here; if it was changed there, it stays there.
    Result<Done> takeOut(Known& known) {
        if (known.now.state == PublicationState::Published && !known.now.etag.empty()) {
            const auto removed = m_collection.remove(known.now.member, known.now.etag);
            if (!removed) return removed.error();
            m_result.removed += removed->outcome == DavSaved::Saved;
        }
        known.gone = true;
        return Done{};
    }

    Result<Done> publish(const Campaign& campaign) {
        const auto event = eventOf(m_workspace, campaign);
        if (!event) return Done{};
        Publication& p = publicationOf(campaign, *event);
        if (isOpen(p)) { ++m_result.conflicts; return Done{}; }
        if (p.state == PublicationState::Withdrawn) return Done{};
        const std::string mark = markOf(*event);
        if (!p.etag.empty() && p.sentMark == mark) { ++m_result.unchanged; return Done{}; }
        return send(p, *event, mark);
    }
    Publication& publicationOf(const Campaign& campaign, const IcalEvent& event) {
        const auto at = std::ranges::find_if(m_known, [&](const Known& k) { return k.now.campaign.id == campaign.id; });
        if (at != m_known.end()) return at->now;
        Publication p;
        p.id = m_workspace.store().newId();
        p.server = Link{m_server};
        p.campaign = Link{campaign.id};
        p.owner = campaign.owner;
        p.created = m_workspace.now();
        p.member = event.uid + ".ics";
        return m_known.emplace_back(Known{nullptr, std::move(p)}).now;
    }
    Result<Done> send(Publication& p, const IcalEvent& event, const std::string& mark) {
        const auto base = entryNode(p.base);
        const std::string text = icalEntryText(event, m_workspace.now(), base ? &*base : nullptr);
        const auto saved = m_collection.put(p.member, text, p.etag);
        if (!saved) return saved.error();
        if (saved->outcome != DavSaved::Saved) {
            ++m_result.conflicts;
            return takeTheirs(p);
        }
        ++(p.etag.empty() ? m_result.created : m_result.updated);
        p.etag = saved->etag;
        p.sentMark = mark;
        p.base = text;
        p.theirs.clear(), p.theirsEtag.clear();
        return Done{};
    }

    ChangeSet change() const {
        ChangeSet change{TR("Change", "Publish campaigns")};
        if (m_serverBefore) change.update(m_workspace.type<CalendarServer>(), *m_serverBefore, m_serverNow);
        for (const Known& known : m_known) {
            if (!known.before) change.create(m_type, known.now);
            else if (known.gone) change.remove(m_type, *known.before);
            else change.update(m_type, *known.before, known.now);
        }
        return change;
    }

    Workspace& m_workspace;
    const EntityType& m_type;
    std::int64_t m_server;
    DavCollection& m_collection;
    std::vector<Known> m_known;
    std::shared_ptr<CalendarServer> m_serverBefore;
    CalendarServer m_serverNow;
    PublishResult m_result;
};

// Campaign and what the server says of it, while undecided.
struct Open { std::shared_ptr<Publication> publication; std::shared_ptr<Campaign> campaign; };

std::vector<Open> openOnes(Workspace& workspace) {
    std::vector<Open> all;
    for (auto& p : workspace.store().findAll<Publication>())
        if (auto campaign = isOpen(*p) && p->campaign ? workspace.store().find<Campaign>(p->campaign.id) : nullptr) all.push_back({std::move(p), std::move(campaign)});
    return all;
}

std::vector<PublishConflict::Difference> differences(Workspace& workspace, const Campaign& mine, const std::string& theirs) {
    const EntityType& type = workspace.type<Campaign>();
    const auto event = entryEvent(workspace, theirs);
    std::vector<PublishConflict::Difference> all;
    if (!event) return all;
    for (const Edit& edit : diff(type, mine, withEvent(workspace, mine, *event)))
        all.push_back({std::string(edit.field->key), toText(*edit.field, edit.before), toText(*edit.field, edit.after)});
    return all;
}

// From here on ours is right: it goes there over what stands there.
void keepMine(Publication& p) {
    p.etag = p.state == PublicationState::Deleted ? std::string() : p.theirsEtag;
    p.base = p.theirs.empty() ? p.base : p.theirs;
    p.state = PublicationState::Published;
    p.sentMark.clear(), p.theirs.clear(), p.theirsEtag.clear();
}

}

Result<std::int64_t> serverFor(Workspace& workspace, const std::string& address, const std::string& login) {
    if (const auto good = checkAddress(address); !good) return good.error();
    const std::string url = address.ends_with('/') ? address : address + "/";
    for (const auto& server : workspace.store().findAll<CalendarServer>())
        if (server->url == url) return server->id;
    CalendarServer server;
    server.name = url;
    server.url = url;
    server.login = login;
    return addRecord(workspace, workspace.type<CalendarServer>(), server);
}

Result<PublishResult> publishCampaigns(Workspace& workspace, std::int64_t server, DavCollection& collection, const std::string& where) {
    return Publisher(workspace, server, collection).run(where);
}

std::vector<PublishConflict> publishConflicts(Workspace& workspace) {
    std::vector<PublishConflict> all;
    for (const auto& [p, campaign] : openOnes(workspace)) {
        const bool deleted = p->state == PublicationState::Deleted;
        all.push_back({p->id, campaign->id, calendarUid(*campaign), campaign->name, deleted, differences(workspace, *campaign, p->theirs)});
    }
    return all;
}

Result<std::int64_t> resolveConflict(Workspace& workspace, const std::string& uid, Resolution how) {
    const auto open = openOnes(workspace);
    const auto at = std::ranges::find_if(open, [&](const Open& o) { return calendarUid(*o.campaign) == uid; });
    if (at == open.end()) return Error{Error::NotFound, std::string(TR("Calendar server", "Nothing is undecided about this entry: ")) + uid};
    const auto event = entryEvent(workspace, at->publication->theirs);
    const bool deleted = at->publication->state == PublicationState::Deleted;
    Publication now = *at->publication;
    keepMine(now);
    ChangeSet change{TR("Change", "Decide about a calendar entry")};
    if (how == Resolution::Theirs && deleted) now.state = PublicationState::Withdrawn;
    if (how == Resolution::Theirs && event) {
        const Campaign theirs = withEvent(workspace, *at->campaign, *event);
        now.sentMark = markOf(*eventOf(workspace, theirs));
        change.update(workspace.type<Campaign>(), *at->campaign, theirs);
    }
    if (how == Resolution::Both && event) {
        Campaign theirs = withEvent(workspace, *at->campaign, *event);
        theirs.id = workspace.store().newId();
        theirs.externalId.clear();
        theirs.created = workspace.now();
        change.create(workspace.type<Campaign>(), theirs);
    }
    change.update(workspace.type<Publication>(), *at->publication, now);
    return workspace.commit(change);
}

}
