// SPDX-License-Identifier: MIT
// The table of folding: how a character is written for search and comparison.
#include "core/names/make_tables.h"
#include <memory>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace tilth {
namespace {

struct Tools {
    UErrorCode status = U_ZERO_ERROR;
    UParseError place{};
    const icu::Normalizer2* caseless = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2* apart = icu::Normalizer2::getNFDInstance(status);
    const icu::Normalizer2* together = icu::Normalizer2::getNFCInstance(status);
    std::unique_ptr<icu::Transliterator> ascii{icu::Transliterator::createInstance("Latin-ASCII", UTRANS_FORWARD, place, status)};
    std::unique_ptr<icu::Transliterator> simple{icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, place, status)};
};

bool isControl(UChar32 c) { return u_charType(c) == U_CONTROL_CHAR; }
bool isAccent(UChar32 c) { return c >= 0x300 && c <= 0x36F; }
bool isPunctuation(UChar32 c) { return (U_GET_GC_MASK(c) & U_GC_P_MASK) != 0; }
bool isLatin(UChar32 c) {
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(c, &status) == USCRIPT_LATIN;
}

icu::UnicodeString withoutAccents(const Tools& tools, const icu::UnicodeString& text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString parts = tools.apart->normalize(text, status);
    icu::UnicodeString bare;
    for (int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1))
        if (!isAccent(parts.char32At(i))) bare.append(parts.char32At(i));
    return tools.together->normalize(bare, status);
}

icu::UnicodeString plain(const Tools& tools, UChar32 c) {
    icu::UnicodeString text(c);
    if (isLatin(c) || isPunctuation(c)) tools.ascii->transliterate(text);
    else if (u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC)) tools.simple->transliterate(text);
    else if (u_isUWhiteSpace(c) || isControl(c)) text = icu::UnicodeString(u' ');
    return text;
}

icu::UnicodeString foldOnce(const Tools& tools, const icu::UnicodeString& text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString bare = withoutAccents(tools, tools.caseless->normalize(text, status));
    icu::UnicodeString folded;
    for (int32_t i = 0; i < bare.length(); i = bare.moveIndex32(i, 1)) folded.append(plain(tools, bare.char32At(i)));
    return folded;
}

// Until nothing changes; two characters that ICU turns into each other (苎, 苧) become the first of them.
icu::UnicodeString fold(const Tools& tools, char32_t c) {
    icu::UnicodeString text = plain(tools, static_cast<UChar32>(c));
    for (int round = 0; round < 4; ++round) text = foldOnce(tools, text);
    const icu::UnicodeString again = foldOnce(tools, text);
    return again < text ? again : text;
}

// Cells below this are characters; from here on they are places in the list of texts.
constexpr std::uint16_t firstPlace = 0xD800;

// Folded texts that are not one character of the first plane, each kept once.
class Texts {
public:
    std::uint16_t placeOf(const std::string& text) {
        const auto [place, isNew] = m_places.try_emplace(text, static_cast<std::uint16_t>(firstPlace + m_texts.size()));
        if (isNew) m_texts.push_back(text);
        if (m_texts.size() > 0xFFFF - firstPlace) stop("too many folded texts");
        return place->second;
    }
    const std::vector<std::string>& all() const { return m_texts; }
private:
    std::map<std::string, std::uint16_t> m_places;
    std::vector<std::string> m_texts;
};

}

void writeFold(TableWriter& out) {
    const Tools tools{};
    if (U_FAILURE(tools.status)) stop("ICU has no folding tables");
    Texts texts;
    Cells cells(tableEnd, 0);
    for (char32_t c = 0; c < tableEnd; ++c) {
        if (!isText(c)) continue;
        const icu::UnicodeString folded = fold(tools, c);
        if (folded == character(c)) continue;
        const bool single = folded.length() == 1 && folded[0] < firstPlace;
        cells[c] = single ? folded[0] : texts.placeOf(utf8(folded));
    }
    out.table("fold", cells);
    out.line("constexpr std::uint16_t fold_first = " + std::to_string(firstPlace) + ";");
    out.strings("fold_texts", texts.all());
}

}
