// SPDX-License-Identifier: MIT
#include "gui/pages/related_part.h"
#include "app/records.h"
#include "core/model/deal.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/models/stage_book.h"
#include "gui/pages/record_link.h"
#include "gui/widgets/lines.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace tilth {
namespace {

constexpr std::size_t mostShown = 6;

// Which types point to a record through which field.
struct Relation {
    std::string_view to, type, link;
};
constexpr std::array relations{Relation{"company", "deal", "company"}, Relation{"company", "contact", "company"}, Relation{"company", "reference", "company"}, Relation{"contact", "deal", "contact"},
                               Relation{"lead", "deal", "lead"},       Relation{"lead", "contact", "lead"},       Relation{"campaign", "deal", "campaign"},
                               Relation{"campaign", "campaign", "parent"}};

// Records that a record itself points to.
constexpr std::array pointsTo{std::string_view("company"), std::string_view("contact"), std::string_view("lead"), std::string_view("campaign"),
                              std::string_view("deal")};

QString dealDetail(Workspace& reading, const Entity& record) {
    const auto& deal = static_cast<const Deal&>(record);
    const QString stage = StageBook(reading).name(deal.stage.id);
    if (!deal.amount) return stage;
    return stage + QStringLiteral(" · ") + Wording::of(reading).money(deal.amount->minor, deal.currency);
}

QString detailOf(Workspace& reading, const EntityType& type, const Entity& record) {
    if (type.name == "deal") return dealDetail(reading, record);
    for (const std::string_view key : {"title", "email", "channel"})
        if (const Field* field = type.find(key))
            if (const std::string text = Kept<std::string>::unpack(field->of(record)); !text.empty()) return toQt(text);
    return labelOf(type);
}

}

RelatedPart::RelatedPart(Desk& desk, const EntityType& type) : RecordPart(desk), m_type(type.name), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void RelatedPart::showRecord(const Entity& record) {
    clear();
    Workspace& reading = desk().reading();
    const EntityType& own = desk().type(m_type);
    for (const Field& field : own.fields) {
        if (field.type != Type::Link || std::ranges::find(pointsTo, field.target) == pointsTo.end()) continue;
        const std::int64_t id = Kept<Link>::unpack(field.of(record)).id;
        if (id && field.is(Hidden)) m_shown.insert({std::string(field.target), id});       // a part of its own tells what became of it
        else if (id) addLine({std::string(field.target), id, toQt(titleOf(reading, field.target, id)), labelOf(own, field)});
    }
    for (const Relation& relation : relations) {
        if (relation.to != m_type) continue;
        const EntityType& type = desk().type(relation.type);
        const auto found = reading.store().loadWhere(type, &type.at(relation.link), record.id);
        for (std::size_t i = 0; i < std::min(found.size(), mostShown); ++i)
            addLine({std::string(type.name), found[i]->id, toQt(titleOf(type, *found[i])), detailOf(reading, type, *found[i])});
    }
    setVisible(m_column->count() > 0);
}

void RelatedPart::clear() {
    m_shown.clear();
    emptyOut(m_column);
}

void RelatedPart::addLine(const Line& line) {
    if (line.title.isEmpty() || !m_shown.insert({line.type, line.id}).second) return;
    m_column->addWidget(makeRecordLink(desk(), line.type, line.id, line.title, line.detail));
}

}
