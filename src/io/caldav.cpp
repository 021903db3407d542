// SPDX-License-Identifier: MIT
#include "io/caldav.h"
#include "core/base/tr.h"
#include "io/http.h"
#include <pugixml.hpp>

namespace tilth {
namespace {

// "D:href" is "href", whatever prefix the server took for DAV:.
std::string_view plainName(const pugi::xml_node& node) {
    const std::string_view name = node.name();
    return name.substr(name.find(':') == name.npos ? 0 : name.find(':') + 1);
}
pugi::xml_node part(const pugi::xml_node& node, std::string_view name) {
    for (const pugi::xml_node& child : node.children())
        if (plainName(child) == name) return child;
    return {};
}
std::string textIn(const pugi::xml_node& node) { return node.text().get(); }

std::string memberOf(std::string href) {
    while (href.ends_with('/')) href.pop_back();
    return percentDecoded(href.substr(href.find_last_of('/') + 1));
}
bool isDeleted(const pugi::xml_node& response) { return textIn(part(response, "status")).find(" 404") != std::string::npos; }

std::string etagIn(const pugi::xml_node& response) {
    for (const pugi::xml_node& stat : response.children())
        if (plainName(stat) == "propstat")
            if (const auto etag = part(part(stat, "prop"), "getetag")) return textIn(etag);
    return {};
}

Error refusal(const std::string& what, int status) {
    const std::string words = status == 401   ? TR("Calendar server", "the login or the password is wrong")
                              : status == 403 ? TR("Calendar server", "it does not allow that")
                              : status == 404 ? TR("Calendar server", "there is no such calendar; make it there, or with --make")
                                              : TR("Calendar server", "it refused");
    return {Error::Refused, std::string(TR("Calendar server", "The calendar server did not take it: ")) + what + ": " + words + " (" + std::to_string(status) + ").", "url"};
}

std::string syncBody(const std::string& token) {
    pugi::xml_document document;
    auto root = document.append_child("d:sync-collection");
    root.append_attribute("xmlns:d") = "DAV:";
    root.append_child("d:sync-token").text() = token.c_str();
    root.append_child("d:sync-level").text() = "1";
    root.append_child("d:prop").append_child("d:getetag");
    struct Writer : pugi::xml_writer {
        std::string text;
        void write(const void* bytes, std::size_t size) override { text.append(static_cast<const char*>(bytes), size); }
    } writer;
    document.save(writer, "", pugi::format_raw);
    return writer.text;
}

class CalDav : public DavCollection {
public:
    explicit CalDav(DavAccess access) : m_access(std::move(access)) {
        if (!m_access.url.ends_with('/')) m_access.url += '/';
    }
    Result<Done> make() override {
        const auto answer = send("MKCALENDAR", "", {}, {});
        if (!answer) return answer.error();
        if (answer->status == 201 || answer->status == 405 || answer->status == 409) return Done{};     // the latter two: it is there
        return refusal("MKCALENDAR", answer->status);
    }
    Result<DavSaved> put(const std::string& member, const std::string& text, const std::string& etag) override {
        const std::pair<std::string, std::string> condition = etag.empty() ? std::pair<std::string, std::string>{"If-None-Match", "*"} : std::pair<std::string, std::string>{"If-Match", etag};
        const auto answer = send("PUT", member, {condition, {"Content-Type", "text/calendar; charset=utf-8"}}, text);
        if (!answer) return answer.error();
        if (answer->status == 412) return DavSaved{exists(member) ? DavSaved::Stale : DavSaved::Gone};
        if (answer->status == 404 && !etag.empty()) return DavSaved{DavSaved::Gone};
        if (answer->status / 100 != 2) return refusal("PUT", answer->status);
        if (const std::string tag = answer->header("etag"); !tag.empty()) return DavSaved{DavSaved::Saved, tag};
        const auto held = get(member);                              // a server that changes what it gets names no version
        if (!held) return held.error();
        return DavSaved{DavSaved::Saved, held->etag};
    }
    Result<DavSaved> remove(const std::string& member, const std::string& etag) override {
        const auto answer = send("DELETE", member, {{"If-Match", etag}}, {});
        if (!answer) return answer.error();
        if (answer->status == 404) return DavSaved{DavSaved::Gone};
        if (answer->status == 412) return DavSaved{exists(member) ? DavSaved::Stale : DavSaved::Gone};
        if (answer->status / 100 != 2) return refusal("DELETE", answer->status);
        return DavSaved{DavSaved::Saved};
    }
    Result<DavEntry> get(const std::string& member) override {
        auto answer = send("GET", member, {}, {});
        if (!answer) return answer.error();
        if (answer->status == 404) return Error{Error::NotFound, std::string(TR("Calendar server", "The entry is not there any more: ")) + member};
        if (answer->status != 200) return refusal("GET", answer->status);
        return DavEntry{std::move(answer->body), answer->header("etag")};
    }
    Result<DavChanges> changes(const std::string& token) override {
        const auto answer = send("REPORT", "", {{"Depth", "0"}, {"Content-Type", "application/xml; charset=utf-8"}}, syncBody(token));
        if (!answer) return answer.error();
        if (answer->status != 207 && !token.empty()) return changes({});      // a token that is too old
        if (answer->status != 207) return refusal("REPORT", answer->status);
        auto read = davChanges(answer->body);
        if (read) read->whole = token.empty();
        return read;
    }
private:
    Result<HttpAnswer> send(std::string method, const std::string& member, std::vector<std::pair<std::string, std::string>> headers, std::string body) {
        return sendHttp({std::move(method), m_access.url + percentEncoded(member), std::move(headers), std::move(body), m_access.login, m_access.password, m_access.privateNetwork});
    }
    bool exists(const std::string& member) {
        const auto held = get(member);
        return held || held.error().code != Error::NotFound;
    }
    DavAccess m_access;
};

}

Result<DavChanges> davChanges(const std::string& multistatus) {
    pugi::xml_document document;
    const auto root = document.load_buffer(multistatus.data(), multistatus.size()) ? document.document_element() : pugi::xml_node{};
    if (plainName(root) != "multistatus") return Error{Error::Refused, TR("Calendar server", "The calendar server gave an answer that cannot be read.")};
    DavChanges changes;
    changes.token = textIn(part(root, "sync-token"));
    for (const pugi::xml_node& response : root.children()) {
        if (plainName(response) != "response") continue;
        const std::string member = memberOf(textIn(part(response, "href")));
        if (isDeleted(response)) changes.gone.insert(member);
        else if (const std::string etag = etagIn(response); !etag.empty()) changes.etags.emplace(member, etag);
    }
    return changes;
}

std::unique_ptr<DavCollection> openDav(const DavAccess& access) { return std::make_unique<CalDav>(access); }

}
