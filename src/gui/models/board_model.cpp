// SPDX-License-Identifier: MIT
#include "gui/models/board_model.h"
#include "app/workspace.h"
#include "core/deal/stages.h"
#include "gui/bridge/text.h"
#include "gui/widgets/plain.h"

#include <algorithm>
#include <tuple>

namespace tilth {
namespace {

// How the next step stands, in words with icon and tone.
struct NextLook {
    QString icon, text;
    theme::Tone tone = theme::Tone::Secondary;
};

QString stepText(const Deal& deal, const Planned& planned, const Wording& wording) {
    const QString step = toQt(deal.nextStep);
    const std::optional<Date> on = deal.nextStepOn ? deal.nextStepOn : planned.first;
    if (step.isEmpty() && !deal.nextStepOn && planned.open) return plannedText(planned, wording);
    if (!on) return step;
    const QString when = wording.dayRelative(*on);
    return step.isEmpty() ? when : StageCards::tr("%1, %2", "next step, day").arg(step, when);
}

NextLook nextLook(const Deal& deal, const Stage& stage, const Planned& planned, const Wording& wording) {
    if (stage.kind != StageKind::Open) return {};
    const QString text = stepText(deal, planned, wording);
    switch (nextStepState(deal, stage, planned, wording.today)) {
    case NextStepState::Overdue: return {QStringLiteral("triangle-alert"), StageCards::tr("Overdue: %1").arg(text), theme::Tone::Danger};
    case NextStepState::Today: return {QStringLiteral("bell"), text, theme::Tone::Accent};
    case NextStepState::Later: return {QStringLiteral("calendar-days"), text, theme::Tone::Secondary};
    case NextStepState::None: break;
    }
    const bool undated = !text.isEmpty();
    return {QStringLiteral("triangle-alert"), undated ? StageCards::tr("%1, no date").arg(text) : StageCards::tr("No next step"), theme::Tone::Warning};
}

QString idleText(const Deal& deal, const Stage& stage, Time now) {
    return isStalled(deal, stage, now) ? StageCards::tr("%n d idle", nullptr, static_cast<int>(idleDays(deal, stage, now))) : QString();
}

QString amountText(const Deal& deal, const Wording& wording) { return deal.amount ? wording.money(deal.amount->minor, deal.currency) : StageCards::tr("No amount"); }

}

StageCards::StageCards(Workspace& reading, const RecordTexts& texts, QObject* parent)
    : QAbstractListModel(parent), m_texts(texts), m_windows(reading, "deal"), m_readOnly(reading.store().readOnly() != nullptr) {}

void StageCards::setIds(std::vector<std::int64_t> ids) {
    if (ids == m_windows.ids()) return;
    beginResetModel();
    m_windows.setIds(std::move(ids));
    endResetModel();
}

void StageCards::tell(std::span<const std::int64_t> changed) {
    m_windows.forget(changed);
    if (changed.empty()) m_windows.forgetAll();
    if (rowCount() > 0) emit dataChanged(index(0), index(rowCount() - 1));
}

int StageCards::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_windows.size()); }

QVariant StageCards::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == CellIdRole) return static_cast<qlonglong>(m_windows.ids()[static_cast<std::size_t>(index.row())]);
    const auto record = m_windows.at(static_cast<std::size_t>(index.row()));
    return record ? card(static_cast<const Deal&>(*record), role) : QVariant();
}

QVariant StageCards::card(const Deal& deal, int role) const {
    const Stage* stage = m_texts.stages.find(deal.stage.id);
    if (!stage) return {};
    const Field& company = m_texts.type->at("company");
    const NextLook next = nextLook(deal, *stage, m_texts.planned(deal.id), m_texts.wording);
    switch (role) {
    case Qt::DisplayRole: return toQt(deal.name);
    case Qt::ToolTipRole: return plainTip(toQt(deal.name));
    case CardCompanyRole: return m_texts.title(company, deal.company.id);
    case CardAmountRole: return amountText(deal, m_texts.wording);
    case CardNextRole: return next.text;
    case CardNextIconRole: return next.icon;
    case CardNextToneRole: return static_cast<int>(next.tone);
    case CardIdleRole: return idleText(deal, *stage, m_texts.now());
    default: return {};
    }
}

Qt::ItemFlags StageCards::flags(const QModelIndex& index) const {
    const Qt::ItemFlags always = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    return m_readOnly ? always : always | Qt::ItemIsDragEnabled;
}

BoardModel::BoardModel(Workspace& reading, const RecordTexts& texts, QObject* parent) : QObject(parent), m_reading(reading), m_texts(texts) {}

void BoardModel::setPipeline(std::int64_t pipeline) {
    m_pipeline = pipeline;
    m_book = m_texts.stages;
    m_stages = m_book.of(pipeline);
    makeCards();
}

void BoardModel::makeCards() {
    qDeleteAll(children());
    m_cards.clear();
    for (const Stage* stage : m_stages) m_cards[stage->id] = new StageCards(m_reading, m_texts, this);
    emit stagesChanged();
}

void BoardModel::followStages() {
    const auto look = [](const Stage* s) { return std::tuple(s->id, s->kind, std::string_view(s->name), std::string_view(s->nameZh)); };
    StageBook book = m_texts.stages;
    std::vector<const Stage*> stages = book.of(m_pipeline);
    const bool same = std::ranges::equal(stages, m_stages, {}, look, look);
    m_stages = std::move(stages);
    m_book = std::move(book);
    if (!same) makeCards();
}

void BoardModel::setDeals(DealsByStage deals, StageSumsById sums) {
    followStages();
    for (const auto& [stage, cards] : m_cards) cards->setIds(std::move(deals[stage]));
    m_summaries = std::move(sums);
    emit summariesChanged();
}

StageSums BoardModel::summary(std::int64_t stage) const {
    const auto at = m_summaries.find(stage);
    return at == m_summaries.end() ? StageSums{} : at->second;
}

void BoardModel::tell(std::span<const std::int64_t> changed) {
    for (const auto& [stage, cards] : m_cards) cards->tell(changed);
}

StageCards* BoardModel::cards(std::int64_t stage) {
    const auto at = m_cards.find(stage);
    return at == m_cards.end() ? nullptr : at->second;
}

}
