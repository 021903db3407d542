// SPDX-License-Identifier: MIT
// Calendar files: events in and out, time zones of all kinds, repetitions, what is hostile or broken.
#include "core/base/utf8.h"
#include "io/ical_lunar.h"
#include "io/ical_table.h"
#include "io/ical_value.h"
#include "io/ical_writer.h"
#include "io/ical_zone.h"
#include "io/table_file.h"
#include "support/example_files.h"
#include <algorithm>
#include <gtest/gtest.h>

namespace tilth {
namespace {

namespace fs = std::filesystem;

std::string bytesOf(const fs::path& path) {
    const auto bytes = readWholeFile(path);
    return bytes ? *bytes : std::string();
}
IcalFile fileOf(const std::string& text) {
    auto file = readIcal(text, Zone{});
    EXPECT_TRUE(file) << (file ? "" : file.error().text);
    return file ? *std::move(file) : IcalFile{};
}
IcalFile outlook() { return fileOf(bytesOf(fs::path(TILTH_SOURCE_DIR) / "tests/data/ical/outlook.ics")); }

std::string calendar(const std::string& inner) { return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + inner + "END:VCALENDAR\r\n"; }
std::string event(const std::string& lines) { return calendar("BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:A\r\n" + lines + "END:VEVENT\r\n"); }

DateRange range(const char* first, const char* last) { return {*parseDate(first), *parseDate(last)}; }

// "2026-01-05 Weekly call 01:30-02:15"
std::string told(const IcalFile& file, DateRange days, const Zone& zone = {}) {
    std::string text;
    for (const IcalOccurrence& o : occurrencesIn(file, days, zone)) {
        text.append(text.empty() ? "" : "\n").append(dateText(o.first));
        if (o.last != o.first) text.append("..").append(dateText(o.last));
        text.append(" ").append(o.event->title);
        if (o.startsAt) text.append(" ").append(localText(*o.startsAt, zone).substr(11)).append("-").append(localText(*o.endsAt, zone).substr(11));
    }
    return text;
}

}

TEST(Ical, readsEventsAndTasks) {
    const IcalFile file = outlook();
    EXPECT_EQ(file.name, "Launch");
    EXPECT_EQ(file.method, "PUBLISH");
    ASSERT_EQ(file.events.size(), 7U);
    const IcalEvent& weekly = file.events[0];
    EXPECT_EQ(weekly.title, "Weekly call, 周会");
    EXPECT_EQ(timeText(weekly.startsAt()), "2026-01-05T01:30:00Z");
    EXPECT_EQ(timeText(weekly.endsAt()), "2026-01-05T02:15:00Z");
    EXPECT_EQ(weekly.categories, (std::vector<std::string>{"Calls", "Team"}));
    EXPECT_EQ(weekly.ruleText, "FREQ=WEEKLY;BYDAY=MO;COUNT=5");
    EXPECT_EQ(weekly.other("X-OTHER"), "kept as it is");
    const IcalEvent& fair = file.events[4];
    EXPECT_TRUE(fair.when.wholeDays && fair.transparent);
    EXPECT_EQ(dateText(fair.firstDay()) + dateText(fair.lastDay()), "2026-03-052026-03-07");
    EXPECT_EQ(fair.description, "Hall 3\nStand B; bring a very long description that has to be folded because it is longer than seventy-five bytes");
    EXPECT_EQ(fair.parent, "programme@example.org");
    EXPECT_EQ(fair.sequence, 4);
    EXPECT_EQ(timeText(*fair.modifiedAt), "2026-01-01T12:00:00Z");
    const IcalEvent& todo = file.events[5];
    EXPECT_EQ(todo.kind, IcalEvent::Todo);
    EXPECT_EQ(dateText(*todo.dueOn), "2026-03-02");
    ASSERT_EQ(file.notes.size(), 1U);
    EXPECT_NE(file.notes[0].find("Odd rule: "), std::string::npos) << file.notes[0];
}

TEST(Ical, saysWhatHappensWhen) {
    EXPECT_EQ(told(outlook(), range("2026-01-01", "2026-02-28")), "2026-01-05 Weekly call, 周会 01:30-02:15\n"
                                                                  "2026-01-13 Weekly call, 周会 16:30-17:15\n"        // RDATE 00:30 in China
                                                                  "2026-01-20 Weekly call (moved) 06:00-06:30\n"
                                                                  "2026-02-02 Weekly call, 周会 01:30-02:15");
    EXPECT_EQ(told(outlook(), range("2026-03-06", "2026-12-31"), *Zone::fromRule("x", "CET-1CEST,M3.5.0,M10.5.0/3")),
              "2026-03-05..2026-03-07 Trade fair\n2026-04-01 Odd rule\n2026-07-01 Summer breakfast 08:00-09:00");
}

TEST(Ical, placesTimesInTheirZones) {
    const std::vector<std::pair<const char*, const char*>> cases{
        {"DTSTART:20260701T080000Z", "2026-07-01T08:00:00Z"}, {"DTSTART:20260701T080000", "2026-07-01T08:00:00Z"}, {"DTSTART;TZID=Europe/Berlin:20260701T080000", "2026-07-01T06:00:00Z"},
        {"DTSTART;TZID=\"/mozilla.org/20050126_1/Europe/Berlin\":20260701T080000", "2026-07-01T06:00:00Z"}, {"DTSTART;TZID=W. Europe Standard Time:20260701T080000", "2026-07-01T06:00:00Z"},
        {"DTSTART;TZID=Eastern Standard Time:20260101T080000", "2026-01-01T13:00:00Z"}, {"DTSTART;TZID=America/New_York:20260308T023000", "2026-03-08T07:30:00Z"},
        {"DTSTART;TZID=\"(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi\":20260701T080000", "2026-07-01T00:00:00Z"},
        {"DTSTART;TZID=\"(GMT+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\":20260701T080000", "2026-07-01T06:00:00Z"},
        {"DTSTART;TZID=\"(UTC-05:00) Eastern Time (US & Canada)\":20260701T080000", "2026-07-01T12:00:00Z"}, {"DTSTART;TZID=\"(UTC-03:00) Nowhere\":20260701T080000", "2026-07-01T11:00:00Z"},
        {"DTSTART;TZID=\"(UTC) Dublin, Edinburgh, Lisbon, London\":20260701T080000", "2026-07-01T07:00:00Z"}, {"DTSTART;TZID=\"(UTC) Coordinated Universal Time\":20260701T080000", "2026-07-01T08:00:00Z"},
        {"DTSTART;VALUE=DATE-TIME:20260701T080000Z", "2026-07-01T08:00:00Z"}};
    for (const auto& [line, instant] : cases) {
        const IcalFile file = fileOf(event(std::string(line) + "\r\n"));
        ASSERT_EQ(file.events.size(), 1U) << line;
        EXPECT_EQ(timeText(file.events[0].startsAt()), instant) << line;
        EXPECT_TRUE(file.notes.empty()) << line << file.notes[0];
    }
    const IcalFile unknown = fileOf(event("DTSTART;TZID=Mars/Olympus:20260701T080000\r\n"));
    EXPECT_EQ(timeText(unknown.events[0].startsAt()), "2026-07-01T08:00:00Z");
    ASSERT_EQ(unknown.notes.size(), 1U);
    EXPECT_NE(unknown.notes[0].find("Mars/Olympus"), std::string::npos);
}

TEST(Ical, knowsHowLongThingsAre) {
    const std::vector<std::pair<const char*, const char*>> cases{
        {"DTSTART;VALUE=DATE:20260105\r\n", "2026-01-05 A"}, {"DTSTART;VALUE=DATE:20260105\r\nDTEND;VALUE=DATE:20260105\r\n", "2026-01-05 A"},
        {"DTSTART;VALUE=DATE:20260105\r\nDURATION:P2D\r\n", "2026-01-05..2026-01-06 A"}, {"DTSTART;VALUE=DATE:20260105\r\nDTEND;VALUE=DATE:20260107\r\n", "2026-01-05..2026-01-06 A"},
        {"DTSTART:20260105T100000Z\r\n", "2026-01-05 A 10:00-10:00"}, {"DTSTART:20260105T100000Z\r\nDURATION:PT1H30M\r\n", "2026-01-05 A 10:00-11:30"},
        {"DTSTART:20260105T230000Z\r\nDTEND:20260106T000000Z\r\n", "2026-01-05 A 23:00-00:00"}, {"DTSTART:20260105T230000Z\r\nDURATION:P1DT2H\r\n", "2026-01-05..2026-01-07 A 23:00-01:00"},
        {"DTSTART:20260105T100000Z\r\nDTEND:20260104T100000Z\r\n", "2026-01-05 A 10:00-10:00"}, {"DTSTART:nonsense\r\n", ""}, {"DTSTART;VALUE=DATE:20260230\r\n", ""}};
    for (const auto& [lines, expected] : cases) EXPECT_EQ(told(fileOf(event(lines)), range("2026-01-01", "2026-01-31")), expected) << lines;
}

TEST(Ical, followsRulesOfTheChineseCalendar) {
    const auto told2 = [](const char* rule) {
        return told(fileOf(event(std::string("DTSTART;VALUE=DATE:20260217\r\nRRULE:") + rule + "\r\n")), range("2027-01-01", "2030-12-31"));
    };
    EXPECT_EQ(told2("RSCALE=CHINESE;FREQ=YEARLY"), "2027-02-06 A\n2028-01-26 A\n2029-02-13 A\n2030-02-03 A");           // 春节
    EXPECT_EQ(told2("RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=15;UNTIL=20281231"), "2027-09-15 A\n2028-10-03 A");
    EXPECT_EQ(told2("RSCALE=CHINESE;FREQ=MONTHLY"), "");
    EXPECT_EQ(chineseRepeats("RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=1;SKIP=OMIT", *parseDate("2009-06-23"))->size(), 6U);      // leap month 5: 2028, 2036 ... of the century
    EXPECT_FALSE(chineseRepeats("RSCALE=CHINESE;FREQ=YEARLY", *parseDate("1850-01-01")));
}

TEST(Ical, writesWhatItReads) {
    const IcalFile file = outlook();
    const Time stamp = *parseTime("2026-01-01T00:00:00Z");
    const std::string text = icalFileText(file.events, stamp, file.name);
    const IcalFile again = fileOf(text);
    EXPECT_EQ(told(again, range("2026-01-01", "2026-12-31")), told(file, range("2026-01-01", "2026-12-31"))) << text;
    EXPECT_EQ(icalFileText(again.events, stamp, again.name), text);
    EXPECT_NE(text.find("DTSTART;VALUE=DATE:20260305\r\nDTEND;VALUE=DATE:20260308\r\n"), std::string::npos);
    EXPECT_NE(text.find("TRANSP:TRANSPARENT\r\n"), std::string::npos);
    EXPECT_EQ(again.events[0].categories, file.events[0].categories);
    EXPECT_NE(text.find("X-OTHER;LANGUAGE=en:kept as it is\r\n"), std::string::npos);
    EXPECT_NE(text.find("BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\n"), std::string::npos);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find("\r\n", at);
        ASSERT_NE(end, text.npos);
        EXPECT_LE(end - at, 75U) << text.substr(at, end - at);
        EXPECT_EQ(firstInvalidUtf8(text.substr(at, end - at)), std::string::npos);       // no character is cut
        at = end + 2;
    }
}

