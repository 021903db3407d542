// SPDX-License-Identifier: MIT
#include "gui/forms/filter_popup.h"
#include "core/schema/text_form.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/forms/condition_ways.h"
#include "gui/forms/field_editor.h"
#include "gui/forms/value_line.h"
#include "gui/theme/theme.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/parsed_edit.h"
#include "gui/widgets/plain.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace tilth {
namespace {

constexpr int usualDays = 30, mostDays = 36'500;

}

FilterPopup::FilterPopup(Desk& desk, const EntityType& listed, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_desk(desk), m_listed(listed), m_column(new QVBoxLayout(this)), m_fields(new ChoiceBox(this)),
      m_compare(new ChoiceBox(this)), m_fault(makeLabel({}, theme::Type::Caption, theme::Tone::Danger, this)), m_apply(new QPushButton(tr("Add filter"), this)) {
    setAccessibleName(tr("New filter"));
    m_column->setContentsMargins(theme::s3, theme::s3, theme::s3, theme::s3);
    m_column->setSpacing(theme::s2);
    setMinimumWidth(theme::textHeight() * 16);
    m_fields->setAccessibleName(tr("Field"));
    m_compare->setAccessibleName(tr("Comparison"));
    m_fault->setObjectName(QStringLiteral("fault"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{m_fields, m_compare, m_fault, m_apply}) m_column->addWidget(part);
    theme::setRole(m_apply, theme::Role::Primary);
    fillFields();
    connect(m_fields, &QComboBox::currentIndexChanged, this, &FilterPopup::showField);
    connect(m_compare, &QComboBox::currentIndexChanged, this, &FilterPopup::showValue);
    connect(m_apply, &QPushButton::clicked, this, &FilterPopup::apply);
    showField();
}

void FilterPopup::fillFields() {
    std::vector<std::pair<QString, QString>> fields;
    for (const Field& field : m_listed.fields)
        if (field.is(Filtered) || field.is(Listed)) fields.emplace_back(labelOf(m_listed, field), toQt(field.key));
    std::ranges::sort(fields, [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto& [label, key] : fields) m_fields->add(label, key);
}

void FilterPopup::openBelow(QWidget* button) {
    adjustSize();
    move(button->mapToGlobal(QPoint(0, button->height() + theme::s1)));
    show();
    m_fields->setFocus();
}

const Field* FilterPopup::field() const { return m_listed.find(fromQt(m_fields->value().toString())); }

void FilterPopup::showField() {
    const QSignalBlocker quiet(m_compare);
    m_compare->clear();
    if (const Field* chosen = field())
        for (const Way& way : waysOf(chosen->type)) m_compare->add(textOf(way), m_compare->count());
    showValue();
}

void FilterPopup::showValue() {
    delete m_value;
    m_value = nullptr;
    explain();
    const Field* chosen = field();
    if (!chosen) return;
    const Way& chosenWay = way();
    if (chosenWay.takes == Way::Period) m_value = makePeriodBox(this);
    if (chosenWay.takes == Way::Days) m_value = makeDays();
    if (chosenWay.takes == Way::Written) m_value = makeCellEditor(m_desk, m_listed, *chosen, Wording::of(m_desk.reading()), this);
    if (!m_value) return;
    m_value->setAccessibleName(tr("Value"));
    m_column->insertWidget(2, m_value);
    setTabOrder(m_compare, m_value);
    setTabOrder(m_value, m_apply);
    if (auto* line = qobject_cast<QLineEdit*>(m_value)) {
        line->setPlaceholderText(exampleOf(chosenWay));
        connect(line, &QLineEdit::returnPressed, this, &FilterPopup::apply);
        connect(line, &QLineEdit::textChanged, this, &FilterPopup::explain);
    }
    if (const auto* day = qobject_cast<ParsedEdit*>(m_value)) connect(day, &ParsedEdit::faultChanged, this, &FilterPopup::explain);
}

QString FilterPopup::fault() const {
    if (const auto* day = qobject_cast<ParsedEdit*>(m_value)) return day->fault();
    const auto* line = qobject_cast<ValueLine*>(m_value);
    const auto held = line ? line->read() : Result<Value>(Value{});
    return held ? QString() : translated(held.error().text);
}

// A red edge alone says nothing.
void FilterPopup::explain() {
    const QString why = fault();
    m_fault->setText(why);
    m_fault->setVisible(!why.isEmpty());
    adjustSize();
}

QSpinBox* FilterPopup::makeDays() {
    auto* days = new QSpinBox(this);
    days->setRange(0, mostDays);
    days->setValue(usualDays);
    return days;
}

const Way& FilterPopup::way() const { return waysOf(field()->type)[static_cast<std::size_t>(std::max(0, m_compare->currentIndex()))]; }

std::string FilterPopup::valueWord() const {
    if (const auto* days = qobject_cast<QSpinBox*>(m_value)) return std::to_string(days->value());
    if (auto* box = qobject_cast<ChoiceBox*>(m_value); box && field()->type == Type::Link) return fromQt(box->currentText());
    if (auto* box = qobject_cast<ChoiceBox*>(m_value); box && field()->type == Type::Choice)
        return std::string(field()->choices[static_cast<std::size_t>(std::max(0LL, box->value().toLongLong()))].name);
    if (auto* box = qobject_cast<ChoiceBox*>(m_value)) return fromQt(box->value().toString());
    if (auto* line = qobject_cast<QLineEdit*>(m_value); line && field()->type == Type::Link) return fromQt(line->text());
    const Value value = fromVariant(*field(), editorValue(m_value), m_desk.reading().zone());
    return toText(*field(), value, {m_desk.reading().currency(), m_desk.reading().zone(), {}});
}

QString FilterPopup::condition() const {
    std::vector<std::string> values;
    if (way().takes != Way::Nothing) values.push_back(valueWord());
    return toQt(toText(conditionOf(std::string(field()->key), way(), std::move(values))));
}

void FilterPopup::apply() {
    if (!field()) return;
    if (!fault().isEmpty()) return m_value->setFocus();
    if (m_value && field()->type != Type::Flag && !qobject_cast<QSpinBox*>(m_value) && editorValue(m_value).toString().isEmpty()) return m_value->setFocus();
    emit chosen(condition());
    close();
}

}
