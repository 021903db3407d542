// SPDX-License-Identifier: MIT
// Holidays of a workspace: packs and where they come from, countries, company days, notes for a calendar, clashes.
#include "app/campaigns.h"
#include "app/day_notes.h"
#include "app/holiday_notices.h"
#include "app/settings.h"
#include "app/sha256.h"
#include "support/app_workspace.h"
#include <algorithm>
#include <filesystem>

namespace tilth {
namespace {

using test::Database;

Date on(const char* text) { return *parseDate(text); }
DateRange range(const char* first, const char* last) { return {on(first), on(last)}; }

std::string packText(const std::string& country, int schema = 1) {
    return R"({"schema":)" + std::to_string(schema) + R"(,"country":")" + country + R"(","names":{"en":"Mine"},"source":{"title":"x"},"days":[]})";
}

class HolidayTest : public test::AppTest {
protected:
    std::filesystem::path packs() {
        const std::filesystem::path path = folder.text() + ".packs";
        std::filesystem::create_directories(path);
        return path;
    }
    void write(const std::string& name, const std::string& text) { std::ofstream(packs() / name, std::ios::binary) << text; }
    // Those that decide about work; retail and cultural dates have a test of their own.
    static std::vector<DayNote> ofWork(const DayNotes& all) {
        std::vector<DayNote> some;
        std::ranges::copy_if(all.notes, std::back_inserter(some), [](const DayNote& n) { return n.kind != DayNote::Retail && n.kind != DayNote::Cultural; });
        return some;
    }
    std::string notes(const DateRange& days, std::string_view language = "en") {
        std::string text;
        for (const DayNote& n : ofWork(dayNotes(*workspace, days, language)))
            text.append(text.empty() ? "" : "; ").append(dateText(n.day)).append(" ").append(n.country).append(n.country.empty() ? "" : " ").append(n.name).append(n.off ? " off" : "").append(n.works ? " works" : "");
        return text;
    }
};

TEST_P(HolidayTest, PacksComeFromTheFolderFirst) {
    EXPECT_EQ(findHolidayPack("CN", packs())->pack.names.in("en"), "China");
    write("CN.json", packText("CN"));
    write("XX.json", packText("XX"));
    write("notes.txt", "");
    EXPECT_EQ(findHolidayPack("CN", packs())->pack.names.in("en"), "Mine");
    EXPECT_EQ(findHolidayPack("XX", packs())->pack.names.in("en"), "Mine");
    const auto names = holidayCountries(packs());
    EXPECT_TRUE(std::ranges::find(names, "CN") != names.end() && std::ranges::find(names, "XX") != names.end());
    EXPECT_EQ(std::ranges::find(names, "notes"), names.end());
    std::filesystem::remove_all(packs());
}

TEST_P(HolidayTest, AFileThatIsNotTakenIsToldAndTheShippedOneUsed) {
    write("CN.json", packText("CN", 2));
    auto found = findHolidayPack("CN", packs());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->pack.names.in("en"), "China");
    EXPECT_NE(found->remark.find("CN.json, schema: the file is made for a newer Tilth"), std::string::npos) << found->remark;
    write("CN.json", packText("US"));
    EXPECT_NE(findHolidayPack("CN", packs())->remark.find("the file's country is US; call it US.json."), std::string::npos);
    write("XX.json", "{");
    EXPECT_FALSE(findHolidayPack("XX", packs()));
    const auto unknown = findHolidayPack("QQ", packs());
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, Error::NotFound);
    EXPECT_EQ(unknown.error().text.substr(0, 55), "There are no holidays of QQ; known are AU, BR, CA, CN, ");
    std::filesystem::remove_all(packs());
}

TEST_P(HolidayTest, AFileThatIsNotThatOfItsChecksumIsNotTaken) {
    write("CN.json", packText("CN"));
    write("CN.json.sha256", sha256(packText("CN")) + "  CN.json\n");
    EXPECT_EQ(findHolidayPack("CN", packs())->pack.names.in("en"), "Mine");
    write("CN.json", packText("CN") + " ");
    const auto found = findHolidayPack("CN", packs());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->pack.names.in("en"), "China");
    EXPECT_NE(found->remark.find("CN.json.sha256 is the checksum of"), std::string::npos) << found->remark;
    EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad") << "FIPS 180-4, appendix B.1";
    std::filesystem::remove_all(packs());
}

TEST_P(HolidayTest, CountriesAreASetting) {
    EXPECT_EQ(holidayPlaces(*workspace), (std::vector<HolidayPlace>{{"US", ""}}));
    ASSERT_TRUE(setSetting(*workspace, "holiday_countries", "CN, US-CA, CN"));
    EXPECT_EQ(holidayPlaces(*workspace), (std::vector<HolidayPlace>{{"CN", ""}, {"US", "CA"}}));
    for (const char* wrong : {"China", "cn", "US-", "US-CALI", "U"}) EXPECT_FALSE(setSetting(*workspace, "holiday_countries", wrong)) << wrong;
    const auto noRegion = placeHolidays(workspace.get(), {"CN", "ZZ"}, 2026, 2026);
    ASSERT_FALSE(noRegion);
    EXPECT_EQ(noRegion.error().text, "CN has no region ZZ.");
}

