// SPDX-License-Identifier: MIT
#include "app/segment_index.h"
#include "app/column_changes.h"
#include "app/columns.h"
#include "core/model/segment.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr std::size_t mostRules = 200;          // texts whose conditions are kept: somebody types

bool isIn(const News& news, const std::string& type) { return news.touched.contains(type) || news.created.contains(type); }

bool isComputed(const ColumnTable& table) {
    return std::ranges::any_of(table.columns(), [](const Column& c) { return c.field->is(Computed); });
}
std::vector<const Field*> fieldsIn(const ColumnTable& table) {
    std::vector<const Field*> fields;
    for (const Column& c : table.columns()) fields.push_back(c.field);
    return fields;
}
bool hasAll(const ColumnTable& table, const std::set<const Field*>& fields) {
    return std::ranges::all_of(fields, [&](const Field* f) { return table.columnOf(f->key).has_value(); });
}

}

Result<std::size_t> SegmentIndex::count(Workspace& workspace, const EntityType& type, const std::string& query) {
    const auto found = rows(workspace, listedType(workspace, type), query);
    return found ? Result<std::size_t>(found->count()) : found.error();
}

Result<std::vector<std::int64_t>> SegmentIndex::ids(Workspace& workspace, const EntityType& type, const std::string& query) {
    const auto found = rows(workspace, listedType(workspace, type), query);
    if (!found) return found.error();
    return m_index.ids(type.name, *found);
}

Result<bool> SegmentIndex::has(Workspace& workspace, const EntityType& type, const std::string& query, std::int64_t id) {
    const auto asked = rule(workspace, listedType(workspace, type), query);
    return asked ? Result<bool>(m_index.has(type.name, *asked, id)) : asked.error();
}

Result<SegmentIndex::Sample> SegmentIndex::sample(Workspace& workspace, const EntityType& type, const std::string& query, std::size_t most) {
    const auto found = ids(workspace, type, query);
    if (!found) return found.error();
    Sample sample{{}, found->size()};
    const std::size_t taken = std::min(most, found->size());
    for (std::size_t i = 0; i < taken; ++i) sample.ids.push_back((*found)[i * found->size() / taken]);
    return sample;
}

Result<SegmentIndex::Overlap> SegmentIndex::overlap(Workspace& workspace, const EntityType& type, const std::string& first, const std::string& second) {
    const EntityType& listed = listedType(workspace, type);
    if (const auto ready = rule(workspace, listed, second); !ready) return ready.error();      // may read columns anew: before rows are taken
    auto one = rows(workspace, listed, first);
    if (!one) return one.error();
    const auto other = rows(workspace, listed, second);
    if (!other) return other.error();
    const std::size_t all = one->count();
    return Overlap{all, other->count(), (*one &= *other).count()};
}

Result<Bitmap> SegmentIndex::rows(Workspace& workspace, const EntityType& listed, const std::string& query) {
    const auto asked = rule(workspace, listed, query);
    return asked ? Result<Bitmap>(m_index.rows(listed.name, *asked)) : asked.error();
}

Result<ConditionIndex::Rule> SegmentIndex::rule(Workspace& workspace, const EntityType& listed, const std::string& query) {
    startDay(workspace);
    const std::pair key{std::string(listed.name), query};
    if (const auto known = m_rules.find(key); known != m_rules.end()) return known->second.rule;
    Known made;
    const auto asked = bound(workspace, listed, query, made.asked);
    if (!asked) return asked.error();
    if (const auto ready = prepare(workspace, listed, *asked); !ready) return ready.error();
    made.rule = m_index.rule(listed, *asked);
    if (m_rules.size() >= mostRules) forgetRules();
    return m_rules.emplace(key, std::move(made)).first->second.rule;
}

Result<BoundQuery> SegmentIndex::bound(Workspace& workspace, const EntityType& listed, const std::string& query, std::set<std::string>& asked) {
    QueryContext context = queryContext(workspace, m_titles);
    context.link = [&](std::string_view entity, std::string_view text, bool part) {
        asked.emplace(entity);
        m_titles.add(workspace, entity);
        return m_titles.named(entity, text, part);
    };
    context.segment = [&, meaning = context.segment](std::string_view entity, std::string_view name) {
        asked.emplace(Segment::type.name);
        return meaning(entity, name);
    };
    return bindText(query, listed, context);
}

