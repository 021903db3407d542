// SPDX-License-Identifier: MIT
// In which currency the amounts of a row are: its own column says it, else a cell's own sign or code, else the heading or all other cells of the column,
// else the workspace. A record has one currency: a row that says two is refused.
#pragma once
#include "app/import_plan.h"

namespace tilth {

class RowCurrency {
public:
    RowCurrency(const ImportPlan& plan, std::string workspaceCurrency);
    /// Before any cell is read.
    void begin(Entity& draft);
    /// Behind the row's own column and before its amounts, whose decimals depend on it.
    void settle(const Row& row, Entity& draft, std::vector<ImportIssue>& issues);
    /// The row updates `before` and names no currency: the draft takes that one. True: its amounts are to be read again.
    bool takeFrom(const Entity& before, Entity& draft) const;
    /// Behind the row's fields: a currency that a cell names goes along with its amounts, unless others would be left in it.
    std::optional<ImportIssue> merge(const Entity& before, const Entity& draft, Entity& now, OnMatch onMatch, std::size_t line) const;

private:
    void settleOwn(Entity& draft);
    std::string namedBy(const FieldPlan& plan, std::string_view text, const Entity& draft) const;
    const ImportPlan& m_plan;
    const Field* m_field;                           // null: the type has no amounts
    const FieldPlan* m_own = nullptr;               // the currency's column
    std::vector<const FieldPlan*> m_amounts;
    std::string m_workspaceCurrency, m_usual;       // of rows that do not name theirs
    bool m_byColumn = false, m_named = false;       // the row at hand: by its own column; at all
};

}