TEST_P(HolidayTest, NotesOfDays) {
    ASSERT_TRUE(setSetting(*workspace, "holiday_countries", "CN"));
    ASSERT_TRUE(setSetting(*workspace, "company_days_off", "2026-10-08 Outing"));
    ASSERT_TRUE(setSetting(*workspace, "make_up_days", "2026-10-11"));
    EXPECT_EQ(notes(range("2026-10-06", "2026-10-11"), "zh_CN"), "2026-10-06 CN 国庆节 off; 2026-10-07 CN 国庆节 off; 2026-10-08 Outing off; 2026-10-10 CN 调休上班 works; 2026-10-11  works");
    const DayNotes found = dayNotes(*workspace, range("2026-10-06", "2026-10-11"), "en");
    EXPECT_TRUE(found.remarks.empty());
    const auto first = std::ranges::find(found.notes, "CN", &DayNote::country);
    ASSERT_NE(first, found.notes.end());
    EXPECT_EQ(first->source, "国办发明电〔2025〕7号");
    EXPECT_EQ(first->countryName, "China");
    EXPECT_TRUE(first->home);
    EXPECT_EQ(std::ranges::count(found.notes, DayNote::MakeUpWork, &DayNote::kind), 1);
    ASSERT_TRUE(found.working);
    EXPECT_EQ(found.working->count(range("2026-10-06", "2026-10-11")), 3);      // the 9th, and on the weekend the make-up day and ours
    EXPECT_EQ(found.working->add(on("2026-09-30"), 1), on("2026-10-09"));
    const auto later = dayNotes(*workspace, range("2027-01-01", "2027-01-05"), "en").remarks;
    ASSERT_EQ(later.size(), 1u);
    EXPECT_EQ(later[0].about, "CN 2027");
    EXPECT_EQ(later[0].text, "Make-up days not yet announced; statutory days only.");
}

TEST_P(HolidayTest, RetailAndCulturalDatesAreAmongTheNotes) {
    const DayNotes found = dayNotes(*workspace, range("2026-11-11", "2026-11-11"), "en");
    const auto singles = std::ranges::find(found.notes, on("2026-11-11"), &DayNote::day);
    ASSERT_NE(singles, found.notes.end());
    EXPECT_TRUE(std::ranges::any_of(found.notes, [](const DayNote& n) { return n.kind == DayNote::Retail && !n.off; }));
    const DayNotes peace = dayNotes(*workspace, range("2026-10-10", "2026-10-10"), "zh_CN");
    EXPECT_TRUE(std::ranges::any_of(peace.notes, [](const DayNote& n) { return n.kind == DayNote::Cultural && n.name == "世界精神卫生日"; }));
}

TEST_P(HolidayTest, TheFirstCountryMakesTheWorkingDays) {
    EXPECT_FALSE(setSetting(*workspace, "holiday_countries", "QQ, CN"));
    ChangeSet older{"Of a version that took every country"};
    putSetting(older, *workspace, "holiday_countries", "QQ, CN");
    ASSERT_TRUE(workspace->commit(older));
    const DayNotes found = dayNotes(*workspace, range("2026-10-01", "2026-10-01"), "en");
    ASSERT_EQ(ofWork(found).size(), 1u);
    EXPECT_FALSE(found.notes[0].home);
    ASSERT_EQ(found.remarks.size(), 1u);
    EXPECT_EQ(found.remarks[0].about, "QQ");
    EXPECT_TRUE(found.working->isWorkingDay(on("2026-10-01")));
    EXPECT_FALSE(found.working->isWorkingDay(on("2026-10-03")));
}

TEST_P(HolidayTest, CampaignsClashWithHolidaysAndMakeUpDays) {
    ASSERT_TRUE(setSetting(*workspace, "holiday_countries", "CN"));
    const DateRange days = range("2026-09-01", "2026-10-31");
    const ClashRules rules = clashRules(*workspace, days, "zh_CN");
    ASSERT_EQ(rules.holidays.size(), 2u);
    EXPECT_EQ(rules.holidays[1].name, "国庆节");
    EXPECT_EQ(rules.holidays[1].days, range("2026-10-01", "2026-10-07"));
    ASSERT_EQ(rules.makeUpDays.size(), 2u);
    EXPECT_EQ(rules.makeUpDays[0].days.first, on("2026-09-20"));
    ASSERT_TRUE(setSetting(*workspace, "company_days_off", "2026-09-07..2026-09-08 Move"));
    EXPECT_EQ(clashRules(*workspace, days).holidays.size(), 3u);
}

