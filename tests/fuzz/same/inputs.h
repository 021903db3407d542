// SPDX-License-Identifier: MIT
// Inputs for a fuzz target that are the same bytes on every machine: seeds, past findings among them, and words of the format, changed by
// chance that begins with the number of the input.
#pragma once
#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tilth::fuzz {

/// Chance that is the same with every library: the standard fixes the engine, but not its distributions.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_engine(seed) {}
    std::size_t below(std::size_t count) { return count ? static_cast<std::size_t>(m_engine() % count) : 0; }
    char byte() { return static_cast<char>(below(256)); }
    const std::string& of(const std::vector<std::string>& texts) { return texts[below(texts.size())]; }

    /// A short piece of a text: where it begins, and its length.
    std::pair<std::size_t, std::size_t> slice(std::string_view text) {
        const std::size_t at = below(text.size() + 1);
        return {at, below(std::min<std::size_t>(text.size() - at, below(4) ? 12 : text.size()) + 1)};
    }
private:
    std::mt19937_64 m_engine;
};

inline std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline std::vector<std::string> seedsIn(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<std::string> seeds{""};
    for (const auto& path : paths) seeds.push_back(bytesOf(path));
    return seeds;
}

/// "text" of a line of a dictionary, with \xHH, \\ and \" in it.
inline std::string wordOf(std::string_view line) {
    std::string word;
    for (std::size_t i = 1; i + 1 < line.size(); ++i) {
        if (line[i] == '\\' && line[i + 1] == 'x') word += static_cast<char>(std::stoi(std::string(line.substr(i + 2, 2)), nullptr, 16)), i += 3;
        else word += line[line[i] == '\\' ? ++i : i];
    }
    return word;
}
inline std::vector<std::string> wordsIn(const char* path) {
    std::vector<std::string> words;
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);)
        if (line.starts_with('"')) words.push_back(wordOf(line));
    return words;
}

/// What inputs are made of.
struct Stock {
    std::vector<std::string> seeds, words;
    std::size_t longest = 256;
};
inline constexpr std::array numbers{"0", "-1", "1", "9", "12", "31", "99", "366", "1900", "2100", "9999", "65536", "2147483648", "9223372036854775808", "1e400"};
inline constexpr char marks[] = "\0\1\t\n\r \"'(),-./0:;<=>[\\]{}~\x7F\x80\xC3\xE4\xFF";

/// One change of a text.
inline void change(std::string& text, const Stock& stock, Chance& chance) {
    const auto [at, length] = chance.slice(text);
    const std::string piece = text.substr(at, length), &other = chance.of(stock.seeds), &word = chance.of(stock.words);
    const std::size_t digit = std::min(text.find_first_of("0123456789", at), text.size()), end = std::min(text.find_first_not_of("0123456789", digit), text.size());
    const auto [from, count] = chance.slice(other);
    const char mark = marks[chance.below(std::size(marks) - 1)];
    switch (chance.below(11)) {
    case 0: if (at < text.size()) text[at] = static_cast<char>(text[at] ^ 1 << chance.below(8)); break;
    case 1: if (at < text.size()) text[at] = chance.byte(); break;
    case 2: if (at < text.size()) text[at] = mark; break;
    case 3: text.insert(at, 1 + chance.below(3), mark); break;
    case 4: text.erase(at, length); break;
    case 5: text.insert(chance.below(text.size() + 1), piece); break;
    case 6: text.insert(at, word); break;
    case 7: text.replace(at, std::min(word.size(), text.size() - at), word); break;
    case 8: text.replace(digit, end - digit, numbers[chance.below(numbers.size())]); break;
    case 9: text.insert(at, other, from, count); break;
    default: text.replace(at, text.npos, other, from); break;
    }
}

/// The input of a number: first the seeds as they are, then changed ones. Many of these begin with the byte that says how the target reads
/// the rest (target.h).
inline std::string inputOf(std::int64_t n, std::uint64_t seed, const Stock& stock) {
    if (n < std::ssize(stock.seeds)) return stock.seeds[static_cast<std::size_t>(n)];
    Chance chance(seed << 40 ^ static_cast<std::uint64_t>(n));
    std::string text = chance.of(stock.seeds);
    for (std::size_t left = 1 + chance.below(1u << chance.below(5)); left; --left) change(text, stock, chance);
    if (chance.below(2)) text.insert(0, 1, static_cast<char>(16 + chance.below(16)));
    text.resize(std::min(text.size(), stock.longest));
    return text;
}

}
