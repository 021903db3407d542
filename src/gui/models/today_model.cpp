// SPDX-License-Identifier: MIT
#include "gui/models/today_model.h"
#include "gui/bridge/sla_words.h"
#include "gui/bridge/text.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/plain.h"

#include <array>

namespace tilth {
namespace {

struct Look {
    const char* icon;
    theme::Tone tone;
};
// In the order of TodayItem::Kind.
constexpr std::array looks{Look{"triangle-alert", theme::Tone::Danger}, Look{"bell", theme::Tone::Accent}, Look{"user-check", theme::Tone::Accent},
                           Look{"clock", theme::Tone::Warning}, Look{"circle-help", theme::Tone::Warning}};

}

QString TodayModel::whenText(const TodayItem& item) const {
    const auto timer = item.kind == TodayItem::Handoff ? m_timers.find(item.id) : m_timers.end();
    if (timer != m_timers.end()) return slaText(timer->second);
    switch (item.kind) {
    case TodayItem::Overdue: return item.due ? tr("overdue since %1").arg(m_wording.dayShort(*item.due)) : tr("overdue");
    case TodayItem::Today: return tr("today");
    case TodayItem::Handoff: return item.due ? tr("waits since %1").arg(m_wording.dayShort(*item.due)) : tr("waits for an answer");
    case TodayItem::Stalled: return tr("%n d idle", nullptr, static_cast<int>(item.idleDays));
    case TodayItem::NoNextStep: return tr("no next step");
    }
    return {};
}

int TodayModel::toneOf(const TodayItem& item) const {
    const auto timer = item.kind == TodayItem::Handoff ? m_timers.find(item.id) : m_timers.end();
    return static_cast<int>(timer != m_timers.end() ? slaTone(timer->second) : looks[item.kind].tone);
}

void TodayModel::setItems(std::vector<TodayItem> items, Wording wording, std::map<std::int64_t, SlaRow> timers) {
    beginResetModel();
    m_timers = std::move(timers);
    m_items = std::move(items);
    m_wording = std::move(wording);
    endResetModel();
}

const TodayItem* TodayModel::itemAt(int row) const { return row >= 0 && row < rowCount() ? &m_items[static_cast<std::size_t>(row)] : nullptr; }

int TodayModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_items.size()); }

QVariant TodayModel::data(const QModelIndex& index, int role) const {
    const TodayItem* item = index.isValid() ? itemAt(index.row()) : nullptr;
    if (!item) return {};
    const Look& look = looks[item->kind];
    const QString title = toQt(item->title), about = toQt(item->about), when = whenText(*item);
    switch (role) {
    case Qt::DisplayRole: return about.isEmpty() || about == title ? title : tr("%1 · %2").arg(title, about);
    case Qt::AccessibleTextRole: return tr("%1, %2, %3").arg(title, about, when);
    case Qt::ToolTipRole: return plainTip(title);
    case CellIdRole: return static_cast<qlonglong>(item->id);
    case CellIconRole: return QString::fromLatin1(look.icon);
    case CellToneRole: return toneOf(*item);
    case TimeRole: return when;
    default: return {};
    }
}

}
