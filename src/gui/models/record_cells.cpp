// SPDX-License-Identifier: MIT
#include "gui/models/record_cells.h"
#include "core/model/campaign.h"
#include "core/model/deal.h"
#include "core/model/lead.h"
#include "gui/bridge/text.h"

#include <QCoreApplication>
#include <array>

namespace tilth {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordCells)
};

struct Look {
    std::string_view type, key;         // type empty: any
    CellKind kind;
};
constexpr std::array looks{Look{"deal", "stage", CellKind::Stage}, Look{"lead", "status", CellKind::Stage}, Look{"campaign", "status", CellKind::Stage},
                           Look{"lead", "score", CellKind::Score}, Look{"deal", "next_step", CellKind::Marked},
                           Look{"", "owner", CellKind::Secondary}, Look{"", "email", CellKind::Secondary}};

// In the order of Type.
constexpr std::array kinds{CellKind::Check,     CellKind::Amount, CellKind::Amount, CellKind::Text,     CellKind::Secondary,
                           CellKind::Secondary, CellKind::Amount, CellKind::Text,   CellKind::Secondary};

constexpr std::array leadMarks{StageMark{StageMark::Open, 0, 4}, StageMark{StageMark::Open, 1, 4}, StageMark{StageMark::Open, 2, 4},
                               StageMark{StageMark::Open, 0, 4}, StageMark{StageMark::Open, 0, 4}, StageMark{StageMark::Open, 3, 4},
                               StageMark{StageMark::Won},        StageMark{StageMark::Lost},       StageMark{StageMark::Lost}};
constexpr std::array campaignMarks{StageMark{StageMark::Open, 0, 4}, StageMark{StageMark::Open, 3, 4}, StageMark{StageMark::Lost}, StageMark{StageMark::Won}};

bool isScore(const Field& field) { return field.is(Computed) && field.type == Type::Decimal; }

std::int64_t wholeOf(const Value& value) {
    const auto* held = std::get_if<std::int64_t>(&value);
    return held ? *held : 0;
}

std::string currencyOfRecord(const EntityType& type, const Entity& record) {
    const Field* field = type.find("currency");
    return field ? Kept<std::string>::unpack(field->of(record)) : std::string();
}

}

RecordColumn recordColumn(const EntityType& type, const Field& field) {
    if (field.key == type.title) return {&field, CellKind::Strong};
    for (const Look& look : looks)
        if ((look.type.empty() || look.type == type.name) && look.key == field.key) return {&field, look.kind};
    return {&field, kinds[static_cast<std::size_t>(field.type)]};
}

StageMark statusMark(std::string_view type, std::int64_t status) {
    const std::span<const StageMark> marks = type == "lead" ? std::span<const StageMark>(leadMarks) : std::span<const StageMark>(campaignMarks);
    return status >= 0 && static_cast<std::size_t>(status) < marks.size() ? marks[static_cast<std::size_t>(status)] : StageMark{};
}

Value RecordTexts::value(const Field& field, const Entity& record) const {
    if (!field.is(Computed)) return field.of(record);
    if (!columns) return {};
    const auto row = columns->table.rowOf(record.id);
    const auto column = columns->table.columnOf(field.key);
    return row && column ? columns->table.at(*row, *column) : Value{};
}

QString RecordTexts::title(const Field& link, std::int64_t id) const {
    if (!id) return {};
    if (link.target == "stage") return stages.name(id);
    return columns ? toQt(columns->titles.title(link.target, id, theme::isChinese())) : QString();
}

Planned RecordTexts::planned(std::int64_t deal) const {
    const auto row = columns ? columns->table.rowOf(deal) : std::nullopt;
    const auto open = columns ? columns->table.columnOf("open_activities") : std::nullopt, first = columns ? columns->table.columnOf("next_activity") : std::nullopt;
    if (!row || !open || !first) return {};
    return {wholeOf(columns->table.at(*row, *open)), Kept<std::optional<Date>>::unpack(columns->table.at(*row, *first))};
}

QString RecordTexts::stepMissing(const Entity& record) const {
    const auto& deal = static_cast<const Deal&>(record);
    const Stage* stage = stages.find(deal.stage.id);
    if (!stage || stage->kind != StageKind::Open) return {};
    const Planned ahead = planned(deal.id);
    return ahead.open ? plannedText(ahead, wording) : Words::tr("No next step");
}

QString plannedText(const Planned& planned, const Wording& wording) {
    if (planned.first) return Words::tr("Activity %1", "a day").arg(wording.dayRelative(*planned.first));
    return Words::tr("%n open activity(ies)", nullptr, static_cast<int>(planned.open));
}

QString RecordTexts::text(const Field& field, const Value& value, const Entity& record) const {
    if (isEmpty(value)) return {};
    if (field.type == Type::Link) return title(field, wholeOf(value));
    if (isScore(field)) return points(std::get<double>(value));
    if (field.type == Type::Time) return wording.date(wording.dayOf(Time{std::chrono::seconds{wholeOf(value)}}));
    return wording.text(*type, field, value, field.type == Type::Money ? currencyOfRecord(*type, record) : std::string());
}

namespace {

QVariant stageOf(const RecordTexts& texts, const RecordColumn& column, const Entity& record) {
    const std::int64_t n = wholeOf(column.field->of(record));
    return QVariant::fromValue(column.field->type == Type::Link ? texts.stages.mark(n) : statusMark(texts.type->name, n));
}

QVariant gradeOf(const RecordTexts& texts, const Entity& record) {
    const Field* grade = texts.type->find("grade");
    return grade ? toQt(Kept<std::string>::unpack(texts.value(*grade, record))) : QString();
}

// A deal without a next step, or with one that is overdue, says so.
struct NextStepLook {
    QString icon;
    theme::Tone tone = theme::Tone::Normal;
};
NextStepLook nextStepLook(const RecordTexts& texts, const Entity& record) {
    const auto& deal = static_cast<const Deal&>(record);
    const Stage* stage = texts.stages.find(deal.stage.id);
    if (!stage) return {};
    const NextStepState state = nextStepState(deal, *stage, texts.planned(deal.id), texts.wording.today);
    const bool lacking = state == NextStepState::None && deal.nextStep.empty();
    if (lacking || state == NextStepState::Overdue) return {QStringLiteral("triangle-alert"), theme::Tone::Danger};
    return {};
}

QVariant toneOf(const NextStepLook& look) { return look.icon.isEmpty() ? QVariant() : QVariant(static_cast<int>(look.tone)); }

}

QVariant RecordTexts::mark(const RecordColumn& column, const Entity& record, int role) const {
    if (column.kind == CellKind::Stage && role == CellStageRole) return stageOf(*this, column, record);
    if (column.kind == CellKind::Score && role == CellGradeRole) return gradeOf(*this, record);
    if (column.kind != CellKind::Marked) return {};
    if (role == CellIconRole) return nextStepLook(*this, record).icon;
    return role == CellToneRole ? toneOf(nextStepLook(*this, record)) : QVariant();
}

}