TEST(Ical, aTableNamesTheDaysThatAreLeftOut) {
    const auto table = openIcalTable(bytesOf(fs::path(TILTH_SOURCE_DIR) / "tests/data/ical/outlook.ics"), "activity");
    ASSERT_TRUE(table);
    const auto rows = (*table)->rows();
    const auto at = std::ranges::find(rows->headings(), "repeats") - rows->headings().begin();
    EXPECT_EQ(rows->next()->cells[static_cast<std::size_t>(at)], "FREQ=WEEKLY;BYDAY=MO;COUNT=5 ZONE Asia/Shanghai EXCEPT 2026-01-12,2026-01-19,2026-01-26");
    const auto until = openIcalTable(event("DTSTART;TZID=America/New_York:20261220T200000\r\nRRULE:FREQ=DAILY;UNTIL=20261224T000000Z\r\n"), "activity");
    ASSERT_TRUE(until);
    const auto one = (*until)->rows()->next();
    EXPECT_EQ(one->cells.back(), "FREQ=DAILY;UNTIL=20261222 ZONE America/New_York");      // 20:00 of the 23rd is an hour too late
}

namespace {

// "headings: cells; cells", each by |, of these columns.
std::string rowsOf(const std::string& text, const std::vector<std::string>& columns, const Zone& zone = {}, std::string_view type = "activity") {
    const auto table = openIcalTable(text, type, zone);
    if (!table) return table.error().text;
    const auto rows = (*table)->rows();
    std::string told;
    while (const auto row = rows->next()) {
        told.append(told.empty() ? "" : "; ");
        for (const std::string& column : columns) {
            const auto at = static_cast<std::size_t>(std::ranges::find(rows->headings(), column) - rows->headings().begin());
            told.append(&column == &columns.front() ? "" : " | ").append(at < row->cells.size() ? row->cells[at] : "");
        }
    }
    return told;
}

}

