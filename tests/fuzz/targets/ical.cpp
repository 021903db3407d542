// SPDX-License-Identifier: MIT
// Calendar files and rules of repetition: bounded work whatever they say; what was written once is written the same again.
#include "io/ical_table.h"
#include "core/base/utf8.h"
#include "io/ical_writer.h"
#include "target.h"
#include <algorithm>

namespace tilth::fuzz {
namespace {

using namespace std::chrono;

constexpr Time stamp{Date{2026y / 3 / 2}};
constexpr DateRange range{2026y / 1 / 1, 2026y / 12 / 31};

void treeComesBack(const std::string& bytes) {
    const Result<IcalTree> tree = parseIcal(bytes);
    if (!tree) return promise(!tree.error().text.empty(), "a refusal has a reason");
    for (const IcalNode& root : tree->roots) {
        const std::string once = icalText(root);
        const Result<IcalTree> again = parseIcal(once);
        promise(again && again->roots.size() == 1, "a calendar is written as one", once, again ? std::string() : again.error().text);
        promise(icalText(again->roots.front()) == once, "a tree comes back", once, icalText(again->roots.front()));
    }
}

void ruleRead(std::string_view text, Date start) {
    const Result<RecurrenceRule> rule = parseRecurrence(text);
    if (!rule) return promise(!rule.error().text.empty(), "a refusal has a reason");
    const std::string written = careless(recurrenceText(*rule), ";COUNT=1", ";COUNT=2");
    const Result<RecurrenceRule> again = parseRecurrence(written);
    promise(again && *again == *rule, "a rule comes back", text, written);
    Recurrence days;
    days.start.day = start;
    days.rules = {*rule};
    const RecurrenceLimits limits{200, 10, 2'000};
    const Instances found = instancesOf(days, range, limits);
    promise(found.starts.size() <= limits.instances, "limits hold", text);
    promise(std::ranges::is_sorted(found.starts) && std::ranges::adjacent_find(found.starts) == found.starts.end(), "starts ascend, each once", text);
    for (const LocalTime& at : found.starts) promise(at.day >= range.first && at.day <= range.last && at.day >= start, "starts lie in the range", text);
}

/// The order of weekdays says nothing.
std::string meaning(std::vector<RecurrenceRule> rules) {
    std::string all;
    for (RecurrenceRule& rule : rules) {
        std::ranges::sort(rule.weekdays, {}, [](NthDay day) { return std::pair(day.nth, day.weekday); });
        rule.weekdays.erase(std::ranges::unique(rule.weekdays).begin(), rule.weekdays.end());
        all.append(recurrenceText(rule)).append("\n");
    }
    return all;
}

void happenings(const IcalFile& file, const std::string& bytes) {
    if (file.events.size() > 4) return;
    for (const IcalEvent& event : file.events) ruleRead(event.ruleText, event.firstDay());
    for (const IcalOccurrence& one : occurrencesIn(file, {range.first, range.first + days{60}}, Zone{})) {
        promise(one.first <= one.last, "an event ends after it begins", bytes);
        promise(one.last >= range.first && one.first <= range.first + days{60}, "what happens lies in the range", bytes);
    }
}

void eventsComeBack(const std::string& bytes) {
    const Result<IcalFile> file = readIcal(bytes, Zone{});
    if (!file) return;
    const std::string once = icalFileText(file->events, stamp);
    const Result<IcalFile> again = readIcal(once, Zone{});
    promise(bool(again), "what was written is read", once, again ? std::string() : again.error().text);
    promise(again->events.size() == file->events.size(), "as many entries come back", once);
    for (std::size_t i = 0; i < file->events.size(); ++i) {
        const IcalEvent &was = file->events[i], &is = again->events[i];
        promise(was.dated == is.dated && was.when.wholeDays == is.when.wholeDays, "days stay days and hours hours", once);
        promise(!was.dated || was.kind == IcalEvent::Todo || was.startsAt() == is.startsAt(), "starts come back", once);
        promise(meaning(was.when.rules) == meaning(is.when.rules), "rules come back", meaning(was.when.rules), once);
    }
    const std::string twice = icalFileText(again->events, stamp);
    promise(twice == once, "written again it is the same", once, twice);
    happenings(*file, bytes);
}

void tableRead(const std::string& bytes, std::string_view type) {
    const auto table = openIcalTable(bytes, type);
    if (!table) return;
    const auto rows = (*table)->rows();
    while (const auto row = rows->next()) promise(row->cells.size() == rows->headings().size(), "as many cells as headings");
}

}
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace tilth;
    const fuzz::Input input(bytes, size);
    const std::string text = input.options == 15 ? std::string(input.text) : mendedUtf8(input.text);      // other encodings take long to guess
    if (!looksLikeIcal(text)) {
        fuzz::ruleRead(text, fuzz::range.first - std::chrono::days{input.option(0) ? 400 : 0});
        return 0;
    }
    if (input.option(1)) fuzz::tableRead(text, input.option(2) ? "campaign" : "activity");
    else if (input.option(3)) fuzz::treeComesBack(text);
    else fuzz::eventsComeBack(text);
    return 0;
}