TEST_P(HolidayTest, NoticesAreImportedForTheTeam) {
    ASSERT_TRUE(setSetting(*workspace, "holiday_countries", "CN"));
    const std::string before = state();
    const auto json = readNoticeFile(file("n.json", R"({"schema":1,"country":"CN","notices":{"2027":{"source":"No. 9","off":["01-01..01-03"],"work":["01-09"]}}})"), "US");
    ASSERT_TRUE(json) << json.error().text;
    const auto imported = importNotices(*workspace, *json);
    ASSERT_TRUE(imported) << imported.error().text;
    EXPECT_EQ(imported->country, "CN");
    EXPECT_EQ(imported->off, 3);
    EXPECT_EQ(imported->work, 1);
    EXPECT_EQ(notes(range("2027-01-01", "2027-01-09")), "2027-01-01 CN New Year's Day off; 2027-01-02 CN New Year's Day off; 2027-01-03 CN New Year's Day off; 2027-01-09 CN Make-up working day works");
    EXPECT_TRUE(dayNotes(*workspace, range("2027-01-01", "2027-01-09"), "en").remarks.empty());
    EXPECT_TRUE(workingDaysOf(*workspace, range("2027-01-01", "2027-01-31"))->isWorkingDay(on("2027-01-09")));
    expectReversible(before);
    EXPECT_EQ(importNotices(*workspace, *json)->revision, 0);
}

TEST_P(HolidayTest, ATableIsANoticeToo) {
    const auto table = readNoticeFile(file("n.csv", "date,name,kind\n2026-12-31,Eve,off\n2027-01-01,New Year,off\n2027-01-02,New Year,off\n2027-02-06,Spring Festival,work\n"), "CN");
    ASSERT_TRUE(table) << table.error().text;
    ASSERT_EQ(table->years.size(), 1u);                                     // the last day of 2026 is of the notice of 2027
    const HolidayNotice& notice = table->years.at(2027);
    ASSERT_EQ(notice.off.size(), 2u);
    EXPECT_EQ(notice.off[1].days, range("2027-01-01", "2027-01-02"));
    EXPECT_EQ(notice.work, std::vector{on("2027-02-06")});
    EXPECT_TRUE(notice.source.ends_with("n.csv"));

    const auto two = readNoticeFile(TILTH_SOURCE_DIR "/tests/data/calendar/holidays_cn_2024_2025.csv", "CN");
    ASSERT_TRUE(two) << two.error().text;
    EXPECT_EQ(two->years.size(), 2u);
    EXPECT_EQ(two->years.at(2025).work.size(), 5u);
    EXPECT_EQ(two->years.at(2025).off.front().name.in("zh_CN"), "元旦");
    EXPECT_EQ(two->years.at(2025).off.front().name.in("en"), "New Year's Day");
}

TEST_P(HolidayTest, NoticesThatCannotBeReadAreToldByLine) {
    const std::vector<std::pair<const char*, const char*>> cases{
        {"date,kind\n2027-01-01,off\n1/2/2027,off\n", "n.csv, line 3, date: \"1/2/2027\" is no day such as 2027-01-01."},
        {"date,name,kind\n2027-01-01,New Year,maybe\n", "n.csv, line 2, kind: \"maybe\" is neither off nor work."},
        {"date,name\n2027-01-01,New Year\n", "n.csv: there is no column \"kind\"; a notice has the columns date, name, kind."},
        {"{\"schema\":1}", "n.json, country: is missing."}};
    for (const auto& [text, told] : cases) {
        const auto notices = readNoticeFile(file(*text == '{' ? "n.json" : "n.csv", text), "CN");
        ASSERT_FALSE(notices) << told;
        EXPECT_TRUE(notices.error().text.ends_with(told)) << notices.error().text;
    }
    EXPECT_FALSE(readNoticeFile(folder.text() + "none.csv", "CN"));
}

TEST_P(HolidayTest, V12_workingTimeOfTheWorkspace) {
    ASSERT_TRUE(setSetting(*workspace, "holiday_countries", "CN"));
    ASSERT_TRUE(setSetting(*workspace, "working_hours", "mon-fri 09:00-12:00 13:30-18:00"));
    EXPECT_FALSE(setSetting(*workspace, "working_hours", "nine to five"));
    const auto time = workingTimeOf(*workspace, range("2026-02-01", "2026-03-31"));     // the workspace's zone is UTC
    ASSERT_TRUE(time) << time.error().text;
    const auto anHourAfter = [&](const char* start) { return timeText(*time->after(*parseTime(start), std::chrono::hours{1})); };
    EXPECT_EQ(anHourAfter("2026-02-13T17:30:00Z"), "2026-02-14T09:30:00Z");
    EXPECT_EQ(anHourAfter("2026-02-14T17:50:00Z"), "2026-02-24T09:50:00Z");
    EXPECT_EQ(anHourAfter("2026-03-01T10:00:00Z"), "2026-03-02T10:00:00Z");
    EXPECT_EQ(anHourAfter("2026-03-02T11:30:00Z"), "2026-03-02T14:00:00Z");
}

INSTANTIATE_TEST_SUITE_P(On, HolidayTest, testing::Values(Database::Sqlite, Database::Postgres), [](const auto& p) { return p.param == Database::Sqlite ? "Sqlite" : "Postgres"; });

}
}
