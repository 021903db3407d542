// SPDX-License-Identifier: MIT
// A combo box whose value is what a choice means, not what it is called.
#pragma once

#include <QComboBox>
#include <QVariant>

namespace tilth {

struct ChoiceItem {
    QVariant value = {};
    QString text = {}, icon = {};
};

/// The USER property `value` is the chosen meaning; invalid when nothing is chosen. A value that is not among the
/// choices shows the placeholder and is kept, so that reading the form changes nothing. The wheel passes through to
/// the page: it changes no field by accident.
class ChoiceBox : public QComboBox {
    Q_OBJECT
    Q_PROPERTY(QVariant value READ value WRITE setValue NOTIFY valueChanged USER true)

public:
    explicit ChoiceBox(QWidget* parent = nullptr);

    /// One more at the end; the first becomes the chosen one.
    void add(const QString& text, const QVariant& value) { addItem(text, value); }
    void setChoices(const QList<ChoiceItem>& choices);
    QVariant value() const;
    void setValue(const QVariant& value);

signals:
    void valueChanged(); ///< by the user or by setValue()
    void edited();       ///< by the user alone

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    void show(const QVariant& value);

    QVariant m_value;
};

}
