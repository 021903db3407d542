// SPDX-License-Identifier: MIT
#include "core/campaign/clashes.h"
#include "core/base/clock_text.h"
#include "core/base/text.h"
#include <algorithm>
#include <map>
#include <tuple>

namespace tilth {
namespace {

using std::chrono::days;

struct Running {
    const Campaign* campaign;
    DateRange days;
    std::string audience, channel;          // folded
};

bool counts(const Campaign& c) {
    return c.startsOn && c.level != CampaignLevel::Programme && c.status != CampaignStatus::Complete && c.status != CampaignStatus::Inactive;
}
Running runningOf(const Campaign& c) {
    return {&c, {*c.startsOn, std::max(*c.startsOn, c.endsOn.value_or(*c.startsOn))}, fold(trim(c.audience)), fold(trim(c.channel))};
}
std::vector<Running> runningAmong(std::span<const Campaign> campaigns) {
    std::vector<Running> all;
    for (const Campaign& c : campaigns)
        if (counts(c)) all.push_back(runningOf(c));
    std::ranges::stable_sort(all, {}, [](const Running& r) { return std::pair(r.days.first, r.campaign->id); });
    return all;
}
DateRange common(const DateRange& a, const DateRange& b) { return {std::max(a.first, b.first), std::min(a.last, b.last)}; }
bool overlap(const DateRange& a, const DateRange& b) { return a.first <= b.last && b.first <= a.last; }

class Finder {
public:
    Finder(std::span<const Campaign> campaigns, std::span<const CampaignItem> items, const ClashRules& rules)
        : m_tree(campaigns), m_campaigns(campaigns), m_items(items), m_rules(rules), m_running(runningAmong(campaigns)) {}

    std::vector<Clash> find() {
        for (std::size_t i = 0; i < m_running.size(); ++i) withEarlier(i);
        for (const Running& r : m_running) onDays(*r.campaign, 0, {r.days.first, r.days.first}, r.days);
        for (const CampaignItem& item : m_items) checkItem(item);
        if (m_rules.contactsLimit > 0) checkContacts();
        for (const Campaign& c : m_campaigns) checkBudget(c);
        std::ranges::stable_sort(m_clashes, {}, [](const Clash& c) { return std::tuple(c.days.first, c.campaign, c.kind, c.other, c.item); });
        return std::move(m_clashes);
    }
private:
    void withEarlier(std::size_t i) {
        const Running& now = m_running[i];
        int busy = 1;
        for (std::size_t j = 0; j < i; ++j) {
            const Running& earlier = m_running[j];
            if (related(*now.campaign, *earlier.campaign)) continue;
            addressedTwice(now, earlier);
            if (!overlap(now.days, earlier.days)) continue;
            if (now.campaign->product && now.campaign->product == earlier.campaign->product)
                add(ClashKind::SameProduct, now, earlier.campaign->id, common(now.days, earlier.days));
            busy += now.campaign->owner && now.campaign->owner == earlier.campaign->owner && earlier.days.has(now.days.first);
        }
        if (m_rules.ownerLimit > 0 && busy > m_rules.ownerLimit) add(ClashKind::OwnerOverloaded, now, 0, {now.days.first, now.days.first});
    }
    bool related(const Campaign& a, const Campaign& b) const { return m_tree.isBelow(a.id, b.id) || m_tree.isBelow(b.id, a.id); }
    void addressedTwice(const Running& now, const Running& earlier) {
        if (now.audience.empty() || now.channel.empty() || now.audience != earlier.audience || now.channel != earlier.channel) return;
        if (now.days.first - earlier.days.last > days(m_rules.gapDays)) return;
        add(ClashKind::SameAudience, now, earlier.campaign->id, {now.days.first, std::max(now.days.first, std::min(now.days.last, earlier.days.last))});
    }
    void add(ClashKind kind, const Running& of, std::int64_t other, const DateRange& when) { m_clashes.push_back({kind, of.campaign->id, 0, other, when, {}}); }

