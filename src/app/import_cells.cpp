// SPDX-License-Identifier: MIT
// What RowImporter reads from the cells of a row.
#include "app/import_rows.h"
#include "app/import_words.h"
#include "core/base/email.h"
#include "core/base/text.h"
#include "core/schema/check_words.h"
#include "core/schema/record_text.h"
#include "io/choice_words.h"
#include <algorithm>

namespace tilth {
namespace {

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
    const std::string before = textOf(m_type, record, plan.overflow->key);
    const bool intoNotes = plan.overflow->is(Multiline) && plan.overflow != plan.field;
    if (intoNotes) rest.insert(0, std::string(plan.field->label).append(": "));
    plan.overflow->put(record, before.empty() ? rest : before + (intoNotes ? "\n" : "; ") + rest);
}

}
