// SPDX-License-Identifier: MIT
// Marketing's answer to what the field hears: pinned to a kind in a territory, or about a product, it reaches the deals that match (N6).
#pragma once
#include "core/model/field_note.h"

namespace tilth {

struct FieldAnswer : Entity {           // its owner is who answers
    std::string text;
    NoteKind kind = NoteKind::Objection;
    Link territory, product;            // one of them at least; empty: any
    std::string competitor;             // to what is said about this one alone; empty: any
    std::optional<Date> validUntil;     // the last day; empty: until it is removed
    static const EntityType type;
};
inline constexpr auto fieldAnswerFields = withCommon(std::array{
    field<&FieldAnswer::text>("text", TR("FieldAnswer", "Answer"), Required | Listed | Searched).aka("Text|答复"),
    field<&FieldAnswer::kind>("kind", TR("FieldAnswer", "Kind"), Listed | Filtered).choosing(noteKindChoices).aka("Type|类型"),
    field<&FieldAnswer::territory>("territory", TR("FieldAnswer", "Territory"), Listed | Filtered).linking("territory").aka("Region|区域"),
    field<&FieldAnswer::product>("product", TR("FieldAnswer", "Product"), Listed | Filtered).linking("product").aka("产品"),
    field<&FieldAnswer::competitor>("competitor", TR("FieldAnswer", "Competitor"), Listed | Searched | Filtered).aka("竞争对手|竞品"),
    field<&FieldAnswer::validUntil>("valid_until", TR("FieldAnswer", "Valid until"), Listed | Filtered).aka("有效期至"),
});
inline constexpr EntityType FieldAnswer::type =
    entity<FieldAnswer>("field_answer", TR("Entity", "Answer to the field"), TR("Entity", "Answers to the field"), "text", fieldAnswerFields);

struct AnswerTask : Entity {            // how somebody was told of an answer
    std::string name;                   // the answer's first words
    Link answer, activity;
    static const EntityType type;
};
inline constexpr auto answerTaskFields = withCommon(std::array{
    field<&AnswerTask::name>("name", TR("AnswerTask", "Answer's words"), Listed),
    field<&AnswerTask::answer>("answer", TR("AnswerTask", "Answer"), Required | Filtered).linking("field_answer"),
    field<&AnswerTask::activity>("activity", TR("AnswerTask", "Activity"), Required | Filtered).linking("activity"),
});
inline constexpr EntityType AnswerTask::type =
    entity<AnswerTask>("answer_task", TR("Entity", "Task to read an answer"), TR("Entity", "Tasks to read an answer"), "name", answerTaskFields);

}
