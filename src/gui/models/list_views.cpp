// SPDX-License-Identifier: MIT
#include "gui/models/list_views.h"
#include "app/links.h"
#include "app/records.h"
#include "core/model/saved_view.h"
#include "core/model/segment.h"
#include "core/schema/query.h"
#include "core/schema/text_form.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/forms/condition_ways.h"
#include "gui/models/stage_book.h"

#include <QCoreApplication>
#include <array>

namespace tilth {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ListView)
};

struct BuiltIn {
    const char* type;
    const char* name;
    const char* where;
    const char* sort;
};
constexpr std::array builtIns{
    BuiltIn{"lead", QT_TRANSLATE_NOOP("ListView", "All leads"), "", "-score"},
    BuiltIn{"lead", QT_TRANSLATE_NOOP("ListView", "My leads"), "owner:me", "-score"},
    BuiltIn{"lead", QT_TRANSLATE_NOOP("ListView", "MQLs to answer"), "lifecycle:mql", "-score"},
    BuiltIn{"lead", QT_TRANSLATE_NOOP("ListView", "New this month"), "created:this_month", "-created"},
    BuiltIn{"lead", QT_TRANSLATE_NOOP("ListView", "Lead pool"), "owner:none", "-score"},
    BuiltIn{"lead", QT_TRANSLATE_NOOP("ListView", "Recycled"), "status:recycled", "wake_on"},
    BuiltIn{"contact", QT_TRANSLATE_NOOP("ListView", "All contacts"), "", "name"},
    BuiltIn{"contact", QT_TRANSLATE_NOOP("ListView", "My contacts"), "owner:me", "name"},
    BuiltIn{"company", QT_TRANSLATE_NOOP("ListView", "All companies"), "", "name"},
    BuiltIn{"company", QT_TRANSLATE_NOOP("ListView", "My companies"), "owner:me", "name"},
    BuiltIn{"deal", QT_TRANSLATE_NOOP("ListView", "Open deals"), "state:open", "close_date"},
    BuiltIn{"deal", QT_TRANSLATE_NOOP("ListView", "My open deals"), "owner:me state:open", "close_date"},
    BuiltIn{"deal", QT_TRANSLATE_NOOP("ListView", "Closing this month"), "state:open close_date:this_month", "close_date"},
    BuiltIn{"deal", QT_TRANSLATE_NOOP("ListView", "Won this year"), "state:won close_date:this_year", "-close_date"},
    BuiltIn{"deal", QT_TRANSLATE_NOOP("ListView", "All deals"), "", "-close_date"},
    BuiltIn{"campaign", QT_TRANSLATE_NOOP("ListView", "All campaigns"), "", "-starts_on"},
    BuiltIn{"campaign", QT_TRANSLATE_NOOP("ListView", "By programme"), "", "path"},
    BuiltIn{"campaign", QT_TRANSLATE_NOOP("ListView", "Running now"), "status:active", "ends_on"}};

ListView viewOf(const SavedView& saved) {
    return {toQt(saved.name), {toQt(saved.query), toQt(saved.sort), {}}, toQt(saved.columns), saved.id};
}

// Words of the query language that people see: dates, people, nothing.
struct Spoken {
    const char* word;
    const char* text;
};
constexpr std::array spoken{Spoken{"me", QT_TRANSLATE_NOOP("ListView", "me")},
                            Spoken{"none", QT_TRANSLATE_NOOP("ListView", "none")},
                            Spoken{"today", QT_TRANSLATE_NOOP("ListView", "today")},
                            Spoken{"yesterday", QT_TRANSLATE_NOOP("ListView", "yesterday")},
                            Spoken{"this_week", QT_TRANSLATE_NOOP("ListView", "this week")},
                            Spoken{"last_week", QT_TRANSLATE_NOOP("ListView", "last week")},
                            Spoken{"next_week", QT_TRANSLATE_NOOP("ListView", "next week")},
                            Spoken{"this_month", QT_TRANSLATE_NOOP("ListView", "this month")},
                            Spoken{"last_month", QT_TRANSLATE_NOOP("ListView", "last month")},
                            Spoken{"next_month", QT_TRANSLATE_NOOP("ListView", "next month")},
                            Spoken{"this_quarter", QT_TRANSLATE_NOOP("ListView", "this quarter")},
                            Spoken{"last_quarter", QT_TRANSLATE_NOOP("ListView", "last quarter")},
                            Spoken{"this_year", QT_TRANSLATE_NOOP("ListView", "this year")},
                            Spoken{"last_year", QT_TRANSLATE_NOOP("ListView", "last year")}};

bool isSegment(const Condition& condition) { return condition.field == "segment"; }

