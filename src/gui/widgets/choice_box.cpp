// SPDX-License-Identifier: MIT
// Values lie in the items' user data.
#include "gui/widgets/choice_box.h"

#include "gui/theme/icons.h"

#include <QSignalBlocker>
#include <QWheelEvent>

namespace tilth {

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QComboBox::currentIndexChanged, this, [this](int row) {
        if (row < 0 || itemData(row) == m_value) return;
        m_value = itemData(row);
        emit valueChanged();
    });
    connect(this, &QComboBox::activated, this, &ChoiceBox::edited);
}

void ChoiceBox::setChoices(const QList<ChoiceItem>& choices) {
    const QSignalBlocker quiet(this);
    clear();
    for (const ChoiceItem& choice : choices)
        choice.icon.isEmpty() ? addItem(choice.text, choice.value)
                              : addItem(theme::icon(choice.icon), choice.text, choice.value);
    show(m_value);
}

QVariant ChoiceBox::value() const {
    return m_value;
}

void ChoiceBox::setValue(const QVariant& value) {
    const bool changes = value != m_value;
    m_value = value;
    show(value);
    if (changes) emit valueChanged();
}

void ChoiceBox::show(const QVariant& value) {
    setCurrentIndex(findData(value));
}

void ChoiceBox::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

}
