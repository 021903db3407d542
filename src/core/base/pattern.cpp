// SPDX-License-Identifier: MIT
// The pattern's parser, its steps, and the walk that keeps the set of all steps that may be next.
#include "core/base/pattern.h"
#include "core/base/text.h"
#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace tilth {
namespace {

using Letters = Pattern::Letters;
using Range = Pattern::Range;
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
        return node && !atEnd() ? wrong("a ) closes nothing") : node;
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
        if (!take('{')) return Times{};
        const auto least = number();
        const auto most = !take(',') ? least : at('}') ? std::optional(endless) : number();
        if (!least || !most || !take('}') || *most < *least) return wrong("repetitions are written {2}, {2,} or {2,4}, up to 100");
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
        if (at('*') || at('+') || at('?') || at('{')) return wrong("nothing stands before the repetition");
        if (!take('\\')) return literal(next());
        if (atEnd()) return wrong("a sign is missing after \\");
        const char32_t c = next();
        if (auto of = classNamed(c)) return letter(*std::move(of));
        return isLetterOrDigit(c) ? wrong("after \\ stands d, w, s or a sign") : literal(c);
    }
    Result<Node> bracket() {
        if (++m_deep > deepest) return wrong("brackets are too deep");
        Result<Node> inner = either();
        --m_deep;
        return inner && !take(')') ? wrong("a ( is never closed") : inner;
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
        Letters letters{{}, take('^')};
        do {
            if (atEnd()) return wrong("a [ is never closed");
            if (take('\\') && !atEnd()) {
                if (const auto of = classNamed(peek()); of && !of->others) {
                    next();
                    letters.ranges.insert(letters.ranges.end(), of->ranges.begin(), of->ranges.end());
                    continue;
                }
                if (isLetterOrDigit(peek())) return wrong("within [ ] only d, w, s or a sign stand after \\");
            }
            if (atEnd()) continue;
            const auto range = this->range();
            if (!range) return range.error();
            letters.ranges.push_back(*range);
        } while (!take(']'));
        return letter(std::move(letters));
    }
    Result<Range> range() {
        const char32_t first = foldedOne(next());
        if (!at('-') || m_at + 1 >= m_text.size() || m_text[m_at + 1] == ']') return Range{first, first};
        take('-');
        take('\\');
        if (atEnd()) return wrong("a [ is never closed");
        const Range range{first, foldedOne(next())};
        return range.last < range.first ? Result<Range>(wrong("a range runs from the lower to the higher letter")) : range;
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
    Node letter(Letters letters) {
        m_letters.push_back(std::move(letters));
        return {Node::Letter, static_cast<std::uint32_t>(m_letters.size() - 1)};
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
    static Error wrong(std::string_view what) { return {Error::Usage, std::string("in the pattern, ").append(what)}; }

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
        case Node::Letter: return add({Step::Letter, node.letters});
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
        for (std::size_t n = 0; n < node.least; ++n)
            if (!write(part)) return false;
        if (node.most == endless) return loop(part);
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
    std::vector<Step>& m_steps;
    std::size_t m_written = 0;
};

// The steps that may be next, each once.
class Reached {
public:
    explicit Reached(std::span<const Step> steps) : m_steps(steps), m_seen(steps.size()) {}
    void add(std::uint32_t step, bool first, bool last) {
        m_open.assign(1, step);
        while (!m_open.empty()) {
            const std::uint32_t at = m_open.back();
            m_open.pop_back();
            if (m_seen[at]) continue;
            m_seen[at] = true;
            m_reached.push_back(at);
            follow(at, first, last);
        }
    }
    void clear() {
        for (const std::uint32_t at : m_reached) m_seen[at] = false;
        m_reached.clear();
    }
    bool found() const { return m_seen[m_steps.size() - 1]; }
    std::span<const std::uint32_t> all() const { return m_reached; }
private:
    void follow(std::uint32_t at, bool first, bool last) {
        const Step& step = m_steps[at];
        if (step.kind == Step::Fork) m_open.push_back(step.one), m_open.push_back(step.other);
        if ((step.kind == Step::Begin && first) || (step.kind == Step::End && last)) m_open.push_back(at + 1);
    }
    std::span<const Step> m_steps;
    std::vector<bool> m_seen;
    std::vector<std::uint32_t> m_reached, m_open;
};

bool holds(const Letters& letters, char32_t c) {
    const bool in = std::ranges::any_of(letters.ranges, [c](const Range& r) { return r.first <= c && c <= r.last; });
    return in != letters.others;
}

}

Result<Pattern> Pattern::make(std::string_view written) {
    if (written.size() > mostCharacters * 4 || std::ranges::count_if(written, [](char c) { return (c & 0xC0) != 0x80; }) > std::ptrdiff_t{mostCharacters})
        return Error{Error::Usage, "a pattern has at most " + std::to_string(mostCharacters) + " characters"};
    Pattern pattern;
    pattern.m_written = written;
    const Result<Node> node = Parser(written, pattern.m_letters).all();
    if (!node) return node.error();
    if (!Writer(pattern.m_steps).write(*node)) return Error{Error::Usage, "the pattern's repetitions come to too many steps"};
    pattern.m_steps.push_back({Step::Found});
    return pattern;
}

bool Pattern::finds(std::string_view folded) const {
    Reached now(m_steps), next(m_steps);
    for (std::size_t at = 0;;) {
        now.add(0, at == 0, at == folded.size());
        if (now.found()) return true;
        if (at == folded.size()) return false;
        const CodePoint c = codePointAt(folded, at);
        at += c.length;
        next.clear();
        for (const std::uint32_t step : now.all())
            if (m_steps[step].kind == Step::Letter && holds(m_letters[m_steps[step].one], c.value)) next.add(step + 1, false, at == folded.size());
        std::swap(now, next);
    }
}

}
