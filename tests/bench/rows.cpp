// SPDX-License-Identifier: MIT
// Every row is made from its own number alone, so that deals and touches know the leads they belong to.
#include "bench/rows.h"
#include "bench/words.h"
#include "core/base/date.h"
#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace tilth::bench {
namespace {

using Cells = std::vector<std::string>;

constexpr std::int64_t firstInstant = 1'672'531'200, spanSeconds = 94'608'000;       // 2023-01-01, three years

// SplitMix64: small, and the same everywhere.
class Dice {
public:
    Dice(std::int64_t row, std::uint64_t kind) : m_state(mixed(static_cast<std::uint64_t>(row)) ^ kind * step) {}
    std::uint64_t next() { return mixed(m_state += step); }
    std::int64_t below(std::int64_t n) { return static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(n)); }
    bool chance(int percent) { return below(100) < percent; }
    template <class Words> const auto& of(const Words& words) { return words[static_cast<std::size_t>(below(std::ssize(words)))]; }
private:
    static constexpr std::uint64_t step = 0x9e3779b97f4a7c15u;
    static std::uint64_t mixed(std::uint64_t z) {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }
    std::uint64_t m_state;
};

std::string joined(std::initializer_list<std::string_view> parts) {
    std::string all;
    for (std::string_view part : parts) all.append(part);
    return all;
}
std::string instant(std::int64_t seconds) { return timeText(Time{std::chrono::seconds{seconds}}); }
std::string day(std::int64_t seconds) { return instant(seconds).substr(0, 10); }
std::string number(std::int64_t n) { return std::to_string(n); }
std::string key(std::string_view letter, std::int64_t n) { return joined({letter, "-", number(n)}); }

struct Person { std::string name, first, last, mail; bool chinese; };

