// SPDX-License-Identifier: MIT
// The pattern's parser, its steps, which letters may follow which, and the walk that keeps the set of all letters that may be next.
#include "core/base/pattern.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include <algorithm>
#include <array>
#include <bit>
#include <optional>
#include <span>

namespace tilth {
namespace {

using Letters = Pattern::Letters;
using Range = Pattern::Range;
using Bits = Pattern::Bits;
using Step = Pattern::Step;

constexpr char32_t lastOfAll = 0x10FFFF;
constexpr std::size_t endless = SIZE_MAX, mostTimes = 100;
constexpr int deepest = 30;                     // brackets within brackets

struct Node {
    enum Kind { Letter, Every, Either, Repeat, Begin, End } kind = Every;
    std::uint32_t letters = 0;                  // of Letter
    std::vector<Node> parts{};                  // of Every, Either; of Repeat exactly one
    std::size_t least = 1, most = 1;            // of Repeat
};

// Of folded texts: each space is " ", punctuation lies between the letters of other scripts.
constexpr std::array digits{Range{'0', '9'}}, spaces{Range{' ', ' '}};
constexpr std::array wordLetters{Range{'0', '9'},      Range{'a', 'z'},       Range{'_', '_'},       Range{0xC0, 0x1FFF},
                                 Range{0x2C00, 0x2FFF}, Range{0x3005, 0x3007}, Range{0x3021, 0xFE0F}, Range{0x10000, lastOfAll}};
struct Class { char32_t name; std::span<const Range> ranges; };
constexpr std::array classes{Class{'d', digits}, Class{'s', spaces}, Class{'w', wordLetters}};

// \d, and \D for what is none.
std::optional<Letters> classNamed(char32_t name) {
    const bool others = name >= 'A' && name <= 'Z';
    const auto at = std::ranges::find(classes, others ? name + 32 : name, &Class::name);
    if (at == classes.end()) return {};
    return Letters{{at->ranges.begin(), at->ranges.end()}, others};
}

bool isLetterOrDigit(char32_t c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

class Parser {
public:
    Parser(std::string_view text, std::vector<Letters>& letters) : m_text(text), m_letters(letters) {}
    Result<Node> all() {
        Result<Node> node = either();
        return node && !atEnd() ? wrong(m_at, TR("Query", "this ) closes nothing; remove it, or write \\) for the sign")) : node;
    }
private:
    Result<Node> either() {
        Node node{Node::Either};
        do {
            Result<Node> part = every();
            if (!part) return part;
            node.parts.push_back(*std::move(part));
        } while (take('|'));
        return node;
    }
    Result<Node> every() {
        Node node{Node::Every};
        while (!atEnd() && !at('|') && !at(')')) {
            Result<Node> part = repeated();
            if (!part) return part;
            node.parts.push_back(*std::move(part));
        }
        return node;
    }
    Result<Node> repeated() {
        Result<Node> part = atom();
        while (part && !atEnd()) {
            const auto times = this->times();
            if (!times) return times.error();
            if (!*times) break;
            part = Node{Node::Repeat, 0, {*std::move(part)}, (*times)->first, (*times)->second};
        }
        return part;
    }
    using Times = std::optional<std::pair<std::size_t, std::size_t>>;
    Result<Times> times() {
        if (take('*')) return Times{{0, endless}};
        if (take('+')) return Times{{1, endless}};
        if (take('?')) return Times{{0, 1}};
        const std::size_t start = m_at;
        if (!take('{')) return Times{};
        const auto least = number();
        const auto most = !take(',') ? least : at('}') ? std::optional(endless) : number();
        if (!least || !most || !take('}') || *most < *least) return wrong(start, TR("Query", "repetitions are written {2}, {2,} or {2,4}, up to 100; write \\{ for the sign"));
        return Times{{*least, *most}};
    }
    std::optional<std::size_t> number() {
        std::size_t value = 0;
        const std::size_t start = m_at;
        for (; m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9' && value <= mostTimes; ++m_at) value = value * 10 + static_cast<std::size_t>(m_text[m_at] - '0');
        return m_at == start || value > mostTimes ? std::nullopt : std::optional(value);
    }
    Result<Node> atom() {
        if (take('(')) return bracket();
        if (take('[')) return set();
        if (take('^')) return Node{Node::Begin};
        if (take('$')) return Node{Node::End};
        if (take('.')) return letter({{}, true});
        if (at('*') || at('+') || at('?') || at('{')) return wrong(m_at, TR("Query", "nothing stands before the repetition; write first what repeats, or \\ before the sign itself"));
        const std::size_t start = m_at;
        if (!take('\\')) return literal(next());
        if (atEnd()) return wrong(start, TR("Query", "a sign is missing after \\; write \\\\ for the sign itself"));
        const char32_t c = next();
        if (auto of = classNamed(c)) return letter(*std::move(of));
        return isLetterOrDigit(c) ? wrong(start, TR("Query", "after \\ stands d, w, s or a sign")) : literal(c);
    }
    Result<Node> bracket() {
        const std::size_t open = m_at - 1;
        if (++m_deep > deepest) return wrong(open, TR("Query", "brackets are too deep; take some of them away"));
        Result<Node> inner = either();
        --m_deep;
        return inner && !take(')') ? wrong(open, TR("Query", "this ( is never closed; add a ), or write \\( for the sign")) : inner;
    }
    // As it stands in folded text: ß is two letters, a lone accent none.
    Result<Node> literal(char32_t c) {
        Node node{Node::Every};
        const std::string folded = foldedLetter(c);
        for (std::size_t at = 0; at < folded.size();) {
            const CodePoint one = codePointAt(folded, at);
            node.parts.push_back(letter({{{one.value, one.value}}, false}));
            at += one.length;
        }
        return node;
    }
    Result<Node> set() {
        const std::size_t open = m_at - 1;
        Letters letters{{}, take('^')};
        do {
            if (atEnd()) return unclosed(open);
            if (take('\\') && !atEnd()) {
                if (const auto of = classNamed(peek()); of && !of->others) {
                    next();
                    letters.ranges.insert(letters.ranges.end(), of->ranges.begin(), of->ranges.end());
                    continue;
                }
                if (isLetterOrDigit(peek())) return wrong(m_at - 1, TR("Query", "within [ ] only d, w, s or a sign stand after \\"));
            }
            if (atEnd()) continue;
            const auto range = this->range(open);
            if (!range) return range.error();
            letters.ranges.push_back(*range);
        } while (!take(']'));
        return letter(std::move(letters));
    }
    Result<Range> range(std::size_t open) {
        const std::size_t start = m_at;
        const char32_t first = foldedOne(next());
        if (!at('-') || m_at + 1 >= m_text.size() || m_text[m_at + 1] == ']') return Range{first, first};
        take('-');
        const bool sign = take('\\');
        if (atEnd()) return unclosed(open);
        if (sign && isLetterOrDigit(peek())) return wrong(start, TR("Query", "a range ends with a letter or a sign, not with \\d, \\w or \\s"));
        const Range range{first, foldedOne(next())};
        return range.last < range.first ? Result<Range>(wrong(start, TR("Query", "a range runs from the lower to the higher letter; swap them"))) : range;
    }

    static std::string foldedLetter(char32_t c) {
        std::string written;
        appendCodePoint(written, c);
        return fold(written);
    }
    static char32_t foldedOne(char32_t c) {
        const std::string folded = foldedLetter(c);
        return folded.empty() ? c : codePointAt(folded, 0).value;
    }
    // Ranges in order and apart, so that a walk looks them up by halves.
    static void tidy(std::vector<Range>& ranges) {
        std::ranges::sort(ranges, {}, &Range::first);
        std::size_t last = 0;
        for (std::size_t i = 1; i < ranges.size(); ++i)
            if (ranges[i].first > ranges[last].last + 1) ranges[++last] = ranges[i];
            else ranges[last].last = std::max(ranges[last].last, ranges[i].last);
        ranges.resize(std::min(ranges.size(), last + 1));
    }
    Node letter(Letters letters) {
        tidy(letters.ranges);
        const auto same = std::ranges::find(m_letters, letters);
        const auto at = static_cast<std::uint32_t>(same - m_letters.begin());
        if (same == m_letters.end()) m_letters.push_back(std::move(letters));
        return {Node::Letter, at};
    }
    bool atEnd() const { return m_at == m_text.size(); }
    bool at(char c) const { return !atEnd() && m_text[m_at] == c; }
    bool take(char c) { return at(c) && ++m_at; }
    char32_t peek() const { return codePointAt(m_text, m_at).value; }
    char32_t next() {
        const CodePoint c = codePointAt(m_text, m_at);
        m_at += c.length;
        return c.value;
    }
    Error unclosed(std::size_t open) const { return wrong(open, TR("Query", "this [ is never closed; add a ], or write \\[ for the sign")); }
    // Places are counted in characters from 1, as in the query round it.
    Error wrong(std::size_t byte, std::string_view what) const {
        const auto before = std::ranges::count_if(m_text.substr(0, byte), [](char c) { return (c & 0xC0) != 0x80; });
        return {Error::Usage, std::string("in the pattern, at ").append(std::to_string(before + 1)).append(": ").append(what)};
    }

    std::string_view m_text;
    std::vector<Letters>& m_letters;
    std::size_t m_at = 0;
    int m_deep = 0;
};

// Nodes to steps; a repetition is written out. Stops where they become too many.
class Writer {
public:
    explicit Writer(std::vector<Step>& steps) : m_steps(steps) {}
    bool write(const Node& node) {
        if (++m_written > Pattern::mostSteps) return false;
        switch (node.kind) {
        case Node::Letter: return m_letters < Pattern::mostLetters && add({Step::Letter, node.letters, m_letters++});
        case Node::Begin: return add({Step::Begin});
        case Node::End: return add({Step::End});
        case Node::Every: return std::ranges::all_of(node.parts, [this](const Node& part) { return write(part); });
        case Node::Either: return either(node);
        case Node::Repeat: return repeat(node);
        }
        return false;
    }
private:
    bool add(Step step) {
        m_steps.push_back(step);
        return m_steps.size() < Pattern::mostSteps;
    }
    std::uint32_t here() const { return static_cast<std::uint32_t>(m_steps.size()); }
    std::uint32_t fork() {
        m_steps.push_back({Step::Fork, here() + 1, 0});
        return here() - 1;
    }
    bool either(const Node& node) {
        std::vector<std::uint32_t> ends;
        for (std::size_t i = 0; i < node.parts.size(); ++i) {
            const bool last = i + 1 == node.parts.size();
            const std::uint32_t at = last ? 0 : fork();
            if (!write(node.parts[i])) return false;
            if (last) break;
            ends.push_back(fork());
            m_steps[at].other = here();
        }
        for (const std::uint32_t end : ends) m_steps[end].one = m_steps[end].other = here();
        return true;
    }
    bool repeat(const Node& node) {
        const Node& part = node.parts.front();
        const bool again = node.most == endless && node.least > 0;      // the last one goes back to itself
        for (std::size_t n = again ? 1 : 0; n < node.least; ++n)
            if (!write(part)) return false;
        if (node.most == endless) return again ? backTo(here(), part) : loop(part);
        std::vector<std::uint32_t> forks;
        for (std::size_t n = node.least; n < node.most; ++n) {
            forks.push_back(fork());
            if (!write(part)) return false;
        }
        for (const std::uint32_t at : forks) m_steps[at].other = here();
        return true;
    }
    bool loop(const Node& part) {
        const std::uint32_t at = fork();
        if (!write(part)) return false;
        const std::uint32_t back = fork();
        m_steps[back].one = m_steps[back].other = at;
        m_steps[at].other = here();
        return true;
    }
    bool backTo(std::uint32_t start, const Node& part) {
        if (!write(part)) return false;
        const std::uint32_t back = fork();
        m_steps[back].one = start;
        m_steps[back].other = here();
        return true;
    }
    std::vector<Step>& m_steps;
    std::size_t m_written = 0;
    std::uint32_t m_letters = 0;
};

void put(Bits& bits, std::size_t n) { bits[n / 64] |= std::uint64_t{1} << (n % 64); }
void put(Bits& into, const Bits& bits) {
    for (std::size_t i = 0; i < bits.size(); ++i) into[i] |= bits[i];
}
Bits both(Bits a, const Bits& b) {
    for (std::size_t i = 0; i < b.size(); ++i) a[i] &= b[i];
    return a;
}
bool meet(const Bits& a, const Bits& b) { return both(a, b) != Bits{}; }
template <class Act> void forEach(const Bits& bits, Act act) {
    for (std::size_t i = 0; i < bits.size(); ++i)
        for (std::uint64_t left = bits[i]; left; left &= left - 1) act(i * 64 + static_cast<std::size_t>(std::countr_zero(left)));
}

// The letters that are reached from a step without one, and whether the end of the pattern is.
struct Reach {
    Bits letters{};
    bool found = false;
};
Reach reach(std::span<const Step> steps, std::uint32_t from, bool first, bool last) {
    Reach all;
    std::vector<bool> seen(steps.size());
    std::vector<std::uint32_t> open{from};
    while (!open.empty()) {
        const std::uint32_t at = open.back();
        open.pop_back();
        if (seen[at]) continue;
        seen[at] = true;
        const Step& step = steps[at];
        if (step.kind == Step::Letter) put(all.letters, step.other);
        if (step.kind == Step::Found) all.found = true;
        if (step.kind == Step::Fork) open.push_back(step.one), open.push_back(step.other);
        if ((step.kind == Step::Begin && first) || (step.kind == Step::End && last)) open.push_back(at + 1);
    }
    return all;
}

bool holds(const Letters& letters, char32_t c) {
    const auto next = std::ranges::upper_bound(letters.ranges, c, {}, &Range::first);
    const bool in = next != letters.ranges.begin() && c <= std::prev(next)->last;
    return in != letters.others;
}

}

Result<Pattern> Pattern::make(std::string_view written) {
    if (written.size() > mostCharacters * 4 || std::ranges::count_if(written, [](char c) { return (c & 0xC0) != 0x80; }) > std::ptrdiff_t{mostCharacters})
        return Error{Error::Usage, "a pattern has at most " + std::to_string(mostCharacters) + " characters"};
    std::vector<Letters> letters;
    const Result<Node> node = Parser(written, letters).all();
    if (!node) return node.error();
    std::vector<Step> steps;
    if (!Writer(steps).write(*node)) return Error{Error::Usage, "the pattern's repetitions come to too many steps"};
    steps.push_back({Step::Found});
    return Pattern(written, letters, steps);
}

Pattern::Pattern(std::string_view written, std::span<const Letters> letters, std::span<const Step> steps) : m_written(written) {
    for (const Letters& each : letters) m_places.push_back({each});
    for (std::uint32_t at = 0; at < steps.size(); ++at) {
        if (steps[at].kind != Step::Letter) continue;
        const std::size_t letter = m_follow.size();
        const Reach next = reach(steps, at + 1, false, false);
        put(m_places[steps[at].one].at, letter);
        m_follow.push_back(next.letters);
        if (next.found) put(m_ends, letter);
        if (reach(steps, at + 1, false, true).found) put(m_endsLast, letter);
    }
    const Reach first = reach(steps, 0, true, false), later = reach(steps, 0, false, false);
    m_first = first.letters;
    m_later = later.letters;
    m_always = first.found;
    m_empty = reach(steps, 0, true, true).found;
    m_end = reach(steps, 0, false, true).found;
}

// Where the character may stand, of the letters that may be next.
Bits Pattern::meant(char32_t c, const Bits& next) const {
    Bits all{};
    for (const Place& place : m_places)
        if (meet(place.at, next) && holds(place.letters, c)) put(all, place.at);
    return both(all, next);
}

bool Pattern::finds(std::string_view folded) const {
    if (m_always || (folded.empty() && m_empty)) return true;
    Bits next = m_first;
    for (std::size_t at = 0; at < folded.size();) {
        const CodePoint c = codePointAt(folded, at);
        at += c.length;
        const Bits here = meant(c.value, next);
        if (meet(here, at < folded.size() ? m_ends : m_endsLast)) return true;
        next = m_later;
        forEach(here, [&](std::size_t letter) { put(next, m_follow[letter]); });
    }
    return !folded.empty() && m_end;
}

}
