// SPDX-License-Identifier: MIT
#include "app/row_remarks.h"
#include "app/import_words.h"
#include "core/schema/record_text.h"

namespace tilth {
namespace {

bool hasLine(std::string_view text, std::string_view line) {
    for (auto at = text.find(line); at != text.npos; at = text.find(line, at + 1)) {
        const std::size_t end = at + line.size();
        if ((at == 0 || text[at - 1] == '\n') && (end == text.size() || text[end] == '\n')) return true;
    }
    return false;
}
void addLine(const EntityType& type, Entity& record, const std::string& line) {
    std::string all = textOf(type, record, "notes");
    if (!hasLine(all, line)) type.at("notes").put(record, all.append(all.empty() ? "" : "\n").append(line));
}
bool isBlank(const Value& value) { return isEmpty(value) || value == Value{std::string()}; }

}

void RowRemarks::beginRow() {
    m_named = false;
    m_kept.clear();
}

bool RowRemarks::keep(const EntityType& type, const Field& field, std::string_view value) {
    if (!type.find("notes")) return false;
    m_kept.push_back({&field, std::string(value)});
    return true;
}

void RowRemarks::write(const EntityType& type, const Entity* before, Entity& record, OnMatch onMatch) {
    if (before && onMatch == OnMatch::Fill) std::erase_if(m_kept, [&](const Kept& kept) { return !isBlank(kept.field->of(*before)); });
    for (const Kept& kept : m_kept) addLine(type, record, std::string(kept.field->label).append(": ").append(kept.value));
}

void RowRemarks::count(ImportResult& result) {
    result.named += m_named;
    result.noted += static_cast<std::int64_t>(m_kept.size());
    for (Kept& kept : m_kept)
        if (Values& values = m_values[kept.field]; ++values.count == 1) values.first = std::move(kept.value);
}

void RowRemarks::tell(ImportResult& result) const {
    if (result.named) result.notes.push_back(say(ImportWord::Named, {std::to_string(result.named)}));
    for (const auto& [field, values] : m_values) result.notes.push_back(say(ImportWord::Kept, {field->label, std::to_string(values.count), values.first}));
}

}
