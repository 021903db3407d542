// SPDX-License-Identifier: MIT
// Names of encodings and the conversion between them and UTF-8, on ICU.
#include "io/encoding.h"
#include "core/base/tr.h"
#include "core/base/utf8.h"
#include "io/file_words.h"
#include <algorithm>
#include <array>
#include <memory>
#include <unicode/ucnv.h>
#include <unicode/ustring.h>

namespace tilth {
namespace {

/// A canonical name, the ICU converters that read it (the second when the first refuses the bytes), and other names.
struct Encoding {
    std::string_view name;
    const char* converter;
    const char* second;
    std::string_view aliases;    // squeezed, between |
};

constexpr std::array encodings{
    Encoding{"UTF-8", "UTF-8", nullptr, "|utf8|utf8sig|utf8bom|utf8mb4|cp65001|65001|unicode11utf8|"},
    Encoding{"GB18030", "gb18030", "windows-936-2000", "|gb18030|gbk|cp936|936|ms936|windows936|gb2312|euccn|gb|xgbk|"},
    Encoding{"UTF-16LE", "UTF-16LE", nullptr, "|utf16le|utf16|unicode|ucs2|ucs2le|cp1200|1200|"},
    Encoding{"UTF-16BE", "UTF-16BE", nullptr, "|utf16be|ucs2be|unicodefffe|cp1201|1201|"},
    Encoding{"UTF-32LE", "UTF-32LE", nullptr, "|utf32le|utf32|ucs4|ucs4le|cp12000|"},
    Encoding{"UTF-32BE", "UTF-32BE", nullptr, "|utf32be|ucs4be|cp12001|"},
    Encoding{"Windows-1252", "windows-1252", "ISO-8859-1",
             "|windows1252|cp1252|1252|ansi|latin1|l1|iso88591|88591|isolatin1|ascii|usascii|"},
    Encoding{"Big5", "windows-950", "Big5-HKSCS", "|big5|cp950|950|big5hkscs|hkscs|big5eten|ms950|"},
    Encoding{"Shift_JIS", "ibm-943_P15A-2003", nullptr, "|shiftjis|sjis|cp932|932|ms932|windows31j|mskanji|shiftjisx0213|"},
    Encoding{"EUC-JP", "EUC-JP", nullptr, "|eucjp|ujis|cp51932|"},
    Encoding{"ISO-2022-JP", "ISO-2022-JP", nullptr, "|iso2022jp|jis|cp50220|"},
    Encoding{"EUC-KR", "windows-949", nullptr, "|euckr|cp949|949|uhc|ksc5601|ksc56011987|windows949|ms949|korean|"},
    Encoding{"Windows-1250", "windows-1250", nullptr, "|windows1250|cp1250|1250|"},
    Encoding{"Windows-1251", "windows-1251", nullptr, "|windows1251|cp1251|1251|cyrillicwindows|"},
    Encoding{"Windows-1253", "windows-1253", nullptr, "|windows1253|cp1253|1253|"},
    Encoding{"Windows-1254", "windows-1254", nullptr, "|windows1254|cp1254|1254|iso88599|88599|latin5|"},
    Encoding{"Windows-1255", "windows-1255", nullptr, "|windows1255|cp1255|1255|iso88598|iso88598i|88598|hebrew|"},
    Encoding{"Windows-1256", "windows-1256", nullptr, "|windows1256|cp1256|1256|"},
    Encoding{"Windows-1257", "windows-1257", nullptr, "|windows1257|cp1257|1257|"},
    Encoding{"Windows-1258", "windows-1258", nullptr, "|windows1258|cp1258|1258|"},
    Encoding{"Windows-874", "windows-874", nullptr, "|windows874|cp874|874|tis620|iso885911|thai|"},
    Encoding{"ISO-8859-2", "ISO-8859-2", nullptr, "|iso88592|88592|latin2|l2|"},
    Encoding{"ISO-8859-3", "ISO-8859-3", nullptr, "|iso88593|latin3|"},
    Encoding{"ISO-8859-4", "ISO-8859-4", nullptr, "|iso88594|latin4|"},
    Encoding{"ISO-8859-5", "ISO-8859-5", nullptr, "|iso88595|88595|cyrillic|"},
    Encoding{"ISO-8859-6", "ISO-8859-6", nullptr, "|iso88596|88596|arabic|"},
    Encoding{"ISO-8859-7", "ISO-8859-7", nullptr, "|iso88597|88597|greek|"},
    Encoding{"ISO-8859-10", "iso-8859_10-1998", nullptr, "|iso885910|latin6|"},
    Encoding{"ISO-8859-13", "ISO-8859-13", nullptr, "|iso885913|latin7|"},
    Encoding{"ISO-8859-14", "iso-8859_14-1998", nullptr, "|iso885914|latin8|"},
    Encoding{"ISO-8859-15", "ISO-8859-15", nullptr, "|iso885915|885915|latin9|l9|"},
    Encoding{"KOI8-R", "KOI8-R", nullptr, "|koi8r|koi8|cp20866|"},
    Encoding{"KOI8-U", "KOI8-U", nullptr, "|koi8u|cp21866|"},
    Encoding{"IBM866", "ibm-866_P100-1995", nullptr, "|ibm866|cp866|866|dos866|"},
    Encoding{"IBM850", "ibm-850_P100-1995", nullptr, "|ibm850|cp850|850|oem850|"},
    Encoding{"IBM852", "ibm-852_P100-1995", nullptr, "|ibm852|cp852|852|"},
    Encoding{"IBM437", "ibm-437_P100-1995", nullptr, "|ibm437|cp437|437|oemus|"},
    Encoding{"Macintosh", "macintosh", nullptr, "|macintosh|macroman|mac|xmacroman|cp10000|"},
    Encoding{"Mac-Cyrillic", "x-mac-cyrillic", nullptr, "|maccyrillic|xmaccyrillic|cp10007|"},
};

std::string squeezed(std::string_view name) {
    std::string out;
    for (char c : name) {
        if (c >= 'A' && c <= 'Z') out += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out += c;
    }
    return out;
}

const Encoding* find(std::string_view name) {
    std::string word = "|";
    word.append(squeezed(name)).append("|");
    for (const Encoding& e : encodings)
        if (word.size() > 2 && e.aliases.find(word) != e.aliases.npos) return &e;
    return nullptr;
}

struct Close {
    void operator()(UConverter* c) const { ucnv_close(c); }
};
using Converter = std::unique_ptr<UConverter, Close>;

Converter open(const char* name) {
    UErrorCode code = U_ZERO_ERROR;
    Converter converter(ucnv_open(name, &code));
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &code);
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &code);
    return U_SUCCESS(code) ? std::move(converter) : nullptr;
}

