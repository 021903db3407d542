// SPDX-License-Identifier: MIT
// What somebody heard at a customer, in one sentence: marketing counts it, a product is made by it (F22).
#pragma once
#include "core/schema/entity.h"

namespace tilth {

enum class NoteKind { LeadQuality, Objection, Competitor, Price, Need, ContentGap, Other };
inline constexpr std::array noteKindChoices{
    Choice{"lead_quality", TR("NoteKind", "Lead quality")}, Choice{"objection", TR("NoteKind", "Objection")},
    Choice{"competitor", TR("NoteKind", "Competitor")}, Choice{"price", TR("NoteKind", "Price")}, Choice{"need", TR("NoteKind", "Need")},
    Choice{"content_gap", TR("NoteKind", "Content gap")}, Choice{"other", TR("NoteKind", "Other")}};

struct FieldNote : Entity {             // its owner is who heard it
    std::string text;
    NoteKind kind = NoteKind::Objection;
    Time at{};
    Link territory, product, deal, company;
    std::string competitor;
    static const EntityType type;
};
inline constexpr auto fieldNoteFields = withCommon(std::array{
    field<&FieldNote::text>("text", TR("FieldNote", "What was heard"), Required | Listed | Searched).aka("Note|Text|内容|反馈"),
    field<&FieldNote::kind>("kind", TR("FieldNote", "Kind"), Listed | Filtered).choosing(noteKindChoices).aka("Type|类型"),
    field<&FieldNote::at>("at", TR("FieldNote", "Heard"), Listed | Filtered).aka("Date|日期|时间"),
    field<&FieldNote::territory>("territory", TR("FieldNote", "Territory"), Listed | Filtered).linking("territory").aka("Region|区域"),
    field<&FieldNote::product>("product", TR("FieldNote", "Product"), Listed | Filtered).linking("product").aka("产品"),
    field<&FieldNote::competitor>("competitor", TR("FieldNote", "Competitor"), Listed | Searched | Filtered).aka("竞争对手|竞品"),
    field<&FieldNote::deal>("deal", TR("FieldNote", "Deal"), Filtered).linking("deal").aka("Opportunity|商机"),
    field<&FieldNote::company>("company", TR("FieldNote", "Company"), Filtered).linking("company").aka("Account|公司|客户"),
});
inline constexpr EntityType FieldNote::type =
    entity<FieldNote>("field_note", TR("Entity", "Field note"), TR("Entity", "Field notes"), "text", fieldNoteFields);

}