    // Blackouts forbid the whole run, days off only the day on which people must work.
    void onDays(const Campaign& campaign, std::int64_t item, const DateRange& work, const DateRange& run) {
        named(ClashKind::OnHoliday, m_rules.holidays, campaign, item, work);
        named(ClashKind::OnMakeUpDay, m_rules.makeUpDays, campaign, item, work);
        named(ClashKind::InBlackout, m_rules.blackouts, campaign, item, run);
    }
    void named(ClashKind kind, const std::vector<NamedDays>& days, const Campaign& campaign, std::int64_t item, const DateRange& when) {
        for (const NamedDays& n : days)
            if (overlap(n.days, when)) m_clashes.push_back({kind, campaign.id, item, 0, common(n.days, when), n.name});
    }
    static bool isOver(const Campaign& campaign) { return campaign.status == CampaignStatus::Complete || campaign.status == CampaignStatus::Inactive; }
    static bool reachesPeople(const CampaignItem& item) { return item.kind == ItemKind::Send || item.kind == ItemKind::Call; }
    void checkItem(const CampaignItem& item) {
        const Campaign* campaign = m_tree.find(item.campaign.id);
        if (!campaign || !item.day || item.done || isOver(*campaign)) return;
        onDays(*campaign, item.id, {*item.day, *item.day}, {*item.day, *item.day});
        checkHours(item);
    }
    void checkHours(const CampaignItem& item) {
        const auto clock = parseClock(item.clock);
        if (!reachesPeople(item) || !clock || !m_rules.quiet || !m_rules.quiet->has(*clock)) return;
        std::string name = clockText(*clock) + " (" + clockText(m_rules.quiet->from) + "-" + clockText(m_rules.quiet->to) + ")";
        m_clashes.push_back({ClashKind::InQuietHours, item.campaign.id, item.id, 0, {*item.day, *item.day}, std::move(name)});
    }
    void checkContacts() {
        std::map<std::string, std::vector<const CampaignItem*>> received;
        for (const CampaignItem& item : m_items)
            if (std::string audience = reachedBy(item); !audience.empty()) received[std::move(audience)].push_back(&item);
        for (auto& [audience, items] : received) {
            std::ranges::stable_sort(items, {}, [](const CampaignItem* i) { return std::tuple(*i->day, i->id); });
            countContacts(items);
        }
    }
    // Empty: nobody, or nobody yet and never.
    std::string reachedBy(const CampaignItem& item) const {
        const Campaign* campaign = m_tree.find(item.campaign.id);
        if (!campaign || !item.day || !reachesPeople(item) || (isOver(*campaign) && !item.done)) return {};
        return fold(trim(campaign->audience));
    }
    void countContacts(std::span<const CampaignItem* const> items) {
        constexpr days window{7};
        for (std::size_t i = 0, first = 0; i < items.size(); ++i) {
            while (*items[i]->day - *items[first]->day >= window) ++first;
            const auto count = static_cast<int>(i - first) + 1;
            if (count <= m_rules.contactsLimit || items[i]->done) continue;
            const std::int64_t own = items[i]->campaign.id, before = items[i - 1]->campaign.id;
            m_clashes.push_back({ClashKind::TooOften, own, items[i]->id, before == own ? 0 : before, {*items[i]->day, *items[i]->day},
                                 std::to_string(count) + " > " + std::to_string(m_rules.contactsLimit)});
        }
    }
    void checkBudget(const Campaign& parent) {
        if (!parent.budget || parent.status == CampaignStatus::Complete) return;
        Money given;
        for (std::int64_t child : m_tree.children(parent.id)) {
            const Campaign& c = *m_tree.find(child);
            if (c.budget && c.currency == parent.currency) given.minor += c.budget->minor;
        }
        const Date day = parent.startsOn.value_or(Date{});
        if (given > *parent.budget) m_clashes.push_back({ClashKind::OverBudget, parent.id, 0, 0, {day, std::max(day, parent.endsOn.value_or(day))}, {}});
    }

    const CampaignTree m_tree;
    std::span<const Campaign> m_campaigns;
    std::span<const CampaignItem> m_items;
    const ClashRules& m_rules;
    const std::vector<Running> m_running;
    std::vector<Clash> m_clashes;
};

// Budgets and hours stay what they are on any day; who is written to by others is not known here.
bool movable(const Clash& clash, std::int64_t campaign) {
    constexpr std::array kept{ClashKind::OverBudget, ClashKind::InQuietHours, ClashKind::TooOften};
    return std::ranges::find(kept, clash.kind) == kept.end() && (clash.campaign == campaign || clash.other == campaign);
}

Result<NamedDays> parseOne(std::string_view part) {
    const std::size_t space = part.find(' ');
    const auto range = parseRange(part.substr(0, space), Date{});
    if (!range) return Error{Error::Refused, std::string("\"").append(part).append("\" is no day; write 2026-12-24 or 2026-12-24..2026-12-27, then a name."), {}};
    return NamedDays{*range, std::string(space == part.npos ? std::string_view{} : trim(part.substr(space)))};
}

}

std::vector<Clash> conflictsOf(std::span<const Campaign> campaigns, std::span<const CampaignItem> items, const ClashRules& rules) {
    return Finder(campaigns, items, rules).find();
}

std::optional<int> nextFreeSlot(const Campaign& campaign, std::span<const Campaign> campaigns, std::span<const CampaignItem> items, const ClashRules& rules) {
    constexpr int year = 366;
    if (!campaign.startsOn) return std::nullopt;
    std::vector<Campaign> all{campaign};
    for (const Campaign& c : campaigns)
        if (c.id != campaign.id && counts(c)) all.push_back(c);
    std::vector<CampaignItem> own;
    for (const CampaignItem& item : items)
        if (item.campaign.id == campaign.id) own.push_back(item);
    for (int later = 0; later <= year; ++later) {
        const auto clashes = conflictsOf(all, own, rules);
        if (std::ranges::none_of(clashes, [&](const Clash& c) { return movable(c, campaign.id); })) return later;
        *all.front().startsOn += days(1);
        if (all.front().endsOn) *all.front().endsOn += days(1);
        for (CampaignItem& item : own)
            if (item.day && !item.fixed) *item.day += days(1);
    }
    return std::nullopt;
}

Result<std::vector<NamedDays>> parseNamedDays(std::string_view text) {
    std::vector<NamedDays> all;
    while (!text.empty()) {
        const std::size_t comma = text.find(',');
        if (const std::string_view part = trim(text.substr(0, comma)); !part.empty()) {
            const auto one = parseOne(part);
            if (!one) return one.error();
            all.push_back(*one);
        }
        text = comma == text.npos ? std::string_view{} : text.substr(comma + 1);
    }
    return all;
}

Result<std::optional<QuietHours>> parseQuietHours(std::string_view text) {
    text = trim(text);
    if (text.empty()) return std::optional<QuietHours>{};
    const std::size_t dash = text.find('-');
    const auto from = parseClock(trim(text.substr(0, dash))), to = dash == text.npos ? std::nullopt : parseClock(trim(text.substr(dash + 1)));
    if (!from || !to || *from == *to) return Error{Error::Refused, std::string("\"").append(text).append("\" are no quiet hours; write 21:00-08:00.")};
    return std::optional{QuietHours{*from, *to}};
}

}
