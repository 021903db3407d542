// SPDX-License-Identifier: MIT
#include "app/row_currency.h"
#include "app/import_words.h"
#include "core/base/money.h"
#include "core/schema/text_form.h"
#include <algorithm>

namespace tilth {

RowCurrency::RowCurrency(const ImportPlan& plan, std::string workspaceCurrency)
    : m_plan(plan), m_field(plan.type->find("currency")), m_workspaceCurrency(std::move(workspaceCurrency)), m_usual(m_workspaceCurrency) {
    for (const FieldPlan& p : plan.fields) {
        if (p.field == m_field) m_own = &p;
        if (p.field->type != Type::Money) continue;
        m_amounts.push_back(&p);
        if (!p.currency.empty()) m_usual = p.currency;
    }
}

void RowCurrency::begin(Entity& draft) {
    m_byColumn = m_named = false;
    if (m_field) m_field->put(draft, m_usual);
}

void RowCurrency::settle(const Row& row, Entity& draft, std::vector<ImportIssue>& issues) {
    if (!m_field) return;
    if (m_own && textFor(m_plan, *m_own, row)) settleOwn(draft);
    for (const FieldPlan* plan : m_amounts) {
        const auto text = textFor(m_plan, *plan, row);
        if (!text) continue;
        const std::string named = namedBy(*plan, *text, draft);
        if (named.empty()) continue;
        const std::string now = currencyOf(*m_plan.type, draft);
        if (named != now && m_named)
            issues.push_back({static_cast<std::size_t>(row.line), std::string(plan->field->key), std::string(*text), say(ImportWord::OtherCurrency, {named, now})});
        else if (named != now) m_field->put(draft, named);
        m_named = true;
    }
}

// What people write there: "RMB", "€", "usd".
void RowCurrency::settleOwn(Entity& draft) {
    const std::string written = currencyOf(*m_plan.type, draft);
    if (isNothing(written)) return m_field->put(draft, m_usual);
    m_byColumn = m_named = true;
    if (isCurrency(written)) return;
    if (std::string code = currencyOf(written, m_workspaceCurrency != "JPY"); !code.empty()) m_field->put(draft, std::move(code));
}

std::string RowCurrency::namedBy(const FieldPlan& plan, std::string_view text, const Entity& draft) const {
    const std::string known = m_named ? currencyOf(*m_plan.type, draft) : std::string();
    std::string named = currencyNamed(text, m_named ? known : plan.currency.empty() ? m_workspaceCurrency : plan.currency);
    if (named.empty() && !m_byColumn && !plan.currency.empty() && !isNothing(text)) named = plan.currency;
    return named;
}

bool RowCurrency::takeFrom(const Entity& before, Entity& draft) const {
    if (!m_field || m_named || m_amounts.empty()) return false;
    std::string kept = currencyOf(*m_plan.type, before);
    if (kept.empty() || kept == currencyOf(*m_plan.type, draft)) return false;
    m_field->put(draft, std::move(kept));
    return true;
}

std::optional<ImportIssue> RowCurrency::merge(const Entity& before, const Entity& draft, Entity& now, OnMatch onMatch, std::size_t line) const {
    if (!m_field || !m_named || m_byColumn) return {};
    const std::string is = currencyOf(*m_plan.type, draft), was = currencyOf(*m_plan.type, before);
    const auto given = [&](const FieldPlan* p) { return !isEmpty(p->field->of(draft)) && (onMatch != OnMatch::Fill || isEmpty(p->field->of(before))); };
    const auto amount = std::ranges::find_if(m_amounts, given);
    if (is == was || amount == m_amounts.end()) return {};
    for (const Field& f : m_plan.type->fields) {
        const auto plan = std::ranges::find(m_amounts, &f, [](const FieldPlan* p) { return p->field; });
        const bool left = f.type == Type::Money && f.stored() && !isEmpty(f.of(before)) && (plan == m_amounts.end() || !given(*plan));
        if (left) return ImportIssue{line, std::string((*amount)->field->key), {}, say(ImportWord::OtherCurrency, {is, was})};
    }
    m_field->put(now, is);
    return {};
}

}
