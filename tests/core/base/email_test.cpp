// SPDX-License-Identifier: MIT
// Which texts can be e-mail addresses.
#include "core/base/email.h"
#include <gtest/gtest.h>

namespace tilth {
namespace {

TEST(Email, IsTold) {
    for (const std::string_view text : {"ada@example.org", "Ada.Park+fair@mail.example.co.uk", "Ada Park <ada@example.org>", "mailto:ada@example.org", " ada@example.org ", "o'hara@x.example",
                                        "王小明@例子.中国", "ａｄａ＠example.org", "ada@intranet"})
        EXPECT_TRUE(isEmailAddress(text)) << text;
    for (const std::string_view text : {"", "@", "x@", "@x.example", "foo@@bar", "a@b@c", "no at sign.example", "not a mail", "ada park@example.org", "ada@example.org, bo@example.org",
                                        "ada@.example", "ada@example.", "ada@example..org", "ada"})
        EXPECT_FALSE(isEmailAddress(text)) << text;
}

TEST(Email, TheFirstOfSeveral) {
    for (const auto& [text, first] : {std::pair{"ada@x.example; bo@y.example", "ada@x.example"}, std::pair{"or bo@y.example,x@", "bo@y.example"}, std::pair{"x@ foo@@bar", ""}, std::pair{"", ""}})
        EXPECT_EQ(firstEmailAddress(text), first) << text;
}

}
}
