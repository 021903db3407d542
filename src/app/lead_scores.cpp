// SPDX-License-Identifier: MIT
#include "app/lead_scores.h"
#include "app/rescore.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr std::uint64_t mostPoints = (1 << 24) - 1, mostGrades = (1 << 15) - 1;

std::uint64_t kept(Points points) { return static_cast<std::uint64_t>(std::clamp<Points>(points, 0, mostPoints)); }

}

LeadScores::LeadScores(Workspace& workspace, std::span<const std::int64_t> leads) : m_seq(workspace.store().newestSeq()), m_day(scoringDay(workspace.now())) {
    eachScore(workspace, leads, [this](const ScoreNow& now) { keep(now.lead, now.score); });
    if (!std::ranges::is_sorted(m_kept, {}, &Kept::lead)) std::ranges::sort(m_kept, {}, &Kept::lead);
}

bool LeadScores::isOfNow(Workspace& workspace) const { return m_seq == workspace.store().newestSeq() && m_day == scoringDay(workspace.now()); }

void LeadScores::keep(std::int64_t lead, const Score& score) {
    auto grade = std::ranges::find(m_grades, score.grade);
    if (grade == m_grades.end()) grade = m_grades.insert(grade, score.grade);
    const auto place = static_cast<std::uint64_t>(grade - m_grades.begin());
    m_kept.push_back({lead, kept(score.fit) & mostPoints, kept(score.engagement) & mostPoints, place & mostGrades, score.mql});
}

std::size_t LeadScores::placeOf(std::int64_t lead, std::size_t last) const {
    for (std::size_t near = last; near < size() && near < last + 2; ++near)
        if (m_kept[near].lead == lead) return near;
    const auto at = std::ranges::lower_bound(m_kept, lead, {}, &Kept::lead);
    return at == m_kept.end() || at->lead != lead ? size() : static_cast<std::size_t>(at - m_kept.begin());
}

std::shared_ptr<const LeadScores> SharedScores::of(Workspace& workspace) {
    const std::lock_guard lock(m_reading);
    if (auto held = m_held.lock(); held && held->isOfNow(workspace)) return held;
    auto read = std::make_shared<const LeadScores>(workspace);
    m_held = read;
    return read;
}

}
