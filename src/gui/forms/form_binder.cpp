// SPDX-License-Identifier: MIT
#include "gui/forms/form_binder.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/forms/field_editor.h"
#include "gui/forms/value_line.h"
#include "gui/theme/theme.h"
#include "gui/widgets/parsed_edit.h"
#include "gui/widgets/plain.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tilth {

QStringList editableKeys(const EntityType& type) {
    QStringList keys;
    for (const Field& field : type.fields)
        if (!field.is(Hidden) && !field.is(Computed)) keys.push_back(toQt(field.key));
    return keys;
}

FormBinder::FormBinder(Desk& desk, const EntityType& type, QWidget* form, const QStringList& keys)
    : QObject(form), m_desk(desk), m_type(type), m_form(form), m_wording(Wording::of(desk.reading())) {
    QFormLayout* layout = layoutOf(form);
    for (const QString& key : keys.isEmpty() ? editableKeys(type) : keys)
        if (const Field* field = type.find(fromQt(key))) addRow(layout, *field);
}

QFormLayout* FormBinder::layoutOf(QWidget* form) {
    if (auto* there = form->findChild<QFormLayout*>()) return there;
    auto* layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(theme::s3);
    layout->setVerticalSpacing(theme::s3);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    return layout;
}

void FormBinder::addRow(QFormLayout* layout, const Field& field) {
    QWidget* editor = m_form->findChild<QWidget*>(toQt(field.key));
    QVBoxLayout* cell = nullptr;
    if (!editor) {
        editor = makeFieldEditor(m_desk, m_type, field, m_wording, m_form);
        cell = new QVBoxLayout;
        cell->setSpacing(theme::s1);
        cell->addWidget(editor);
        auto* label = makeLabel(labelOf(m_type, field), theme::Type::Body, theme::Tone::Secondary);
        label->setBuddy(editor);
        layout->addRow(label, cell);
    }
    editor->setAccessibleName(labelOf(m_type, field));
    const std::string key(field.key);
    m_rows.emplace(key, Row{&field, editor, cell, nullptr, {}});
    onEdited(editor, this, [this, key] { take(key); });
    if (const auto* parsed = qobject_cast<ParsedEdit*>(editor)) connect(parsed, &ParsedEdit::faultChanged, this, [this, key](const QString& fault) { setFault(key, fault); });
    // A line that cannot be read is not finished for its validator: it is explained while it is typed.
    if (auto* line = qobject_cast<ValueLine*>(editor)) connect(line, &QLineEdit::textChanged, this, [this, key, line] {
        const auto held = line->read();
        setFault(key, held ? QString() : translated(held.error().text));
    });
    refuseIfReadOnly(m_desk, editor);
}

void FormBinder::show(const Entity& record) {
    for (auto& [key, row] : m_rows) put(row, record);
}

void FormBinder::put(Row& row, const Entity& record) {
    const Field* currency = m_type.find("currency");
    if (auto* line = qobject_cast<ValueLine*>(row.editor); line && currency) line->setCurrency(Kept<std::string>::unpack(currency->of(record)));
    const QVariant value = toVariant(*row.field, row.field->of(record), m_wording.zone);
    if (row.editor->hasFocus() && value == row.shown) return;       // somebody types here: keep it
    row.shown = value;
    setEditorValue(row.editor, value);
    setFault(row.field->key, {});
}

void FormBinder::read(Entity& record) const {
    for (const auto& [key, row] : m_rows) row.field->put(record, fromVariant(*row.field, editorValue(row.editor), m_wording.zone));
}

QWidget* FormBinder::editor(std::string_view key) const {
    const auto at = m_rows.find(key);
    return at == m_rows.end() ? nullptr : at->second.editor;
}

void FormBinder::take(const std::string& key) {
    Row& row = m_rows.at(key);
    if (auto* line = qobject_cast<ValueLine*>(row.editor)) {
        const auto held = line->read();
        if (!held) return setFault(key, translated(held.error().text));
    }
    const QVariant value = editorValue(row.editor);
    if (value == row.shown || (value.toString().isEmpty() && row.shown.toString().isEmpty())) return setFault(key, {});
    row.shown = value;
    setFault(key, {});
    emit edited(toQt(key), fromVariant(*row.field, value, m_wording.zone));
}

void FormBinder::setFault(std::string_view key, const QString& text) {
    const auto at = m_rows.find(key);
    if (at == m_rows.end()) return;
    Row& row = at->second;
    theme::setInvalid(row.editor, !text.isEmpty());
    if (text.isEmpty()) return delete row.fault;
    if (!row.fault) {
        row.fault = makeLabel({}, theme::Type::Caption, theme::Tone::Danger, row.editor->parentWidget());
        row.fault->setWordWrap(true);
        if (row.cell) row.cell->addWidget(row.fault);
    }
    row.fault->setText(text);
}

void FormBinder::clearFaults() {
    for (auto& [key, row] : m_rows) setFault(key, {});
}

}
