// SPDX-License-Identifier: MIT
#include "gui/forms/quick_add.h"
#include "app/records.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/forms/field_editor.h"
#include "gui/forms/value_line.h"
#include "gui/theme/theme.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/plain.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace tilth {

QuickAdd::QuickAdd(Desk& desk, std::string type, const QStringList& keys, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_type(std::move(type)), m_fault(makeLabel({}, theme::Type::Caption, theme::Tone::Danger)) {
    auto* row = new FlowLayout(this);
    row->setSpacing(theme::s2);
    for (const QString& key : keys) addEditor(key);
    auto* save = new QPushButton(tr("Add"));
    connect(save, &QPushButton::clicked, this, &QuickAdd::save);
    row->addWidget(save);
    QToolButton* close = makeIconButton(QStringLiteral("x"), tr("Close"), QStringLiteral("Esc"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    row->addWidget(close);
    row->addWidget(m_fault);
    hide();
}

void QuickAdd::addEditor(const QString& key) {
    const EntityType& type = m_desk.type(m_type);
    const Field& field = type.at(fromQt(key));
    QWidget* editor = makeCellEditor(m_desk, type, field, Wording::of(m_desk.reading()), this);
    editor->setAccessibleName(labelOf(type, field));
    editor->setFixedWidth(theme::textHeight() * (m_editors.isEmpty() ? 13 : 9));
    if (auto* line = qobject_cast<QLineEdit*>(editor)) line->setPlaceholderText(labelOf(type, field));
    layout()->addWidget(editor);
    m_editors.push_back(editor);
}

void QuickAdd::open(const std::map<std::string, Value>& preset) {
    m_preset = preset;
    clear();
    show();
    m_editors.front()->setFocus();
}

void QuickAdd::clear() {
    const Record fresh = newRecord(m_desk.reading(), m_desk.type(m_type));
    const EntityType& type = m_desk.type(m_type);
    for (const auto& [key, value] : m_preset) type.at(key).put(*fresh, value);
    for (QWidget* editor : m_editors) {
        const Field& field = type.at(fromQt(editor->objectName()));
        setEditorValue(editor, toVariant(field, field.of(*fresh), m_desk.reading().zone()));
    }
    m_fault->clear();
}

Result<Done> QuickAdd::read(Entity& record) const {
    const EntityType& type = m_desk.type(m_type);
    for (const auto& [key, value] : m_preset) type.at(key).put(record, value);
    for (QWidget* editor : m_editors) {
        const Field& field = type.at(fromQt(editor->objectName()));
        if (auto* line = qobject_cast<ValueLine*>(editor))
            if (const auto held = line->read(); !held) return held.error();
        field.put(record, fromVariant(field, editorValue(editor), m_desk.reading().zone()));
    }
    return Done{};
}

void QuickAdd::save() {
    const Record record = newRecord(m_desk.reading(), m_desk.type(m_type));
    if (const auto held = read(*record); !held) return showFault(held.error());
    const QString text = tr("%1 added").arg(labelOf(m_desk.type(m_type)));
    m_desk.add(text, m_type, record, [this](std::int64_t id) {
        clear();
        m_editors.front()->setFocus();
        emit added(id);
    }, [this](const Error& error) { showFault(error); });
}

void QuickAdd::showFault(const Error& error) {
    m_fault->setText(translated(error.text));
    for (QWidget* editor : m_editors) theme::setInvalid(editor, fromQt(editor->objectName()) == error.field);
}

void QuickAdd::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return save();
    if (event->key() == Qt::Key_Escape) return hide();
    QFrame::keyPressEvent(event);
}

}
