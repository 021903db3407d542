// SPDX-License-Identifier: MIT
// A line for a number, amount, instant or text: shows the value as people read it, takes what people write.
#pragma once
#include "core/base/result.h"
#include "gui/bridge/wording.h"

#include <QLineEdit>

namespace tilth {

class ValueLine : public QLineEdit {
    Q_OBJECT
    Q_PROPERTY(QVariant value READ value WRITE setValue USER true)

public:
    ValueLine(const EntityType& type, const Field& field, Wording wording, QWidget* parent = nullptr);

    /// Of the record that is edited: digits and sign of its amounts.
    void setCurrency(const std::string& code) { m_currency = code; }

    QVariant value() const;                 // the one shown before where the text cannot be read
    void setValue(const QVariant& value);
    Result<Value> read() const;

    /// Puts the value shown before back.
    void restore() { setValue(m_shown); }

private:
    QString written(const Value& value) const;
    bool isUntouched() const;
    void markFault();

    const EntityType& m_type;
    const Field& m_field;
    Wording m_wording;
    std::string m_currency;
    QVariant m_shown;
};

}
