// SPDX-License-Identifier: MIT
#include "app/export_texts.h"
#include <algorithm>
#include <utility>

namespace tilth {
namespace {

ExportCell::Form formOf(Type type) {
    switch (type) {
    case Type::Text: return ExportCell::Text;
    case Type::Flag: return ExportCell::Flag;
    case Type::Integer: case Type::Decimal: return ExportCell::Number;
    case Type::Date: return ExportCell::Day;
    case Type::Time: return ExportCell::Instant;
    case Type::Money: return ExportCell::Amount;
    default: return ExportCell::Fixed;
    }
}

}

ExportTexts::ExportTexts(Workspace& workspace, const EntityType& type, std::vector<const Field*> fields)
    : m_workspace(workspace), m_columns(fields.size()), m_read(std::move(fields)), m_cells(m_columns * most) {
    if (const Field* currency = type.find("currency"); currency && std::ranges::find(m_read, currency) == m_read.end()) m_read.push_back(currency);
    m_currency = static_cast<std::size_t>(std::ranges::find(m_read, "currency", &Field::key) - m_read.begin());
    m_context.zone = workspace.zone();
}

void ExportTexts::put(std::size_t place, std::span<const Cell> values) {
    const std::string_view* currency = m_currency < values.size() ? std::get_if<std::string_view>(&values[m_currency]) : nullptr;
    m_context.currency = currency && !currency->empty() ? *currency : "USD";
    for (std::size_t i = 0; i < m_columns; ++i) putText(m_cells[place * m_columns + i], *m_read[i], values[i]);
    m_filled[place] = true;
}
void ExportTexts::putText(ExportCell& cell, const Field& field, const Cell& value) {
    const auto* text = std::get_if<std::string_view>(&value);
    cell.form = value.index() == 0 ? ExportCell::Nothing : formOf(field.type);
    if (field.type == Type::Money) cell.currency = m_context.currency;
    if (text) cell.text.assign(*text);
    else if (cell.form == ExportCell::Nothing) cell.text.clear();
    else if (field.type != Type::Link) cell.text = toText(field, valueOf(value), m_context);
    else m_links.push_back({&field, *std::get_if<std::int64_t>(&value), &cell});
}

void ExportTexts::writeTo(ExportRows& rows) {
    nameLinks();
    for (std::size_t place = 0; place < most; ++place)
        if (std::exchange(m_filled[place], false)) rows.row(std::span(m_cells).subspan(place * m_columns, m_columns));
}
// Links go out as names, so that a file can be read by people and imported elsewhere.
void ExportTexts::nameLinks() {
    std::map<std::string_view, std::vector<std::int64_t>> unknown;
    for (const Link& link : m_links)
        if (m_names[link.field->target].try_emplace(link.id).second) unknown[link.field->target].push_back(link.id);
    for (const auto& [target, ids] : unknown) readNames(target, ids);
    for (const Link& link : m_links) {
        link.cell->form = ExportCell::Text;
        link.cell->text = m_names[link.field->target][link.id];
    }
    m_links.clear();
}
void ExportTexts::readNames(std::string_view target, std::span<const std::int64_t> ids) {
    const EntityType& type = *m_workspace.store().schema().find(target);
    const std::array title{&type.at(type.title)};
    if (title[0]->type != Type::Text) return;
    m_workspace.store().scanIds(type, title, ids, [&](std::int64_t id, std::span<const Cell> cells) {
        if (const auto* name = std::get_if<std::string_view>(&cells[0])) m_names[target][id] = *name;
        return true;
    });
}

}
