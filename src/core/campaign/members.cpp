// SPDX-License-Identifier: MIT
#include "core/campaign/members.h"

namespace tilth {

bool countsAsResponse(MemberStatus status) {
    constexpr std::array<bool, memberStatusChoices.size()> answers{false, false, false, true, true, false, true, true, false};
    return answers[static_cast<std::size_t>(status)];
}

CampaignMember settled(CampaignMember member, const CampaignMember* before, Time now) {
    const bool newStatus = !before || before->status != member.status, byHand = before && before->responded != member.responded;
    if (!before && member.respondedAt) member.responded = true;
    const bool setByHand = before ? before->responded && !countsAsResponse(before->status) : member.responded;
    if (newStatus && !byHand) member.responded = setByHand || countsAsResponse(member.status);
    if (member.responded && !member.respondedAt) member.respondedAt = now;
    if (!member.responded) member.respondedAt.reset();
    return member;
}

std::optional<double> MemberCounts::responseRate() const {
    return all ? std::optional{static_cast<double>(responded) / static_cast<double>(all)} : std::nullopt;
}
MemberCounts countsOf(std::span<const CampaignMember> members) {
    MemberCounts counts;
    for (const CampaignMember& m : members) ++counts.all, counts.responded += m.responded, ++counts.by[static_cast<std::size_t>(m.status)];
    return counts;
}

std::optional<Money> costPerAttendee(std::optional<Money> cost, const MemberCounts& counts) {
    const std::int64_t came = counts.attendees();
    if (!cost || !came) return std::nullopt;
    return Money{(2 * cost->minor + came) / (2 * came)};
}

}
