// SPDX-License-Identifier: MIT
// JSON lines, or a JSON array of objects, as rows of text cells; and writing of JSON lines.
#pragma once
#include "core/base/result.h"
#include "io/rows.h"
#include <cstdint>
#include <iosfwd>
#include <memory>
#include <variant>

namespace tilth {

/// Whether the text begins like JSON lines or a JSON array of objects.
bool looksLikeJson(std::string_view text);

/// Where one object stands in the text.
struct JsonPlace {
    std::size_t begin = 0, size = 0;
    std::int64_t line = 0;
};

/// JSON objects that have been decoded, checked and looked through. Headings are the keys of all objects in the order of
/// first appearance; keys of nested objects are joined by a dot ("address.city").
struct JsonFile {
    std::string text;    // UTF-8
    std::vector<std::string> headings;
    std::vector<JsonPlace> places;
};

/// Refused with the line: what is no JSON object, nesting deeper than 32, an object of more than 8 MB, more than 4,096
/// keys. Takes JSON lines, an array of objects, and an object with one such array in it ("results": [...]).
Result<JsonFile> openJson(std::string bytes);

/// Rows of JSON objects; the file must outlive the reader. Arrays of plain values are joined by "; ", numbers keep the
/// digits of the file, null is empty, true and false are words. `Row::line` is the line on which the object begins.
class JsonReader : public RowReader {
public:
    explicit JsonReader(const JsonFile& file);
    ~JsonReader() override;
    const std::vector<std::string>& headings() const override;
    std::optional<Row> next() override;
    SkippedRows skipped() const override;
    double progress() const override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// A value to be written; text that is already JSON (a number with exact digits) goes as `JsonRaw`.
struct JsonRaw {
    std::string_view text;
};
using JsonCell = std::variant<std::nullptr_t, bool, std::int64_t, double, std::string_view, JsonRaw>;

/// Writes one object a line, LF, keys in the given order; text that is no UTF-8 is mended with U+FFFD.
class JsonLinesWriter {
public:
    JsonLinesWriter(std::ostream& out, std::vector<std::string> keys);
    void row(std::span<const JsonCell> cells);    // as many as keys

private:
    std::ostream& m_out;
    std::vector<std::string> m_keys;    // already quoted
    std::string m_line;
};

}