QString stageNamed(Workspace& workspace, const std::string& name) {
    for (const auto& stage : workspace.store().findAll<Stage>())
        if (stage->name == name || stage->nameZh == name) return stageName(*stage);
    return {};
}

// What a link's id names, or a stage's name in either language; empty: no such record.
QString linked(Workspace& workspace, const Field* field, bool segment, const std::string& value) {
    const std::string_view target = segment ? Segment::type.name : field && field->type == Type::Link ? field->target : std::string_view();
    const auto id = idIn(value);
    if (!id && target == Stage::type.name) return stageNamed(workspace, value);
    return id && !target.empty() ? toQt(titleOf(workspace, target, *id)) : QString();
}

QString spokenValue(const EntityType& type, const Field* field, const std::string& value) {
    if (field && field->type == Type::Choice)
        if (const auto choice = choiceNamed(field->choices, value); choice >= 0) return choiceLabel(type, *field, choice);
    for (const Spoken& s : spoken)
        if (value == s.word) return Words::tr(s.text);
    return toQt(value);
}

QString spokenValues(Workspace& workspace, const EntityType& type, const Field* field, const Condition& condition) {
    QStringList words;
    for (const std::string& value : condition.values) {
        const QString title = linked(workspace, field, !field && isSegment(condition), value);
        words.push_back(title.isEmpty() ? spokenValue(type, field, value) : title);
    }
    if (condition.orNone) words.push_back(Words::tr("none"));
    return words.join(Words::tr(", ", "between the values of a filter"));
}

// In the order of Compare.
QString pattern(Compare compare) {
    const std::array patterns{Words::tr("%1: %2"), Words::tr("%1 not: %2"), Words::tr("%1 < %2"), Words::tr("%1 ≤ %2"),
                              Words::tr("%1 > %2"), Words::tr("%1 ≥ %2"), Words::tr("%1 contains %2")};
    return patterns[static_cast<std::size_t>(compare)];
}

QString chipText(Workspace& workspace, const EntityType& type, const Query& part) {
    if (part.kind == Query::Word) return Words::tr("“%1”").arg(toQt(part.word));
    if (part.kind != Query::Is) return toQt(toText(part));
    const Field* field = fieldNamed(type, fieldOf(part.condition));
    if (const auto spoken = field ? spokenOf(part.condition, field->type) : std::nullopt; spoken && spoken->way->takes == Way::Days)
        return labelOf(type, *field) + QLatin1Char(' ') + textOf(*spoken->way).replace(QStringLiteral("…"), toQt(spoken->values.front()));
    const QString label = field ? labelOf(type, *field) : isSegment(part.condition) ? Words::tr("Segment") : toQt(part.condition.field);
    return pattern(part.condition.compare).arg(label, spokenValues(workspace, type, field, part.condition));
}

}

QList<ListView> viewsOf(Desk& desk, const QString& type) {
    QList<ListView> views;
    for (const BuiltIn& b : builtIns)
        if (type == QLatin1String(b.type)) views.push_back({Words::tr(b.name), {QString::fromLatin1(b.where), QString::fromLatin1(b.sort), {}}, {}, 0});
    for (const auto& saved : desk.reading().store().findBy<SavedView>("page", fromQt(type))) views.push_back(viewOf(*saved));
    return views;
}

void saveView(Desk& desk, const QString& type, const ListView& view) {
    desk.change(Words::tr("View saved"), [type, view](Workspace& workspace) -> Result<std::int64_t> {
        SavedView saved;
        saved.name = fromQt(view.name);
        saved.page = fromQt(type);
        saved.query = fromQt(view.query.where);
        saved.sort = fromQt(view.query.sort);
        saved.columns = fromQt(view.columns);
        const auto id = addRecord(workspace, workspace.type<SavedView>(), saved);
        if (!id) return id.error();
        return workspace.store().load(workspace.type<SavedView>(), *id)->createdRev;
    });
}

QStringList chipTexts(Workspace& workspace, const EntityType& listed, const QString& where) {
    QStringList texts;
    const auto query = parseQuery(fromQt(where));
    if (!query) return texts;
    for (const Query& part : chips(*query)) texts.push_back(chipText(workspace, listed, part));
    return texts;
}

QString withoutChip(const QString& where, int chip) {
    const auto query = parseQuery(fromQt(where));
    return query ? toQt(toText(without(*query, static_cast<std::size_t>(chip)))) : where;
}

QString withCondition(const QString& where, const QString& condition) {
    const auto query = parseQuery(fromQt(where)), more = parseQuery(fromQt(condition));
    return query && more ? toQt(toText(with(*query, *more))) : where;
}

}
