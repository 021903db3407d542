// SPDX-License-Identifier: MIT
// Reading holiday packs and notices: what is refused, where, and what to do.
#include "core/calendar/holiday_pack.h"
#include <gtest/gtest.h>

namespace tilth {
namespace {

std::string with(std::string_view part, std::string_view instead) {
    std::string text = R"({"schema":1,"country":"US","names":{"en":"United States","zh_CN":"美国"},"source":{"title":"5 U.S.C. 6103"},"weekend":["sat","sun"],)"
                       R"("regions":{"CA":{"en":"California"}},"days":[{"id":"a","names":{"en":"A"},"rule":"fixed 01-01","in":["CA"]}],)"
                       R"("notices":{"2025":{"source":"No. 1","off":["01-01"],"work":["01-04"]}}})";
    if (const auto at = text.find(part); !part.empty() && at != text.npos) text.replace(at, part.size(), instead);
    else EXPECT_TRUE(part.empty()) << part;
    return text;
}

}

TEST(HolidayPack, readsAll) {
    const auto pack = parseHolidayPack("US.json", with("", ""));
    ASSERT_TRUE(pack) << pack.error().text;
    EXPECT_EQ(pack->names.in("zh_CN"), "美国");
    EXPECT_EQ(pack->regions.at("CA").in("en"), "California");
    EXPECT_EQ(pack->days.at(0).source, "5 U.S.C. 6103");
    EXPECT_EQ(pack->notices.at(2025).work.size(), 1U);
}

TEST(HolidayPack, refusesWithFilePlaceAndRemedy) {
    struct Case { std::string_view part, instead, told; };
    const std::vector<Case> cases{
        {"\"schema\":1", "\"schema\":2", "US.json, schema: the file is made for a newer Tilth (2, this one knows 1); update the program or remove the file."},
        {"\"schema\":1,", "", "US.json, schema: is missing."},
        {"{\"schema\"", "[{\"schema\"", "US.json: Not valid JSON at line 1"},
        {"\"US\"", "\"usa\"", "US.json, country: must be two capital letters such as US."},
        {"fixed 01-01", "fixed 13-01", "US.json, days[0].rule: \"fixed 13-01\": 13-01 is not a day MM-DD."},
        {"fixed 01-01", "", "US.json, days[0].rule: must be a text of 1 to 8000 bytes."},
        {"\"rule\":\"fixed 01-01\"", "\"rule\":7", "US.json, days[0].rule: must be a text"},
        {"\"in\":[\"CA\"]", "\"in\":[\"TX\"]", "US.json, days[0].in[0]: is not one of the file's regions."},
        {"\"in\":[\"CA\"]", "\"in\":[]", "US.json, days[0].in: must be a list of 1 to 120 entries."},
        {"\"in\":[\"CA\"]", "\"shift\":\"de\"", "US.json, days[0].shift: must be one of none, us, uk, jp, sunday, hk, tw."},
        {"\"in\":[\"CA\"]", "\"kind\":\"free\"", "US.json, days[0].kind: must be one of public, bank, observance, retail, school."},
        {"\"in\":[\"CA\"]", "\"from\":2030,\"until\":2029", "US.json, days[0].until: must be a whole number from 2030 to 9999."},
        {"\"in\":[\"CA\"]", "\"every\":2", "US.json, days[0].every: counts from a year; give \"from\" too."},
        {"\"in\":[\"CA\"]", "\"span\":[3]", "US.json, days[0].span: must be a list of 2 to 2 entries."},
        {"\"in\":[\"CA\"]", "\"span\":[3,1]", "US.json, days[0].span: must end after it begins."},
        {"\"in\":[\"CA\"]", "\"approx\":9", "US.json, days[0].approx: must be a whole number from 0 to 5."},
        {"\"in\":[\"CA\"]", "\"half\":1", "US.json, days[0].half: must be true or false."},
        {"\"in\":[\"CA\"]", "\"colour\":1", "US.json, days[0]: has an unknown key \"colour\"."},
        {"\"in\":[\"CA\"]", "\"id\":\"b\"", "US.json: \"id\" is given twice in one object."},
        {"{\"en\":\"A\"}", "{\"zh\":\"A\"}", "US.json, days[0].names.en: is missing."},
        {"{\"en\":\"A\"}", "\"A\"", "US.json, days[0].names: must be an object"},
        {"[\"sat\",\"sun\"]", "[\"sat\",\"day\"]", "US.json, weekend[1]: must be a weekday from mon to sun."},
        {"\"CA\":{", "\"California\":{", "US.json, regions.California: a region is 1 to 3 capital letters or digits."},
        {"\"days\":[", "\"shifts\":{\"TX\":\"none\"},\"days\":[", "US.json, shifts.TX: is not one of the file's regions."},
        {"\"days\":[", "\"shifts\":{\"CA\":\"friday\"},\"days\":[", "US.json, shifts.CA: must be one of none, us, uk, jp, sunday, hk, tw."},
        {"\"2025\":", "\"25\":", "US.json, notices.25: a notice is for a year such as 2027."},
        {"\"off\":[\"01-01\"]", "\"off\":[\"01-01..03-31\"]", "US.json, notices.2025.off[0]: must be a day such as 01-01 or days such as 01-28..02-04, at most 60"},
        {"\"off\":[\"01-01\"]", "\"off\":[{\"days\":\"02-30\"}]", "US.json, notices.2025.off[0].days: must be a day such as 01-01"},
        {"\"off\":[\"01-01\"]", "\"off\":[\"2029-01-01\"]", "US.json, notices.2025.off[0]: must be a day"},
        {"\"off\":[\"01-01\"]", "\"off\":[3]", "US.json, notices.2025.off[0]: must be an object"},
        {"\"work\":[\"01-04\"]", "\"work\":[\"\"]", "US.json, notices.2025.work[0]: must be a text"},
        {"\"source\":\"No. 1\",", "", "US.json, notices.2025.source: is missing."},
    };
    for (const Case& c : cases) {
        const auto pack = parseHolidayPack("US.json", with(c.part, c.instead));
        ASSERT_FALSE(pack) << c.told;
        EXPECT_EQ(pack.error().text.substr(0, c.told.size()), c.told);
    }
}

TEST(HolidayPack, refusesWhatIsTooMuch) {
    EXPECT_FALSE(parseHolidayPack("US.json", std::string(2 << 20, ' ')));
    EXPECT_FALSE(parseHolidayPack("US.json", std::string(100'000, '[')));
    EXPECT_FALSE(parseHolidayPack("US.json", ""));
    EXPECT_FALSE(parseHolidayPack("US.json", "\xff\xfe"));
    EXPECT_FALSE(parseHolidayPack("US.json", "null"));
}

TEST(HolidayPack, noticesReadBackAsTheyWereWritten) {
    const auto notices = parseHolidayNotices("notice.json", R"({"schema":1,"country":"CN","notices":{"2027":{"source":"国办发明电","published":"2026-11-03",)"
                                                            R"("off":["01-01..01-03",{"days":"2026-12-31","name":{"en":"Eve","zh_CN":"除夕"}}],"work":["02-07","01-09"]}}})");
    ASSERT_TRUE(notices) << notices.error().text;
    const std::string text = noticesText(*notices);
    const auto again = parseHolidayNotices("again", text);
    ASSERT_TRUE(again) << again.error().text;
    EXPECT_EQ(noticesText(*again), text);
    const HolidayNotice& notice = again->years.at(2027);
    EXPECT_EQ(notice.published, *parseDate("2026-11-03"));
    EXPECT_EQ(notice.off.at(1).days.first, *parseDate("2026-12-31"));
    EXPECT_EQ(notice.work, (std::vector{*parseDate("2027-01-09"), *parseDate("2027-02-07")}));
    EXPECT_FALSE(parseHolidayNotices("notice.json", R"({"schema":1,"country":"CN","notices":{}})"));
    EXPECT_FALSE(parseHolidayNotices("notice.json", R"({"schema":1,"country":"retail","notices":{"2027":{"source":"x"}}})"));
}

}
