// SPDX-License-Identifier: MIT
#include "app/score_reckoner.h"
#include <algorithm>
#include <iterator>
#include <utility>

namespace tilth {
namespace {

constexpr std::size_t blockLines = 4'096;

}

std::string packedRow(const CompiledModel& model, const Fit& fit, const Accumulators& sums) {
    const char head[]{static_cast<char>(fit.thirds), static_cast<char>((fit.matched ? 1 : 0) | (fit.mayBeMql ? 2 : 0))};
    return std::string(head, 2) + packed(model, sums);
}

void ScoreReckoner::Block::add(std::size_t place, TouchEvent touch) {
    texts.append(touch.detail);
    touch.detail = {};
    lines.push_back({place, touch, texts.size()});
}
void ScoreReckoner::Block::clear() {
    lines.clear();
    texts.clear();
    passedTo = 0;
}

ScoreReckoner::ScoreReckoner(const CompiledModel& model, Time now, FitAt fitAt)
    : m_model(model), m_today(scoringDay(now)), m_fitAt(std::move(fitAt)), m_untouched(accumulate(model, {}, now)), m_stream(model, now),
      m_blocks([this](const Block& block) { reckon(block); }) {}

bool ScoreReckoner::add(std::size_t place, const TouchEvent& touch) {
    const bool full = m_blocks.filling().lines.size() == blockLines;
    if (full) m_blocks.hand();
    m_blocks.filling().add(place, touch);
    return full;
}
void ScoreReckoner::passTo(std::size_t place) {
    m_blocks.filling().passedTo = place;
    m_blocks.hand();
}
void ScoreReckoner::finish(std::size_t place) {
    m_blocks.filling().passedTo = place;
    m_blocks.settle();
}
std::vector<ReckonedScore> ScoreReckoner::ready() {
    const std::lock_guard lock(m_guard);
    return std::exchange(m_ready, {});
}

void ScoreReckoner::reckon(const Block& block) {
    std::size_t begin = 0;
    for (const Line& line : block.lines) {
        if (m_place != line.place) {
            pass(line.place);
            m_place = line.place;
            m_stream.restart();
        }
        TouchEvent touch = line.touch;
        touch.detail = std::string_view(block.texts).substr(begin, line.end - begin);
        begin = line.end;
        m_stream.add(touch);
    }
    if (block.passedTo) pass(block.passedTo);
    const std::lock_guard lock(m_guard);
    std::ranges::move(m_done, std::back_inserter(m_ready));
    m_done.clear();
}
void ScoreReckoner::pass(std::size_t place) {
    for (; m_next < place; ++m_next) {
        const Accumulators& sums = m_place == m_next ? m_stream.sums() : m_untouched;
        keep(m_next, sums, sums.lastTouch ? std::optional{sums.lastAt} : std::nullopt);
    }
}
void ScoreReckoner::keep(std::size_t place, const Accumulators& sums, std::optional<Time> lastTouch) {
    const Fit* fit = m_fitAt(place);
    if (fit) m_done.push_back({place, freshScore(m_model, *fit, sums, m_today), lastTouch, sums.refDay, sums.dueDay, packedRow(m_model, *fit, sums)});
}

}
