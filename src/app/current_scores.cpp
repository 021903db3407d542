// SPDX-License-Identifier: MIT
// Today's scores from kept sums. Of many leads, rows are aged by a thread of their own while the next ones are read.
#include "app/leads.h"
#include "app/rescore.h"
#include "store/hand_over.h"
#include <algorithm>

namespace tilth {
namespace {

// Rows as packedRow makes them (app/score_reckoner.h).
class KeptScores {
public:
    KeptScores(const CompiledModel& model, Date today) : m_model(model), m_today(today) {}
    // Nothing: the touches must be read again.
    std::optional<Score> of(const ScoreTable::Sums& row) {
        if (row.sums.size() < 2 || !unpack(m_model, row.sums.substr(2), m_sums)) return {};
        const Fit fit{row.fit, static_cast<signed char>(row.sums[0]), (row.sums[1] & 1) != 0, (row.sums[1] & 2) != 0};
        return scoreOf(m_model, fit, m_sums, m_today);
    }
private:
    const CompiledModel& m_model;
    Date m_today;
    Accumulators m_sums;
};

// Rows with a copy of their bytes.
struct SumsBlock {
    static constexpr std::size_t most = 2'048;
    struct Row { std::int64_t lead, fit; std::size_t end; };
    std::vector<Row> rows;
    std::string bytes;

    void add(const ScoreTable::Sums& row) {
        bytes.append(row.sums);
        rows.push_back({row.lead, row.fit, bytes.size()});
    }
    void each(const auto& tell) const {
        std::size_t begin = 0;
        for (const Row& row : rows) {
            tell(ScoreTable::Sums{row.lead, row.fit, std::string_view(bytes).substr(begin, row.end - begin)});
            begin = row.end;
        }
    }
    bool empty() const { return rows.empty(); }
    void clear() { rows.clear(), bytes.clear(); }
};

void readAgain(Workspace& workspace, std::span<const std::int64_t> leads, const std::function<void(const ScoreNow&)>& tell) {
    const CompiledModel& model = workspace.model();
    for (const std::int64_t id : leads) {
        const auto lead = workspace.store().find<Lead>(id);
        if (!lead) continue;
        const TouchList touches = touchesOf(workspace, id);
        tell({id, scoreAt(model, fitOf(model, viewOf(*lead)), touches.events, workspace.now())});
    }
}

}

Score emptyScore(const CompiledModel& model) { return scoreAt(model, {}, {}, Time{}); }

void eachScore(Workspace& workspace, std::span<const std::int64_t> leads, const std::function<void(const ScoreNow&)>& tell) {
    KeptScores kept(workspace.model(), scoringDay(workspace.now()));
    std::vector<std::int64_t> due;
    HandOver<SumsBlock> blocks([&](const SumsBlock& block) {
        block.each([&](const ScoreTable::Sums& row) {
            if (const auto score = kept.of(row)) tell({row.lead, *score});
            else due.push_back(row.lead);
        });
    });
    workspace.store().scores().eachSums(leads, [&](const ScoreTable::Sums& row) {
        if (blocks.filling().rows.size() == SumsBlock::most) blocks.hand();
        blocks.filling().add(row);
    });
    blocks.settle();
    readAgain(workspace, due, tell);
}

std::deque<ScoreNow> currentScores(Workspace& workspace) {
    std::deque<ScoreNow> scores;
    eachScore(workspace, {}, [&](const ScoreNow& score) { scores.push_back(score); });
    if (!std::ranges::is_sorted(scores, {}, &ScoreNow::lead)) std::ranges::sort(scores, {}, &ScoreNow::lead);
    return scores;
}

}
