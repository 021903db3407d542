// SPDX-License-Identifier: MIT
// Campaigns on a calendar server: put there, kept up to date, and what was changed there meanwhile is shown and decided.
#pragma once
#include "app/workspace.h"
#include "core/model/campaign.h"
#include "core/model/publication.h"
#include "io/caldav.h"

namespace tilth {

/// The collection's record, made when the address is new. Refused: an address that checkAddress refuses.
Result<std::int64_t> serverFor(Workspace& workspace, const std::string& url, const std::string& login);

struct PublishResult {
    std::int64_t revision = 0;
    std::size_t created = 0, updated = 0, unchanged = 0, removed = 0, conflicts = 0;     // conflicts: all that are undecided
};
/// Puts the campaigns of a query (with dates) into the collection: new ones, changed ones, and takes out what was removed here. What
/// somebody else changed or deleted there is not written over; it becomes a conflict. One revision, also when the network breaks half-way:
/// what was sent by then is kept, and the error returned.
Result<PublishResult> publishCampaigns(Workspace& workspace, std::int64_t server, DavCollection& collection, const std::string& where);

struct PublishConflict {
    std::int64_t publication = 0, campaign = 0;
    std::string uid, name;
    bool deleted = false;                                           // there; else changed
    struct Difference { std::string field, mine, theirs; };
    std::vector<Difference> differences;
};
std::vector<PublishConflict> publishConflicts(Workspace& workspace);

enum class Resolution { Mine, Theirs, Both };
/// Mine: ours goes there with the next publishing. Theirs: our campaign takes what stands there; what was deleted there is no longer
/// published (the campaign stays). Both: theirs becomes a campaign of its own, and ours goes there. One revision each.
Result<std::int64_t> resolveConflict(Workspace& workspace, const std::string& uid, Resolution how);

}
