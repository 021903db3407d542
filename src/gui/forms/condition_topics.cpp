// SPDX-License-Identifier: MIT
#include "gui/forms/condition_topics.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace tilth {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tilth::ConditionRow)
};

constexpr std::string_view touches = "touch", back = "-", ago = "d";
// Related records whose fields the box offers; all others can be written.
struct Reach {
    std::string_view from, word, to;
};
constexpr std::array offered{Reach{"lead", "deal", "deal"}, Reach{"contact", "company", "company"}, Reach{"contact", "deal", "deal"}};

bool isOffered(const Field& field) { return (field.is(Filtered) || field.is(Listed)) && field.key != "external_id"; }

void addFields(QList<Topic>& all, const EntityType& type, Topic::Kind kind, const QString& path, const QString& name) {
    QList<Topic> fields;
    for (const Field& field : type.fields)
        if (isOffered(field)) fields.push_back({kind, path + toQt(field.key), name + labelOf(type, field), &type, &field});
    std::ranges::sort(fields, [](const Topic& a, const Topic& b) { return a.text.localeAwareCompare(b.text) < 0; });
    all += fields;
}

int numberIn(std::string_view text) {
    const bool digits = !text.empty() && text.size() < 6 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return digits ? std::stoi(std::string(text)) : -1;
}

// One condition of the touches: their kind, or how long ago they may be.
bool takeTouch(const Query& part, Deed& deed) {
    const Condition& c = part.condition;
    if (part.kind != Query::Is || c.orNone || c.values.empty()) return false;
    if (c.field == "kind" && c.compare == Compare::Any && deed.kinds.empty()) {
        deed.kinds = c.values;
        return true;
    }
    const std::string_view value = c.values.front();
    if (deed.days || c.field != "at" || c.compare != Compare::AtLeast || !value.starts_with(back) || !value.ends_with(ago)) return false;
    deed.days = numberIn(value.substr(1, value.size() - 2));
    return deed.days > 0;
}

}

QList<Topic> topicsOf(Desk& desk, const EntityType& listed) {
    QList<Topic> all;
    addFields(all, listed, Topic::OwnField, {}, {});
    all.push_back({Topic::Did, toQt(touches), Words::tr("What the person did"), nullptr, nullptr});
    all.push_back({Topic::InSegment, QStringLiteral("segment"), Words::tr("Segment"), nullptr, nullptr});
    for (const Reach& way : offered) {
        if (way.from != listed.name) continue;
        const EntityType& other = listedType(desk.reading(), desk.type(way.to));
        addFields(all, other, Topic::OtherField, toQt(way.word) + QLatin1Char('.'), Words::tr("%1: ", "a related record, before its field").arg(labelOf(other)));
    }
    all.push_back({Topic::Written, {}, Words::tr("In the words of the filter"), nullptr, nullptr});
    return all;
}

Query queryOf(const Deed& deed) {
    Query touch{Query::And};
    Query kinds{Query::Is};
    kinds.condition = {"kind", Compare::Any, deed.kinds};
    if (!deed.kinds.empty()) touch.parts.push_back(std::move(kinds));
    if (deed.days > 0) touch.parts.push_back(where("at", Compare::AtLeast, std::string(back) + std::to_string(deed.days) + std::string(ago)));
    if (touch.parts.size() == 1) touch = Query(touch.parts.front());
    Query has = having(std::string(touches), std::move(touch), Compare::AtLeast, deed.times);
    return deed.did ? has : Query{Query::Not, {std::move(has)}};
}

std::optional<Deed> deedOf(const Query& query) {
    if (query.kind == Query::Not) {
        auto deed = query.parts.front().kind == Query::Has ? deedOf(query.parts.front()) : std::nullopt;
        if (deed) deed->did = false;
        return deed;
    }
    if (query.kind != Query::Has || query.condition.field != touches || query.condition.compare != Compare::AtLeast) return {};
    Deed deed{true, {}, numberIn(query.condition.values.front()), 0};
    const Query& inner = query.parts.front();
    const std::vector<Query> parts = chips(inner);
    const bool understood = deed.times > 0 && std::ranges::all_of(parts, [&](const Query& part) { return takeTouch(part, deed); });
    return understood ? std::optional(deed) : std::nullopt;
}

}
