// SPDX-License-Identifier: MIT
#include "io/xlsx_book.h"
#include "core/base/tr.h"
#include "core/base/utf8.h"
#include "io/cell_text.h"
#include "io/xlsx_text.h"
#include "io/xml_pieces.h"
#include <algorithm>
#include <charconv>
#include <map>

namespace tilth {
namespace {

constexpr std::uint64_t largestSmallPart = std::uint64_t{32} << 20, largestTexts = std::uint64_t{1} << 30;
constexpr std::size_t mostSheets = 1'000, mostTexts = std::size_t{1} << 25;
constexpr std::string_view oleMagic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

Error refused(std::string_view why) { return {Error::Refused, std::string(why)}; }
Error damaged() { return refused(TR("Import", "The workbook is damaged: a part of it is no XML. Open it in a spreadsheet program and save it again.")); }

using Document = std::unique_ptr<pugi::xml_document>;

// The tree of a part that is small in every honest workbook.
Result<Document> parsed(const ZipParts& parts, std::string_view name) {
    const auto bytes = parts.read(name, largestSmallPart);
    if (!bytes) return bytes.error();
    auto document = std::make_unique<pugi::xml_document>();
    if (!document->load_buffer(bytes->data(), bytes->size(), pugi::parse_default | pugi::parse_doctype)) return damaged();
    for (const pugi::xml_node& node : document->children())
        if (node.type() == pugi::node_doctype) return refused(TR("Import", "The workbook declares XML entities, which no spreadsheet program writes and which may be an attack; it is not read."));
    return document;
}

/// "../styles.xml" of the folder "xl/worksheets" is "xl/styles.xml". A name in the archive, never a path.
std::string resolved(std::string_view folder, std::string_view target) {
    std::vector<std::string_view> steps;
    const auto walk = [&steps](std::string_view path) {
        while (!path.empty()) {
            const std::size_t slash = std::min(path.find('/'), path.size());
            const std::string_view step = path.substr(0, slash);
            path.remove_prefix(std::min(slash + 1, path.size()));
            if (step == ".." && !steps.empty()) steps.pop_back();
            else if (!step.empty() && step != "." && step != "..") steps.push_back(step);
        }
    };
    if (!target.starts_with('/')) walk(folder);
    walk(target);
    std::string name;
    for (const std::string_view step : steps) name.append(name.empty() ? "" : "/").append(step);
    return name;
}

struct Relation {
    std::string kind, part;        // kind: the last word of its type, which transitional and strict workbooks share
};

/// What a part points to, by id. Nothing when it points to nothing.
Result<std::map<std::string, Relation>> relationsOf(const ZipParts& parts, std::string_view part) {
    const std::size_t slash = part.rfind('/');
    const std::string_view folder = slash == part.npos ? std::string_view() : part.substr(0, slash), file = part.substr(slash + 1);
    const std::string name = std::string(folder).append(folder.empty() ? "_rels/" : "/_rels/").append(file).append(".rels");
    std::map<std::string, Relation> relations;
    if (!parts.has(name)) return relations;
    const auto document = parsed(parts, name);
    if (!document) return document.error();
    for (const pugi::xml_node& node : childOf(**document, "Relationships").children()) {
        const std::string_view type = valueOf(node, "Type");
        if (valueOf(node, "TargetMode") == "External") continue;
        relations[std::string(valueOf(node, "Id"))] = {std::string(type.substr(type.rfind('/') + 1)), resolved(folder, valueOf(node, "Target"))};
    }
    return relations;
}

std::string partOfKind(const std::map<std::string, Relation>& relations, std::string_view kind) {
    const auto found = std::ranges::find_if(relations, [kind](const auto& r) { return r.second.kind == kind; });
    return found == relations.end() ? std::string() : found->second.part;
}

int numberOf(std::string_view text, int otherwise) {
    int number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

Result<std::vector<NumberForm>> readStyles(const ZipParts& parts, const std::string& part) {
    std::vector<NumberForm> styles;
    if (part.empty() || !parts.has(part)) return styles;
    const auto document = parsed(parts, part);
    if (!document) return document.error();
    const pugi::xml_node root = (*document)->document_element();
    std::map<int, NumberForm> own;
    for (const pugi::xml_node& node : childOf(root, "numFmts").children()) own.insert_or_assign(numberOf(valueOf(node, "numFmtId"), 0), formOfCode(valueOf(node, "formatCode")));
    for (const pugi::xml_node& node : childOf(root, "cellXfs").children()) {
        const int id = numberOf(valueOf(node, "numFmtId"), 0);
        const auto found = own.find(id);
        styles.push_back(found != own.end() ? found->second : formOfBuiltIn(id));
    }
    return styles;
}

// The id of a relation has a prefix that the file chooses.
std::string_view relationId(const pugi::xml_node& sheet) {
    for (const pugi::xml_attribute& attribute : sheet.attributes()) {
        const std::string_view name = attribute.name();
        if (name.find(':') != name.npos && localName(name) == "id") return attribute.value();
    }
    return {};
}

Result<std::vector<BookSheet>> sheetsOf(const pugi::xml_node& root, const std::map<std::string, Relation>& relations) {
    std::vector<BookSheet> sheets;
    for (const pugi::xml_node& node : childOf(root, "sheets").children()) {
        const auto found = relations.find(std::string(relationId(node)));
        if (nameOf(node) != "sheet" || found == relations.end() || found->second.kind != "worksheet") continue;
        const std::string_view state = valueOf(node, "state");
        sheets.push_back({mendedUtf8(valueOf(node, "name")), found->second.part, state == "hidden" || state == "veryHidden"});
        if (sheets.size() > mostSheets) return refused(TR("Import", "The workbook has more than 1,000 sheets; save the one you need as a workbook of its own."));
    }
    return sheets;
}

std::optional<Error> noWorkbook(const ZipParts& parts) {
    if (parts.has("xl/workbook.bin")) return refused(TR("Import", "This is a binary workbook (.xlsb): save it as .xlsx or CSV."));
    const auto kind = parts.has("mimetype") ? parts.read("mimetype", 4096) : Result<std::string>(std::string());
    if (kind && kind->find("opendocument") != kind->npos) return refused(TR("Import", "This is an OpenDocument file: save it as .xlsx or CSV."));
    return {};
}

}

bool looksLikeWorkbook(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06") || bytes.starts_with("PK\x07\x08") || bytes.starts_with(oleMagic.substr(0, 6));
}

std::optional<Error> refusedByKind(std::string_view bytes) {
    using std::literals::operator""sv;
    if (!bytes.starts_with(oleMagic.substr(0, 6))) return {};
    if (bytes.find("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv) != bytes.npos)
        return refused(TR("Import", "The workbook is protected by a password: open it, take the password off and save it again."));
    return refused(TR("Import", "This is an old Excel workbook (.xls) or another Office file: save it as .xlsx or CSV."));
}

Result<Workbook> openWorkbook(const ZipParts& parts) {
    if (auto other = noWorkbook(parts)) return *std::move(other);
    const auto top = relationsOf(parts, "");
    if (!top) return top.error();
    const std::string part = partOfKind(*top, "officeDocument");
    if (part.empty() || !parts.has(part)) return refused(TR("Import", "There is no workbook in this archive: unpack it, or save the table as .xlsx or CSV."));
    const auto relations = relationsOf(parts, part);
    if (!relations) return relations.error();
    const auto document = parsed(parts, part);
    if (!document) return document.error();
    const pugi::xml_node root = childOf(**document, "workbook");
    if (!root) return refused(TR("Import", "There is no workbook in this archive: unpack it, or save the table as .xlsx or CSV."));
    auto sheets = sheetsOf(root, *relations);
    if (!sheets) return sheets.error();
    auto styles = readStyles(parts, partOfKind(*relations, "styles"));
    if (!styles) return styles.error();
    const std::string texts = partOfKind(*relations, "sharedStrings");
    return Workbook{*std::move(sheets), *std::move(styles), parts.has(texts) ? texts : std::string(), flagOf(childOf(root, "workbookPr"), "date1904")};
}

Result<SharedTexts> readTexts(const ZipParts& parts, const Workbook& book) {
    SharedTexts texts;
    if (book.textsPart.empty()) return texts;
    auto source = parts.stream(book.textsPart);
    if (!source) return source.error();
    XmlPieces pieces(*std::move(source), {"si"});
    pugi::xml_document document;
    while (true) {
        const auto piece = pieces.next();
        if (!piece) return piece.error();
        if (!*piece) return texts;
        if (!parsePiece(document, (*piece)->data(), (*piece)->size())) return damaged();
        const std::string text = richText(document.first_child());
        const bool sound = firstInvalidUtf8(text) == text.npos;
        texts.mended += !sound;
        texts.text.append(sound ? text : mendedUtf8(text));
        if (texts.text.size() > largestTexts || texts.ends.size() >= mostTexts) return refused(TR("Import", "The workbook holds more than 1 GB of text; save the sheet as CSV."));
        texts.ends.push_back(static_cast<std::uint32_t>(texts.text.size()));
    }
}

}
