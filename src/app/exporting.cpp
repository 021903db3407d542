// SPDX-License-Identifier: MIT
#include "app/exporting.h"
#include "app/columns.h"
#include "app/ical_records.h"
#include "app/records.h"
#include "core/base/text.h"
#include "core/model/company.h"
#include "io/export_rows.h"
#include "store/durable_file.h"
#include <algorithm>
#include <array>
#include <sstream>

namespace tilth {
namespace {

constexpr std::size_t window = 128;

Result<std::vector<const Field*>> fieldsFor(const EntityType& type, const ExportRequest& request) {
    std::vector<const Field*> fields;
    for (const std::string& name : request.fields) {
        const Field* f = fieldNamed(type, name);
        if (!f || f->is(Computed)) return Error{Error::Usage, std::string("A ").append(type.name).append(" has no field ").append(name).append("."), name};
        fields.push_back(f);
    }
    if (fields.empty())
        for (const Field& f : type.fields) fields.push_back(&f);
    return fields;
}

// vCards hold whom one can call or write to.
constexpr std::array onCards{"contact", "lead", "company", "user"};

// "people.vcf" is to be vCards, if nobody said otherwise.
Result<std::string> formatFor(const EntityType& type, const ExportRequest& request) {
    static constexpr std::array<std::string_view, 4> byEnd{"tsv", "xlsx", "jsonl", "vcf"};
    const std::string_view path = request.path;
    std::string format = request.format;
    for (const std::string_view end : byEnd)
        if (format.empty() && fold(path.substr(path.find_last_of('.') + 1)) == end) format = end;
    if (format.empty()) format = "csv";
    if (format.starts_with("vcf") && std::ranges::find(onCards, type.name) == onCards.end())
        return Error{Error::Usage, "vCards hold contacts, leads, companies and users; export other types as CSV.", "format"};
    return format;
}

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

// One record as texts. Links go out as names, so that a file can be read by people and imported elsewhere.
class RowTexts {
public:
    RowTexts(Workspace& workspace, const EntityType& type, std::vector<const Field*> fields) : m_workspace(workspace), m_type(type), m_titles(workspace, type), m_fields(std::move(fields)) {}
    std::span<const Field* const> fields() const { return m_fields; }
    std::vector<ExportCell> of(const Entity& record) const {
        std::vector<ExportCell> cells;
        const std::string currency = currencyOf(m_type, record);
        TextContext context;
        context.currency = currency.empty() ? std::string_view("USD") : std::string_view(currency);
        context.zone = m_workspace.zone();
        for (const Field* f : m_fields) {
            const Value v = f->of(record);
            const auto* id = std::get_if<std::int64_t>(&v);
            if (f->type == Type::Link && id) cells.push_back({ExportCell::Text, std::string(m_titles.title(f->target, *id))});
            else cells.push_back({isEmpty(v) ? ExportCell::Nothing : formOf(f->type), toText(*f, v, context), f->type == Type::Money ? std::string(context.currency) : std::string()});
        }
        return cells;
    }
private:
    Workspace& m_workspace;
    const EntityType& m_type;
    TitleIndex m_titles;
    std::vector<const Field*> m_fields;
};

}

Result<std::int64_t> exportFile(Workspace& workspace, const ExportRequest& request) {
    const EntityType* type = workspace.store().schema().find(request.type);
    if (!type) return Error{Error::Usage, "There is no type " + request.type + "; see 'tilthctl types'.", "type"};
    if (request.format == "ics" || (request.format.empty() && request.path.ends_with(".ics"))) return exportIcal(workspace, *type, request.where, request.path);
    const auto format = formatFor(*type, request);
    if (!format) return format.error();
    auto fields = fieldsFor(*type, request);
    if (!fields) return fields.error();
    const auto ids = listIds(workspace, *type, {request.where, request.sort.empty() ? "id" : request.sort});
    if (!ids) return ids.error();
    const RowTexts texts(workspace, *type, std::move(*fields));
    std::ostringstream out;
    std::vector<std::string> headings;
    for (const Field* f : texts.fields()) headings.emplace_back(f->key);
    const auto writer = startExport(*format, out, headings, {.raw = request.raw, .organisations = type->name == Company::type.name, .title = std::string(type->plural), .zone = workspace.zone()});
    if (!writer) return writer.error();
    for (std::size_t at = 0; at < ids->size(); at += window)
        for (const Record& r : workspace.store().loadMany(*type, std::span(*ids).subspan(at, std::min(window, ids->size() - at))))
            (*writer)->row(texts.of(*r));
    if (const auto finished = (*writer)->finish(); !finished) return finished.error();
    if (const auto kept = writeWholeFile(request.path, out.str()); !kept) return kept.error();
    return static_cast<std::int64_t>(ids->size());
}

}
