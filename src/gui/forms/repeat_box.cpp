// SPDX-License-Identifier: MIT
#include "gui/forms/repeat_box.h"

#include <QLineEdit>
#include <QWheelEvent>
#include <array>

namespace tilth {

RepeatBox::RepeatBox(QWidget* parent) : QComboBox(parent) {
    setEditable(true);
    setInsertPolicy(NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    const std::array<std::pair<QString, QString>, 6> usual{{{tr("Never"), {}},
                                                            {tr("Every day"), QStringLiteral("FREQ=DAILY")},
                                                            {tr("Every week"), QStringLiteral("FREQ=WEEKLY")},
                                                            {tr("Every month"), QStringLiteral("FREQ=MONTHLY")},
                                                            {tr("Every year"), QStringLiteral("FREQ=YEARLY")},
                                                            {tr("Each solar term"), QStringLiteral("TERM")}}};
    for (const auto& [text, rule] : usual) addItem(text, rule);
    setToolTip(tr("Or write a rule: FREQ=WEEKLY;BYDAY=MO,TH for Mondays and Thursdays, TERM 5 for one solar term of the year"));
    connect(this, &QComboBox::activated, this, &RepeatBox::edited);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &RepeatBox::edited);
}

QVariant RepeatBox::value() const {
    const QString text = currentText().trimmed();
    const int item = findText(text, Qt::MatchFixedString);
    return item >= 0 ? itemData(item).toString() : text;
}

void RepeatBox::setValue(const QVariant& value) {
    const int item = value.toString().isEmpty() ? 0 : findData(value.toString());
    setCurrentIndex(item);
    setEditText(item >= 0 ? itemText(item) : value.toString());
}

// The wheel moves the page: it changes no field by accident.
void RepeatBox::wheelEvent(QWheelEvent* event) { event->ignore(); }

}
