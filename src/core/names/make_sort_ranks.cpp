// SPDX-License-Identifier: MIT
// The table of ranks: where a character stands when names are sorted as ICU sorts Chinese, by pinyin.
#include "core/names/make_tables.h"
#include <algorithm>
#include <memory>
#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>

namespace tilth {
namespace {

constexpr std::uint16_t firstPlace = 0xF000;                // ranks lie below

std::unique_ptr<icu::Collator> chineseOrder() {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> order{icu::Collator::createInstance(icu::Locale("zh@collation=pinyin"), status)};
    if (U_FAILURE(status)) stop("ICU has no Chinese order");
    order->setStrength(icu::Collator::PRIMARY);             // neither case nor accents: ties are broken by id
    return order;
}

std::string keyOf(const icu::Collator& order, const icu::UnicodeString& text) {
    std::uint8_t bytes[512];
    const int32_t size = order.getSortKey(text, bytes, sizeof bytes);
    return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(std::clamp(size - 1, 0, 511))};
}

bool isHangulSyllable(char32_t c) { return c >= 0xAC00 && c <= 0xD7A3; }

// Characters that are sorted like several ("½" like 1, fraction slash, 2; "æ" like ae) get the ranks of those. Accents do not
// count: what remains of "é" has the key of "e" anyway, and "й" is a letter of its own.
class Spelling {
public:
    icu::UnicodeString of(const icu::Collator& order, char32_t c, const std::string& key) const {
        for (const icu::UnicodeString& spelt : {decomposed(c), romanised(c)})
            if (counting(order, spelt) > 1 && !isHangulSyllable(c) && keyOf(order, spelt) == key) return spelt;
        return {};
    }
private:
    static int counting(const icu::Collator& order, const icu::UnicodeString& text) {
        int count = 0;
        for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) count += !keyOf(order, icu::UnicodeString(text.char32At(i))).empty();
        return count;
    }
    icu::UnicodeString decomposed(char32_t c) const {
        UErrorCode status = U_ZERO_ERROR;
        return icu::Normalizer2::getNFKDInstance(status)->normalize(character(c), status);
    }
    icu::UnicodeString romanised(char32_t c) const {
        icu::UnicodeString text = character(c);
        m_ascii->transliterate(text);
        return text;
    }
    UErrorCode m_status = U_ZERO_ERROR;
    UParseError m_place{};
    std::unique_ptr<icu::Transliterator> m_ascii{icu::Transliterator::createInstance("Latin-ASCII", UTRANS_FORWARD, m_place, m_status)};
};

// Of several characters, those that count in the order.
std::u16string ranksOf(const icu::UnicodeString& text, const Cells& cells) {
    std::u16string ranks;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const auto c = static_cast<char32_t>(text.char32At(i));
        if (c < tableEnd && cells[c]) ranks.push_back(static_cast<char16_t>(cells[c]));
    }
    return ranks;
}

struct Sorted {
    std::map<std::string, std::vector<char32_t>> byKey;     // characters that stand alone, equal ones together
    std::map<char32_t, icu::UnicodeString> spelt;
};

Sorted sortAll() {
    const auto order = chineseOrder();
    const Spelling spelling{};
    Sorted all;
    for (char32_t c = 0; c < tableEnd; ++c) {
        if (!isText(c)) continue;
        const std::string key = keyOf(*order, character(c));
        if (key.empty()) continue;
        icu::UnicodeString spelt = spelling.of(*order, c, key);
        if (spelt.isEmpty()) all.byKey[key].push_back(c);
        else all.spelt.emplace(c, std::move(spelt));
    }
    return all;
}

// All of the first plane differ (among them every character that the Chinese order knows by its pinyin). Neighbours of the
// other planes share a rank, so that two bytes are enough.
Cells rankCells(const Sorted& all) {
    Cells cells(tableEnd, 0);
    std::size_t rank = 0;
    bool afterRare = false;
    for (const auto& [key, characters] : all.byKey) {
        const bool rare = characters.front() > 0xFFFF;
        if (!rare || !afterRare) ++rank;
        afterRare = rare;
        for (const char32_t c : characters) cells[c] = static_cast<std::uint16_t>(rank);
    }
    if (rank >= firstPlace) stop("more ranks than two bytes hold");
    return cells;
}

// Lists of several ranks, each kept once.
class Lists {
public:
    std::uint16_t placeOf(const std::u16string& ranks) {
        const auto [place, isNew] = m_places.try_emplace(ranks, static_cast<std::uint16_t>(firstPlace + m_lists.size()));
        if (isNew) m_lists.push_back(ranks);
        if (m_lists.size() > 0xFFFF - firstPlace) stop("too many spelt characters");
        return place->second;
    }
    const std::vector<std::u16string>& all() const { return m_lists; }
private:
    std::map<std::u16string, std::uint16_t> m_places;
    std::vector<std::u16string> m_lists;
};

}

void writeSortRanks(TableWriter& out) {
    const Sorted all = sortAll();
    Cells cells = rankCells(all);
    Lists lists;
    for (const auto& [c, spelt] : all.spelt) {
        const std::u16string ranks = ranksOf(spelt, cells);
        if (!ranks.empty()) cells[c] = ranks.size() == 1 ? static_cast<std::uint16_t>(ranks[0]) : lists.placeOf(ranks);
    }
    out.table("rank", cells);
    out.line("constexpr std::uint16_t rank_first = " + std::to_string(firstPlace) + ";");
    out.ranks("rank_texts", lists.all());
}

}