// The hour that New York's clock shows is another one in Shanghai for a part of the year: the rule says whose it is.
TEST(Ical, rulesKeepTheirZone) {
    const Zone shanghai = *Zone::fromRule("Asia/Shanghai", "CST-8");
    const std::string weekly = event("DTSTART;TZID=America/New_York:20261102T200000\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,SU;UNTIL=20261201T045959Z\r\nEXDATE;TZID=America/New_York:20261109T200000\r\n");
    EXPECT_EQ(rowsOf(weekly, {"starts_at", "repeats"}, shanghai), "2026-11-03T01:00:00Z | FREQ=WEEKLY;BYDAY=MO,SU;UNTIL=20261130 ZONE America/New_York EXCEPT 2026-11-09");
    EXPECT_EQ(rowsOf(event("DTSTART:20261102T200000\r\nRRULE:FREQ=WEEKLY;BYDAY=MO\r\n"), {"repeats"}, shanghai), "FREQ=WEEKLY;BYDAY=MO") << "floating: the workspace's own";
    EXPECT_EQ(rowsOf(event("DTSTART:20261102T010000Z\r\nRRULE:FREQ=WEEKLY;BYDAY=MO\r\n"), {"repeats"}, shanghai), "FREQ=WEEKLY;BYDAY=MO ZONE UTC");
    EXPECT_EQ(rowsOf(event("DTSTART;TZID=China Standard Time:20261102T200000\r\nRRULE:FREQ=WEEKLY;BYDAY=MO\r\n"), {"repeats"}, shanghai), "FREQ=WEEKLY;BYDAY=MO") << "the same zone by another name";
    EXPECT_EQ(rowsOf(event("DTSTART;VALUE=DATE:20261102\r\nRRULE:FREQ=WEEKLY;BYDAY=MO\r\n"), {"repeats"}, shanghai), "FREQ=WEEKLY;BYDAY=MO") << "whole days are of no zone";
}

