// SPDX-License-Identifier: MIT
// Campaigns on a calendar server (CalDAV): the collection they go to, and for each what the server holds of it.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

struct CalendarServer : Entity {
    std::string name, url, login;                   // url: of the collection; no password is kept
    std::string syncToken;                          // up to where its changes are known
    static const EntityType type;
};
inline constexpr auto calendarServerFields = withCommon(std::array{
    field<&CalendarServer::name>("name", TR("CalendarServer", "Name"), Required | Listed | Searched),
    field<&CalendarServer::url>("url", TR("CalendarServer", "Address"), Required | Listed),
    field<&CalendarServer::login>("login", TR("CalendarServer", "Login there"), Listed),
    field<&CalendarServer::syncToken>("sync_token", TR("CalendarServer", "Known up to"), Hidden),
});
inline constexpr EntityType CalendarServer::type =
    entity<CalendarServer>("calendar_server", TR("Entity", "Calendar server"), TR("Entity", "Calendar servers"), "name", calendarServerFields);

enum class PublicationState { Published, Changed, Deleted, Withdrawn };
inline constexpr std::array publicationStateChoices{
    Choice{"published", TR("PublicationState", "Published")}, Choice{"changed", TR("PublicationState", "Changed there")},
    Choice{"deleted", TR("PublicationState", "Deleted there")}, Choice{"withdrawn", TR("PublicationState", "Withdrawn")}};

struct Publication : Entity {
    Link server, campaign;                          // no campaign: it was removed here and goes there next time
    PublicationState state = PublicationState::Published;
    std::string member, etag;                       // name in the collection, version there
    std::string sentMark;                           // of what was sent; other now: it is to be sent again
    std::string base;                               // the entry as it is there, with what Tilth does not know
    std::string theirs, theirsEtag;                 // what stands against ours, while undecided
    static const EntityType type;
};
inline constexpr auto publicationFields = withCommon(std::array{
    field<&Publication::member>("member", TR("Publication", "Name there"), Required | Listed),
    field<&Publication::server>("server", TR("Publication", "Server"), Required | Listed | Filtered).linking("calendar_server"),
    field<&Publication::campaign>("campaign", TR("Publication", "Campaign"), Listed | Filtered).linking("campaign"),
    field<&Publication::state>("state", TR("Publication", "State"), Listed | Filtered).choosing(publicationStateChoices),
    field<&Publication::etag>("etag", TR("Publication", "Version there"), Hidden),
    field<&Publication::sentMark>("sent_mark", TR("Publication", "Mark of what was sent"), Hidden),
    field<&Publication::base>("base", TR("Publication", "Entry there"), Hidden | Multiline),
    field<&Publication::theirs>("theirs", TR("Publication", "Their entry"), Hidden | Multiline),
    field<&Publication::theirsEtag>("theirs_etag", TR("Publication", "Version of their entry"), Hidden),
});
inline constexpr EntityType Publication::type =
    entity<Publication>("publication", TR("Entity", "Publication"), TR("Entity", "Publications"), "member", publicationFields);

}
