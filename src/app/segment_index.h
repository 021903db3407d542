// SPDX-License-Identifier: MIT
// Who is in which segment now: conditions kept in memory and in step with the journal.
#pragma once
#include "app/title_index.h"
#include "core/columns/filter.h"
#include "core/segment/condition_index.h"

namespace tilth {

/// Belongs to one thread and its workspace. Queries are texts of the query language; the type is that of the segment's records,
/// stored or listed. Columns are read when the first query names them; from then on refresh() must be told every News. Errors
/// are those of bindText, and Error{Usage} for a field that is not kept for filters.
class SegmentIndex {
public:
    Result<std::size_t> count(Workspace& workspace, const EntityType& type, const std::string& query);
    Result<std::vector<std::int64_t>> ids(Workspace& workspace, const EntityType& type, const std::string& query);      // ascending
    Result<bool> has(Workspace& workspace, const EntityType& type, const std::string& query, std::int64_t id);
    /// Some of them, evenly from the oldest to the newest; how many there are in all.
    struct Sample { std::vector<std::int64_t> ids; std::size_t all = 0; };
    Result<Sample> sample(Workspace& workspace, const EntityType& type, const std::string& query, std::size_t most);
    struct Overlap { std::size_t first = 0, second = 0, both = 0; };
    Result<Overlap> overlap(Workspace& workspace, const EntityType& type, const std::string& first, const std::string& second);

    /// For lists: makes ready what a query asks of related records, then says which rows of the list's table pass.
    Result<Done> prepare(Workspace& workspace, const EntityType& listed, const BoundQuery& query);
    RowMask mask(const EntityType& listed, const BoundQuery& has, const ColumnTable& base);

    /// Tables of types that are in memory anyway (a copy costs nothing), up to date whenever this is asked; null: none of that type.
    using Lender = std::function<const ColumnTable*(std::string_view type)>;
    void lend(Lender lender) { m_lender = std::move(lender); }

    void refresh(Workspace& workspace, const News& news);
    /// Everything is read anew: after users' fields came or went.
    void forgetAll();
    /// When conditions that count days have to be asked again although nothing changed: the start of tomorrow.
    static Time nextChange(const Workspace& workspace);

private:
    struct Known {
        ConditionIndex::Rule rule;
        std::set<std::string> asked;        // types whose records' names the binding depended on
    };
    using Rules = std::map<std::pair<std::string, std::string>, Known>;         // by type and text

    Result<ConditionIndex::Rule> rule(Workspace& workspace, const EntityType& listed, const std::string& query);
    Result<Bitmap> rows(Workspace& workspace, const EntityType& listed, const std::string& query);
    Result<BoundQuery> bound(Workspace& workspace, const EntityType& listed, const std::string& query, std::set<std::string>& asked);
    Result<Done> hold(Workspace& workspace, const EntityType& listed, const std::set<const Field*>& fields);
    void startDay(Workspace& workspace);
    void forgetRules();
    void forgetNames(const News& news);

    Lender m_lender;
    ConditionIndex m_index;
    std::map<std::string, const EntityType*, std::less<>> m_held;
    Rules m_rules, m_before;                // before: keeps conditions alive until they are asked for again
    std::set<std::shared_ptr<ConditionIndex::Condition>> m_listed;              // what lists asked for, kept for the next time
    TitleIndex m_titles;
    std::optional<Date> m_day;
};

}
