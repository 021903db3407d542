// SPDX-License-Identifier: MIT
// Finds the objects in the text by their braces, checks bounds, and flattens one after the other.
#include "io/json_lines.h"
#include "core/base/utf8.h"
#include "io/cell_kind.h"
#include "io/encoding.h"
#include "io/file_words.h"
#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <unordered_map>

namespace tilth {
namespace {

constexpr std::size_t maxObject = 8 << 20, maxKeys = 4096;
constexpr int maxDepth = 32;

Error badLine(std::int64_t line, FileWord why) { return {Error::Refused, say(why, {std::to_string(line)})}; }

bool space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Walks from object to object and knows the line.
class Walker {
public:
    explicit Walker(std::string_view text) : m_text(text) {}
    Result<std::vector<JsonPlace>> objects();

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    void step();
    void skip(std::string_view also);
    bool enterList();
    bool enterWrapped();
    bool objectAt(std::size_t at) const;
    Result<JsonPlace> object();
    std::optional<Error> string(std::int64_t line);

    std::string_view m_text;
    std::size_t m_at = 0;
    std::int64_t m_line = 1;
    bool m_wrapped = false;
};

Result<std::vector<JsonPlace>> Walker::objects() {
    std::vector<JsonPlace> places;
    skip("");
    const bool list = enterList() || enterWrapped();
    for (skip(","); m_at < m_text.size() && peek() != ']'; skip(",")) {
        if (peek() != '{') return badLine(m_line, FileWord::NoBrace);
        Result<JsonPlace> place = object();
        if (!place) return place.error();
        places.push_back(*place);
    }
    if (list && peek() != ']') return badLine(m_line, FileWord::NoListEnd);
    if (!list && m_at < m_text.size()) return badLine(m_line, FileWord::NoObject);
    return places;
}

void Walker::step() {
    if (m_text[m_at] == '\n') ++m_line;
    ++m_at;
}

void Walker::skip(std::string_view also) {
    while (m_at < m_text.size() && (space(m_text[m_at]) || also.find(m_text[m_at]) != also.npos)) step();
}

bool Walker::enterList() {
    if (peek() != '[') return false;
    step();
    return true;
}

/// {"results": [{...}, ...], ...}: of a text that is one object, the list of objects in it that takes most of the text.
bool Walker::enterWrapped() {
    const std::size_t begin = m_at;
    const std::int64_t line = m_line;
    std::size_t list = 0, found = 0;
    std::int64_t listLine = 0;
    int depth = 0;
    for (; m_at < m_text.size(); step()) {
        const char c = m_text[m_at];
        if (c == '"' && string(line)) break;
        if (c == '[' && depth == 1) list = m_at, listLine = m_line;
        if (c == ']' && depth == 2 && (m_at - list) * 2 > m_text.size() && objectAt(list + 1)) found = list;
        if (c == '{' || c == '[') ++depth;
        if ((c == '}' || c == ']') && --depth == 0) break;
    }
    const bool oneObject = m_text.find_first_not_of(" \t\r\n", std::min(m_at + 1, m_text.size())) == m_text.npos;
    m_wrapped = oneObject && found > 0;
    m_at = m_wrapped ? found + 1 : begin;
    m_line = m_wrapped ? listLine : line;
    return m_wrapped;
}

bool Walker::objectAt(std::size_t at) const {
    const auto next = m_text.find_first_not_of(" \t\r\n", at);
    return next != m_text.npos && m_text[next] == '{';
}

Result<JsonPlace> Walker::object() {
    JsonPlace place{m_at, 0, m_line};
    int depth = 0;
    do {
        const char c = peek();
        if (c == '"') {
            if (auto fault = string(place.line)) return *fault;
        } else if (c == '{' || c == '[') {
            if (++depth > maxDepth) return badLine(place.line, FileWord::TooDeep);
        } else if (c == '}' || c == ']') {
            --depth;
        }
        if (m_at >= m_text.size()) return badLine(place.line, FileWord::NoObjectEnd);
        step();
        if (m_at - place.begin > maxObject) return badLine(place.line, FileWord::ObjectTooLarge);
    } while (depth > 0);
    place.size = m_at - place.begin;
    return place;
}

/// Stops on the closing mark.
std::optional<Error> Walker::string(std::int64_t line) {
    for (step(); m_at < m_text.size() && m_text[m_at] != '"'; step())
        if (m_text[m_at] == '\\' && m_at + 1 < m_text.size()) step();
    return m_at < m_text.size() ? std::nullopt : std::optional(badLine(line, FileWord::NoTextEnd));
}

/// Takes the parser's events and keeps paths and texts.
class Flattener : public nlohmann::json_sax<nlohmann::json> {
public:
    std::vector<std::pair<std::string, std::string>> cells;
    bool null() override { return put(""); }
    bool boolean(bool v) override { return put(v ? "true" : "false"); }
    bool number_integer(std::int64_t v) override { return put(std::to_string(v)); }
    bool number_unsigned(std::uint64_t v) override { return put(std::to_string(v)); }
    bool number_float(double, const std::string& text) override { return put(text); }
    bool string(std::string& v) override { return put(v); }
    bool binary(nlohmann::json::binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(); }
    bool key(std::string& name) override { m_path.resize(m_marks.back()); m_path.append(m_path.empty() ? "" : ".").append(name); return true; }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { ++m_lists; return true; }
    bool end_array() override { --m_lists; return true; }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

private:
    bool open() { m_marks.push_back(m_path.size()); return true; }
    bool close() { m_path.resize(m_marks.back()); m_marks.pop_back(); return true; }
    bool put(std::string_view text);
    std::size_t place();
    std::string m_path;
    std::vector<std::size_t> m_marks;
    std::unordered_map<std::string, std::size_t> m_places;    // of paths in cells, once there are many
    int m_lists = 0;
};

/// Where the path's cell is, or would be. A few are faster looked through, many must not be.
std::size_t Flattener::place() {
    constexpr std::size_t few = 32;
    if (cells.size() < few) return static_cast<std::size_t>(std::ranges::find(cells, m_path, [](const auto& cell) -> const std::string& { return cell.first; }) - cells.begin());
    for (std::size_t i = m_places.size(); i < cells.size(); ++i) m_places.emplace(cells[i].first, i);
    const auto found = m_places.find(m_path);
    return found == m_places.end() ? cells.size() : found->second;
}

bool Flattener::put(std::string_view text) {
    const std::size_t at = place();
    if (at == cells.size()) cells.emplace_back(m_path, text);
    else if (m_lists == 0) cells[at].second = text;
    else if (!text.empty()) cells[at].second.append(cells[at].second.empty() ? "" : "; ").append(text);
    return cells.size() <= maxKeys;
}

std::optional<Flattener> flattened(std::string_view object) {
    Flattener flattener;
    if (!nlohmann::json::sax_parse(object.begin(), object.end(), &flattener)) return {};
    return flattener;
}

using Columns = std::unordered_map<std::string, std::size_t>;

Result<std::string> decoded(std::string bytes) {
    const std::string encoding = guessEncoding(bytes).encoding;
    Result<DecodedText> text = toUtf8(std::move(bytes), encoding);
    if (!text) return text.error();
    return std::move(text->text);
}

}

bool looksLikeJson(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == text.npos || (text[first] != '{' && text[first] != '[')) return false;
    const auto second = text.find_first_not_of(" \t\r\n", first + 1);
    if (second == text.npos) return false;
    return text[first] == '{' ? text[second] == '"' || text[second] == '}' : text[second] == '{' || text[second] == ']';
}

