// SPDX-License-Identifier: MIT
// The rules of reading and writing amounts are core's.
#include "gui/widgets/money_edit.h"

#include "core/base/money.h"

namespace tilth {

MoneyEdit::MoneyEdit(QWidget* parent) : ParsedEdit(parent) {
    setAlignment(Qt::AlignRight);
}

void MoneyEdit::setCurrency(const QString& code) {
    m_currency = code;
    reformat();
}

ParsedEdit::Parsed MoneyEdit::parse(const QString& text) const {
    const auto amount = parseMoneyText(text.toStdString(), m_currency.toStdString());
    if (amount) return {QVariant::fromValue(qlonglong(amount->minor))};
    return {{}, tr("Not an amount. Write for instance 1,280,000 or 128万")};
}

QString MoneyEdit::format(const QVariant& value) const {
    return QString::fromStdString(moneyDisplay(Money{value.toLongLong()}, m_currency.toStdString()));
}

}
