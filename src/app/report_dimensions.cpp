// SPDX-License-Identifier: MIT
#include "app/report_dimensions.h"
#include "core/base/date.h"
#include <algorithm>

namespace tilth {
namespace {

// A quote within quotes is written twice.
std::string quotedWord(std::string_view text) {
    std::string word = "\"";
    for (const char c : text) word.append(c == '"' ? 2 : 1, c);
    return word + "\"";
}
std::int64_t linkOf(const EntityType& type, std::string_view key, const Entity& record) {
    const Field* f = type.find(key);
    const Value v = f ? f->of(record) : Value{};
    const auto* id = std::get_if<std::int64_t>(&v);
    return id ? *id : noCode;
}
std::string idOrNone(std::string_view field, std::int64_t code) { return std::string(field).append(":").append(code == noCode ? "none" : std::to_string(code)); }

}

Result<DimensionCoder> DimensionCoder::make(Workspace& workspace, const EntityType& type, std::string_view periodField, const std::vector<std::string>& by) {
    DimensionCoder coder(workspace, type, periodField);
    for (const auto& user : workspace.store().findAll<User>()) coder.m_people[user->id] = user;
    for (const std::string& name : by) {
        const Dimension* dimension = dimensionNamed(name);
        if (!dimension || !coder.tells(*dimension)) {
            std::string names;
            for (const Dimension& d : tilth::dimensions)
                if (coder.tells(d)) names.append(names.empty() ? "" : " ").append(d.name);
            return Error{Error::Usage, "This report cannot be split by " + name + "; it can be by: " + names + ".", "by"};
        }
        coder.m_dimensions.push_back(dimension);
        if (const Field& f = coder.fieldOf(*dimension); f.type == Type::Link) coder.m_titles.add(workspace, f.target);
    }
    if (coder.m_dimensions.size() > 3) return Error{Error::Usage, "A report is split by three dimensions at most.", "by"};
    return coder;
}
bool DimensionCoder::tells(const Dimension& d) const {
    if (d.from == Dimension::PeriodOf) return m_type->find(dayField(d)) != nullptr;
    return d.from == Dimension::OwnersField || m_type->find(d.field);
}
const Field& DimensionCoder::fieldOf(const Dimension& d) const {
    return d.from == Dimension::OwnersField ? User::type.at(d.field) : m_type->at(fieldKey(d));
}
std::string_view DimensionCoder::fieldKey(const Dimension& d) const { return d.from == Dimension::PeriodOf ? dayField(d) : d.field; }
std::string_view DimensionCoder::dayField(const Dimension& d) const { return d.field == "close_date" ? m_periodField : d.field; }

std::vector<const Field*> DimensionCoder::fields(const EntityType& type) const {
    std::vector<const Field*> all;
    for (const Dimension* d : m_dimensions) {
        const bool ofOwner = d->from == Dimension::OwnersField;
        if (const Field* own = type.find(ofOwner ? "owner" : fieldKey(*d))) all.push_back(own);
        if (const Field* own = ofOwner && d->field == "territory" ? type.find("territory") : nullptr) all.push_back(own);
    }
    return all;
}
GroupKey DimensionCoder::keyOf(const Entity& record) {
    GroupKey key{};
    for (std::size_t i = 0; i < m_dimensions.size(); ++i) key[i] = codeOf(*m_dimensions[i], *m_type, record);
    return key;
}
GroupKey DimensionCoder::keyOf(const EntityType& type, const Entity& record, const std::optional<GroupKey>& from) {
    GroupKey key{};
    for (std::size_t i = 0; i < m_dimensions.size(); ++i) {
        const bool period = m_dimensions[i]->from == Dimension::PeriodOf;
        key[i] = from && period ? (*from)[i] : codeOf(*m_dimensions[i], type, record);
        if (from && key[i] == noCode) key[i] = (*from)[i];
    }
    return key;
}
std::int64_t DimensionCoder::codeOf(const Dimension& d, const EntityType& type, const Entity& record) {
    if (d.from == Dimension::OwnersField) return ownersLink(d, type, record);
    const Field* f = type.find(fieldKey(d));
    const Value v = f ? f->of(record) : Value{};
    if (const auto* text = std::get_if<std::string>(&v)) {
        if (text->empty()) return noCode;
        const auto [at, fresh] = m_codes.emplace(*text, static_cast<std::int64_t>(m_texts.size()));
        if (fresh) m_texts.push_back(*text);
        return at->second;
    }
    const auto* n = std::get_if<std::int64_t>(&v);
    if (!n) return noCode;
    if (d.from != Dimension::PeriodOf) return *n;
    const Date day = f->type == Type::Time ? localDay(Time{std::chrono::seconds{*n}}, m_zone) : Date{std::chrono::days{*n}};
    return periodCode(day, d.period);
}
std::int64_t DimensionCoder::ownersLink(const Dimension& d, const EntityType& type, const Entity& record) const {
    if (const std::int64_t own = d.field == "territory" ? linkOf(type, "territory", record) : noCode; own != noCode) return own;
    const auto owner = m_people.find(record.owner.id);
    return owner == m_people.end() ? noCode : linkOf(User::type, d.field, *owner->second);
}

ReportCell DimensionCoder::cell(const GroupKey& key, std::size_t dimension) const {
    const Dimension& d = *m_dimensions[dimension];
    const std::int64_t code = key[dimension];
    if (code == noCode) return {};
    if (d.from == Dimension::PeriodOf) return {ReportCell::Text, periodText(code, d.period)};
    if (d.from == Dimension::OwnersField) return {ReportCell::Text, std::string(m_titles.title(fieldOf(d).target, code))};
    const Field& f = fieldOf(d);
    if (f.type == Type::Text) return {ReportCell::Text, m_texts[static_cast<std::size_t>(code)]};
    return {ReportCell::Text, std::string(m_titles.title(f.target, code)), 0, 0, std::string(m_titles.title(f.target, code, true))};
}

std::string DimensionCoder::where(const GroupKey& key) const {
    std::string all;
    for (std::size_t i = 0; i < m_dimensions.size(); ++i) all.append(all.empty() ? "" : " ").append(condition(*m_dimensions[i], key[i]));
    return all;
}
std::string DimensionCoder::condition(const Dimension& d, std::int64_t code) const {
    if (d.from == Dimension::OwnersField) return ownersCondition(d, code);
    if (d.from != Dimension::PeriodOf) {
        const bool text = m_type->at(d.field).type == Type::Text && code != noCode;
        return text ? std::string(d.field).append(":").append(quotedWord(m_texts[static_cast<std::size_t>(code)])) : idOrNone(d.field, code);
    }
    const std::string day(dayField(d));
    if (code == noCode) return day + ":none";
    const Date first{std::chrono::days{code}};
    const Date next = addMonths(first, d.period == Period::Month ? 1 : d.period == Period::Quarter ? 3 : 12);
    return day + ">=" + dateText(first) + " " + day + "<" + dateText(next);
}
// Of a team: its people's records; of a territory: those in it, and those without one whose owner is of it.
std::string DimensionCoder::ownersCondition(const Dimension& d, std::int64_t code) const {
    std::string owners;
    for (const auto& [id, user] : m_people) {
        const Value v = User::type.at(d.field).of(*user);
        const auto* link = std::get_if<std::int64_t>(&v);
        if ((link ? *link : noCode) == code) owners.append(owners.empty() ? "" : ",").append(std::to_string(id));
    }
    if (code == noCode) owners.append(owners.empty() ? "" : ",").append("none");
    const std::string theirs = owners.empty() ? "id:0" : "owner:" + owners;
    if (d.field != "territory" || !m_type->find("territory")) return theirs;
    if (code == noCode) return "territory:none " + theirs;
    return "( " + idOrNone("territory", code) + " or ( territory:none " + theirs + " ) )";
}

}