void appendUtf8(std::string& out, std::u16string_view text) {
    UErrorCode code = U_ZERO_ERROR;
    const std::size_t before = out.size();
    out.resize(before + text.size() * 3);
    std::int32_t length = 0;
    u_strToUTF8(out.data() + before, static_cast<std::int32_t>(text.size() * 3), &length, text.data(),
                static_cast<std::int32_t>(text.size()), &code);
    out.resize(before + static_cast<std::size_t>(U_SUCCESS(code) ? length : 0));
}

/// The 1-based line on which `text` ends; CR, LF and CRLF are line ends.
std::int64_t lastLine(std::string_view text) {
    std::int64_t line = 1;
    for (std::size_t i = 0; i < text.size(); ++i)
        line += text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
    return line;
}

Error notInEncoding(std::string_view decoded, std::string_view encoding) {
    return {Error::Refused, say(FileWord::NotInEncoding, {std::to_string(lastLine(decoded)), encoding})};
}

/// Decodes piece by piece, so that a large file does not stand in memory three times.
Result<std::string> decode(std::string_view bytes, const char* converterName, std::string_view encoding) {
    const Converter converter = open(converterName);
    if (!converter) return Error{Error::Usage, std::string(TR("Import", "This encoding is not installed: ")).append(encoding)};
    std::string out;
    std::array<UChar, 16384> piece;
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    for (;;) {
        UErrorCode code = U_ZERO_ERROR;
        UChar* to = piece.data();
        ucnv_toUnicode(converter.get(), &to, piece.data() + piece.size(), &at, end, nullptr, true, &code);
        appendUtf8(out, {piece.data(), static_cast<std::size_t>(to - piece.data())});
        if (code == U_BUFFER_OVERFLOW_ERROR) continue;
        if (U_FAILURE(code)) return notInEncoding(out, encoding);
        return out;
    }
}

std::string_view withoutMark(std::string_view bytes, std::string_view encoding) {
    using std::literals::operator""sv;
    const auto wide = encoding.starts_with("UTF-32"), sixteen = encoding.starts_with("UTF-16");
    if (encoding == "UTF-8" && bytes.starts_with("\xEF\xBB\xBF")) return bytes.substr(3);
    if (wide && (bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv))) return bytes.substr(4);
    // Some writers put a mark of two bytes before text of four bytes a character.
    const bool two = bytes.starts_with("\xFE\xFF") || bytes.starts_with("\xFF\xFE");
    if (two && (sixteen || (wide && bytes.size() % 4 == 2))) return bytes.substr(2);
    return bytes;
}

// Padding: beside another one, or where a line begins or ends. A single one inside a text stays, and its row is refused
// later: leaving it out would change what somebody wrote.
bool isPadding(std::string_view text, std::size_t at) {
    const auto edge = [&](std::size_t i) { return i >= text.size() || text[i] == '\0' || text[i] == '\n' || text[i] == '\r'; };
    return edge(at - 1) || edge(at + 1);
}

Result<DecodedText> withoutNulls(std::string text) {
    DecodedText decoded;
    if (text.find('\0') != text.npos) {
        std::string kept;
        kept.reserve(text.size());
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] != '\0' || !isPadding(text, i)) kept += text[i];
            else if (decoded.nulls++ == 0) decoded.firstNullLine = lastLine(std::string_view(text).substr(0, i));
        }
        text = std::move(kept);
    }
    if (decoded.nulls > static_cast<std::int64_t>(text.size() / 2))
        return Error{Error::Refused, TR("Import", "More than a third of the file is NUL characters: it is no text file, or is damaged")};
    decoded.text = std::move(text);
    return decoded;
}

