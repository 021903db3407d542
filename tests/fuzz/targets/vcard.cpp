// SPDX-License-Identifier: MIT
// vCards: read whatever they are; the table that they give comes back from the cards that are written of it.
#include "io/vcard_table.h"
#include "io/vcard_text.h"
#include "io/vcard_writer.h"
#include "target.h"
#include <algorithm>
#include <array>
#include <sstream>

namespace tilth::fuzz {
namespace {

// Columns of the table and the keys that the writer knows them by.
struct Named {
    std::string_view heading, key;
};
constexpr std::array columns{
    Named{"Name", "name"}, Named{"First name", "first_name"}, Named{"Last name", "last_name"}, Named{"Job title", "title"}, Named{"Company", "company"},
    Named{"Department", "department"}, Named{"E-mail", "email"}, Named{"Phone", "phone"}, Named{"Mobile", "mobile"}, Named{"Website", "website"}, Named{"Street", "street"},
    Named{"City", "city"}, Named{"State or province", "region"}, Named{"Postal code", "postal_code"}, Named{"Country", "country"}, Named{"Notes", "notes"},
    Named{"External id", "external_id"}};

std::string cellOf(const VcardTable& table, std::size_t row, std::string_view heading) {
    const auto at = static_cast<std::size_t>(std::ranges::find(table.headings, heading) - table.headings.begin());
    return at < table.headings.size() ? table.rows[row][at] : std::string();
}

std::string written(const VcardTable& table, VcardVersion version) {
    std::vector<std::string> keys;
    for (const Named& column : columns) keys.emplace_back(column.key);
    std::ostringstream out;
    const auto rows = makeVcardRows(out, keys, version, false);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        std::vector<ExportCell> cells;
        for (const Named& column : columns) cells.push_back({ExportCell::Text, cellOf(table, row, column.heading)});
        rows->row(cells);
    }
    return careless(out.str(), "\\;", ";");
}

/// CRLF is written as LF.
std::string withoutReturns(std::string text) {
    for (auto at = text.find("\r\n"); at != text.npos; at = text.find("\r\n")) text.erase(at, 1);
    return text;
}

void comesBack(const VcardTable& table, VcardVersion version) {
    const std::string text = written(table, version);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find("\r\n", at);
        promise(end != text.npos && end - at <= 75, "lines are folded at 75 octets", text);
        at = end + 2;
    }
    const Result<VcardFile> file = readVcards(text);
    promise(bool(file), "what was written is read", text, file ? std::string() : file.error().text);
    promise(file->notes.empty(), "... without a word", text);
    const VcardTable again = tableOf(*file);
    promise(again.rows.size() == table.rows.size(), "as many cards come back", text);
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (const Named& column : columns) {
            const std::string was = withoutReturns(cellOf(table, row, column.heading)), is = cellOf(again, row, column.heading);
            const bool named = column.key == "name" && was.empty();     // a card must have a name, if need be another text of it
            promise(named || is == was, std::string(column.key) + " comes back", was + "\n" + text, is);
        }
}

/// Such a row is read, and refused by the import.
bool holdsNul(const VcardTable& table) {
    return std::ranges::any_of(table.rows, [](const auto& row) { return std::ranges::any_of(row, [](const std::string& cell) { return cell.find('\0') != cell.npos; }); });
}

void codingsHold(std::string_view text) {
    std::string plain;
    for (const char c : text)
        if (c != '\r') plain += c;
    promise(vcardText(vcardEscaped(plain)) == plain, "escapes come back", plain, vcardText(vcardEscaped(plain)));
    const std::string parameter = parameterWritten(plain);
    const bool quoted = parameter.starts_with('"');
    promise(parameterText(std::string_view(parameter).substr(quoted, parameter.size() - 2 * quoted)) == plain, "parameters come back", plain, parameter);
}

}
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace tilth;
    const fuzz::Input input(bytes, size);
    fuzz::codingsHold(input.text);
    const Result<VcardFile> file = readVcards(std::string(input.text), input.options == 15 ? std::nullopt : std::optional<std::string>(input.option(0) ? "GB18030" : "Windows-1252"));
    if (!file) return 0;
    const VcardTable table = tableOf(*file);
    std::size_t count = 0;
    for (VcardRows rows(table); const auto row = rows.next(); ++count) fuzz::promise(row->cells.size() == table.headings.size(), "as many cells as headings");
    fuzz::promise(count + static_cast<std::size_t>(table.groups) == file->cards.size(), "a row for each card");
    if (count && !fuzz::holdsNul(table)) fuzz::comesBack(table, input.option(1) ? VcardVersion::V3 : VcardVersion::V4);
    return 0;
}
