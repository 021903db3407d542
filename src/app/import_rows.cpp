// SPDX-License-Identifier: MIT
#include "app/import_rows.h"
#include "app/battlecards.h"
#include "app/campaign_records.h"
#include "app/complete.h"
#include "app/deals.h"
#include "app/ical_records.h"
#include "app/import_words.h"
#include "app/links.h"
#include "app/routing.h"
#include "app/series.h"
#include "core/activity/completion.h"
#include "core/base/text.h"
#include "core/base/text_check.h"
#include "core/lead/lifecycle.h"
#include "core/model/company.h"
#include "core/model/lead.h"
#include "core/model/stage_log.h"
#include "core/schema/check_words.h"
#include "core/schema/record_text.h"
#include "core/schema/validate.h"
#include <algorithm>
#include <cassert>

namespace tilth {
namespace {

// Fields that users added come after those that have a column.
std::vector<const Field*> storedFields(const EntityType& type) {
    std::vector<const Field*> fields;
    for (const Field& f : type.fields)
        if (f.stored()) fields.push_back(&f);
    assert(fields.empty() || fields.back() == &type.fields[fields.size() - 1]);
    return fields;
}
// With U+2400 in the place of each, so that they are seen and no reader takes one for the end.
std::string nulsShown(std::string_view text) {
    std::string shown;
    for (const char c : text) c ? shown.push_back(c) : static_cast<void>(shown.append("\u2400"));
    return shown;
}
bool blank(const Value& v) { return isEmpty(v) || v == Value{std::string()}; }

// What an import says of a lead takes it no step back.
void furtherLead(const Lead& before, const Lead& draft, Lead& now) {
    now.lifecycle = furthest(now.lifecycle, before.lifecycle);
    if (!draft.source.empty() && draft.source != now.source) now.latestSource = draft.source;
}

}

RowImporter::RowImporter(Workspace& workspace, Batch& batch, const ImportPlan& plan, OnMatch onMatch, PassingLeads* passing, std::int64_t expected)
    : m_workspace(workspace), m_batch(batch), m_plan(plan), m_type(*plan.type), m_onMatch(onMatch), m_passing(passing), m_links(workspace, batch, plan.createMissing),
      m_stored(storedFields(m_type)), m_created(batch.creator(m_type, m_stored)), m_values(m_type.fields.size()), m_expected(expected), m_existing(workspace, m_type, plan.key),
      m_currency(plan, workspace.currency()) {
    arrange();
}

// Amounts need their currency, a stage its pipeline: those first; notes take what other cells leave over.
void RowImporter::arrange() {
    m_createdMapped = std::ranges::any_of(m_plan.fields, [](const FieldPlan& p) { return p.field->key == "created" && !p.columns.empty(); });
    m_owned = m_type.find("status") && (m_type.name != Lead::type.name || !awaitOwners(m_workspace));
    m_nameField = m_type.find("name");
    if (namesCompetitor(m_type)) m_competitors = competitors(m_workspace);
    for (const FieldPlan& p : m_plan.fields) {
        const bool early = p.field->key == "currency" || p.field->key == "pipeline" || p.field->key == "notes";
        (early ? m_early : m_others).push_back(&p);
    }
}

const FieldPlan* RowImporter::planOf(std::string_view key) const {
    const auto plan = std::ranges::find_if(m_plan.fields, [&](const FieldPlan& p) { return p.field->key == key; });
    return plan == m_plan.fields.end() ? nullptr : &*plan;
}

void RowImporter::announce(RowReader& rows) {
    const auto selfLink = std::ranges::any_of(m_plan.fields, [&](const FieldPlan& p) { return p.field->target == m_type.name; });
    const FieldPlan* title = selfLink ? planOf(m_type.title) : nullptr;
    const bool matches = m_onMatch != OnMatch::Create;
    const FieldPlan* asked = matches && m_existing.areFew(m_expected) ? planOf("external_id") : nullptr;
    if (asked && asked->overflow) asked = nullptr;              // its text is not that of one cell
    std::vector<std::string> keys;
    while ((title || asked) && announce(rows, title, asked, keys)) {}
    if (asked) m_existing.ask(keys);
    else if (matches) m_existing.readAll();
}
bool RowImporter::announce(RowReader& rows, const FieldPlan* title, const FieldPlan* asked, std::vector<std::string>& keys) {
    const auto row = rows.next();
    if (!row) return false;
    if (const auto text = title ? textFor(*title, *row) : std::nullopt) m_links.announce(m_type.name, *text);
    if (const auto text = asked ? textFor(*asked, *row) : std::nullopt; text && mayBeKept(*text)) keys.emplace_back(*text);
    return true;
}

std::vector<ImportIssue> RowImporter::write(const Row& row, ImportResult& result) {
    std::vector<ImportIssue> issues;
    const auto line = static_cast<std::size_t>(row.line);
    if (row.flaws & (Long | TooLarge)) return {{line, {}, std::string(row.surplus.empty() ? "" : row.surplus.front()), flawText(row.flaws)}};
    if (!m_plan.layout || row.raw.find('\0') != row.raw.npos)
        if (auto found = nuls(row); !found.empty()) return found;
    m_draftLater.clear();
    m_links.forgetMade();
    m_remarks.beginRow();
    const Record record = draft(row, issues);
    if (!issues.empty()) return issues;
    m_lastKey = m_existing.keyOf(*record);
    const Record before = m_onMatch == OnMatch::Create ? nullptr : matching(m_lastKey);
    if (before) record->id = before->id;
    else completeNew(*record);
    if (before && m_currency.takeFrom(*before, *record))
        for (const FieldPlan* plan : m_others)
            if (plan->field->type == Type::Money) fill(*plan, row, *record, issues);
    if (!before)
        if (const auto ok = settleCampaignRecord(m_workspace, m_type, nullptr, *record); !ok) issues.push_back({line, ok.error().field, {}, ok.error().text});
    if (!before && !m_competitors.empty()) spellCompetitor(m_competitors, m_type, nullptr, *record);
    if (!before) readValues(*record);
    if (!before)
        for (const Error& e : validate(m_type, m_values)) issues.push_back({line, e.field, {}, e.text});
    if (!issues.empty()) return issues;
    if (before && m_onMatch == OnMatch::Skip) ++result.skipped;
    else if (before) {
        if (auto faults = merge(before, record, line, result); !faults.empty()) return faults;
    } else create(record, result);
    for (auto& [field, text] : m_draftLater) m_later.push_back({field, record->id, text, {}});
    return issues;
}

// Wherever the text goes: into a record that is there already or a new one that a link makes, it would stop the whole import.
std::vector<ImportIssue> RowImporter::nuls(const Row& row) const {
    std::vector<ImportIssue> found;
    for (const FieldPlan& plan : m_plan.fields)
        for (std::size_t column : plan.columns)
            if (const std::string_view cell = row.cells[column]; cell.find('\0') != cell.npos)
                found.push_back({static_cast<std::size_t>(row.line), std::string(plan.field->key), nulsShown(cell), say(CheckWord::Nul, {plan.field->label})});
    return found;
}

Record RowImporter::draft(const Row& row, std::vector<ImportIssue>& issues) {
    const Record record = m_type.make();
    m_currency.begin(*record);
    for (const FieldPlan* plan : m_early) fill(*plan, row, *record, issues);
    m_currency.settle(row, *record, issues);
    // A deal without pipeline and stage is placed before its own stage is looked for.
    if (m_type.name == Deal::type.name && !static_cast<Deal&>(*record).pipeline) start(static_cast<Deal&>(*record));
    for (const FieldPlan* plan : m_others) fill(*plan, row, *record, issues);
    if (m_type.name == Deal::type.name) nameDeal(row, *record);
    if (!record->created && !m_createdMapped) record->created = m_workspace.now();
    if (!record->owner && m_owned) record->owner = Link{m_workspace.user().id};
    return record;
}

// As startDeal, which asks for every deal: stages that an import adds come behind those that are there.
void RowImporter::start(Deal& deal) {
    const auto started = [this](Link pipeline) {
        Deal any;
        any.pipeline = pipeline;
        startDeal(m_workspace, any);
        return any;
    };
    if (!m_pipeline) m_pipeline = started({}).pipeline;
    if (!deal.pipeline) deal.pipeline = m_pipeline;
    if (deal.stage) return;
    Link& first = m_firstStages[deal.pipeline.id];
    if (!first) first = started(deal.pipeline).stage;
    deal.stage = first;
}

// First and last name give one as its own column does.
void RowImporter::completeNew(Entity& record) {
    const auto isBlank = [&](std::string_view key) { return !m_type.find(key) || blank(m_type.at(key).of(record)); };
    const bool nameless = m_nameField && blank(m_nameField->of(record)) && isBlank("first_name") && isBlank("last_name");
    complete(m_workspace, m_type, nullptr, record);
    if (nameless && !blank(m_nameField->of(record))) m_remarks.nameMade();
    m_remarks.write(m_type, nullptr, record, m_onMatch);
    if (m_type.name == Activity::type.name) settle(nullptr, static_cast<Activity&>(record));
}
// A completed one that names no day was done on its due day: it is told afterwards.
void RowImporter::settle(const Activity* before, Activity& now) {
    if (now.status == ActivityStatus::Completed && !now.doneAt) now.doneAt = doneTime(now, m_workspace.now(), m_workspace.zone());
    now = settled(std::move(now), before, m_workspace.now(), m_workspace.zone());
}

// A deal without a name is known by its company and product, else by its key.
void RowImporter::nameDeal(const Row& row, Entity& record) {
    if (!textOf(m_type, record, "name").empty()) return;
    std::string name;
    for (std::string_view key : {"company", "product"})
        for (const FieldPlan& plan : m_plan.fields)
            if (plan.field->key == key)
                if (const auto text = textFor(plan, row)) name.append(name.empty() ? "" : " · ").append(trim(*text));
    if (name.empty()) name = record.externalId;
    m_nameField->put(record, name);
    if (!name.empty()) m_remarks.nameMade();
}

Record RowImporter::matching(const std::string& key) {
    m_place = m_existing.placeOf(key);
    const std::int64_t id = m_existing.at(m_place);
    if (!id && !idOfOwnUid(key)) return nullptr;
    m_batch.flush();
    return id ? m_workspace.store().load(m_type, id) : m_existing.namedByUs(key);
}

void RowImporter::create(const Record& record, ImportResult& result) {
    record->id = m_workspace.store().newId();
    const bool deal = m_type.name == Deal::type.name;
    if (deal) {
        start(static_cast<Deal&>(*record));
        settleImported(m_workspace, static_cast<Deal&>(*record));
    }
    if (m_type.name == Activity::type.name) planImported(static_cast<Activity&>(*record));
    follow(nullptr, *record);
    m_links.keepMade();
    keep(*record);
    if (deal) m_batch.create(m_workspace.type<StageLog>(), firstLogEntry(m_workspace, static_cast<const Deal&>(*record)));
    if (m_place != ExistingKeys::none) m_existing.put(m_place, record->id);
    m_links.learn(m_type.name, *record);
    m_remarks.count(result);
    ++result.created;
}

void RowImporter::readValues(const Entity& record) {
    for (std::size_t i = 0; i < m_values.size(); ++i) m_values[i] = m_type.fields[i].of(record);
}
void RowImporter::keep(const Entity& record) {
    if (m_type.name == Deal::type.name || m_type.name == Activity::type.name) readValues(record);      // those are settled after the check
    m_created.add(record.id, std::span(m_values).first(m_stored.size()), customJson(m_type, record));
    if (m_passing) m_passing->add(record.id, m_values);
}

// What the lead's touches and activities do to it is written when all are known.
void RowImporter::follow(const Entity* before, const Entity& now) {
    if (m_type.name == Touch::type.name) m_origins.add(static_cast<const Touch&>(now));
    if (m_type.name != Activity::type.name) return;
    const auto& activity = static_cast<const Activity&>(now);
    if (completes(static_cast<const Activity*>(before), activity)) m_effects.add(activity);
}

// What repeats plans its next ones; a rule that we do not follow is kept in the notes.
void RowImporter::planImported(Activity& activity) {
    if (activity.repeats.empty()) return;
    ChangeSet planned{};
    if (followSeries(m_workspace, planned, nullptr, activity)) return m_batch.apply(planned);
    m_remarks.keep(m_type, m_type.at("repeats"), activity.repeats);
    m_remarks.write(m_type, nullptr, activity, m_onMatch);
    activity.repeats.clear();
}

// A name that was made is for a new record: this one has its own.
void RowImporter::putOver(const Entity& before, const Entity& draft, Entity& now) {
    const bool nameMade = m_remarks.takeNameBack();
    for (const FieldPlan& plan : m_plan.fields) {
        const Field& f = *plan.field;
        const Value was = f.of(before), is = f.of(draft);
        if (f.key == "external_id" && is == Value{ownUid(before.id)}) continue;
        if (&f == m_nameField && nameMade) continue;
        if (blank(is) || (m_onMatch == OnMatch::Fill && !blank(was)) || (f.is(Locked) && !blank(was))) continue;
        f.put(now, is);
    }
}
std::vector<ImportIssue> RowImporter::merge(const Record& before, const Record& draft, std::size_t line, ImportResult& result) {
    const Record now = m_type.copy(*before);
    putOver(*before, *draft, *now);
    if (auto conflict = m_currency.merge(*before, *draft, *now, m_onMatch, line)) return {*std::move(conflict)};
    m_remarks.write(m_type, before.get(), *now, m_onMatch);
    if (m_type.name == Lead::type.name) furtherLead(static_cast<const Lead&>(*before), static_cast<const Lead&>(*draft), static_cast<Lead&>(*now));
    complete(m_workspace, m_type, before.get(), *now);
    if (m_type.name == Activity::type.name) settle(static_cast<const Activity*>(before.get()), static_cast<Activity&>(*now));
    if (const auto ok = settleCampaignRecord(m_workspace, m_type, before.get(), *now); !ok) return {{line, ok.error().field, {}, ok.error().text}};
    if (!m_competitors.empty()) spellCompetitor(m_competitors, m_type, before.get(), *now);
    ChangeSet change;
    change.update(m_type, *before, *now);
    if (auto faults = change.empty() ? std::vector<ImportIssue>() : faultsOf(before, now, line); !faults.empty()) return faults;
    if (m_type.name == Deal::type.name && static_cast<const Deal&>(*before).stage != static_cast<const Deal&>(*now).stage)
        change.create(m_workspace.type<StageLog>(), logEntry(m_workspace, static_cast<const Deal&>(*before), static_cast<const Deal&>(*now)));
    if (!change.empty()) m_links.keepMade(), m_remarks.count(result);
    follow(before.get(), *now);
    m_batch.apply(change);
    ++(change.empty() ? result.skipped : result.updated);
    return {};
}

std::vector<ImportIssue> RowImporter::faultsOf(const Record& before, const Record& now, std::size_t line) const {
    std::vector<ImportIssue> faults;
    for (const Error& e : validate(m_type, before.get(), *now)) faults.push_back({line, e.field, {}, e.text});
    return faults;
}

void RowImporter::finish() {
    m_batch.flush();
    ChangeSet moved;
    m_effects.into(m_workspace, moved);
    m_origins.into(m_workspace, moved);
    m_batch.apply(moved);
    for (const Later& later : m_later) {
        const auto target = m_links.find(later.field->target, later.text, later.by);
        const Record before = target ? m_workspace.store().load(m_type, later.id) : nullptr;
        if (!before) continue;
        const Record now = m_type.copy(*before);
        later.field->put(*now, *target);
        ChangeSet change;
        change.update(m_type, *before, *now);
        m_batch.apply(change);
    }
}

}
