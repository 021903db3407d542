// SPDX-License-Identifier: MIT
// A field for an amount of money: reads what people write, shows sign and grouping of the currency.
#pragma once

#include "gui/widgets/parsed_edit.h"

namespace tilth {

/// `value` is a qlonglong in minor units of the currency (fen, cents; whole yen).
class MoneyEdit : public ParsedEdit {
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget* parent = nullptr);

    /// An ISO 4217 code. The value's number stays: changing the currency converts nothing.
    void setCurrency(const QString& code);
    QString currency() const { return m_currency; }

protected:
    Parsed parse(const QString& text) const override;
    QString format(const QVariant& value) const override;

private:
    QString m_currency = QStringLiteral("CNY");
};

}
