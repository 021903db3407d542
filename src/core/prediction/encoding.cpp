// SPDX-License-Identifier: MIT
#include "core/prediction/encoding.h"
#include "core/base/text.h"
#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>
#include <map>
#include <optional>

namespace tilth {
namespace {

constexpr std::size_t fifths = 5;
constexpr double mostDeviations = 4;

std::optional<double> numberOf(const Answer& answer) {
    if (const double* number = std::get_if<double>(&answer)) return std::isfinite(*number) ? std::optional{*number} : std::nullopt;
    const std::string* word = std::get_if<std::string>(&answer);
    if (!word) return std::nullopt;
    double number = 0;
    const auto [end, fault] = std::from_chars(word->data(), word->data() + word->size(), number);
    if (fault != std::errc{} || end != word->data() + word->size() || !std::isfinite(number)) return std::nullopt;
    return number;
}

std::string numberText(double number) {
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, number, std::chars_format::general, 6).ptr;
    return {text, end};
}

// A number as a word: cells of a field that is words for the most part.
std::string wordOf(const Answer& answer) {
    if (const double* number = std::get_if<double>(&answer)) return numberText(*number);
    return fold(std::get<std::string>(answer));
}

std::vector<double> numbersIn(const History::Column& column) {
    std::vector<double> numbers;
    for (const Answer& answer : column.answers)
        if (const auto number = numberOf(answer)) numbers.push_back(*number);
    return numbers;
}

std::vector<double> edgesOf(const std::vector<double>& sorted) {
    std::vector<double> edges;
    for (std::size_t k = 1; k < fifths; ++k) {
        const double edge = sorted[k * sorted.size() / fifths];
        if (edge < sorted.back() && (edges.empty() || edge > edges.back())) edges.push_back(edge);
    }
    return edges;
}

void learnNumbers(FieldEncoding& encoding, std::vector<double> numbers) {
    std::ranges::sort(numbers);
    double sum = 0, squares = 0;
    for (const double n : numbers) sum += n;
    encoding.mean = sum / static_cast<double>(numbers.size());
    for (const double n : numbers) squares += (n - encoding.mean) * (n - encoding.mean);
    encoding.deviation = std::sqrt(squares / static_cast<double>(numbers.size()));
    encoding.numeric = true;
    encoding.edges = edgesOf(numbers);
}

// A document keeps the words: whole paragraphs are none.
bool isWord(const std::string& text) {
    return !text.empty() && text.size() <= 200 && std::ranges::none_of(text, [](unsigned char c) { return c < 0x20 || c == 0x7F; });
}

// The words answered most often, in alphabetical order.
std::vector<std::string> frequentWords(const std::map<std::string, std::size_t>& counts) {
    std::vector<std::pair<std::string, std::size_t>> often;
    std::ranges::copy_if(counts, std::back_inserter(often), [](const auto& word) { return isWord(word.first); });
    std::ranges::stable_sort(often, std::ranges::greater{}, [](const auto& w) { return w.second; });
    if (often.size() > mostWords) often.resize(mostWords);
    std::vector<std::string> words;
    for (auto& [word, count] : often) words.push_back(std::move(word));
    std::ranges::sort(words);
    return words;
}

void learnWords(FieldEncoding& encoding, const History::Column& column) {
    std::map<std::string, std::size_t> counts;
    std::size_t answered = 0;
    for (const Answer& answer : column.answers) {
        if (answer.index() == 0) continue;
        ++counts[wordOf(answer)];
        ++answered;
    }
    if (counts.size() * 2 <= answered) encoding.words = frequentWords(counts);
}

}

FieldEncoding encodingOf(const History::Column& column) {
    FieldEncoding encoding{.field = column.field};
    const std::vector<double> numbers = numbersIn(column);
    const auto answered = static_cast<std::size_t>(std::ranges::count_if(column.answers, [](const Answer& a) { return a.index() != 0; }));
    std::vector<double> distinct = numbers;
    std::ranges::sort(distinct);
    distinct.erase(std::ranges::unique(distinct).begin(), distinct.end());
    const bool measured = numbers.size() * 20 >= answered * 19 && distinct.size() > fifths;
    if (measured) learnNumbers(encoding, numbers);
    else learnWords(encoding, column);
    return encoding;
}

Encoded encode(const FieldEncoding& encoding, const Answer& answer) {
    if (answer.index() == 0) return {};
    if (encoding.numeric) {
        const auto number = numberOf(answer);
        if (!number) return {.cell = unseen};
        const auto edge = std::ranges::lower_bound(encoding.edges, *number);
        const double z = encoding.deviation > 0 ? (*number - encoding.mean) / encoding.deviation : 0;
        return {static_cast<int>(edge - encoding.edges.begin()), std::clamp(z, -mostDeviations, mostDeviations)};
    }
    const std::string word = wordOf(answer);
    const auto found = std::ranges::lower_bound(encoding.words, word);
    if (found == encoding.words.end() || *found != word) return {.cell = unseen};
    return {.cell = static_cast<int>(found - encoding.words.begin())};
}

std::string cellName(const FieldEncoding& encoding, int cell) {
    if (cell < 0) return {};
    const auto k = static_cast<std::size_t>(cell);
    if (!encoding.numeric) return encoding.words[k];
    if (encoding.edges.empty()) return {};
    if (k == 0) return "≤ " + numberText(encoding.edges[0]);
    if (k == encoding.edges.size()) return "> " + numberText(encoding.edges.back());
    return numberText(encoding.edges[k - 1]) + " … " + numberText(encoding.edges[k]);
}

}
