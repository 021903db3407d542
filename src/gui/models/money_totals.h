// SPDX-License-Identifier: MIT
// Sums of amounts that never mix currencies.
#pragma once
#include "gui/bridge/wording.h"

#include <map>

namespace tilth {

class MoneyTotals {
public:
    void add(const std::string& currency, std::int64_t minor) { m_sums[currency] += minor; }
    bool isEmpty() const { return m_sums.empty(); }
    /// "¥6,184,000", "¥6.1M + $300K"; the workspace's currency first, nothing for no amounts.
    QString text(const Wording& wording) const;
    std::int64_t of(const std::string& currency) const;

private:
    std::map<std::string, std::int64_t> m_sums;
};

}
