// SPDX-License-Identifier: MIT
// Reading happens at editingFinished, before anyone else hears of it.
#include "gui/widgets/parsed_edit.h"

#include "gui/theme/theme.h"
#include "gui/widgets/plain.h"

#include <QKeyEvent>
#include <QMetaMethod>
#include <QToolTip>

namespace tilth {

ParsedEdit::ParsedEdit(QWidget* parent) : QLineEdit(parent) {
    connect(this, &QLineEdit::editingFinished, this, &ParsedEdit::read);
}

void ParsedEdit::setValue(const QVariant& value) {
    const bool changes = value != m_value;
    m_value = value;
    reformat();
    if (changes) emit valueChanged();
}

void ParsedEdit::reformat() {
    setText(m_value.isValid() ? format(m_value) : QString());
    setCursorPosition(0);
    setFault({});
}

void ParsedEdit::enter(const QVariant& value) {
    const bool changes = value != m_value;
    setValue(value);
    if (changes) emit edited();
}

void ParsedEdit::read() {
    const QString typed = text().trimmed();
    if (typed == (m_value.isValid() ? format(m_value) : QString())) return setFault({});
    const Parsed parsed = typed.isEmpty() ? Parsed{} : parse(typed);
    parsed.fault.isEmpty() ? enter(parsed.value) : setFault(parsed.fault);
}

void ParsedEdit::setFault(const QString& fault) {
    if (fault == m_fault) return;
    m_fault = fault;
    theme::setInvalid(this, !fault.isEmpty());
    setPlainTip(this, fault);
    // Where nobody writes it beside the field, it is said under it: a red edge alone says nothing.
    const bool said = isSignalConnected(QMetaMethod::fromSignal(&ParsedEdit::faultChanged));
    if (!said && !fault.isEmpty() && isVisible()) QToolTip::showText(mapToGlobal(QPoint(0, height())), toolTip(), this);
    emit faultChanged(fault);
}

void ParsedEdit::keyPressEvent(QKeyEvent* event) {
    const QString before = m_value.isValid() ? format(m_value) : QString();
    if (event->key() != Qt::Key_Escape || text() == before) return QLineEdit::keyPressEvent(event);
    reformat();
    event->accept();
}

}
