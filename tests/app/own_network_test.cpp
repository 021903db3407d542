// SPDX-License-Identifier: MIT
// Servers of the own network that this computer may read: remembered by scheme, host and port, in a file of the user's own.
#include "app/own_network.h"
#include "support/workspaces.h"
#include <gtest/gtest.h>

namespace tilth::test {

TEST(OwnNetwork, aServerIsSchemeHostAndPort) {
    struct Case { const char *address, *server; };
    for (const Case& c : {Case{"https://10.0.0.4/fairs.ics", "https://10.0.0.4"}, Case{"http://nas.local:5232/anna/cal/?x=1", "http://nas.local:5232"},
                          Case{"https://anna:secret@10.0.0.4/a", "https://10.0.0.4"}, Case{"https://10.0.0.4?a", "https://10.0.0.4"}, Case{"/home/anna/fairs.ics", ""}, Case{"", ""}})
        EXPECT_EQ(serverOf(c.address), c.server);
}
TEST(OwnNetwork, remembersWhatWasAllowed) {
    const Place place(Database::Sqlite);
    const auto file = std::filesystem::path(place.text()).parent_path() / "tilth" / "own-network";
    EXPECT_FALSE(isOwnNetworkAllowed("https://10.0.0.4/fairs.ics", file));
    ASSERT_TRUE(allowOwnNetwork("https://10.0.0.4/fairs.ics", file));
    ASSERT_TRUE(allowOwnNetwork("https://10.0.0.4/other.ics", file));
    ASSERT_TRUE(allowOwnNetwork("https://10.0.0.5/fairs.ics", file));
    EXPECT_TRUE(isOwnNetworkAllowed("https://10.0.0.4/third.ics", file));
    EXPECT_TRUE(isOwnNetworkAllowed("https://10.0.0.5/fairs.ics", file));
    for (const char* other : {"http://10.0.0.4/fairs.ics", "https://10.0.0.4:8443/fairs.ics", "https://10.0.0.40/fairs.ics", "https://10.0.0/fairs.ics", "/10.0.0.4"})
        EXPECT_FALSE(isOwnNetworkAllowed(other, file)) << other;
    EXPECT_FALSE(isOwnNetworkAllowed("https://10.0.0.4/fairs.ics", {})) << "nowhere";
    EXPECT_TRUE(allowOwnNetwork("https://10.0.0.4/fairs.ics", {}));
}
TEST(OwnNetwork, aFileThatCannotBeReadIsNotWrittenOver) {
    const Place place(Database::Sqlite);
    const auto file = std::filesystem::path(place.text()).parent_path() / "own-network";
    std::filesystem::create_directory(file);                // nobody reads a folder, not even root
    EXPECT_FALSE(isOwnNetworkAllowed("https://10.0.0.4/fairs.ics", file));
    EXPECT_FALSE(allowOwnNetwork("https://10.0.0.4/fairs.ics", file));
    EXPECT_TRUE(std::filesystem::is_directory(file));
}

}
