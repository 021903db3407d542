// SPDX-License-Identifier: MIT
// A line edit whose text stands for a value: read when it is left, kept with a fault when it cannot be read.
#pragma once

#include <QLineEdit>
#include <QVariant>

namespace tilth {

/// The USER property `value` is invalid while the field is empty. Text that cannot be read stays, gets a danger edge
/// and a fault in words; the last good value stays too. Esc puts the last good text back.
class ParsedEdit : public QLineEdit {
    Q_OBJECT
    Q_PROPERTY(QVariant value READ value WRITE setValue NOTIFY valueChanged USER true)

public:
    explicit ParsedEdit(QWidget* parent = nullptr);

    QVariant value() const { return m_value; }
    void setValue(const QVariant& value);
    /// Empty while the text can be read; else what is wrong, for a message beside the field.
    QString fault() const { return m_fault; }

signals:
    void valueChanged(); ///< by the user or by setValue()
    void edited();       ///< by the user alone, when the field is left or Enter is pressed
    void faultChanged(const QString& fault);

protected:
    struct Parsed {
        QVariant value = {};
        QString fault = {};
    };

    /// Of text that is not empty.
    virtual Parsed parse(const QString& text) const = 0;
    /// Of a value that is valid.
    virtual QString format(const QVariant& value) const = 0;

    /// Writes the value again after the format changed.
    void reformat();
    /// As if the user had typed it and left.
    void enter(const QVariant& value);
    void keyPressEvent(QKeyEvent* event) override;

private:
    void read();
    void setFault(const QString& fault);

    QVariant m_value;
    QString m_fault;
};

}
