// SPDX-License-Identifier: MIT
// A small world of people, touches and deals at random, and random conditions that are written both as a query and as a plain loop over records.
#pragma once
#include "core/base/zone.h"
#include "core/model/company.h"
#include "core/model/contact.h"
#include "core/model/deal.h"
#include "core/model/lead.h"
#include "core/model/touch.h"
#include <array>
#include <functional>
#include <map>
#include <random>

namespace tilth::test {

class Chance {
public:
    explicit Chance(unsigned seed) : m_random(seed) {}
    std::int64_t upTo(std::int64_t n) { return static_cast<std::int64_t>(m_random() % static_cast<std::uint32_t>(n)); }
    bool oneIn(std::int64_t n) { return upTo(n) == 0; }
    template <class T, std::size_t N> const T& of(const std::array<T, N>& all) { return all[static_cast<std::size_t>(upTo(N))]; }
private:
    std::mt19937 m_random;
};

struct World {
    std::map<std::int64_t, Lead> leads;
    std::map<std::int64_t, Contact> contacts;
    std::map<std::int64_t, Company> companies;
    std::map<std::int64_t, Touch> touches;
    std::map<std::int64_t, Deal> deals;
    Date today = std::chrono::year{2024} / 2 / 20;          // a leap day comes
    Zone zone = *Zone::fromRule("CST", "CST-8");
};

inline constexpr std::array<std::string_view, 4> industries{"", "Food", "Steel", "食品"};
inline constexpr std::array<std::string_view, 4> touchWords{"form", "page", "mail_open", "call"};
inline constexpr std::array<TouchKind, 4> touchKinds{TouchKind::Form, TouchKind::PageView, TouchKind::MailOpen, TouchKind::Call};

// --- records

inline Time instantNear(const World& world, Chance& chance, std::int64_t days) {
    return startOfDay(world.today, world.zone) + std::chrono::days{chance.upTo(days) - days * 3 / 4} + std::chrono::seconds{chance.upTo(86'400)};
}
inline std::int64_t someId(const auto& records, Chance& chance) {
    if (records.empty() || chance.oneIn(5)) return 0;
    return std::next(records.begin(), chance.upTo(static_cast<std::int64_t>(records.size())))->first;
}
inline Lead randomLead(const World& world, std::int64_t id, Chance& chance) {
    Lead lead;
    lead.id = id;
    lead.name = "Lead " + std::to_string(chance.upTo(30));
    lead.industry = chance.of(industries);
    if (!chance.oneIn(4)) lead.employees = chance.upTo(100);
    lead.status = static_cast<LeadStatus>(chance.upTo(9));
    if (!chance.oneIn(6)) lead.created = instantNear(world, chance, 800);
    return lead;
}
inline Contact randomContact(const World& world, std::int64_t id, Chance& chance) {
    Contact contact;
    contact.id = id;
    contact.name = "Contact " + std::to_string(chance.upTo(30));
    contact.company = {someId(world.companies, chance)};
    if (!chance.oneIn(4)) contact.birthday = chance.oneIn(5) ? Date{std::chrono::year{1980} / 2 / 29} : Date{std::chrono::days{chance.upTo(12'000)}};
    return contact;
}
inline Company randomCompany(const World&, std::int64_t id, Chance& chance) {
    Company company;
    company.id = id;
    company.name = "Company";
    company.industry = chance.of(industries);
    if (!chance.oneIn(4)) company.employees = chance.upTo(100);
    return company;
}
inline Touch randomTouch(const World& world, std::int64_t id, Chance& chance) {
    Touch touch;
    touch.id = id;
    touch.lead = {someId(world.leads, chance)};
    touch.kind = chance.of(touchKinds);
    touch.at = instantNear(world, chance, 80);
    return touch;
}
inline Deal randomDeal(const World& world, std::int64_t id, Chance& chance) {
    Deal deal;
    deal.id = id;
    deal.lead = {someId(world.leads, chance)};
    deal.contact = {someId(world.contacts, chance)};
    deal.company = {someId(world.companies, chance)};
    deal.currency = "USD";
    if (!chance.oneIn(4)) deal.amount = Money{chance.upTo(1000) * 100};
    return deal;
}

// --- conditions: a text, and the same said in plain code

template <class E> struct Said {
    std::string text;
    std::function<bool(const World&, const E&)> holds;
};

inline Date monthDayIn(int year, Date day) {
    const std::chrono::year_month_day parts{day};
    const std::chrono::year_month_day there{std::chrono::year{year}, parts.month(), parts.day()};
    return there.ok() ? Date{there} : Date{std::chrono::year{year} / 2 / 28};
}
inline bool comesBack(Date day, const DateRange& range) {
    const int first = int(std::chrono::year_month_day{range.first}.year()), last = int(std::chrono::year_month_day{range.last}.year());
    for (int year = first; year <= last; ++year)
        if (range.has(monthDayIn(year, day))) return true;
    return false;
}
// So many records of a map of which it holds.
template <class R> std::int64_t countIf(const std::map<std::int64_t, R>& records, const std::function<bool(const R&)>& holds) {
    return std::ranges::count_if(records, [&](const auto& r) { return holds(r.second); });
}

struct Times {
    std::string text;
    std::function<bool(std::int64_t)> hold;
};
inline Times randomTimes(Chance& chance) {
    const std::int64_t n = chance.upTo(4);
    const std::string number = std::to_string(n);
    switch (chance.upTo(6)) {
    case 0: return {">=" + number, [n](std::int64_t k) { return k >= n; }};
    case 1: return {"<" + number, [n](std::int64_t k) { return k < n; }};
    case 2: return {"=" + number, [n](std::int64_t k) { return k == n; }};
    case 3: return {"!=" + number, [n](std::int64_t k) { return k != n; }};
    case 4: return {">" + number, [n](std::int64_t k) { return k > n; }};
    default: return {"", [](std::int64_t k) { return k >= 1; }};
    }
}

// The conditions that leads and contacts have in common are about deals.
template <class E> Said<E> aboutDeals(Chance& chance, Link Deal::*link) {
    const std::int64_t amount = chance.upTo(1000);
    const Times times = randomTimes(chance);
    const auto mine = [link](const E& e, const Deal& d) { return (d.*link).id == e.id; };
    const auto large = [amount](const Deal& d) { return d.amount && d.amount->minor > amount * 100; };
    switch (chance.upTo(3)) {
    case 0: return {"deal.amount>" + std::to_string(amount), [=](const World& w, const E& e) { return countIf<Deal>(w.deals, [&](const Deal& d) { return mine(e, d) && large(d); }) > 0; }};
    case 1: return {"-deal:()", [=](const World& w, const E& e) { return countIf<Deal>(w.deals, [&](const Deal& d) { return mine(e, d); }) == 0; }};
    default: return {"deal:(amount>" + std::to_string(amount) + " or amount:none)" + times.text, [=](const World& w, const E& e) {
                         return times.hold(countIf<Deal>(w.deals, [&](const Deal& d) { return mine(e, d) && (large(d) || !d.amount); }));
                     }};
    }
}

inline Said<Lead> didOrNot(Chance& chance) {
    const auto kind = static_cast<std::size_t>(chance.upTo(4));
    const std::int64_t days = 1 + chance.upTo(40);
    const Times times = randomTimes(chance);
    return {"touch:(kind:" + std::string(touchWords[kind]) + " at>=-" + std::to_string(days) + "d)" + times.text, [=](const World& w, const Lead& lead) {
                return times.hold(countIf<Touch>(w.touches, [&](const Touch& t) {
                    return t.lead.id == lead.id && t.kind == touchKinds[kind] && localDay(t.at, w.zone) >= w.today - std::chrono::days{days};
                }));
            }};
}

inline Said<Lead> ofLead(Chance& chance) {
    const std::int64_t n = chance.upTo(100);
    const std::string number = std::to_string(n), industry = std::string(chance.of(std::array<std::string_view, 3>{"Food", "Steel", "食品"}));
    switch (chance.upTo(9)) {
    case 0: return {"employees>=" + number, [n](const World&, const Lead& l) { return l.employees && *l.employees >= n; }};
    case 1: return {"industry!=" + industry, [industry](const World&, const Lead& l) { return l.industry != industry; }};
    case 2: return {"industry:none," + industry, [industry](const World&, const Lead& l) { return l.industry.empty() || l.industry == industry; }};
    case 3: return {"status:new,junk", [](const World&, const Lead& l) { return l.status == LeadStatus::New || l.status == LeadStatus::Junk; }};
    case 4: return {"created<-" + number + "d", [n](const World& w, const Lead& l) { return l.created && localDay(*l.created, w.zone) < w.today - std::chrono::days{n}; }};
    case 5: return {"created.anniversary:-" + number + "d..today", [n](const World& w, const Lead& l) {
                        return l.created && comesBack(localDay(*l.created, w.zone), {w.today - std::chrono::days{n}, w.today});
                    }};
    case 6: return aboutDeals<Lead>(chance, &Deal::lead);
    default: return didOrNot(chance);
    }
}

inline const Company* companyOf(const World& w, const Contact& c) {
    const auto at = w.companies.find(c.company.id);
    return at == w.companies.end() ? nullptr : &at->second;
}
inline Said<Contact> ofContact(Chance& chance) {
    const std::int64_t n = chance.upTo(100);
    const std::string number = std::to_string(n), industry = std::string(chance.of(std::array<std::string_view, 3>{"Food", "Steel", "食品"}));
    const Times times = randomTimes(chance);
    const auto company = [](auto holds) { return [holds](const World& w, const Contact& c) { const Company* of = companyOf(w, c); return of && holds(w, *of); }; };
    switch (chance.upTo(6)) {
    case 0: return {"company.industry:" + industry, company([industry](const World&, const Company& c) { return c.industry == industry; })};
    case 1: return {"company:(employees>" + number + " or industry:none)", company([n](const World&, const Company& c) { return (c.employees && *c.employees > n) || c.industry.empty(); })};
    case 2: return {"company.deal:(amount>" + number + ")" + times.text, company([n, times](const World& w, const Company& c) {
                        return times.hold(countIf<Deal>(w.deals, [&](const Deal& d) { return d.company.id == c.id && d.amount && d.amount->minor > n * 100; }));
                    })};
    case 3: return {"birthday.anniversary:today..+" + number + "d", [n](const World& w, const Contact& c) { return c.birthday && comesBack(*c.birthday, {w.today, w.today + std::chrono::days{n}}); }};
    case 4: return {"company.industry!=" + industry, [industry](const World& w, const Contact& c) { const Company* of = companyOf(w, c); return !of || of->industry != industry; }};
    default: return aboutDeals<Contact>(chance, &Deal::contact);
    }
}

template <class E> Said<E> one(Chance& chance) {
    if constexpr (std::is_same_v<E, Lead>) return ofLead(chance);
    else return ofContact(chance);
}

template <class E> Said<E> nested(Chance& chance, int depth) {
    if (depth == 0 || chance.oneIn(4)) return one<E>(chance);
    const Said<E> a = nested<E>(chance, depth - 1), b = nested<E>(chance, depth - 1);
    switch (chance.upTo(3)) {
    case 0: return {"(" + a.text + ") (" + b.text + ")", [=](const World& w, const E& e) { return a.holds(w, e) && b.holds(w, e); }};
    case 1: return {"(" + a.text + ") or (" + b.text + ")", [=](const World& w, const E& e) { return a.holds(w, e) || b.holds(w, e); }};
    default: return {"-(" + a.text + ")", [=](const World& w, const E& e) { return !a.holds(w, e); }};
    }
}

}