Person chinesePerson(Dice& dice) {
    const Syllable family = dice.of(surnames);
    const Syllable one = dice.of(givenSyllables);
    const Syllable two = dice.chance(70) ? dice.of(givenSyllables) : Syllable{};
    return {joined({family.han, one.han, two.han}), "", "", joined({one.latin, two.latin, ".", family.latin}), true};
}
Person latinPerson(Dice& dice) {
    const std::string first(dice.of(firstNames)), last(dice.of(lastNames));
    std::string mail = joined({first, ".", last});
    std::ranges::transform(mail, mail.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return {joined({first, " ", last}), first, last, mail, false};
}
Person person(Dice& dice, std::int64_t n) { return n % 2 == 0 ? chinesePerson(dice) : latinPerson(dice); }

std::int64_t companies(std::int64_t leads) { return std::max<std::int64_t>(1, leads / 10); }
std::int64_t deals(std::int64_t leads) { return std::max<std::int64_t>(1, leads * 3 / 10); }

std::string companyName(std::int64_t n) {
    Dice dice(n, 11);
    if (n % 2 == 0) return joined({places[static_cast<std::size_t>(dice.below(6))].city, dice.of(companyHan), dice.of(companyHan), number(n), dice.of(companyKindsHan)});
    return joined({dice.of(companyLatin), " ", dice.of(companyKinds), " ", number(n)});
}
std::int64_t companyOfLead(std::int64_t lead, std::int64_t leads) {     // a lead's company has the lead's language
    Dice dice(lead, 12);
    const std::int64_t n = dice.below(companies(leads));
    return std::min(n - n % 2 + lead % 2, companies(leads) - 1);
}

constexpr std::array<std::string_view, 10> companyHeadings{"external_id", "name", "domain", "phone", "industry", "employees", "country", "region", "city", "created"};
Cells companyRow(std::int64_t n, std::int64_t) {
    Dice dice(n, 1);
    const Place& place = dice.of(places);
    return {key("C", n), companyName(n), joined({"company", number(n), ".example"}), joined({"+86 21 5", number(1'000'000 + n % 9'000'000)}),
            std::string(dice.of(industries)), number(5 + dice.below(5'000)), std::string(place.country), std::string(place.region),
            std::string(place.city), instant(firstInstant + dice.below(spanSeconds))};
}

constexpr std::array<std::string_view, 20> leadHeadings{"external_id", "name", "first_name", "last_name", "title", "company", "email", "phone", "industry", "employees",
                                                       "annual_revenue", "country", "region", "city", "source", "utm_medium", "utm_campaign", "status", "created", "notes"};
Cells leadRow(std::int64_t n, std::int64_t leads) {
    Dice dice(n, 2);
    const Person who = person(dice, n);
    const Place& place = dice.of(places);
    const std::string phone = joined({"+86 1", number(3'000'000'000 + n % 6'999'999'999)});
    return {key("L", n), who.name, who.first, who.last, std::string(who.chinese ? dice.of(titlesHan) : dice.of(titles)), companyName(companyOfLead(n, leads)),
            joined({who.mail, number(n), "@", dice.of(mailHosts)}), phone, std::string(dice.of(industries)), dice.chance(80) ? number(1 + dice.below(9'999)) : "",
            dice.chance(40) ? number(10'000 * (1 + dice.below(9'000))) : "", std::string(place.country), std::string(place.region), std::string(place.city),
            std::string(dice.of(sources)), std::string(dice.of(media)), std::string(dice.of(campaigns)), std::string(dice.of(statuses)),
            instant(firstInstant + dice.below(spanSeconds)), dice.chance(20) ? std::string(dice.of(remarks)) : ""};
}

std::int64_t dealInstant(std::int64_t n) { return firstInstant + Dice(n, 13).below(spanSeconds - 8'000'000); }

constexpr std::array<std::string_view, 9> dealHeadings{"external_id", "name", "company", "lead", "amount", "stage", "close_date", "source", "created"};
Cells dealRow(std::int64_t n, std::int64_t leads) {
    Dice dice(n, 3);
    const std::int64_t lead = dice.below(leads), company = companyOfLead(lead, leads), at = dealInstant(n);
    return {key("D", n), joined({companyName(company), " ", dice.of(dealWords)}), key("C", company), key("L", lead), number(500 + dice.below(900'000)),
            std::string(dice.of(stages)), day(at + 86'400 * (10 + dice.below(120))), std::string(dice.of(sources)), instant(at)};
}

// Two changes a deal: into the second stage, into the third.
constexpr std::array<std::string_view, 4> stageHeadings{"deal", "from_stage", "to_stage", "at"};
Cells stageRow(std::int64_t n, std::int64_t) {
    const std::int64_t deal = n / 2, step = n % 2;
    Dice dice(n, 4);
    return {key("D", deal), std::string(stages[static_cast<std::size_t>(step)]), std::string(stages[static_cast<std::size_t>(step + 1)]),
            instant(dealInstant(deal) + 86'400 * (3 + step * 12 + dice.below(9)))};
}

constexpr std::array<std::string_view, 4> touchHeadings{"lead", "kind", "at", "detail"};
Cells touchRow(std::int64_t n, std::int64_t leads) {
    Dice dice(n, 5);
    const std::int64_t few = dice.chance(50) ? leads / 10 + 1 : leads;      // half of what happens is done by a tenth of them
    return {key("L", dice.below(few)), std::string(dice.of(touchKinds)), instant(firstInstant + dice.below(spanSeconds)), std::string(dice.of(pages))};
}

constexpr std::array kinds{
    RowKind{"companies", "company", companyHeadings, 0.1, companyRow}, RowKind{"leads", "lead", leadHeadings, 1, leadRow},
    RowKind{"deals", "deal", dealHeadings, 0.3, dealRow}, RowKind{"stage_logs", "stage_log", stageHeadings, 0.6, stageRow},
    RowKind{"touches", "touch", touchHeadings, 5, touchRow}};

std::string csvCell(const std::string& text) {
    if (text.find_first_of(",\"\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (char c : text) quoted.append(c == '"' ? "\"\"" : std::string(1, c));
    return quoted + '"';
}

void writeLines(const RowKind& kind, std::int64_t leads, std::int64_t first, std::int64_t end, const std::function<void(std::string_view)>& put) {
    std::string line;
    for (std::string_view heading : kind.headings) line.append(line.empty() ? "" : ",").append(heading);
    put(line + "\n");
    for (std::int64_t n = first; n < end; ++n) {
        line.clear();
        const Cells cells = kind.row(n, leads);
        for (std::size_t i = 0; i < cells.size(); ++i) line.append(i ? "," : "").append(csvCell(cells[i]));
        put(line.append("\n"));
    }
}

}

std::span<const RowKind> rowKinds() { return kinds; }
const RowKind* rowKind(std::string_view name) {
    const auto at = std::ranges::find(kinds, name, &RowKind::name);
    return at == kinds.end() ? nullptr : &*at;
}
std::int64_t rowsOf(const RowKind& kind, std::int64_t leads) {
    if (kind.type == "company") return companies(leads);
    if (kind.type == "deal") return deals(leads);
    if (kind.type == "stage_log") return 2 * deals(leads);
    return static_cast<std::int64_t>(static_cast<double>(leads) * kind.share);
}

void writeCsv(const RowKind& kind, std::int64_t leads, const std::function<void(std::string_view)>& put) {
    writeLines(kind, leads, 0, rowsOf(kind, leads), put);
}
void writeMoreCsv(const RowKind& kind, std::int64_t leads, std::int64_t more, const std::function<void(std::string_view)>& put) {
    writeLines(kind, leads, rowsOf(kind, leads), rowsOf(kind, leads + more), put);
}
void writeJsonLines(const RowKind& kind, std::int64_t leads, const std::function<void(std::string_view)>& put) {
    for (std::int64_t n = 0, all = rowsOf(kind, leads); n < all; ++n) {
        nlohmann::ordered_json object;
        const Cells cells = kind.row(n, leads);
        for (std::size_t i = 0; i < cells.size(); ++i) object[std::string(kind.headings[i])] = cells[i];
        put(object.dump() + "\n");
    }
}

}
