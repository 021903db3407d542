// SPDX-License-Identifier: MIT
#include "gui/widgets/choices_button.h"

#include <QMenu>

namespace tilth {

ChoicesButton::ChoicesButton(const QString& none, QWidget* parent) : QPushButton(none, parent), m_none(none), m_menu(new QMenu(this)) {
    setMenu(m_menu);
    connect(m_menu, &QMenu::triggered, this, [this] {
        showChosen();
        emit changed();
    });
}

void ChoicesButton::add(const QString& text, const QString& value) {
    QAction* action = m_menu->addAction(text);
    action->setCheckable(true);
    action->setData(value);
}

QStringList ChoicesButton::values() const {
    QStringList values;
    for (const QAction* action : m_menu->actions())
        if (action->isChecked()) values.push_back(action->data().toString());
    return values;
}

void ChoicesButton::setValues(const QStringList& values) {
    for (QAction* action : m_menu->actions()) action->setChecked(values.contains(action->data().toString()));
    showChosen();
}

// Three names are read at a glance; more are counted.
void ChoicesButton::showChosen() {
    constexpr qsizetype mostNamed = 3;
    QStringList chosen;
    for (const QAction* action : m_menu->actions())
        if (action->isChecked()) chosen.push_back(action->text());
    const QString more = chosen.size() > mostNamed ? tr(" and %n more", nullptr, static_cast<int>(chosen.size() - mostNamed)) : QString();
    setText(chosen.isEmpty() ? m_none : chosen.mid(0, mostNamed).join(tr(", ", "between choices")) + more);
    setAccessibleDescription(text());           // the name says what is chosen, not which
    updateGeometry();
}

}