Result<DecodedText> fromUtf8Bytes(std::string bytes) {
    const auto bad = firstInvalidUtf8(bytes);
    if (bad != bytes.npos) return notInEncoding(std::string_view(bytes).substr(0, bad), "UTF-8");
    bytes.erase(0, bytes.size() - withoutMark(bytes, "UTF-8").size());
    return withoutNulls(std::move(bytes));
}

std::u16string utf16(std::string_view text) {
    std::u16string wide(text.size(), u'\0');
    std::int32_t length = 0;
    UErrorCode code = U_ZERO_ERROR;
    u_strFromUTF8WithSub(wide.data(), static_cast<std::int32_t>(wide.size()), &length, text.data(),
                         static_cast<std::int32_t>(text.size()), 0xFFFD, nullptr, &code);
    wide.resize(static_cast<std::size_t>(length));
    return wide;
}

Error notThere(const Encoding& encoding) {
    return {Error::Refused, std::string(TR("Import", "The text has a character that this encoding does not know; write the file as UTF-8 instead of ")).append(encoding.name)};
}

}

std::optional<std::string> canonicalEncoding(std::string_view name) {
    const Encoding* encoding = find(name);
    return encoding ? std::optional(std::string(encoding->name)) : std::nullopt;
}

const std::vector<std::string>& knownEncodings() {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        for (const Encoding& e : encodings) all.emplace_back(e.name);
        return all;
    }();
    return names;
}

Result<DecodedText> toUtf8(std::string bytes, std::string_view name) {
    const Encoding* encoding = find(name);
    if (!encoding) return Error{Error::Usage, std::string(TR("Import", "This encoding is not known: ")).append(name)};
    if (const auto kind = binaryKind(bytes); !kind.empty())
        return Error{Error::Refused, say(FileWord::NoText, {kind})};
    if (encoding->name == "UTF-8") return fromUtf8Bytes(std::move(bytes));
    const auto content = withoutMark(bytes, encoding->name);
    Result<std::string> text = decode(content, encoding->converter, encoding->name);
    // 0xFF is no character anywhere that the second one is for: there it would only hide damage.
    if (!text && encoding->second && content.find('\xFF') == content.npos)
        if (Result<std::string> again = decode(content, encoding->second, encoding->name)) text = std::move(again);
    if (!text) return text.error();
    return withoutNulls(*std::move(text));
}

Result<std::string> fromUtf8(std::string_view text, std::string_view name) {
    const Encoding* encoding = find(name);
    if (!encoding) return Error{Error::Usage, std::string(TR("Import", "This encoding is not known: ")).append(name)};
    if (encoding->name == "UTF-8") return std::string(text);
    std::u16string wide = utf16(text);
    if (encoding->name.starts_with("UTF-")) wide.insert(wide.begin(), u'\uFEFF');
    const Converter converter = open(encoding->converter);
    if (!converter) return notThere(*encoding);
    std::string out(wide.size() * static_cast<std::size_t>(ucnv_getMaxCharSize(converter.get())) + 16, '\0');
    UErrorCode code = U_ZERO_ERROR;
    const auto length = ucnv_fromUChars(converter.get(), out.data(), static_cast<std::int32_t>(out.size()), wide.data(),
                                        static_cast<std::int32_t>(wide.size()), &code);
    if (U_FAILURE(code)) return notThere(*encoding);
    out.resize(static_cast<std::size_t>(length));
    return out;
}

std::string_view binaryKind(std::string_view bytes) {
    using std::literals::operator""sv;
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 13> magics{{
        {"PK\x03\x04"sv, TR("Import", "an Excel workbook or another ZIP archive")},
        {"PK\x05\x06"sv, TR("Import", "an empty ZIP archive")},
        {"\xD0\xCF\x11\xE0\xA1\xB1"sv, TR("Import", "an old Excel workbook (XLS) or another Office file")},
        {"%PDF-"sv, TR("Import", "a PDF document")},
        {"SQLite format 3\0"sv, TR("Import", "a database")},
        {"\x1F\x8B"sv, TR("Import", "a gzip archive")},
        {"BZh"sv, TR("Import", "a bzip2 archive")},
        {"7z\xBC\xAF\x27\x1C"sv, TR("Import", "a 7-Zip archive")},
        {"\xFD" "7zXZ\0"sv, TR("Import", "an XZ archive")},
        {"Rar!\x1A\x07"sv, TR("Import", "a RAR archive")},
        {"\x89PNG\r\n"sv, TR("Import", "a picture")},
        {"\xFF\xD8\xFF"sv, TR("Import", "a picture")},
        {"\x7F" "ELF"sv, TR("Import", "a program")},
    }};
    for (const auto& [magic, kind] : magics)
        if (bytes.starts_with(magic)) return kind;
    return {};
}

}
