// SPDX-License-Identifier: MIT
// The table of pinyin: the usual reading of every Han character, without tones, ü written v.
#include "core/names/make_tables.h"
#include <algorithm>
#include <memory>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>

namespace tilth {
namespace {

// "lǚ" becomes "lv": taken apart, u and diaeresis are v, other marks go.
std::string syllableOf(const icu::UnicodeString& reading) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString parts = icu::Normalizer2::getNFDInstance(status)->normalize(reading, status);
    std::string syllable;
    for (int32_t i = 0; i < parts.length(); ++i) {
        if (parts[i] == 0x308 && !syllable.empty()) syllable.back() = 'v';
        if (parts[i] >= 'a' && parts[i] <= 'z') syllable.push_back(static_cast<char>(parts[i]));
    }
    return syllable;
}

std::map<char32_t, std::string> readAll() {
    UErrorCode status = U_ZERO_ERROR;
    UParseError place{};
    const std::unique_ptr<icu::Transliterator> latin{icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, place, status)};
    if (U_FAILURE(status)) stop("ICU has no pinyin");
    std::map<char32_t, std::string> readings;
    for (char32_t c = 0x3000; c < tableEnd; ++c) {
        if (!u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_UNIFIED_IDEOGRAPH) && c != 0x3007) continue;
        icu::UnicodeString text = character(c);
        latin->transliterate(text);
        if (std::string syllable = syllableOf(text); !syllable.empty()) readings.emplace(c, std::move(syllable));
    }
    return readings;
}

}

void writePinyin(TableWriter& out) {
    const auto readings = readAll();
    std::vector<std::string> syllables{""};
    for (const auto& [c, syllable] : readings) syllables.push_back(syllable);
    std::ranges::sort(syllables);
    const auto [repeated, end] = std::ranges::unique(syllables);
    syllables.erase(repeated, end);
    Cells cells(tableEnd, 0);
    for (const auto& [c, syllable] : readings)
        cells[c] = static_cast<std::uint16_t>(std::ranges::lower_bound(syllables, syllable) - syllables.begin());
    out.table("pinyin", cells);
    out.strings("pinyin_syllables", syllables);
}

}
