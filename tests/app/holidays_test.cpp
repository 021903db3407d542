// SPDX-License-Identifier: MIT
// Holidays of a workspace: packs and where they come from, countries, company days, notes for a calendar, clashes.
#include "app/campaigns.h"
#include "app/day_notes.h"
#include "app/settings.h"
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
    std::string notes(const DateRange& days, std::string_view language = "en") {
        std::string text;
        for (const DayNote& n : dayNotes(*workspace, days, language).notes)
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
    EXPECT_EQ(unknown.error().text.substr(0, 43), "There are no holidays of QQ; known are CN, ");
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
    EXPECT_EQ(found.notes[0].source, "国办发明电〔2025〕7号");
    EXPECT_EQ(found.notes[0].countryName, "China");
    EXPECT_TRUE(found.notes[0].home);
    EXPECT_EQ(found.notes[3].kind, DayNote::MakeUpWork);
    ASSERT_TRUE(found.working);
    EXPECT_EQ(found.working->count(range("2026-10-06", "2026-10-11")), 3);      // the 9th, and on the weekend the make-up day and ours
    EXPECT_EQ(found.working->add(on("2026-09-30"), 1), on("2026-10-09"));
    const auto later = dayNotes(*workspace, range("2027-01-01", "2027-01-05"), "en").remarks;
    ASSERT_EQ(later.size(), 1u);
    EXPECT_EQ(later[0].about, "CN 2027");
    EXPECT_EQ(later[0].text, "Make-up days not yet announced; statutory days only.");
}

TEST_P(HolidayTest, TheFirstCountryMakesTheWorkingDays) {
    ASSERT_TRUE(setSetting(*workspace, "holiday_countries", "QQ, CN"));
    const DayNotes found = dayNotes(*workspace, range("2026-10-01", "2026-10-01"), "en");
    ASSERT_EQ(found.notes.size(), 1u);
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

INSTANTIATE_TEST_SUITE_P(On, HolidayTest, testing::Values(Database::Sqlite, Database::Postgres), [](const auto& p) { return p.param == Database::Sqlite ? "Sqlite" : "Postgres"; });

}
}
