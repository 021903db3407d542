// SPDX-License-Identifier: MIT
// A calendar collection on a server (RFC 4791, WebDAV sync RFC 6578), as far as publishing needs it.
#pragma once
#include "core/base/result.h"
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace tilth {

struct DavEntry { std::string text, etag; };
struct DavSaved {
    enum Outcome { Saved, Stale, Gone } outcome;        // Stale: somebody else wrote it since (412); Gone: it is not there any more
    std::string etag{};
};
struct DavChanges {
    std::map<std::string, std::string> etags;           // member -> version, of what is new or changed
    std::set<std::string> gone;                         // members that were deleted
    bool whole = false;                                 // all members are listed: what is not there is gone
    std::string token;                                  // to be given next time
};

/// Members are named as in the last part of their address: "123@tilth.ics". Errors: those of sendHttp, and Refused for
/// answers such as 401, 403, 404 of the collection, with what to do.
class DavCollection {
public:
    virtual ~DavCollection() = default;
    virtual Result<Done> make() = 0;                                                            // MKCALENDAR; one that exists is good too
    /// etag empty: only if there is none of that name yet.
    virtual Result<DavSaved> put(const std::string& member, const std::string& text, const std::string& etag) = 0;
    virtual Result<DavSaved> remove(const std::string& member, const std::string& etag) = 0;
    virtual Result<DavEntry> get(const std::string& member) = 0;                                // NotFound
    virtual Result<DavChanges> changes(const std::string& token) = 0;                           // token empty or too old: everything
};

struct DavAccess {
    std::string url, login, password;
    bool privateNetwork = false;
};
std::unique_ptr<DavCollection> openDav(const DavAccess& access);

/// What a sync-collection report answers; for tests.
Result<DavChanges> davChanges(const std::string& multistatus);

}
