// SPDX-License-Identifier: MIT
// What stands in the way of campaigns (F66): the same people twice, rival offers, too much for one person, days on which nobody works.
#pragma once
#include "core/campaign/tree.h"
#include "core/model/campaign_item.h"
#include <string>

namespace tilth {

enum class ClashKind { SameAudience, SameProduct, OwnerOverloaded, OverBudget, OnHoliday, OnMakeUpDay, InBlackout, InQuietHours, TooOften };
inline constexpr std::array clashChoices{
    Choice{"same_audience", TR("Clash", "The same audience is addressed through the same channel")},
    Choice{"same_product", TR("Clash", "The same product is in two offers")},
    Choice{"owner_overloaded", TR("Clash", "Its owner has more campaigns at a time than the limit")},
    Choice{"over_budget", TR("Clash", "The campaigns below are given more than the budget")},
    Choice{"on_holiday", TR("Clash", "On a public holiday")}, Choice{"on_make_up_day", TR("Clash", "On a make-up working day")},
    Choice{"in_blackout", TR("Clash", "In days that are kept free")},
    Choice{"in_quiet_hours", TR("Clash", "A mailing or call in quiet hours")},
    Choice{"too_often", TR("Clash", "More mailings and calls to the same audience in 7 days than the limit")}};

/// A day or days with a name: a holiday, a make-up day, a blackout.
struct NamedDays {
    DateRange days;
    std::string name;
};
/// When nobody is written to or called; past midnight where `from` is the later one.
struct QuietHours {
    std::chrono::minutes from, to;          // of the wall clock; what begins at `to` is free
    bool has(std::chrono::minutes clock) const { return from < to ? from <= clock && clock < to : from <= clock || clock < to; }
    friend bool operator==(const QuietHours&, const QuietHours&) = default;
};
struct ClashRules {
    int gapDays = 7;                        // that the same audience is left alone between two campaigns of a channel
    int ownerLimit = 5;                     // campaigns that one person runs at a time; 0: any number
    std::vector<NamedDays> holidays, makeUpDays, blackouts;
    std::optional<QuietHours> quiet{};      // of mailings and calls that have a time
    int contactsLimit = 0;                  // mailings and calls that one audience receives in 7 days, of all campaigns; 0: any number
};

struct Clash {
    ClashKind kind;
    std::int64_t campaign = 0, item = 0;    // item: the one it is about, or 0
    std::int64_t other = 0;                 // the campaign that it clashes with, or 0
    DateRange days{};                       // when
    std::string name;                       // of the holiday or blackout; of quiet hours "22:15 (21:00-08:00)"; how many, "4 > 3"
    std::string_view reason() const { return clashChoices[static_cast<std::size_t>(kind)].label; }
    friend bool operator==(const Clash&, const Clash&) = default;
};

/// Clashes by day, campaign, kind; a pair once, at the later campaign. Campaigns that are complete or inactive, programmes, and
/// campaigns without a start do not clash; nor does one with what it is part of. Of items the open ones with a day count; what an audience
/// has received already counts too, and the open mailing that is one too many is told.
std::vector<Clash> conflictsOf(std::span<const Campaign> campaigns, std::span<const CampaignItem> items, const ClashRules& rules);

/// How many days later the campaign would start without a clash of its own, within a year; items go along. 0: it is free as it is. Budgets,
/// quiet hours and how often people are written to do not count: other days help only with some of them, and only if all items are known.
/// Empty: no such day, or no start to count from.
std::optional<int> nextFreeSlot(const Campaign& campaign, std::span<const Campaign> campaigns, std::span<const CampaignItem> items, const ClashRules& rules);

/// Reads "2026-12-24..2026-12-27, 2027-01-01 Stocktaking": days, or first and last day, then a name if there is one.
Result<std::vector<NamedDays>> parseNamedDays(std::string_view text);
/// Reads "21:00-08:00"; none for an empty text.
Result<std::optional<QuietHours>> parseQuietHours(std::string_view text);

}
