// SPDX-License-Identifier: MIT
// How often an activity repeats: the usual rules by name, any other as its text.
#pragma once

#include <QComboBox>
#include <QVariant>

namespace tilth {

/// The USER property `value` is the rule's text, empty: never.
class RepeatBox : public QComboBox {
    Q_OBJECT
    Q_PROPERTY(QVariant value READ value WRITE setValue USER true)

public:
    explicit RepeatBox(QWidget* parent = nullptr);

    QVariant value() const;
    void setValue(const QVariant& value);

signals:
    void edited(); ///< chosen, or another rule was written

protected:
    void wheelEvent(QWheelEvent* event) override;
};

}
