// SPDX-License-Identifier: MIT
#include "app/exporting.h"
#include "app/columns.h"
#include "app/records.h"
#include "io/csv_writer.h"
#include "io/json_lines.h"
#include "store/durable_file.h"
#include <algorithm>
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

// One record as texts. Links go out as names, so that a file can be read by people and imported elsewhere.
class RowTexts {
public:
    RowTexts(Workspace& workspace, const EntityType& type, std::vector<const Field*> fields) : m_workspace(workspace), m_type(type), m_titles(workspace, type), m_fields(std::move(fields)) {}
    std::span<const Field* const> fields() const { return m_fields; }
    std::vector<std::string> of(const Entity& record) const {
        std::vector<std::string> texts;
        const std::string currency = currencyOf(m_type, record);
        TextContext context;
        context.currency = currency.empty() ? std::string_view("USD") : std::string_view(currency);
        context.zone = m_workspace.zone();
        for (const Field* f : m_fields) {
            const Value v = f->of(record);
            const auto* id = std::get_if<std::int64_t>(&v);
            texts.push_back(f->type == Type::Link && id ? std::string(m_titles.title(f->target, *id)) : toText(*f, v, context));
        }
        return texts;
    }
private:
    Workspace& m_workspace;
    const EntityType& m_type;
    TitleIndex m_titles;
    std::vector<const Field*> m_fields;
};

using WriteRow = std::function<void(const std::vector<std::string>&)>;

WriteRow csvWriter(std::ostream& out, std::span<const Field* const> fields, bool raw) {
    auto writer = std::make_shared<CsvWriter>(out, CsvStyle{',', "\r\n", false, !raw});
    std::vector<std::string_view> names;
    for (const Field* f : fields) names.push_back(f->key);
    writer->headings(names);
    return [writer, kinds = std::vector<const Field*>(fields.begin(), fields.end())](const std::vector<std::string>& texts) {
        std::vector<CsvCell> cells;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const bool typed = kinds[i]->type != Type::Text && kinds[i]->type != Type::Link;
            cells.push_back({texts[i], typed});
        }
        writer->row(cells);
    };
}
WriteRow jsonWriter(std::ostream& out, std::span<const Field* const> fields) {
    std::vector<std::string> names;
    for (const Field* f : fields) names.emplace_back(f->key);
    auto writer = std::make_shared<JsonLinesWriter>(out, names);
    return [writer, kinds = std::vector<const Field*>(fields.begin(), fields.end())](const std::vector<std::string>& texts) {
        std::vector<JsonCell> cells;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const bool bare = kinds[i]->type == Type::Integer || kinds[i]->type == Type::Decimal || kinds[i]->type == Type::Flag;
            if (texts[i].empty() && kinds[i]->type != Type::Text) cells.emplace_back(nullptr);
            else if (bare) cells.emplace_back(JsonRaw{texts[i]});
            else cells.emplace_back(std::string_view(texts[i]));
        }
        writer->row(cells);
    };
}

}

Result<std::int64_t> exportFile(Workspace& workspace, const ExportRequest& request) {
    const EntityType* type = workspace.store().schema().find(request.type);
    if (!type) return Error{Error::Usage, "There is no type " + request.type + "; see 'tilthctl types'.", "type"};
    if (request.format != "csv" && request.format != "jsonl") return Error{Error::Usage, "An export is csv or jsonl.", "format"};
    auto fields = fieldsFor(*type, request);
    if (!fields) return fields.error();
    const auto ids = listIds(workspace, *type, {request.where, request.sort.empty() ? "id" : request.sort});
    if (!ids) return ids.error();
    const RowTexts texts(workspace, *type, std::move(*fields));
    std::ostringstream out;
    const WriteRow write = request.format == "csv" ? csvWriter(out, texts.fields(), request.raw) : jsonWriter(out, texts.fields());
    for (std::size_t at = 0; at < ids->size(); at += window)
        for (const Record& r : workspace.store().loadMany(*type, std::span(*ids).subspan(at, std::min(window, ids->size() - at)))) write(texts.of(*r));
    if (const auto kept = writeWholeFile(request.path, out.str()); !kept) return kept.error();
    return static_cast<std::int64_t>(ids->size());
}

}