Result<Done> SegmentIndex::prepare(Workspace& workspace, const EntityType& listed, const BoundQuery& query) {
    startDay(workspace);
    for (const auto& [type, fields] : fieldsOf(listed, query))
        if (const auto ready = hold(workspace, *type, fields); !ready) return ready.error();
    return Done{};
}

Result<Done> SegmentIndex::hold(Workspace& workspace, const EntityType& listed, const std::set<const Field*>& fields) {
    const ColumnTable* held = m_index.held(listed.name);
    if (held && hasAll(*held, fields)) return Done{};
    const std::vector<const Field*> kept = columnFields(listed);
    for (const Field* f : fields)
        if (std::ranges::find(kept, f) == kept.end() && f->type != Type::Link)
            return Error{Error::Usage, std::string(f->label).append(" is not kept for filters."), std::string(f->key)};
    std::set<const Field*> wanted = fields;
    if (held)
        for (const Field* f : fieldsIn(*held)) wanted.insert(f);
    const ColumnTable* lent = m_lender ? m_lender(listed.name) : nullptr;
    const bool enough = lent && hasAll(*lent, wanted);
    m_index.hold(listed, enough ? *lent : loadColumns(workspace, listed, std::vector(wanted.begin(), wanted.end())));
    if (!enough) workspace.store().releaseMemory();
    m_held[std::string(listed.name)] = &listed;
    return Done{};
}

RowMask SegmentIndex::mask(const EntityType& listed, const BoundQuery& has, const ColumnTable& base) {
    const auto rule = m_index.rule(listed, has);
    RowMask mask(base.size());
    std::size_t row = 0;
    for (const std::int64_t id : m_index.ids(listed.name, m_index.rows(listed.name, rule))) {
        while (row < base.size() && base.idAt(row) < id) ++row;
        if (row < base.size() && base.idAt(row) == id) mask[row] = 1;
    }
    if (m_listed.size() >= mostRules) m_listed.clear();
    m_listed.insert(rule.condition);
    return mask;
}

void SegmentIndex::refresh(Workspace& workspace, const News& news) {
    if (isIn(news, "setting") || isIn(news, "custom_field")) return forgetAll();
    forgetNames(news);
    const ReadView view(workspace.store().connection());
    std::vector<RowChanges> changes;
    for (const auto& [name, listed] : m_held) {
        const ColumnTable& table = *m_index.held(name);
        if (news.kind == RevisionKind::Derived && !isComputed(table)) continue;
        const auto altered = alteredIds(workspace, name, news, table.size());
        if (!altered) { m_index.hold(*listed, loadColumns(workspace, *listed, fieldsIn(table))); continue; }
        if (altered->empty()) continue;
        RowChanges change{name, columnRows(workspace, *listed, fieldsIn(table), *altered), *altered};
        std::erase_if(change.gone, [&](std::int64_t id) { return std::ranges::binary_search(change.rows, id, {}, &ColumnRow::id); });
        changes.push_back(std::move(change));
    }
    m_index.change(std::move(changes));
}

Time SegmentIndex::nextChange(const Workspace& workspace) { return startOfDay(workspace.today() + std::chrono::days{1}, workspace.zone()); }

// Scores age by the day, and "-30d" is another day now.
void SegmentIndex::startDay(Workspace& workspace) {
    const Date today = workspace.today();
    if (m_day == today) return;
    forgetRules();
    m_listed.clear();
    if (m_day)
        for (const auto& [name, listed] : m_held)
            if (const ColumnTable& table = *m_index.held(name); isComputed(table)) m_index.hold(*listed, loadColumns(workspace, *listed, fieldsIn(table)));
    m_day = today;
}

void SegmentIndex::forgetAll() {
    SegmentIndex anew;
    anew.lend(std::move(m_lender));
    *this = std::move(anew);
}

void SegmentIndex::forgetRules() { m_before = std::exchange(m_rules, {}); }

void SegmentIndex::forgetNames(const News& news) {
    std::set<std::string> types;
    for (const auto& [type, ids] : news.touched) types.insert(type);
    for (const auto& [type, range] : news.created) types.insert(type);
    for (const std::string& type : types) m_titles.forget(type);
    const bool stale = std::ranges::any_of(m_rules, [&](const auto& known) {
        return std::ranges::any_of(known.second.asked, [&](const std::string& type) { return types.contains(type); });
    });
    if (stale) forgetRules();
}

}