// Nobody else knows a zone that the file makes up. Monday evening there is Tuesday morning in Shanghai, and its last day and exceptions are a day later too.
TEST(Ical, rulesOfANamelessZoneAreCountedInDaysOfTheWorkspace) {
    const Zone shanghai = *Zone::fromRule("Asia/Shanghai", "CST-8");
    const auto inOwnZone = [](const std::string& lines) {
        std::string text = event(lines);
        return text.insert(text.find("BEGIN:VEVENT"), "BEGIN:VTIMEZONE\r\nTZID:Ours\r\nBEGIN:STANDARD\r\nDTSTART:20200101T000000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0500\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n");
    };
    const std::string weekly = inOwnZone("DTSTART;TZID=Ours:20261102T200000\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,SU;UNTIL=20261201T045959Z\r\nEXDATE;TZID=Ours:20261109T200000\r\n");
    EXPECT_EQ(rowsOf(weekly, {"starts_at", "repeats"}, shanghai), "2026-11-03T01:00:00Z | FREQ=WEEKLY;BYDAY=TU,MO;UNTIL=20261201 EXCEPT 2026-11-10");
    EXPECT_EQ(rowsOf(inOwnZone("DTSTART;TZID=Ours:20261102T090000\r\nRRULE:FREQ=WEEKLY;BYDAY=MO\r\n"), {"repeats"}, shanghai), "FREQ=WEEKLY;BYDAY=MO") << "22:00, the same day";
    const auto table = openIcalTable(inOwnZone("DTSTART;TZID=Ours:20261102T200000\r\nRRULE:FREQ=MONTHLY;BYDAY=1MO\r\n"), "activity", shanghai);
    ASSERT_TRUE(table);
    ASSERT_EQ((*table)->notes().size(), 1U);
    EXPECT_NE((*table)->notes()[0].find("another time zone"), std::string::npos);
}

