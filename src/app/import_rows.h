// SPDX-License-Identifier: MIT
// The rows of an import, one by one: read, completed, checked, matched, written into the batch.
#pragma once
#include "app/activities.h"
#include "app/existing_keys.h"
#include "app/import_plan.h"
#include "app/leads.h"
#include "app/link_resolver.h"
#include "app/passing_leads.h"
#include "app/records.h"
#include "app/row_currency.h"
#include "app/row_remarks.h"
#include "core/model/activity.h"
#include "core/model/deal.h"

namespace tilth {

class RowImporter {
public:
    /// passing: what leads pass on their way into the batch, or null; expected: about how many rows there are.
    RowImporter(Workspace& workspace, Batch& batch, const ImportPlan& plan, OnMatch onMatch, PassingLeads* passing, std::int64_t expected);

    /// Names of all rows, so that a row may link to one further down (parent company, manager); and what is there already of them.
    void announce(RowReader& rows);
    /// Writes the row; the issues say why not. Counts go into the result.
    std::vector<ImportIssue> write(const Row& row, ImportResult& result);
    /// Links to rows that came later.
    void finish();
    /// What was made up or put elsewhere, into the notes of the result.
    void tell(ImportResult& result) const { m_remarks.tell(result); }
    const std::map<std::string, std::int64_t>& made() const { return m_links.made(); }
    const std::string& lastKey() const { return m_lastKey; }

private:
    bool announce(RowReader& rows, const FieldPlan* title, const FieldPlan* asked, std::vector<std::string>& keys);
    const FieldPlan* planOf(std::string_view key) const;
    std::optional<std::string_view> textFor(const FieldPlan& plan, const Row& row) const { return tilth::textFor(m_plan, plan, row); }
    void arrange();
    std::vector<ImportIssue> nuls(const Row& row) const;
    Record draft(const Row& row, std::vector<ImportIssue>& issues);
    void fill(const FieldPlan& plan, const Row& row, Entity& record, std::vector<ImportIssue>& issues);
    void read(const FieldPlan& plan, std::string_view text, Entity& record, const Row& row, std::vector<ImportIssue>& issues);
    void readAddress(const Field& field, std::string_view text, Entity& record, const Row& row, std::vector<ImportIssue>& issues);
    const Choice* choiceNamed(const Field& field, std::string_view text);
    Result<Value> parse(const FieldPlan& plan, std::string_view text, const Entity& record) const;
    void readLink(const FieldPlan& plan, std::string_view text, Entity& record, const Row& row, std::vector<ImportIssue>& issues);
    std::vector<std::string_view> linkTexts(const FieldPlan& plan, std::string_view first, const Row& row) const;
    void readOverflow(const FieldPlan& plan, const Row& row, Entity& record) const;
    void start(Deal& deal);
    void nameDeal(const Row& row, Entity& record);
    void completeNew(Entity& record);
    Record matching(const std::string& key);
    void putOver(const Entity& before, const Entity& draft, Entity& now);
    void readValues(const Entity& record);
    void keep(const Entity& record);
    void create(const Record& record, ImportResult& result);
    void settle(const Activity* before, Activity& now);
    void planImported(Activity& activity);
    void follow(const Entity* before, const Entity& now);
    std::vector<ImportIssue> merge(const Record& before, const Record& draft, std::size_t line, ImportResult& result);
    std::vector<ImportIssue> faultsOf(const Record& before, const Record& now, std::size_t line) const;

    struct Later { const Field* field; std::int64_t id; std::string text, by; };
    Workspace& m_workspace;
    Batch& m_batch;
    const ImportPlan& m_plan;
    const EntityType& m_type;
    OnMatch m_onMatch;
    PassingLeads* m_passing;
    LinkResolver m_links;
    std::vector<const Field*> m_stored;                             // the first ones of the type
    Creator& m_created;
    std::vector<Value> m_values;                                    // of the new record at hand: read once, to be checked, written, scored
    Value m_text{std::string()};                                    // on its way from a cell into a record
    std::int64_t m_expected;
    ExistingKeys m_existing;                                        // also those of this file; without a record: of a row that was refused
    ExistingKeys::Place m_place = ExistingKeys::none;               // there, of the row at hand
    std::vector<const FieldPlan*> m_early, m_others;                // in the order in which they are read
    const Field* m_nameField = nullptr;
    RowCurrency m_currency;
    bool m_owned = false;                                           // records of nobody become the importer's
    std::map<const Field*, std::map<std::string, const Choice*, std::less<>>> m_choices;        // words met so far: a file repeats few
    Link m_pipeline;                                                // of deals that name none
    std::map<std::int64_t, Link> m_firstStages;                     // of each pipeline
    std::vector<Later> m_later;
    std::vector<std::pair<const Field*, std::string>> m_draftLater;
    std::string m_lastKey;
    RowRemarks m_remarks;
    TouchOrigins m_origins;                                         // of touches
    DoneEffects m_effects;                                          // of the activities, written at the end
    std::vector<std::string> m_competitors;                         // whose spelling deals and field notes follow
    bool m_createdMapped = false;
};

}
