// SPDX-License-Identifier: MIT
#include "core/safety/backup_rules.h"
#include <algorithm>
#include <numeric>
#include <optional>
#include <set>

namespace tilth {
namespace {

constexpr std::size_t daysKept = 7, weeksKept = 4, monthsKept = 12;
constexpr std::chrono::days specialKept{14};
constexpr std::chrono::minutes closingGap{10};
constexpr std::int64_t alwaysLarge = 100'000, largeShare = 10;      // rows; of what is there, the tenth part

// Lets the first one of each period pass, for so many periods.
class Periods {
public:
    using Key = std::string (*)(Date);
    Periods(std::size_t most, Key key) : m_most(most), m_key(key) {}
    bool takes(Date day) { return m_seen.size() < m_most && m_seen.insert(m_key(day)).second; }
private:
    std::size_t m_most;
    Key m_key;
    std::set<std::string> m_seen;
};

// The newest of each of the last days, weeks and months that have one.
class Calendar {
public:
    bool takes(Date day) {
        const bool daily = m_days.takes(day), weekly = m_weeks.takes(day), monthly = m_months.takes(day);
        return daily || weekly || monthly;
    }
private:
    Periods m_days{daysKept, dateText}, m_weeks{weeksKept, weekKey}, m_months{monthsKept, monthKey};
};

// The day's last one may hold less than its first one did: until the day is over both stay.
std::optional<std::size_t> firstOf(Date today, std::span<const BackupMark> present, std::span<const std::size_t> newestFirst, const Zone& zone) {
    const auto at = std::ranges::find_if(newestFirst.rbegin(), newestFirst.rend(), [&](std::size_t i) {
        return present[i].occasion != BackupOccasion::Asked && localDay(present[i].made, zone) == today;
    });
    return at == newestFirst.rend() ? std::nullopt : std::optional(*at);
}

bool isSpecial(const BackupMark& mark) { return mark.occasion != BackupOccasion::Opened && mark.occasion != BackupOccasion::Closed; }

}

BackupOccasion backupBefore(std::int64_t rows, std::int64_t records) {
    return rows >= alwaysLarge || rows >= records / largeShare ? BackupOccasion::Imported : BackupOccasion::Opened;
}

std::int64_t recordsThatDecide(std::int64_t rows) { return rows >= alwaysLarge ? 0 : (rows + 1) * largeShare; }

bool backupDue(BackupOccasion occasion, std::span<const BackupMark> present, std::int64_t revision, Time now, const Zone& zone) {
    const auto any = [&](auto holds) { return std::ranges::any_of(present, [&](const BackupMark& m) { return holds(m); }); };
    if (occasion == BackupOccasion::Asked) return true;
    if (any([&](const BackupMark& m) { return m.revision == revision; })) return false;
    if (occasion == BackupOccasion::Opened) return !any([&](const BackupMark& m) { return m.made <= now && localDay(m.made, zone) == localDay(now, zone); });
    if (occasion == BackupOccasion::Closed) return !any([&](const BackupMark& m) { return m.made <= now && now - m.made < closingGap; });
    return true;
}

std::vector<std::size_t> backupsToDrop(std::span<const BackupMark> present, Time now, const Zone& zone) {
    std::vector<std::size_t> newestFirst(present.size()), dropped;
    std::iota(newestFirst.begin(), newestFirst.end(), std::size_t{0});
    std::ranges::stable_sort(newestFirst, std::greater{}, [&](std::size_t i) { return present[i].made; });
    const auto first = firstOf(localDay(now, zone), present, newestFirst, zone);
    Calendar made, asked;           // what a person asked for is one more: it takes no place of those made by themselves
    for (const std::size_t i : newestFirst) {
        const BackupMark& mark = present[i];
        if (mark.made > now) continue;
        const bool taken = (mark.occasion == BackupOccasion::Asked ? asked : made).takes(localDay(mark.made, zone));
        const bool special = isSpecial(mark) && now - mark.made < specialKept;
        if (!taken && !special && i != first) dropped.push_back(i);
    }
    return dropped;
}

}
