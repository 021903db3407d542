// SPDX-License-Identifier: MIT
#include "gui/bridge/live_columns.h"
#include "app/column_changes.h"
#include "app/first_list.h"
#include "app/lead_scores.h"
#include "app/records.h"
#include "core/base/text.h"
#include "gui/bridge/open_workspace.h"
#include "gui/bridge/text.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <iterator>
#include <optional>

namespace tilth {
namespace {

const auto nothing = [](const Result<Done>&) {};
constexpr std::size_t shownAtFirst = 256;       // rows: more than a window shows
constexpr std::size_t mostOrders = 2;           // kept of a type, 4 bytes a row: there and back by clicks on a heading

const EntityType& typeNamed(Workspace& workspace, std::string_view name) { return *workspace.store().schema().find(name); }

// Types with few records are read through.
std::vector<SearchHit> titled(Workspace& workspace, const std::string& type, const std::string& words, std::size_t limit) {
    std::vector<SearchHit> hits;
    const EntityType& of = typeNamed(workspace, type);
    const std::string wanted = fold(words);
    for (const auto& record : workspace.store().loadWhere(of, nullptr, {})) {
        const std::string title = titleOf(of, *record);
        if (hits.size() < limit && fold(title).find(wanted) != std::string::npos) hits.push_back({of.name, record->id, title, {}});
    }
    return hits;
}

// Of exactly that name, whatever case, accents and width it is typed in.
bool isNamed(const SearchHit& hit, const std::string& words) { return fold(hit.title) == fold(trim(words)); }

// Whether a query may ask for other records than those that it lists.
bool namesOthers(const Query& query) {
    const bool beyond = query.kind == Query::Is && (query.condition.field == "segment" || query.condition.field.find('.') != std::string::npos);
    return beyond || query.kind == Query::Has || std::ranges::any_of(query.parts, namesOthers);
}

constexpr std::array searchedTypes{std::string_view("lead"), std::string_view("contact"), std::string_view("company"),
                                   std::string_view("deal"), std::string_view("campaign")};
bool isIndexed(std::string_view type) { return std::ranges::find(searchedTypes, type) != searchedTypes.end(); }

// Together with whoever was given the same place to go on from.
void prepareSearchFrom(std::atomic<std::size_t>& next, const ColumnTable& table) {
    for (std::size_t place = next++; place < table.columns().size(); place = next++) {
        const Column& column = table.columns()[place];
        if (column.field->is(Searched) && column.field->stored() && std::holds_alternative<Column::Codes>(column.cells)) column.texts.prepareSearch();
    }
}

}

struct LiveColumns::Shelf {
    SharedScores scores;                    // of the lister and of whoever finds a first list meanwhile
    std::map<std::string, ColumnsNow, std::less<>> held;
    std::map<std::string, SearchIndex, std::less<>> indexes;    // of types that were searched and whose columns are not held
    SegmentIndex segments;
    // The orders that were asked for last, for as long as nothing changes: a search narrows one letter by letter.
    struct Ordered {
        ListRequest request;
        ColumnsNow columns;
        Date today;
        std::shared_ptr<const Rows> rows;
    };
    std::map<std::string, std::vector<Ordered>, std::less<>> ordered;

    Shelf() {
        segments.lend([this](std::string_view type) {
            const auto at = held.find(type);
            return at == held.end() || !at->second ? nullptr : &at->second->table;
        });
    }
    Shelf(const Shelf&) = delete;
    Shelf& operator=(const Shelf&) = delete;

