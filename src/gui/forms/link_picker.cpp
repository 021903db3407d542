// SPDX-License-Identifier: MIT
#include "gui/forms/link_picker.h"
#include "app/records.h"
#include "gui/bridge/text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace tilth {
namespace {

constexpr int mostHits = 12;

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

void LinkPicker::ask(const QString& text) {
    m_desk.columns().find(this, {m_target}, fromQt(text), mostHits, [this, text](const std::vector<SearchHit>& hits) { offer(text, hits); });
}

// An answer to older words is passed over.
void LinkPicker::offer(const QString& words, const std::vector<SearchHit>& hits) {
    if (words != text() || !hasFocus()) return;
    m_hits->clear();
    for (const SearchHit& hit : hits) {
        const QString name = toQt(hit.title), more = toQt(hit.subtitle);
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