TEST(Ical, furtherDatesAreRowsOfTheirOwn) {
    const std::string workshop = event("DTSTART;TZID=Europe/Berlin:20260401T090000\r\nDTEND;TZID=Europe/Berlin:20260401T100000\r\n"
                                       "RDATE;TZID=Europe/Berlin;VALUE=PERIOD:20260408T090000/PT2H,20260415T110000/20260415T113000\r\nRDATE;TZID=Europe/Berlin:20260401T090000\r\n");
    EXPECT_EQ(rowsOf(workshop, {"external_id", "starts_at", "minutes"}),
              "a | 2026-04-01T07:00:00Z | 60; a#20260408T090000 | 2026-04-08T07:00:00Z | 120; a#20260415T110000 | 2026-04-15T09:00:00Z | 30");
    EXPECT_EQ(told(fileOf(workshop), range("2026-04-02", "2026-04-30")), "2026-04-08 A 07:00-09:00\n2026-04-15 A 09:00-09:30");
    EXPECT_EQ(rowsOf(event("DTSTART;VALUE=DATE:20260501\r\nRDATE;VALUE=DATE:20260601,20260701\r\nEXDATE;VALUE=DATE:20260601\r\n"), {"due_on"}), "2026-05-01; 2026-07-01");
    EXPECT_EQ(rowsOf(event("DTSTART;VALUE=DATE:20260217\r\nRRULE:RSCALE=CHINESE;FREQ=YEARLY\r\n"), {"due_on"}), "2026-02-17") << "the rule says them";
}

TEST(Ical, whatARecordCannotKeepIsSaid) {
    const std::string week = event("DTSTART;VALUE=DATE:20261126\r\nDTEND;VALUE=DATE:20261201\r\n");
    const auto activity = openIcalTable(week, "activity"), campaign = openIcalTable(week, "campaign");
    ASSERT_TRUE(activity && campaign);
    ASSERT_EQ((*activity)->notes().size(), 1U);
    EXPECT_NE((*activity)->notes()[0].find("several days"), std::string::npos);
    EXPECT_TRUE((*campaign)->notes().empty());
    EXPECT_EQ(rowsOf(week, {"starts_on", "ends_on"}, {}, "campaign"), "2026-11-26 | 2026-11-30");
}

// As Apple's calendar folds: after 75 bytes, also within a character; as some programs save: UTF-16.
TEST(Ical, foldsMayCutCharacters) {
    std::string line = "DESCRIPTION:春季健康饮料系列新品发布会🎉欢迎各位合作伙伴莅临";
    std::string cut;
    for (std::size_t i = 0; i < line.size(); i += 7) cut.append(i ? "\r\n " : "").append(line.substr(i, 7));
    EXPECT_EQ(fileOf(event(cut + "\r\n")).events.at(0).description, line.substr(12));
    std::string wide = "\xFF\xFE";
    for (const char c : event("DTSTART:20260501T080000Z\r\n")) wide.append(1, c).append(1, '\0');
    const auto table = openTable(wide);
    ASSERT_TRUE(table);
    EXPECT_EQ((*table)->formatName(), "ics");
    EXPECT_EQ((*table)->rows()->next()->cells[1], "A");
}

