// SPDX-License-Identifier: MIT
#include "gui/pages/settings_part.h"
#include "gui/widgets/plain.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tilth {
namespace {

constexpr int formLines = 32;           // widest form, in lines of text
constexpr int labelLines = 14;          // widest label: the rest of the row is the control's

// A form gives its labels the width they ask for, and the controls what is left.
void wrapWide(QLabel* label) {
    const int widest = theme::textHeight() * labelLines;
    if (label->sizeHint().width() <= widest) return;
    label->setWordWrap(true);
    label->setFixedWidth(widest);
}

}

SettingsPart::SettingsPart(Desk& desk) : m_desk(desk), m_column(new QVBoxLayout(this)) {
    setSurface(this);
    m_column->setContentsMargins(theme::s4, 0, theme::s2, theme::s4);
    m_column->setSpacing(theme::s3);
}

void SettingsPart::addHeading(const QString& text) {
    if (m_column->count() > 0) m_column->addSpacing(theme::s3);
    m_column->addWidget(makeLabel(text, theme::Type::Title));
}

void SettingsPart::addNote(const QString& text) {
    QLabel* note = makeLabel(text, theme::Type::Body, theme::Tone::Secondary);
    note->setWordWrap(true);
    m_column->addWidget(note);
}

QFormLayout* SettingsPart::addForm() {
    auto* box = new QWidget;
    box->setMaximumWidth(theme::textHeight() * formLines);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(theme::s4);
    form->setVerticalSpacing(theme::s3);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_column->addWidget(box);
    return form;
}

QLabel* SettingsPart::addRow(QFormLayout* form, const QString& label, QWidget* control) {
    auto* cell = new QVBoxLayout;
    cell->setSpacing(theme::s1);
    QLabel* fault = makeLabel({}, theme::Type::Caption, theme::Tone::Danger);
    fault->setWordWrap(true);
    fault->hide();
    cell->addWidget(control);
    cell->addWidget(fault);
    QLabel* name = makeLabel(label, theme::Type::Body, theme::Tone::Secondary);
    wrapWide(name);
    name->setBuddy(control);
    control->setAccessibleName(label);
    form->addRow(name, cell);
    return fault;
}

void SettingsPart::endColumn() { m_column->addStretch(1); }

}
