// SPDX-License-Identifier: MIT
#include "gui/models/pool_models.h"
#include "gui/bridge/pool_words.h"
#include "gui/bridge/text.h"

#include <array>

namespace tilth {
namespace {

using Pool = PoolRow;
using Held = HeldRow;

QString whyInPool(const Pool& row, const Wording&) {
    const QString why = row.lead.reason.empty() ? PoolModel::tr("came in without an owner") : passingReason(row.lead.reason);
    return row.lead.lastOwner.empty() ? why : PoolModel::tr("%1 (%2 had it)").arg(why, toQt(row.lead.lastOwner));
}
QString claimWord(const Pool&, const Wording&) { return PoolModel::tr("Claim"); }
QString followedUp(const Held& row, const Wording& wording) { return row.held.holding.followedUp ? wording.ago(*row.held.holding.followedUp) : HeldModel::tr("never"); }
QString safeFor(const Held& row, const Wording&) {
    const auto& until = row.held.verdict.protectedUntil;
    return until && row.now < *until ? daysLeft(*until, row.now) : QString();
}
QString returns(const Held& row, const Wording& wording) {
    const HoldVerdict& verdict = row.held.verdict;
    return verdict.returnsAt ? HeldModel::tr("%1: %2").arg(wording.dayRelative(wording.dayOf(*verdict.returnsAt)), passingReason(verdict.reason)) : HeldModel::tr("does not return");
}

constexpr std::array poolColumns{
    RowColumn<Pool>{"name", QT_TRANSLATE_NOOP("tilth::PoolModel", "Lead"), CellKind::Strong, [](const Pool& r, const Wording&) { return toQt(r.lead.name); }},
    RowColumn<Pool>{"company", QT_TRANSLATE_NOOP("tilth::PoolModel", "Company"), CellKind::Text, [](const Pool& r, const Wording&) { return toQt(r.lead.company); }},
    RowColumn<Pool>{"score", QT_TRANSLATE_NOOP("tilth::PoolModel", "Score"), CellKind::Score, [](const Pool& r, const Wording&) { return r.score ? points(*r.score) : QString(); }},
    RowColumn<Pool>{"source", QT_TRANSLATE_NOOP("tilth::PoolModel", "Source"), CellKind::Secondary, [](const Pool& r, const Wording&) { return toQt(r.lead.source); }},
    RowColumn<Pool>{"since", QT_TRANSLATE_NOOP("tilth::PoolModel", "In the pool since"), CellKind::Secondary, [](const Pool& r, const Wording& w) { return r.lead.since ? w.date(w.dayOf(*r.lead.since)) : QString(); }},
    RowColumn<Pool>{"why", QT_TRANSLATE_NOOP("tilth::PoolModel", "Why"), CellKind::Secondary, whyInPool},
    RowColumn<Pool>{"claim", QT_TRANSLATE_NOOP("tilth::PoolModel", "Claim"), CellKind::Marked, claimWord}};

static_assert(std::string_view(poolColumns[PoolModel::why].key) == "why");

constexpr std::array heldColumns{
    RowColumn<Held>{"lead", QT_TRANSLATE_NOOP("tilth::HeldModel", "Lead"), CellKind::Strong, [](const Held& r, const Wording&) { return toQt(r.title); }},
    RowColumn<Held>{"since", QT_TRANSLATE_NOOP("tilth::HeldModel", "Yours since"), CellKind::Secondary, [](const Held& r, const Wording& w) { return w.date(w.dayOf(r.held.holding.since)); }},
    RowColumn<Held>{"followed_up", QT_TRANSLATE_NOOP("tilth::HeldModel", "Last follow-up"), CellKind::Secondary, followedUp},
    RowColumn<Held>{"safe", QT_TRANSLATE_NOOP("tilth::HeldModel", "Protected"), CellKind::Text, safeFor},
    RowColumn<Held>{"returns", QT_TRANSLATE_NOOP("tilth::HeldModel", "Returns"), CellKind::Text, returns},
    RowColumn<Held>{"state", QT_TRANSLATE_NOOP("tilth::HeldModel", "State"), CellKind::Marked, [](const Held& r, const Wording&) { return holdStateText(r.held.verdict.state); }}};

template <class T> std::optional<T> cellOf(const ColumnsNow& columns, std::int64_t id, std::string_view key) {
    const auto row = columns ? columns->table.rowOf(id) : std::nullopt;
    const auto column = columns ? columns->table.columnOf(key) : std::nullopt;
    if (!row || !column) return std::nullopt;
    const Value value = columns->table.at(*row, *column);
    const T* held = std::get_if<T>(&value);
    return held ? std::optional(*held) : std::nullopt;
}

}

std::vector<PoolRow> scored(std::vector<PoolLead> leads, const ColumnsNow& columns) {
    std::vector<PoolRow> rows;
    for (PoolLead& lead : leads) {
        const std::int64_t id = lead.lead;
        rows.push_back({std::move(lead), cellOf<double>(columns, id, "score"), cellOf<std::string>(columns, id, "grade").value_or("")});
    }
    return rows;
}

PoolModel::PoolModel(QObject* parent) : RowsModel(poolColumns, parent) {}

QVariant PoolModel::data(const QModelIndex& index, int role) const {
    const PoolRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (row && role == CellGradeRole) return poolColumns[static_cast<std::size_t>(index.column())].kind == CellKind::Score ? QVariant(toQt(row->grade)) : QVariant();
    return RowsModel::data(index, role);
}

HeldModel::HeldModel(QObject* parent) : RowsModel(heldColumns, parent) {}

CellMark HeldModel::markOf(const HeldRow& row) const {
    const auto state = row.held.verdict.state;
    return {QString::fromLatin1(holdIcon(state)), holdTone(state)};
}

}
