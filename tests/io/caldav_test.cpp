// SPDX-License-Identifier: MIT
// Addresses that may be asked, and what a calendar server answers. Requests themselves: tests/e2e/peers.
#include "io/caldav.h"
#include "io/http.h"
#include <gtest/gtest.h>

namespace tilth {

TEST(Http, asksGoodAddressesOnly) {
    for (const char* good : {"https://example.org/a.ics", "https://example.org:8443/a/b?c=d", "http://127.0.0.1:5232/ada/plan/", "http://localhost/x", "http://[::1]:80/x"})
        EXPECT_TRUE(checkAddress(good)) << good;
    const std::vector<std::pair<const char*, const char*>> bad{
        {"http://example.org/a.ics", "Only https"}, {"http://127.0.0.2/a", "Only https"}, {"http://localhost.example.org/a", "Only https"}, {"ftp://example.org/a", "Only https"},
        {"https://ada:secret@example.org/a", "must not stand"}, {"https://ada@example.org/a", "must not stand"}, {"https://example.org/a#b", "must not end"},
        {"webcal://example.org/a.ics", ""}, {"file:///etc/passwd", ""}, {"nonsense", ""}, {"", ""}, {"https://", ""}};
    for (const auto& [url, reason] : bad) {
        const auto checked = checkAddress(url);
        ASSERT_FALSE(checked) << url;
        EXPECT_NE(checked.error().text.find(reason), std::string::npos) << url << ": " << checked.error().text;
        EXPECT_EQ(checked.error().text.find("secret"), std::string::npos);
    }
}

TEST(Http, writesPartsOfAPath) {
    EXPECT_EQ(percentEncoded("a b/ü?#%@1.ics"), "a%20b%2F%C3%BC%3F%23%25@1.ics");
    EXPECT_EQ(percentDecoded(percentEncoded("a b/ü?#%@1.ics")), "a b/ü?#%@1.ics");
    EXPECT_EQ(percentDecoded("100%"), "100%");
}

TEST(CalDav, readsWhatChanged) {
    const auto changes = davChanges(R"(<?xml version="1.0"?><D:multistatus xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
        <D:response><D:href>/ada/plan/1%40tilth.ics</D:href><D:propstat><D:prop><D:getetag>"one"</D:getetag></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>
        <D:response><D:href>/ada/plan/2%40tilth.ics</D:href><D:status>HTTP/1.1 404 Not Found</D:status></D:response>
        <D:response><D:href>/ada/plan/</D:href><D:propstat><D:prop/><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>
        <D:sync-token>http://example.org/sync/7</D:sync-token></D:multistatus>)");
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->etags, (std::map<std::string, std::string>{{"1@tilth.ics", "\"one\""}}));
    EXPECT_EQ(changes->gone, std::set<std::string>{"2@tilth.ics"});
    EXPECT_EQ(changes->token, "http://example.org/sync/7");
}

TEST(CalDav, refusesOtherAnswers) {
    for (const char* text : {"", "hello", "<html/>", "<a", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"}) EXPECT_FALSE(davChanges(text)) << text;
    EXPECT_TRUE(davChanges("<multistatus xmlns=\"DAV:\"/>"));
}

}