    const ColumnsNow& at(Workspace& workspace, const std::string& type) {
        ColumnsNow& columns = held[type];
        if (!columns) columns = loaded(workspace, typeNamed(workspace, type));
        return columns;
    }
    ColumnsNow loaded(Workspace& workspace, const EntityType& type) {
        ColumnTable table = loadColumns(workspace, type, columnFields(listedType(workspace, type)), &scores);
        auto columns = std::make_shared<const TypeColumns>(TypeColumns{std::move(table), TitleIndex(workspace, type, TitleIndex::Shown)});
        workspace.store().releaseMemory();
        return columns;
    }
    SearchIndex search(Workspace& workspace, const std::string& type) {
        const EntityType& of = typeNamed(workspace, type);
        const auto columns = held.find(type);
        if (columns != held.end() && columns->second && isSearchable(columns->second->table, of)) {
            indexes.erase(type);
            return SearchIndex::of(of, columns->second->table);
        }
        auto at = indexes.find(type);
        if (at == indexes.end()) {
            const std::array only{std::string_view(type)};
            at = indexes.emplace(type, SearchIndex::load(workspace, only)).first;
            workspace.store().releaseMemory();
        }
        return at->second;
    }
    RowMask found(Workspace& workspace, const std::string& type, const ColumnTable& table, const std::string& words) {
        if (isSearchable(table, typeNamed(workspace, type))) return searchRows(table, words);
        RowMask mask(table.size());
        for (const std::int64_t id : search(workspace, type).ids(type, words))
            if (const auto row = table.rowOf(id)) mask[*row] = 1;
        return mask;
    }
    Result<std::shared_ptr<const Rows>> rows(Workspace& workspace, const std::string& type, const ListRequest& request, const ColumnsNow& columns, bool related) {
        std::vector<Ordered>& kept = ordered[type];
        const auto same = std::ranges::find_if(kept, [&](const Ordered& o) {
            return o.columns == columns && o.today == workspace.today() && o.request.where == request.where && o.request.sort == request.sort;
        });
        if (same != kept.end()) return same->rows;
        auto made = listRows(workspace, listedType(workspace, typeNamed(workspace, type)), columns->table, columns->titles, request, &segments);
        if (!made) return made.error();
        auto rows = std::make_shared<const Rows>(std::move(*made));
        if (related) return rows;
        if (kept.size() == mostOrders) kept.erase(kept.begin());
        kept.push_back({request, columns, workspace.today(), rows});
        return rows;
    }
};

Rows rowsIn(const Rows& all, const RowMask& mask) {
    Rows rows;
    rows.reserve(all.size());                               // memory that is not written to costs next to nothing
    std::ranges::copy_if(all, std::back_inserter(rows), [&](std::int32_t row) { return mask[static_cast<std::size_t>(row)] != 0; });
    return rows;
}

LiveColumns::LiveColumns(OpenWorkspace& open, QObject* parent) : QObject(parent), m_open(open), m_shelf(std::make_shared<Shelf>()) {
    connect(&open, &OpenWorkspace::news, this, &LiveColumns::take);
    connect(&open, &OpenWorkspace::schemaChanged, this, &LiveColumns::forgetAll);
}

ColumnsNow LiveColumns::of(const std::string& type) {
    const auto at = m_held.find(type);
    if (at != m_held.end()) return at->second;
    load(type);
    return nullptr;
}

void LiveColumns::load(const std::string& type) {
    m_held[type] = nullptr;
    m_open.list(this, [shelf = m_shelf, type](Workspace& workspace) -> Result<Listed> { return Listed{{}, shelf->at(workspace, type)}; },
                [this, type](const Result<Listed>& loaded) { if (loaded) keep(type, loaded->columns, {}); });
}

void LiveColumns::take(const News& news) {
    m_open.list(this, [shelf = m_shelf, news](Workspace& workspace) -> Result<Done> {
        shelf->ordered.clear();
        for (auto& [type, index] : shelf->indexes) index.refresh(workspace, news);
        shelf->segments.refresh(workspace, news);
        return Done{};
    }, nothing);
    for (const auto& [type, columns] : m_held) patch(type, news);
}

void LiveColumns::patch(const std::string& type, const News& news) {
    struct Patched {
        ColumnsNow columns;
        Ids ids;
        bool changed = false;
    };
    const auto work = [shelf = m_shelf, type, news](Workspace& workspace) -> Result<Patched> {
        const EntityType& of = typeNamed(workspace, type);
        const ColumnsNow before = shelf->at(workspace, type);
        const auto ids = alteredIds(workspace, type, news, before->table.size());
        TitleIndex titles = before->titles;
        const bool retitled = titles.refresh(workspace, news);
        if (ids && ids->empty() && !retitled) return Patched{};
        ColumnTable table = !ids ? loadColumns(workspace, of) : ids->empty() ? before->table : patchedColumns(workspace, of, before->table, *ids);
        shelf->held[type] = std::make_shared<const TypeColumns>(TypeColumns{std::move(table), std::move(titles)});
        return Patched{shelf->held[type], retitled || !ids ? Ids{} : *ids, true};
    };
    m_open.list(this, work, [this, type](Result<Patched> patched) {
        if (patched && patched->changed) keep(type, patched->columns, patched->ids);
    });
}

void LiveColumns::keep(const std::string& type, ColumnsNow columns, const Ids& ids) {
    m_held[type] = columns;
    emit renewed(toQt(type), ids);
    prepare(columns, ids.empty());          // after a patch with many new texts it is made anew; else it is there
}

// So that neither the first letter typed nor the first click on a heading waits for what can be made before.
void LiveColumns::prepare(const ColumnsNow& columns, bool loaded) {
    const auto next = std::make_shared<std::atomic<std::size_t>>(0);
    m_open.list(this, [columns, next](Workspace&) -> Result<Done> { return prepareSearchFrom(*next, columns->table), Done{}; }, nothing);
    m_open.keep(this, [columns, next, loaded](Workspace& workspace) -> Result<Done> {
        prepareSearchFrom(*next, columns->table);
        prepareOrder(columns->table);
        if (loaded) workspace.store().releaseMemory();
        return Done{};
    }, nothing);
}

void LiveColumns::forgetAll() {
    m_held.clear();
    m_open.list(this, [shelf = m_shelf](Workspace&) -> Result<Done> { shelf->held.clear(), shelf->indexes.clear(), shelf->ordered.clear(), shelf->segments.forgetAll(); return Done{}; }, nothing);
}

void LiveColumns::list(QObject* receiver, const std::string& type, const ListRequest& request, const std::string& search,
                       std::function<void(Result<Listed>)> done) {
    of(type);                               // held from here on: changes are put into what is held alone
    const auto work = [shelf = m_shelf, type, request, search](Workspace& workspace) -> Result<Listed> {
        const ColumnsNow columns = shelf->at(workspace, type);
        const auto query = parseQuery(request.where);
        const bool related = query && namesOthers(*query);
        const auto rows = shelf->rows(workspace, type, request, columns, related);
        if (!rows) return rows.error();
        if (search.empty()) return Listed{idsOf(columns->table, **rows), columns, related};
        return Listed{idsOf(columns->table, rowsIn(**rows, shelf->found(workspace, type, columns->table, search))), columns, related};
    };
    m_open.list(receiver, work, std::move(done));
}

void LiveColumns::look(QObject* receiver, const std::string& type, Look work, std::function<void(Result<Done>)> done) {
    m_open.list(receiver, [shelf = m_shelf, type, work = std::move(work)](Workspace& workspace) -> Result<Done> {
        const auto at = shelf->held.find(type);
        return work(workspace, at == shelf->held.end() ? nullptr : at->second);
    }, std::move(done));
}

void LiveColumns::sample(QObject* receiver, const Asked& asked, std::size_t most, std::function<void(Result<Sampled>)> done) {
    m_open.list(receiver, [shelf = m_shelf, asked, most](Workspace& workspace) -> Result<Sampled> {
        const EntityType& type = typeNamed(workspace, asked.type);
        const auto some = shelf->segments.sample(workspace, type, asked.where, most);
        if (!some) return some.error();
        const auto all = shelf->segments.count(workspace, type, {});
        return Sampled{some->all, all ? *all : some->all, workspace.store().loadMany(type, some->ids)};
    }, std::move(done));
}

void LiveColumns::counts(QObject* receiver, const std::vector<Asked>& asked, std::function<void(Result<Counts>)> done) {
    m_open.list(receiver, [shelf = m_shelf, asked](Workspace& workspace) -> Result<Counts> {
        Counts counts;
        for (const Asked& one : asked) {
            const auto count = shelf->segments.count(workspace, typeNamed(workspace, one.type), one.where);
            counts.push_back(count ? std::optional(*count) : std::nullopt);
        }
        return counts;
    }, std::move(done));
}

void LiveColumns::overlap(QObject* receiver, const Asked& first, const std::string& second, std::function<void(Result<SegmentIndex::Overlap>)> done) {
    m_open.list(receiver, [shelf = m_shelf, first, second](Workspace& workspace) {
        return shelf->segments.overlap(workspace, typeNamed(workspace, first.type), first.where, second);
    }, std::move(done));
}

void LiveColumns::first(QObject* receiver, const std::string& type, const ListRequest& request, std::function<void(Result<Listed>)> done) {
    m_open.count(receiver, [shelf = m_shelf, type, request](Workspace& workspace) -> Result<Listed> {
        auto first = firstList(workspace, typeNamed(workspace, type), request, shownAtFirst, &shelf->scores);
        workspace.store().releaseMemory();
        if (!first) return first.error();
        return Listed{std::move(first->ids), std::make_shared<const TypeColumns>(TypeColumns{std::move(first->table), std::move(first->titles)})};
    }, std::move(done));
}

void LiveColumns::find(QObject* receiver, const std::vector<std::string>& types, const std::string& words, std::size_t limit,
                       std::function<void(const std::vector<SearchHit>&)> done) {
    using Hits = std::vector<SearchHit>;
    const auto work = [shelf = m_shelf, types, words, limit](Workspace& workspace) -> Result<Hits> {
        std::vector<Hits> found;
        for (const std::string& type : types) found.push_back(isIndexed(type) ? shelf->search(workspace, type).find(workspace, words, limit) : titled(workspace, type, words, limit));
        std::ranges::stable_partition(found, [&words](const Hits& of) { return std::ranges::any_of(of, [&words](const SearchHit& hit) { return isNamed(hit, words); }); });
        Hits hits;
        for (Hits& of : found) hits.insert(hits.end(), std::make_move_iterator(of.begin()), std::make_move_iterator(of.end()));
        return hits;
    };
    m_open.list(receiver, work, [done = std::move(done)](const Result<Hits>& hits) { if (hits) done(*hits); });
}

}
