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
#include "core/base/email.h"
#include "core/base/text.h"
#include "core/base/text_check.h"
#include "core/lead/lifecycle.h"
#include "core/model/company.h"
#include "core/model/lead.h"
#include "core/model/stage_log.h"
#include "core/schema/check_words.h"
#include "core/schema/validate.h"
#include "io/choice_words.h"
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
std::string textOf(const Value& v) {
    const std::string* text = std::get_if<std::string>(&v);
    return text ? *text : std::string();
}
bool blank(const Value& v) { return isEmpty(v) || v == Value{std::string()}; }

// "ca. 40", "11-50": what people know of a company's size. A text without any digit is rather one of another column.
bool isEstimate(const Field& field, std::string_view text) {
    return field.key == "employees" && std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}
template <class T> Result<Value> valueOf(const Result<std::optional<T>>& parsed) {
    if (!parsed) return parsed.error();
    if (!*parsed) return Value{};
    if constexpr (std::is_same_v<T, double>) return Value{**parsed};
    else return Value{whole(**parsed)};
}
// A day or wall clock without a zone of its own is meant where the workspace lives, also in the hours round a switch.
Result<std::optional<Time>> timeIn(const Zone& zone, std::string_view text, CellFormat format) {
    format.zoneMinutes = 0;
    const auto at = parseTime(text, format);
    if (!at || !*at || zone.name() == Zone().name()) return at;
    format.zoneMinutes = 60;
    const auto elsewhere = parseTime(text, format);
    const bool ownZone = elsewhere && *elsewhere == *at;
    return ownZone ? at : std::optional(instantOf(localTime(**at, Zone()), zone));
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

void RowImporter::fill(const FieldPlan& plan, const Row& row, Entity& record, std::vector<ImportIssue>& issues) {
    if (const auto text = textFor(plan, row)) read(plan, *text, record, row, issues);
    if (plan.overflow) readOverflow(plan, row, record);
}

void RowImporter::read(const FieldPlan& plan, std::string_view text, Entity& record, const Row& row, std::vector<ImportIssue>& issues) {
    const Field& f = *plan.field;
    if (f.type == Type::Text) {
        if (f.key == "email" && !isEmailAddress(text)) return readAddress(f, text, record, row, issues);
        std::get<std::string>(m_text).assign(text);
        return f.put(record, m_text);
    }
    if (f.type == Type::Link) return readLink(plan, text, record, row, issues);
    if (f.type == Type::Choice) {
        if (const Choice* choice = choiceNamed(f, text)) f.put(record, std::int64_t{choice - f.choices.data()});
        else if (!m_remarks.keep(m_type, f, text))
            issues.push_back({static_cast<std::size_t>(row.line), std::string(f.key), std::string(text), say(ImportWord::NoChoice, {f.label, m_type.name})});
        return;
    }
    auto value = parse(plan, text, record);
    if (!value && isEstimate(f, text) && m_remarks.keep(m_type, f, text)) return;
    if (!value) return issues.push_back({static_cast<std::size_t>(row.line), std::string(f.key), std::string(text), value.error().text});
    if (!isEmpty(*value)) f.put(record, *value);
}

// Of several the first; what is none, or holds more than it, is kept in the notes.
void RowImporter::readAddress(const Field& field, std::string_view text, Entity& record, const Row& row, std::vector<ImportIssue>& issues) {
    if (isNothing(text)) return;
    if (const std::string_view first = firstEmailAddress(text); !first.empty()) field.put(record, std::string(first));
    if (!m_remarks.keep(m_type, field, text))
        issues.push_back({static_cast<std::size_t>(row.line), std::string(field.key), std::string(text), say(CheckWord::NoAddress, {field.label})});
}
const Choice* RowImporter::choiceNamed(const Field& field, std::string_view text) {
    constexpr std::size_t mostWords = 1'000;
    auto& words = m_choices[&field];
    if (const auto at = words.find(text); at != words.end()) return at->second;
    const Choice* choice = matchChoice(field, text);
    if (words.size() < mostWords) words.emplace(text, choice);
    return choice;
}
Result<Value> RowImporter::parse(const FieldPlan& plan, std::string_view text, const Entity& record) const {
    switch (plan.field->type) {
    case Type::Flag: return valueOf(parseFlag(text));
    case Type::Integer: return valueOf(parseInteger(text, plan.format));
    case Type::Decimal: return valueOf(parseDecimal(text, plan.format));
    case Type::Money: return valueOf(parseMoney(text, plan.format, static_cast<int>(currencyDigits(tilth::currencyOf(m_type, record)))));
    case Type::Date: return valueOf(parseDate(text, plan.format));
    case Type::Time: return valueOf(timeIn(m_workspace.zone(), text, plan.format));
    default: return Value{std::string(text)};
    }
}

void RowImporter::readLink(const FieldPlan& plan, std::string_view text, Entity& record, const Row& row, std::vector<ImportIssue>& issues) {
    const Field& f = *plan.field;
    const auto candidates = linkTexts(plan, text, row);
    if (candidates.empty()) return;
    text = candidates.front();
    if (m_type.name == Deal::type.name && f.key == "stage") return f.put(record, m_links.stage(static_cast<Deal&>(record).pipeline.id, text));
    for (std::string_view candidate : candidates)
        if (const auto id = m_links.find(f.target, candidate, plan.linkBy)) return f.put(record, *id);
    if (const auto id = plan.reference ? std::nullopt : m_links.findOrMake(f.target, text, plan.linkBy)) return f.put(record, *id);
    if (f.target == m_type.name && m_links.announced(f.target, text)) return static_cast<void>(m_draftLater.emplace_back(&f, std::string(text)));
    if (plan.reference) return;
    issues.push_back({static_cast<std::size_t>(row.line), std::string(f.key), std::string(text), say(ImportWord::NoTarget, {f.target})});
}

// "company_id" and "company_name" both name the company: names before numbers, for a number makes no new record.
std::vector<std::string_view> RowImporter::linkTexts(const FieldPlan& plan, std::string_view first, const Row& row) const {
    std::vector<std::string_view> texts;
    for (std::size_t column : plan.columns)
        if (const std::string_view cell = trimmedCell(row.cells[column]); !isNothing(cell)) texts.push_back(cell);
    if (plan.columns.empty() && !isNothing(first)) texts.push_back(first);
    if (texts.empty() && !plan.constant.empty()) texts.push_back(plan.constant);
    if (texts.size() > 1) std::ranges::stable_partition(texts, [](std::string_view t) { return kindOfCell(t) != CellKind::Integer; });
    return texts;
}
void RowImporter::readOverflow(const FieldPlan& plan, const Row& row, Entity& record) const {
    std::string rest;
    const auto first = textFor(plan, row);
    for (std::size_t column : plan.columns)
        if (const std::string_view cell = trimmedCell(row.cells[column]); !cell.empty() && first && cell != trimmedCell(*first)) rest.append(rest.empty() ? "" : "; ").append(cell);
    if (rest.empty()) return;
    const std::string before = textOf(plan.overflow->of(record));
    const bool intoNotes = plan.overflow->is(Multiline) && plan.overflow != plan.field;
    if (intoNotes) rest.insert(0, std::string(plan.field->label).append(": "));
    plan.overflow->put(record, before.empty() ? rest : before + (intoNotes ? "\n" : "; ") + rest);
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
    if (!textOf(m_nameField->of(record)).empty()) return;
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

std::vector<ImportIssue> RowImporter::merge(const Record& before, const Record& draft, std::size_t line, ImportResult& result) {
    const bool nameMade = m_remarks.takeNameBack();
    const Record now = m_type.copy(*before);
    for (const FieldPlan& plan : m_plan.fields) {
        const Field& f = *plan.field;
        const Value was = f.of(*before), is = f.of(*draft);
        if (f.key == "external_id" && is == Value{ownUid(before->id)}) continue;
        if (&f == m_nameField && nameMade) continue;
        if (blank(is) || (m_onMatch == OnMatch::Fill && !blank(was)) || (f.is(Locked) && !blank(was))) continue;
        f.put(*now, is);
    }
    if (auto conflict = m_currency.merge(*before, *draft, *now, m_onMatch, line)) return {*std::move(conflict)};
    m_remarks.write(m_type, before.get(), *now, m_onMatch);
    if (m_type.name == Lead::type.name) {
        Lead& lead = static_cast<Lead&>(*now);
        lead.lifecycle = furthest(lead.lifecycle, static_cast<const Lead&>(*before).lifecycle);
        if (const auto& source = static_cast<const Lead&>(*draft).source; !source.empty() && source != lead.source) lead.latestSource = source;
    }
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
