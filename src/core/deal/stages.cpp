// SPDX-License-Identifier: MIT
// Rules of deals and stages.
#include "core/deal/stages.h"
#include "core/base/text.h"
#include "core/deal/lost_reasons.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr std::array<std::string_view, 9> reasons{
    TR("LostReason", "Pricing"), TR("LostReason", "Competition"), TR("LostReason", "Budget"), TR("LostReason", "Missing Features"),
    TR("LostReason", "Long Cycle"), TR("LostReason", "No Decision-Maker"), TR("LostReason", "Unresponsive"), TR("LostReason", "Poor Fit"),
    TR("LostReason", "Other")};

struct ClosedName { std::string_view name; StageKind kind; };
constexpr std::array closedNames{
    ClosedName{"won", StageKind::Won}, ClosedName{"closed won", StageKind::Won}, ClosedName{"win", StageKind::Won}, ClosedName{"closedwon", StageKind::Won},
    ClosedName{"赢单", StageKind::Won}, ClosedName{"成交", StageKind::Won}, ClosedName{"已成交", StageKind::Won}, ClosedName{"lost", StageKind::Lost},
    ClosedName{"closed lost", StageKind::Lost}, ClosedName{"closedlost", StageKind::Lost}, ClosedName{"输单", StageKind::Lost},
    ClosedName{"丢单", StageKind::Lost}, ClosedName{"未成交", StageKind::Lost}};

Error refused(std::string text, std::string field) { return {Error::Refused, std::move(text), std::move(field)}; }

// A stage of another pipeline is not in the list: then a deal that keeps its last open stage is closed.
bool isOpen(const Deal& deal, std::span<const Stage> stages) {
    const auto from = std::ranges::find(stages, deal.stage.id, &Stage::id);
    return from == stages.end() ? !deal.lastOpenStage : from->kind == StageKind::Open;
}

Deal closed(Deal deal, const Stage& to, bool wasOpen, Date today) {
    if (wasOpen) deal.lastOpenStage = deal.stage;
    if (!deal.closeDate || *deal.closeDate > today) deal.closeDate = today;
    if (to.kind == StageKind::Won) deal.lostReason.clear(), deal.lostNote.clear();
    return deal;
}
Deal opened(Deal deal) {
    deal.lostReason.clear();
    deal.lostNote.clear();
    deal.lastOpenStage = {};
    deal.closeDate.reset();
    return deal;
}
StageLog logOf(const Deal& deal, const Stage& to, Link by, Time now) {
    StageLog log;
    log.deal = Link{deal.id};
    log.fromStage = deal.stage;
    log.toStage = Link{to.id};
    log.user = by;
    log.at = now;
    return log;
}

struct CategoryFrom { std::int64_t percent; ForecastCategory category; };
constexpr std::array categories{CategoryFrom{80, ForecastCategory::Commit}, CategoryFrom{50, ForecastCategory::BestCase}, CategoryFrom{0, ForecastCategory::Pipeline}};

}

std::span<const std::string_view> lostReasons() { return reasons; }

Result<std::string> lostReasonNamed(std::string_view word) {
    const std::string folded = fold(oneSpaced(word));
    const auto found = std::ranges::find(reasons, folded, [](std::string_view reason) { return fold(reason); });
    if (found != reasons.end()) return std::string(*found);
    return refused(TR("LostReason", "A deal is lost for one of these reasons: Pricing, Competition, Budget, Missing Features, Long Cycle, No Decision-Maker, "
                                    "Unresponsive, Poor Fit, or Other with a note."), "lost_reason");
}

Result<std::string> settledReason(const std::string& reason, const std::string& note, std::string_view had) {
    const Result<std::string> settled = reason == had ? Result<std::string>(reason) : lostReasonNamed(reason);
    if (settled && *settled == "Other" && note.empty()) return refused(TR("LostReason", "The reason \"Other\" needs a note."), "lost_note");
    return settled;
}

Result<Move> moveTo(Deal deal, const Stage& to, std::span<const Stage> pipelineStages, std::string reason, std::string note, Link by, Time now, Date today) {
    if (std::ranges::find(pipelineStages, to.id, &Stage::id) == pipelineStages.end()) return refused("The stage does not belong to the pipeline.", "stage");
    if (to.kind == StageKind::Lost) {
        if (reason.empty()) return refused("A lost deal needs a reason.", "lost_reason");
        const auto settled = settledReason(reason, note, deal.lostReason);
        if (!settled) return settled.error();
        reason = *settled;
    }
    Move move{std::move(deal), {}};
    const bool stays = move.deal.stage.id == to.id;
    if (!stays) {
        const bool wasOpen = isOpen(move.deal, pipelineStages);
        move.log = logOf(move.deal, to, by, now);
        if (to.kind != StageKind::Open) move.deal = closed(std::move(move.deal), to, wasOpen, today);
        else if (!wasOpen) move.deal = opened(std::move(move.deal));
        move.deal.stage = Link{to.id};
        move.deal.pipeline = to.pipeline;
        move.deal.probability.reset();
        move.deal.stageSince = move.deal.lastActivity = now;
    }
    if (to.kind == StageKind::Lost) move.deal.lostReason = std::move(reason), move.deal.lostNote = std::move(note);
    return move;
}

std::optional<StageKind> closedKindNamed(std::string_view name) {
    const std::string words = fold(oneSpaced(name));
    const auto found = std::ranges::find(closedNames, words, &ClosedName::name);
    return found == closedNames.end() ? std::nullopt : std::optional{found->kind};
}

std::int64_t probabilityOf(const Deal& deal, const Stage& stage) {
    if (stage.kind != StageKind::Open) return stage.kind == StageKind::Won ? 100 : 0;
    return deal.probability.value_or(stage.probability);
}
std::optional<Money> weighted(const Deal& deal, const Stage& stage) {
    if (!deal.amount) return {};
    const std::int64_t percent = probabilityOf(deal, stage), rest = deal.amount->minor % 100 * percent;
    return Money{deal.amount->minor / 100 * percent + (rest + (rest < 0 ? -50 : 50)) / 100};
}

std::int64_t idleDays(const Deal& deal, const Stage& stage, Time now) {
    if (stage.kind != StageKind::Open) return 0;
    const std::optional<Time> last = std::max({deal.lastActivity, deal.stageSince, deal.created});
    return last ? std::max<std::int64_t>(0, std::chrono::floor<std::chrono::days>(now - *last).count()) : 0;
}
bool isStalled(const Deal& deal, const Stage& stage, Time now) { return idleDays(deal, stage, now) > stage.idleDays; }

void Planned::add(std::optional<Date> day) {
    ++open;
    if (day) first = std::min(first.value_or(*day), *day);
}

NextStepState nextStepState(const Deal& deal, const Stage& stage, const Planned& planned, Date today) {
    if (stage.kind != StageKind::Open) return NextStepState::Later;
    const std::optional<Date> on = deal.nextStepOn ? deal.nextStepOn : planned.first;
    if (!on) return planned.open ? NextStepState::Later : NextStepState::None;
    if (*on == today) return NextStepState::Today;
    return *on < today ? NextStepState::Overdue : NextStepState::Later;
}

ForecastCategory forecastOf(const Deal& deal, const Stage& stage) {
    if (stage.kind != StageKind::Open) return stage.kind == StageKind::Won ? ForecastCategory::Closed : ForecastCategory::Omitted;
    const std::int64_t percent = probabilityOf(deal, stage);
    return std::ranges::find_if(categories, [&](const CategoryFrom& step) { return percent >= step.percent; })->category;
}

}
