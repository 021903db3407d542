// SPDX-License-Identifier: MIT
#include "app/exporting.h"
#include "app/columns.h"
#include "app/export_texts.h"
#include "app/export_words.h"
#include "app/ical_records.h"
#include "core/base/text.h"
#include "core/model/company.h"
#include "store/durable_file.h"
#include "store/write_over.h"
#include <algorithm>
#include <array>
#include <filesystem>
#include <sstream>

namespace tilth {
namespace {

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

// The last one is named by no end.
constexpr std::array<std::string_view, 7> formats{"csv", "tsv", "xlsx", "jsonl", "vcf", "ics", "vcf4"};
constexpr auto ends = std::span(formats).first<formats.size() - 1>();

std::string listed(std::span<const std::string_view> names, std::string_view before) {
    std::string all;
    for (const std::string_view name : names) all.append(all.empty() ? "" : ", ").append(before).append(name);
    return all;
}

// "people.vcf" is to be vCards, if nobody said otherwise; a name without an end is CSV's, one with an end that says nothing is nobody's.
Result<std::string> formatByEnd(const std::string& path) {
    std::string end = fold(std::filesystem::path(path).extension().string());
    if (end.size() <= 1) return std::string(ends.front());
    end.erase(0, 1);
    if (std::ranges::find(ends, end) != ends.end()) return end;
    return Error{Error::Usage, say(ExportWord::NoEnd, {std::filesystem::path(path).filename().string(), listed(ends, ".")}), "format"};
}
Result<std::string> formatFor(const EntityType& type, const ExportRequest& request) {
    auto format = request.format.empty() ? formatByEnd(request.path) : Result<std::string>(request.format);
    if (!format) return format.error();
    if (std::ranges::find(formats, *format) == formats.end()) return Error{Error::Usage, say(ExportWord::NoFormat, {*format, listed(formats, "")}), "format"};
    if (format->starts_with("vcf") && std::ranges::find(onCards, type.name) == onCards.end())
        return Error{Error::Usage, TR("Export", "vCards hold contacts, leads, companies and users; export other types as CSV."), "format"};
    return format;
}

// All records in the order of their ids need no list of them: they are read as they lie.
Result<std::int64_t> writeAll(Workspace& workspace, const EntityType& type, ExportTexts& texts, ExportRows& rows) {
    std::int64_t count = 0;
    std::size_t place = 0;
    workspace.store().scan(type, texts.read(), [&](std::int64_t, std::span<const Cell> values) {
        texts.put(place++, values);
        if (place == ExportTexts::most) texts.writeTo(rows), place = 0;
        return ++count;
    });
    texts.writeTo(rows);
    return count;
}
Result<std::int64_t> writeListed(Workspace& workspace, const EntityType& type, const ListRequest& list, ExportTexts& texts, ExportRows& rows) {
    const auto ids = listIds(workspace, type, list);
    if (!ids) return ids.error();
    for (std::size_t at = 0; at < ids->size(); at += ExportTexts::most) {
        const auto block = std::span(*ids).subspan(at, std::min(ExportTexts::most, ids->size() - at));
        workspace.store().scanIds(type, texts.read(), block, [&](std::int64_t id, std::span<const Cell> values) {
            texts.put(static_cast<std::size_t>(std::ranges::find(block, id) - block.begin()), values);
            return true;
        });
        texts.writeTo(rows);
    }
    return static_cast<std::int64_t>(ids->size());
}

}

std::span<const std::string_view> exportFormats() { return formats; }

Result<std::int64_t> exportFile(Workspace& workspace, const ExportRequest& request) {
    const EntityType* type = workspace.store().schema().find(request.type);
    if (!type) return Error{Error::Usage, "There is no type " + request.type + "; see 'tilthctl types'.", "type"};
    if (const auto may = mayWriteOver(request.path); !may) return may.error();      // before the work of it
    const auto format = formatFor(*type, request);
    if (!format) return format.error();
    if (*format == "ics") return exportIcal(workspace, *type, request.where, request.path);
    auto fields = fieldsFor(*type, request);
    if (!fields) return fields.error();
    ExportTexts texts(workspace, *type, std::move(*fields));
    std::ostringstream out;
    std::vector<std::string> headings;
    for (const Field* f : texts.fields()) headings.emplace_back(f->key);
    const auto writer = startExport(*format, out, headings, {.raw = request.raw, .organisations = type->name == Company::type.name, .title = std::string(type->plural), .zone = workspace.zone()});
    if (!writer) return writer.error();
    const auto written = request.where.empty() && request.sort.empty() ? writeAll(workspace, *type, texts, **writer)
                                                                       : writeListed(workspace, *type, {request.where, request.sort.empty() ? "id" : request.sort}, texts, **writer);
    if (!written) return written.error();
    if (const auto finished = (*writer)->finish(); !finished) return finished.error();
    if (const auto kept = writeWholeFile(request.path, std::move(out).str()); !kept) return kept.error();
    return *written;
}

}