TEST(Ical, keepsWhatTheOtherSideSaid) {
    const auto base = parseIcal(bytesOf(fs::path(TILTH_SOURCE_DIR) / "tests/data/ical/outlook.ics"));
    ASSERT_TRUE(base);
    IcalEvent changed = outlook().events[0];
    changed.title = "New title";
    changed.others.clear();
    const std::string text = icalEntryText(changed, *parseTime("2026-01-01T00:00:00Z"), &base->roots[0].parts[2]);
    EXPECT_NE(text.find("SUMMARY:New title\r\n"), std::string::npos) << text;
    EXPECT_EQ(text.find("Weekly call"), std::string::npos);
    EXPECT_NE(text.find("X-OTHER;LANGUAGE=en:kept as it is\r\n"), std::string::npos);
    EXPECT_NE(text.find("BEGIN:VALARM\r\n"), std::string::npos);
}

TEST(Ical, escapesText) {
    const std::string odd = "a,b;c\\d\nnew line \"quoted\" 你好 :x";
    IcalEvent one;
    one.uid = "1";
    one.title = odd;
    const IcalFile file = fileOf(icalFileText(std::span(&one, 1), Time{}));
    ASSERT_EQ(file.events.size(), 1U);
    EXPECT_EQ(file.events[0].title, odd);
    EXPECT_EQ(icalList("a\\,b,c ,,d"), (std::vector<std::string>{"a,b", "c", "d"}));
    EXPECT_EQ(unescapedIcal("B\x14\\\x01\\n\tc\\"), "B\n\tc\\");          // control characters are no text: what is written without them was read without them
}

TEST(Ical, readsOldCalendars) {
    const IcalFile file = fileOf("BEGIN:VCALENDAR\nVERSION:1.0\nBEGIN:VEVENT\nSUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=E4=BD=A0=\n=E5=A5=BD\nDTSTART:20260105T100000Z\nEND:VEVENT\nEND:VCALENDAR\n");
    ASSERT_EQ(file.events.size(), 1U);
    EXPECT_EQ(file.events[0].title, "你好");
}

TEST(Ical, aBackslashThatEscapesNothingStays) {
    const IcalFile file = fileOf(event("DESCRIPTION;ALTREP=\"a:\\b\":D:\\文件\\temp\\, E:\\\r\nLOCATION:a\\\\b\\n\r\n"));
    EXPECT_EQ(file.events.at(0).description, "D:\\文件\\temp, E:\\");
    EXPECT_EQ(file.events.at(0).location, "a\\b\n");
}

TEST(Ical, codedBytesThatAreNoTextAreMended) {
    EXPECT_EQ(fileOf(event("DESCRIPTION;ENCODING=QUOTED-PRINTABLE:a=E4=BDb\r\n")).events.at(0).description, "a\xEF\xBF\xBD\xEF\xBF\xBD" "b");
}

