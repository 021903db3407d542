// SPDX-License-Identifier: MIT
// The BANT index, its range and its gate.
#include "core/lead/bant.h"

namespace tilth {
namespace {

constexpr std::array<BantLetter, 4> letters{{
    {"budget", TR("Bant", "Budget"), &Lead::budget, 25,
     {TR("Bant", "none, none planned"), TR("Bant", "need for money admitted"), TR("Bant", "range stated"), TR("Bant", "approved and at least our price")}},
    {"authority", TR("Bant", "Authority"), &Lead::authority, 25,
     {TR("Bant", "no influence"), TR("Bant", "influencer"), TR("Bant", "access to the decider agreed"), TR("Bant", "decider engaged")}},
    {"need", TR("Bant", "Need"), &Lead::need, 30,
     {TR("Bant", "none"), TR("Bant", "latent problem"), TR("Bant", "admitted, with effect"), TR("Bant", "quantified, top priority")}},
    {"timeline", TR("Bant", "Timeline"), &Lead::timeline, 20,
     {TR("Bant", "none or over 12 months"), TR("Bant", "6 to 12 months"), TR("Bant", "3 to 6 months"), TR("Bant", "under 3 months, driving event")}},
}};

struct GradeFrom { int from; char grade; };
constexpr std::array grades{GradeFrom{250, 'A'}, GradeFrom{200, 'B'}, GradeFrom{150, 'C'}, GradeFrom{100, 'D'}, GradeFrom{0, 'F'}};

std::string rangeText(int low, int high) {
    const char worst = bantGrade(low), best = bantGrade(high);
    return worst == best ? std::string(1, worst) : std::string(1, worst).append("–").append(1, best);
}
std::string listed(const std::vector<std::string_view>& keys) {
    std::string text;
    for (const std::string_view key : keys) text.append(text.empty() ? "" : ", ").append(key);
    return text;
}

}

std::span<const BantLetter, 4> bantLetters() { return letters; }

char bantGrade(int index) {
    for (const GradeFrom& step : grades)
        if (index >= step.from) return step.grade;
    return 'F';
}

Bant bantOf(const Lead& lead) {
    Bant bant{0, 0, {}, {}};
    for (const BantLetter& letter : letters) {
        const std::optional<std::int64_t>& given = lead.*letter.member;
        bant.low += letter.weight * static_cast<int>(given.value_or(0));
        bant.high += letter.weight * static_cast<int>(given.value_or(3));
        if (!given) bant.gaps.push_back(letter.key);
    }
    bant.grade = rangeText(bant.low, bant.high);
    return bant;
}

Result<Done> bantGate(const Lead& lead, char atLeast) {
    const Bant bant = bantOf(lead);
    if (!bant.complete())
        return Error{Error::Refused, "Unknown in the BANT card: " + listed(bant.gaps) + ". Ask, then fill in 0 to 3.", std::string(bant.gaps.front())};
    if (bant.grade[0] > atLeast)
        return Error{Error::Refused, std::string("The BANT grade is ").append(bant.grade).append(", at least ").append(1, atLeast).append(" is needed."), "budget"};
    return Done{};
}

}
