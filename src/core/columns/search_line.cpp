// SPDX-License-Identifier: MIT
#include "core/columns/search_line.h"
#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/names/pinyin.h"
#include "core/names/trade_names.h"
#include <algorithm>

namespace tilth {
namespace {

constexpr char between = '\x1F', beforePinyin = '\x1E';                  // fold leaves no control characters in texts
constexpr std::size_t longestRead = 200;                                    // bytes; longer texts are notes, nobody types their pinyin
constexpr std::size_t shortestPhone = 5, shortestDigits = 4;

bool mayBePhone(std::string_view folded) {
    return folded.size() >= shortestPhone && folded.size() < 40 && folded.find_first_not_of("0123456789 +()-./x#;=et") == folded.npos;
}

void appendPhone(std::string& line, std::string_view folded) {
    if (!mayBePhone(folded)) return;
    const std::string digits = phoneDigits(folded);
    if (digits.size() >= shortestPhone && folded.find(digits) == folded.npos) line.append(1, between).append(digits);
}

void appendReadings(std::string& line, std::string_view text) {
    if (text.size() > longestRead) return;
    char mark = beforePinyin;
    for (const Pinyin& reading : readings(text)) {
        line.append(1, mark).append(reading.full).append(1, between).append(reading.initials);
        mark = between;
    }
    for (const std::string& trade : tradeNames(text)) line.append(1, between).append(trade);
}

bool isDialled(std::string_view word) { return word.find_first_not_of("0123456789+()-./") == word.npos; }

SearchWord spellings(std::string_view word) {
    SearchWord all{std::string{word}};
    std::string plain{word};
    if (isDialled(word)) {                                                  // lines hold digits as dialled from abroad, so without trunk "0"
        std::erase_if(plain, [](char c) { return c < '0' || c > '9'; });
        plain.erase(0, std::min(plain.find_first_not_of('0'), plain.size()));
        if (plain.size() < shortestDigits) return all;
    } else {
        std::erase(plain, '\'');                                            // xi'an
    }
    if (!plain.empty() && plain != word) all.push_back(plain);
    return all;
}

bool isWordStart(std::string_view text, std::size_t at) {
    const auto before = static_cast<unsigned char>(text[at - 1]);
    return before < 0x80 && !(before >= 'a' && before <= 'z') && !(before >= '0' && before <= '9');
}

}

std::string searchLine(std::span<const std::string_view> texts) {
    std::string line;
    for (const std::string_view text : texts) {
        if (!line.empty()) line += between;
        const std::string folded = fold(text);
        line.append(folded);
        appendPhone(line, folded);
    }
    for (const std::string_view text : texts) appendReadings(line, text);
    return line;
}

std::string searchReadings(std::string_view text, std::string_view folded) {
    std::string line;
    appendPhone(line, folded);
    appendReadings(line, text);
    return line;
}

std::vector<SearchWord> searchWords(std::string_view query) {
    const std::string folded = oneSpaced(fold(query));
    std::vector<SearchWord> words;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', at), folded.size());
        words.push_back(spellings(std::string_view{folded}.substr(at, end - at)));
        at = end + 1;
    }
    return words;
}

Held heldAt(std::string_view folded, std::size_t place) {
    if (place == 0) return Held::Begins;
    return isWordStart(folded, place) ? Held::BeginsWord : Held::Inside;
}
Held heldIn(std::string_view folded, std::string_view spelling) {
    Held best = Held::Not;
    for (std::size_t at = folded.find(spelling); at != folded.npos && best != Held::Begins; at = folded.find(spelling, at + 1))
        best = std::max(best, heldAt(folded, at));
    return best;
}

}
