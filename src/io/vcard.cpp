// SPDX-License-Identifier: MIT
// Sources: RFC 2426 (3.0), RFC 6350 (4.0), RFC 6868, versit vCard 2.1; and what telephones and mail programs write instead.
#include "io/vcard.h"
#include "core/base/tr.h"
#include "core/base/utf8.h"
#include "io/cell_kind.h"
#include "io/csv_scan.h"
#include "io/encoding.h"
#include "io/file_words.h"
#include "io/vcard_lines.h"
#include "io/vcard_text.h"
#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace tilth {
namespace {

constexpr std::size_t maxFile = 20 << 20, maxCards = 100'000, maxProperties = 2'000, maxParameters = 200, mostNotes = 20;

/// Where the value begins: behind the first : that stands in no quotation marks; without one, behind the first of all.
std::size_t colonOf(std::string_view line) {
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"') quoted = !quoted;
        if (line[i] == ':' && !quoted) return i;
    }
    return line.find(':');
}

/// "item1.X-ABLabel;type=pref": letters, digits and - before the parameters.
bool namesProperty(std::string_view head) {
    head = trimmedCell(head.substr(0, head.find(';')));
    const auto named = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.'; };
    return !head.empty() && std::ranges::all_of(head, named);
}

/// The parts of a text between `separator`s outside quotation marks.
std::vector<std::string_view> unquotedParts(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    bool quoted = false;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"') quoted = !quoted;
        if (text[i] != separator || quoted) continue;
        parts.push_back(text.substr(begin, i - begin));
        begin = i + 1;
    }
    parts.push_back(text.substr(begin));
    return parts;
}

/// 2.1 leaves the names of parameters out.
std::string_view bareParameter(std::string_view value) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 8> names{{
        {"QUOTED-PRINTABLE", "ENCODING"}, {"BASE64", "ENCODING"}, {"8BIT", "ENCODING"}, {"7BIT", "ENCODING"},
        {"URL", "VALUE"}, {"INLINE", "VALUE"}, {"CONTENT-ID", "VALUE"}, {"CID", "VALUE"}}};
    const auto* known = std::ranges::find_if(names, [value](const auto& n) { return sameWord(n.first, value); });
    return known == names.end() ? "TYPE" : known->second;
}

/// A list in quotation marks, TYPE="work,voice", is met as often as one without.
void addValues(std::vector<VcardParameter>& to, const std::string& name, std::string_view values) {
    for (std::string_view part : unquotedParts(values, ',')) {
        const bool quoted = part.size() >= 2 && part.starts_with('"') && part.ends_with('"');
        if (quoted) part = part.substr(1, part.size() - 2);
        const auto words = quoted && name == "TYPE" ? vcardParts(part, ',') : std::vector<std::string>{std::string(part)};
        for (const std::string& word : words)
            if (to.size() < maxParameters) to.push_back({name, parameterText(word)});
    }
}

std::vector<VcardParameter> parametersOf(std::span<const std::string_view> parts) {
    std::vector<VcardParameter> parameters;
    for (const std::string_view part : parts) {
        const auto equals = part.find('=');
        const std::string_view value = trimmedCell(equals == part.npos ? part : part.substr(equals + 1));
        const std::string name = equals == part.npos ? std::string(bareParameter(value)) : asciiUpper(trimmedCell(part.substr(0, equals)));
        if (!value.empty()) addValues(parameters, name, value);
    }
    return parameters;
}

/// Reads cards line by line and notes what was odd.
class CardReader {
public:
    CardReader(std::string_view bytes, std::string encoding) : m_bytes(bytes), m_lines(bytes) { m_file.encoding = std::move(encoding); }
    VcardFile read();

private:
    void take(const VcardLine& line);
    void begin(const VcardLine& line);
    void end();
    void add(const VcardLine& line, std::size_t colon);
    void addStray(const VcardLine& line);
    VcardProperty property(const VcardLine& line, std::size_t colon);
    std::string decoded(std::string bytes, std::string_view charset, std::int64_t line);
    const std::string& fallback();
    void note(std::int64_t line, std::string_view what);

    std::string_view m_bytes;
    VcardLines m_lines;
    VcardFile m_file;
    bool m_open = false;
    int m_nested = 0;    // cards inside the open one
};

VcardFile CardReader::read() {
    while (const auto line = m_lines.next()) take(*line);
    if (m_open) note(m_file.cards.back().line, TR("Import", "this card has no END"));
    if (m_file.encoding.empty()) m_file.encoding = "UTF-8";
    return std::move(m_file);
}

void CardReader::take(const VcardLine& line) {
    const std::string_view text = trimmedCell(line.text);
    const auto colon = colonOf(line.text);
    const std::string_view name = trimmedCell(std::string_view(line.text).substr(0, std::min(colon, line.text.size())));
    const bool ofCard = colon != line.text.npos && sameWord(trimmedCell(std::string_view(line.text).substr(colon + 1)), "VCARD");
    if (ofCard && sameWord(name, "BEGIN")) return begin(line);
    if (ofCard && sameWord(name, "END")) return end();
    if (!m_open || m_nested > 0 || text.empty()) return;
    if (colon == line.text.npos || !namesProperty(name)) addStray(line);
    else add(line, colon);
}