TEST(Ical, foldsMayCutWhatSaysTheCoding) {
    EXPECT_EQ(fileOf(event("DESCRIPTION;ENCODING=QUOTED-PRIN\r\n TABLE:a=2C=\r\nb=\r\n c\r\n")).events.at(0).description, "a,bc");
    EXPECT_EQ(fileOf(event("DESCRIPTION:QUOTED-PRINTABLE=\r\nLOCATION:b\r\n")).events.at(0).description, "QUOTED-PRINTABLE=");
    EXPECT_EQ(fileOf(event("DESCRIPTION:a" + std::string(300'000, '.') + "\r\n")).events.at(0).description.size(), 300'001U);
}

TEST(Ical, aLongNameOfAZoneIsTheFilesOwn) {
    const std::string name = "/" + std::string(1'000, '/') + "Europe/Berlin";
    const std::string zone = "BEGIN:VTIMEZONE\r\nTZID:" + name + "\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    const IcalFile file = fileOf(calendar(zone + "BEGIN:VEVENT\r\nUID:a\r\nDTSTART;TZID=" + name + ":20260101T120000\r\nEND:VEVENT\r\n"));
    EXPECT_EQ(timeText(file.events.at(0).startsAt()), "2026-01-01T09:00:00Z");
}

TEST(Ical, refusesWithTheReason) {
    std::string deep, many;
    for (int i = 0; i < 40; ++i) deep += "BEGIN:VEVENT\n";
    for (int i = 0; i < 50'001; ++i) many += "BEGIN:VEVENT\nEND:VEVENT\n";
    const std::vector<std::pair<std::string, const char*>> cases{
        {"", "no calendar file"}, {"hello", "no calendar file"}, {"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\n", "in the middle"}, {"END:VCALENDAR\n", "never began"},
        {"BEGIN:VCALENDAR\n" + deep, "32 levels"}, {"BEGIN:VCALENDAR\n" + many + "END:VCALENDAR\n", "50,000"},
        {"BEGIN:VCALENDAR\nX-A:" + std::string(2'000'000, 'a') + "\nEND:VCALENDAR\n", "1 MB"}, {std::string(20'000'001, '\n'), "20 MB"}};
    for (const auto& [text, reason] : cases) {
        const auto file = readIcal(text, Zone{});
        ASSERT_FALSE(file) << reason;
        EXPECT_NE(file.error().text.find(reason), std::string::npos) << file.error().text;
    }
}

TEST(Ical, countsEntriesAsTheLibraryDoes) {
    testing::internal::CaptureStderr();
    for (const char* text : {"BEGIN:VCALENDAR\nEND;X=1:VCALENDAR\nEND:VCALENDAR\n", "BEGIN;A=b:VCALENDAR\nEND:VCALENDAR\nEND :VCALENDAR\n", "BEGIN:VCALENDAR\nBEGIN:\nEND:VCALENDAR\n", "END\n", " END:X\n",
                             "BEGIN:VCALENDAR\n\tBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR\nBEGIN\n"})
        EXPECT_FALSE(readIcal(text, Zone{})) << text;
    EXPECT_TRUE(readIcal("begin:vcalendar\nbegin: vevent \nsummary:x\nend:vevent\nEnd:VCALENDAR\n", Zone{}));
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

TEST(Ical, endsOnHostileRules) {
    std::string text;
    for (int i = 0; i < 2'000; ++i)
        text += "BEGIN:VEVENT\r\nUID:" + std::to_string(i) + "\r\nDTSTART:19000101T000000Z\r\nRRULE:FREQ=SECONDLY;COUNT=1000000;BYMONTH=2;BYMONTHDAY=30\r\nRRULE:FREQ=YEARLY;COUNT=900000;BYMONTH=2;BYMONTHDAY=30\r\nEND:VEVENT\r\n";
    EXPECT_LE(occurrencesIn(fileOf(calendar(text)), range("2026-01-01", "2036-01-01"), Zone{}).size(), 2'000U);
}

TEST(Ical, readsAllExamples) {
    const fs::path folder = test::exampleFiles();
    if (folder.empty()) GTEST_SKIP() << "the example files are not there";
    int read = 0;
    testing::internal::CaptureStderr();
    for (const auto& entry : fs::recursive_directory_iterator(folder / "icalendar")) {
        if (entry.path().extension() != ".ics") continue;
        const auto file = readIcal(bytesOf(entry.path()), Zone{});
        if (!file) { EXPECT_FALSE(file.error().text.empty()) << entry.path(); continue; }
        ++read;
        const auto all = occurrencesIn(*file, range("2000-01-01", "2030-01-01"), Zone{});
        const IcalFile again = fileOf(icalFileText(file->events, Time{}));
        EXPECT_EQ(occurrencesIn(again, range("2000-01-01", "2030-01-01"), Zone{}).size(), all.size()) << entry.path();
    }
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
    EXPECT_GE(read, 40);
}

}
