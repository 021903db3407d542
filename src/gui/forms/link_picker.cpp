// SPDX-License-Identifier: MIT
#include "gui/forms/link_picker.h"
#include "app/records.h"
#include "gui/bridge/text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QStandardItemModel>
#include <algorithm>

namespace tilth {
namespace {

constexpr std::size_t mostHits = 12, mostLooked = 60;

}

LinkPicker::LinkPicker(Desk& desk, std::string target, QWidget* parent)
    : QLineEdit(parent), m_desk(desk), m_target(std::move(target)), m_hits(new QStandardItemModel(this)), m_completer(new QCompleter(m_hits, this)) {
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    setPlaceholderText(tr("Type to search"));
    connect(this, &QLineEdit::textEdited, this, &LinkPicker::ask);
    connect(this, &QLineEdit::editingFinished, this, &LinkPicker::settle);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &LinkPicker::pick);
}

void LinkPicker::setValue(const QVariant& value) {
    m_id = value.toLongLong();
    m_title = m_id ? toQt(titleOf(m_desk.reading(), m_target, m_id)) : QString();
    setText(m_title);
    setCursorPosition(0);
}

// Whoever comes to choose sees who is likely; whoever only passes by with Tab does not.
void LinkPicker::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    const bool chosen = event->reason() == Qt::MouseFocusReason || event->reason() == Qt::ShortcutFocusReason;
    if (chosen && text().isEmpty() && !m_likely.empty()) offer({}, m_likely);
}

void LinkPicker::ask(const QString& text) {
    if (text.isEmpty()) return offer(text, m_likely);
    m_desk.columns().find(this, {m_target}, fromQt(text), m_likely.empty() ? mostHits : mostLooked, [this, text](const std::vector<SearchHit>& hits) { offer(text, hits); });
}

// An answer to older words is passed over.
void LinkPicker::offer(const QString& words, std::vector<SearchHit> hits) {
    if (words != text() || !hasFocus()) return;
    const auto isLikely = [this](const SearchHit& hit) { return std::ranges::find(m_likely, hit.id, &SearchHit::id) != m_likely.end(); };
    std::ranges::stable_partition(hits, isLikely);
    hits.resize(std::min(hits.size(), mostHits));
    m_hits->clear();
    for (const SearchHit& hit : hits) {
        const QString name = toQt(hit.title), more = m_beside ? m_beside(hit.id) : toQt(hit.subtitle);
        auto* item = new QStandardItem(more.isEmpty() ? name : tr("%1 · %2").arg(name, more));
        item->setData(static_cast<qlonglong>(hit.id), Qt::UserRole + 1);
        item->setData(name, Qt::UserRole + 2);
        m_hits->appendRow(item);
    }
    m_completer->complete();
}

void LinkPicker::pick(const QModelIndex& index) {
    m_id = index.data(Qt::UserRole + 1).toLongLong();
    m_title = index.data(Qt::UserRole + 2).toString();
    setText(m_title);
    emit picked();
}

// Left with other words than a record's name: empty means nobody, the rest goes back.
void LinkPicker::settle() {
    if (m_completer->popup()->isVisible() || text() == m_title) return;
    if (text().trimmed().isEmpty()) m_id = 0, m_title.clear(), emit picked();
    setText(m_title);
}

}