void CardReader::begin(const VcardLine& line) {
    const bool inside = m_open && !m_file.cards.back().properties.empty() && m_file.cards.back().properties.back().name == "AGENT";
    if (inside || m_nested > 0) return void(++m_nested);
    if (m_open) note(m_file.cards.back().line, TR("Import", "this card has no END"));
    m_open = true;
    m_file.cards.emplace_back().line = line.line;
}

void CardReader::end() {
    if (m_nested > 0) --m_nested;
    else m_open = false;
}

void CardReader::add(const VcardLine& line, std::size_t colon) {
    Vcard& card = m_file.cards.back();
    VcardProperty read = property(line, colon);
    if (read.value.size() > maxCellSize && !read.binary()) {
        read.value = mendedUtf8(std::string_view(read.value).substr(0, 100));
        card.tooLarge = true;
    }
    if (card.properties.size() < maxProperties) card.properties.push_back(std::move(read));
    else card.tooLarge = true;
}

/// A line end that nobody escaped: the line belongs to the text before it.
void CardReader::addStray(const VcardLine& line) {
    auto& properties = m_file.cards.back().properties;
    note(line.line, TR("Import", "this is no line of a card; it was taken for more of the line before"));
    if (!properties.empty() && properties.back().value.size() < maxCellSize) properties.back().value.append("\\n").append(decoded(line.text, {}, line.line));
}

VcardProperty CardReader::property(const VcardLine& line, std::size_t colon) {
    VcardProperty property;
    property.line = line.line;
    const std::string head = decoded(line.text.substr(0, colon), {}, line.line);
    const auto parts = unquotedParts(head, ';');
    const std::string_view full = trimmedCell(parts.front());
    const auto dot = full.find('.');
    property.group = asciiUpper(dot == full.npos ? std::string_view() : full.substr(0, dot));
    property.name = asciiUpper(dot == full.npos ? full : full.substr(dot + 1));
    property.parameters = parametersOf(std::span(parts).subspan(1));
    std::string value = line.text.substr(colon + 1);
    if (property.has("ENCODING", "QUOTED-PRINTABLE")) value = quotedPrintableText(value);
    property.value = decoded(std::move(value), property.parameter("CHARSET"), line.line);
    return property;
}

std::string CardReader::decoded(std::string bytes, std::string_view charset, std::int64_t line) {
    if (!charset.empty() && canonicalEncoding(charset).value_or("UTF-8") != "UTF-8")
        if (Result<DecodedText> text = toUtf8(bytes, charset)) return std::move(text->text);
    if (firstInvalidUtf8(bytes) == bytes.npos) return bytes;
    if (Result<DecodedText> text = toUtf8(bytes, fallback())) return std::move(text->text);
    note(line, TR("Import", "some characters of this line are damaged"));
    return mendedUtf8(bytes);
}

/// What the whole file looks like, asked for once and only if some text needs it.
const std::string& CardReader::fallback() {
    if (m_file.encoding.empty()) m_file.encoding = guessEncoding(m_bytes).encoding;
    return m_file.encoding;
}

void CardReader::note(std::int64_t line, std::string_view what) {
    if (m_file.notes.size() < mostNotes) m_file.notes.push_back(say(FileWord::CardLine, {std::to_string(line), what}));
}

bool isWide(std::string_view bytes) { return bytes.substr(0, 64).find('\0') != bytes.npos; }

}

bool VcardProperty::has(std::string_view of, std::string_view word) const {
    return std::ranges::any_of(parameters, [&](const VcardParameter& p) { return p.name == of && sameWord(p.value, word); });
}

std::string_view VcardProperty::parameter(std::string_view of) const {
    const auto found = std::ranges::find(parameters, of, &VcardParameter::name);
    return found == parameters.end() ? std::string_view() : found->value;
}

bool VcardProperty::binary() const {
    return has("ENCODING", "BASE64") || has("ENCODING", "B") || sameWord(std::string_view(value).substr(0, 5), "data:");
}

bool looksLikeVcard(std::string_view bytes) {
    std::string start(bytes.substr(0, 256));
    if (start.starts_with("\xEF\xBB\xBF")) start.erase(0, 3);
    if (start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF")) start.erase(0, 2);
    std::erase(start, '\0');
    const auto first = start.find_first_not_of(" \t\r\n");
    return first != start.npos && sameWord(std::string_view(start).substr(first, 11), "BEGIN:VCARD");
}

Result<VcardFile> readVcards(std::string bytes, const std::optional<std::string>& encoding) {
    if (bytes.size() > maxFile) return Error{Error::Refused, TR("Import", "The vCard file is larger than 20 MB; divide it")};
    if (isWide(bytes)) {
        const std::string wide = encoding ? *encoding : guessEncoding(bytes).encoding;
        Result<DecodedText> text = toUtf8(std::move(bytes), wide);
        if (!text) return text.error();
        bytes = std::move(text->text);
    }
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
    VcardFile file = CardReader(bytes, encoding.value_or(std::string())).read();
    if (file.cards.size() > maxCards) return Error{Error::Refused, TR("Import", "The file holds more than 100,000 vCards; divide it")};
    if (file.cards.empty()) return Error{Error::Refused, TR("Import", "The file holds no vCard")};
    return file;
}

}
