// SPDX-License-Identifier: MIT
// Keeps and searches the lines of searched text.
#include "core/columns/haystack.h"
#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/columns/find_bytes.h"
#include "core/names/pinyin.h"
#include "core/names/trade_names.h"
#include <algorithm>
#include <optional>

namespace tilth {
namespace {

constexpr char between = '\x1F', beforePinyin = '\x1E', lineEnd = '\n';     // fold leaves no control characters in texts
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

// One word of a query, in the spellings that a line may have.
using Word = std::vector<std::string>;

bool isDialled(std::string_view word) { return word.find_first_not_of("0123456789+()-./") == word.npos; }

Word spellings(std::string_view word) {
    Word all{std::string{word}};
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

std::vector<Word> wordsOf(std::string_view query) {
    const std::string folded = oneSpaced(fold(query));
    std::vector<Word> words;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', at), folded.size());
        words.push_back(spellings(std::string_view{folded}.substr(at, end - at)));
        at = end + 1;
    }
    return words;
}

bool hasAny(std::string_view line, const Word& word) {
    return std::ranges::any_of(word, [&](const std::string& spelling) { return line.find(spelling) != line.npos; });
}

bool hasAll(std::string_view line, const std::vector<Word>& words) {
    return std::ranges::all_of(words, [&](const Word& word) { return hasAny(line, word); });
}

// The longest word is the rarest as a rule: the text is scanned for it, the others are looked for where it stands.
std::size_t rarest(const std::vector<Word>& words) {
    const auto length = [](const Word& word) { return word.front().size(); };
    return static_cast<std::size_t>(std::ranges::max_element(words, {}, length) - words.begin());
}

// Number of the line that holds a place, not before `line`: doubling steps, because the next hit is near or far.
std::size_t lineAt(const std::vector<std::size_t>& ends, std::size_t line, std::size_t place) {
    std::size_t step = 1;
    while (line + step < ends.size() && ends[line + step - 1] <= place) {
        line += step;
        step *= 2;
    }
    const auto begin = ends.begin() + static_cast<std::ptrdiff_t>(line);
    const auto end = ends.begin() + static_cast<std::ptrdiff_t>(std::min(line + step, ends.size()));
    return static_cast<std::size_t>(std::upper_bound(begin, end, place) - ends.begin());
}

using Numbers = std::vector<std::size_t>;                                   // of lines, ascending

Numbers linesWith(const Haystack::Lines& lines, const std::string& spelling, const std::vector<Word>& words) {
    Numbers found;
    std::size_t line = 0;
    for (std::size_t at = findBytes(lines.text, spelling); at != std::string::npos; at = findBytes(lines.text, spelling, lines.ends[line])) {
        line = lineAt(lines.ends, line, at);
        if (words.size() == 1 || hasAll(lines.line(line), words)) found.push_back(line);
    }
    return found;
}

Numbers search(const Haystack::Lines& lines, const std::vector<Word>& words) {
    Numbers all;
    if (words.empty() || lines.text.empty()) return all;
    for (const std::string& spelling : words[rarest(words)]) {
        const Numbers found = linesWith(lines, spelling, words);
        Numbers both;
        std::ranges::set_union(all, found, std::back_inserter(both));
        all.swap(both);
    }
    return all;
}

enum Place { Begins, BeginsWord, Inside };

bool isWordStart(std::string_view line, std::size_t at) {
    const auto before = static_cast<unsigned char>(line[at - 1]);
    return before < 0x80 && !(before >= 'a' && before <= 'z') && !(before >= '0' && before <= '9');
}

Place placeOf(std::string_view line, const Word& word) {
    Place best = Inside;
    for (const std::string& spelling : word)
        for (std::size_t at = line.find(spelling); at != line.npos; at = line.find(spelling, at + 1)) {
            if (at == 0) return Begins;
            if (isWordStart(line, at)) best = BeginsWord;
        }
    return best;
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

void Haystack::Lines::append(std::int64_t id, std::string_view line) {
    text.append(line).append(1, lineEnd);
    ids.push_back(id);
    ends.push_back(text.size());
}

std::string_view Haystack::Lines::line(std::size_t number) const {
    const std::size_t begin = number == 0 ? 0 : ends[number - 1];
    return std::string_view{text}.substr(begin, ends[number] - begin - 1);
}

Haystack::Haystack(Lines lines)
    : m_base(std::make_shared<const Lines>(std::move(lines))), m_gone(m_base->ids.size(), false), m_newest(m_base->ids.empty() ? 0 : m_base->ids.back()) {}

void Haystack::put(std::int64_t id, std::span<const std::string_view> texts) {
    if (id <= m_newest) remove(id);
    m_newest = std::max(m_newest, id);
    m_tailLine[id] = m_tail.ids.size();
    m_tail.append(id, searchLine(texts));
    if (m_tail.ids.size() > 4096 + m_base->ids.size() / 4) settle();
}

void Haystack::remove(std::int64_t id) {
    if (const auto tail = m_tailLine.find(id); tail != m_tailLine.end()) {
        m_tail.ids[tail->second] = 0;
        m_tailLine.erase(tail);
        return;
    }
    const auto at = std::ranges::lower_bound(m_base->ids, id);
    if (at == m_base->ids.end() || *at != id) return;
    const auto line = static_cast<std::size_t>(at - m_base->ids.begin());
    m_goneCount += m_gone[line] ? 0 : 1;
    m_gone[line] = true;
}

// A new base of all living lines in order of their ids.
void Haystack::settle() {
    std::vector<std::pair<std::int64_t, std::string_view>> living;
    living.reserve(size());
    for (std::size_t i = 0; i < m_base->ids.size(); ++i)
        if (!m_gone[i]) living.emplace_back(m_base->ids[i], m_base->line(i));
    for (std::size_t i = 0; i < m_tail.ids.size(); ++i)
        if (m_tail.ids[i]) living.emplace_back(m_tail.ids[i], m_tail.line(i));
    std::ranges::sort(living, {}, &std::pair<std::int64_t, std::string_view>::first);
    Lines base;
    base.text.reserve(bytes());
    for (const auto& [id, line] : living) base.append(id, line);
    m_base = std::make_shared<const Lines>(std::move(base));
    m_gone.assign(m_base->ids.size(), false);
    m_goneCount = 0;
    m_tail = {};
    m_tailLine.clear();
}

std::vector<std::int64_t> Haystack::find(std::string_view query) const {
    const std::vector<Word> words = wordsOf(query);
    std::vector<std::int64_t> ids;
    for (const std::size_t line : search(*m_base, words))
        if (!m_gone[line]) ids.push_back(m_base->ids[line]);
    const auto middle = static_cast<std::ptrdiff_t>(ids.size());
    for (const std::size_t line : search(m_tail, words))
        if (m_tail.ids[line]) ids.push_back(m_tail.ids[line]);
    std::sort(ids.begin() + middle, ids.end());
    std::inplace_merge(ids.begin(), ids.begin() + middle, ids.end());
    return ids;
}

std::vector<std::int64_t> Haystack::ranked(std::string_view query, std::size_t limit) const {
    struct Hit {
        Place place;
        std::int64_t newest;                                                // id below zero: ascending is newest first
        auto operator<=>(const Hit&) const = default;
    };
    const std::vector<Word> words = wordsOf(query);
    std::vector<Hit> hits;
    for (const std::size_t line : search(*m_base, words))
        if (!m_gone[line]) hits.push_back({placeOf(m_base->line(line), words.front()), -m_base->ids[line]});
    for (const std::size_t line : search(m_tail, words))
        if (m_tail.ids[line]) hits.push_back({placeOf(m_tail.line(line), words.front()), -m_tail.ids[line]});
    const auto end = hits.begin() + static_cast<std::ptrdiff_t>(std::min(limit, hits.size()));
    std::partial_sort(hits.begin(), end, hits.end());
    std::vector<std::int64_t> ids;
    for (auto hit = hits.begin(); hit != end; ++hit) ids.push_back(-hit->newest);
    return ids;
}

std::size_t Haystack::size() const { return m_base->ids.size() - m_goneCount + m_tailLine.size(); }
std::size_t Haystack::bytes() const { return m_base->text.size() + m_tail.text.size(); }

}
