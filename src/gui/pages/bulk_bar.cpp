// SPDX-License-Identifier: MIT
#include "gui/pages/bulk_bar.h"
#include "app/duplicate_verdicts.h"
#include "app/identity_reader.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/widgets/choice_box.h"
#include "gui/forms/field_editor.h"
#include "gui/theme/icons.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/plain.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace tilth {

BulkBar::BulkBar(Desk& desk, const EntityType& type, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_type(type), m_count(makeLabel({}, theme::Type::Strong)), m_all(new QPushButton), m_field(new ChoiceBox) {
    auto* row = new FlowLayout(this);
    row->setSpacing(theme::s2);
    row->addWidget(m_count);
    row->addWidget(m_all);
    theme::setRole(m_all, theme::Role::Quiet);
    row->addWidget(m_field);
    m_field->setAccessibleName(tr("Field to set"));
    m_set = addButton({}, tr("Set"), &BulkBar::set);
    m_merge = addButton(QStringLiteral("git-merge"), tr("Merge…"), &BulkBar::mergeWanted);
    addButton(QStringLiteral("download"), tr("Export…"), &BulkBar::exportWanted);
    theme::setRole(addButton(QStringLiteral("trash-2"), tr("Delete"), &BulkBar::deleteWanted), theme::Role::Danger);
    QToolButton* clear = makeIconButton(QStringLiteral("x"), tr("Clear the selection"), QStringLiteral("Esc"));
    row->addWidget(clear);
    connect(clear, &QToolButton::clicked, this, &BulkBar::cleared);
    connect(m_all, &QPushButton::clicked, this, &BulkBar::allWanted);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkBar::showValue);
    fillFields();
    hide();
}

QPushButton* BulkBar::addButton(const QString& icon, const QString& text, void (BulkBar::*act)()) {
    auto* button = icon.isEmpty() ? new QPushButton(text) : new QPushButton(theme::icon(icon), text);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void BulkBar::fillFields() {
    for (const Field& field : m_type.fields)
        if ((field.is(Filtered) || field.is(Listed)) && !field.is(Hidden) && !field.is(Locked) && !field.is(Computed) && field.key != m_type.title)
            m_field->add(labelOf(m_type, field), toQt(field.key));
    m_field->setValue(QStringLiteral("owner"));
    showValue();
}

void BulkBar::showValue() {
    delete m_value;
    m_value = nullptr;
    const Field* field = m_type.find(fromQt(m_field->value().toString()));
    if (!field) return;
    m_value = makeCellEditor(m_desk, m_type, *field, Wording::of(m_desk.reading()), this);
    m_value->setAccessibleName(tr("New value of %1").arg(labelOf(m_type, *field)));
    static_cast<FlowLayout*>(layout())->insertWidget(3, m_value);
    m_value->show();
}

void BulkBar::setCounts(int selected, qint64 matching) {
    setVisible(selected > 1);
    m_merge->setVisible(isComparable(m_type.name) && selected <= static_cast<int>(mostOfGroup));
    m_count->setText(tr("%n selected", nullptr, selected));
    m_all->setVisible(selected < matching);
    m_all->setText(tr("Select all %1 that match").arg(QLocale().toString(matching)));
}

void BulkBar::set() {
    const Field* field = m_type.find(fromQt(m_field->value().toString()));
    if (field && m_value) emit setWanted(toQt(field->key), fromVariant(*field, editorValue(m_value), m_desk.reading().zone()));
}

}