Result<JsonFile> openJson(std::string bytes) {
    JsonFile file;
    Result<std::string> text = decoded(std::move(bytes));
    if (!text) return text.error();
    file.text = *std::move(text);
    Result<std::vector<JsonPlace>> places = Walker(file.text).objects();
    if (!places) return places.error();
    file.places = *std::move(places);
    Columns columns;
    for (const JsonPlace& place : file.places) {
        const auto object = flattened(std::string_view(file.text).substr(place.begin, place.size));
        if (!object) return badLine(place.line, FileWord::InvalidObject);
        for (const auto& [key, value] : object->cells)
            if (columns.try_emplace(key, columns.size()).second) file.headings.push_back(key);
        if (columns.size() > maxKeys) return badLine(place.line, FileWord::TooManyKeys);
    }
    return file;
}

struct JsonReader::State {
    explicit State(const JsonFile& of) : file(of) {
        for (const std::string& heading : of.headings) columns.emplace(heading, columns.size());
    }
    const JsonFile& file;
    Columns columns;
    std::size_t at = 0;
    std::vector<std::string> values;
    std::vector<std::string_view> cells;
};

JsonReader::JsonReader(const JsonFile& file) : m_state(std::make_unique<State>(file)) {}
JsonReader::~JsonReader() = default;
const std::vector<std::string>& JsonReader::headings() const { return m_state->file.headings; }
SkippedRows JsonReader::skipped() const { return {}; }

std::optional<Row> JsonReader::next() {
    State& s = *m_state;
    if (s.at == s.file.places.size()) return {};
    const JsonPlace& place = s.file.places[s.at++];
    const std::string_view raw = std::string_view(s.file.text).substr(place.begin, place.size);
    s.values.assign(s.columns.size(), {});
    if (auto object = flattened(raw))
        for (auto& [key, value] : object->cells) s.values[s.columns.at(key)] = std::move(value);
    s.cells.assign(s.values.begin(), s.values.end());
    return Row{s.cells, {}, place.line, Fine, raw};
}

double JsonReader::progress() const {
    const std::size_t all = m_state->file.places.size();
    return all ? static_cast<double>(m_state->at) / static_cast<double>(all) : 1;
}

}
