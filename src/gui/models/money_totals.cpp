// SPDX-License-Identifier: MIT
#include "gui/models/money_totals.h"

#include <QStringList>

namespace tilth {

QString MoneyTotals::text(const Wording& wording) const {
    if (m_sums.size() == 1) return wording.money(m_sums.begin()->second, m_sums.begin()->first);
    QStringList words;
    for (const auto& [currency, minor] : m_sums)
        if (currency == wording.currency) words.push_front(wording.moneyBrief(minor, currency));
        else words.push_back(wording.moneyBrief(minor, currency));
    return words.join(QStringLiteral(" + "));
}

std::int64_t MoneyTotals::of(const std::string& currency) const {
    const auto at = m_sums.find(currency);
    return at == m_sums.end() ? 0 : at->second;
}

}
