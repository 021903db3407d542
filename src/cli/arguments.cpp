// SPDX-License-Identifier: MIT
#include "cli/arguments.h"
#include <algorithm>
#include <charconv>

namespace tilth::cli {
namespace {

Error usage(std::string_view what, std::string_view word, std::string_view remedy) {
    std::string words(what);
    words.append(" \"").append(word).append("\"").append(remedy);
    return {Error::Usage, std::move(words)};
}

bool isOption(std::string_view word) { return word.size() > 1 && word[0] == '-' && (word[1] == '-' || (word[1] >= 'a' && word[1] <= 'z')); }

class ArgumentReader {
public:
    ArgumentReader(std::span<const std::string> words, std::span<const Option> options) : m_words(words), m_options(options) {}
    Result<Arguments> read(bool untilWord);
private:
    std::optional<Error> option(std::string_view word);
    void rest();

    std::span<const std::string> m_words;
    std::span<const Option> m_options;
    std::size_t m_at = 0;
    Arguments m_read;
};

Result<Arguments> ArgumentReader::read(bool untilWord) {
    while (m_at < m_words.size()) {
        const std::string& word = m_words[m_at];
        if (word == "--") {
            ++m_at;
            rest();
        } else if (!isOption(word)) {
            if (untilWord) rest();
            else m_read.words.push_back(m_words[m_at++]);
        } else if (std::optional<Error> error = option(word)) return *std::move(error);
    }
    return std::move(m_read);
}

std::optional<Error> ArgumentReader::option(std::string_view word) {
    const std::size_t equals = word.starts_with("--") ? word.find('=') : word.npos;
    const std::string_view name = word.substr(0, equals);
    const auto known = std::ranges::find(m_options, name, &Option::name);
    if (known == m_options.end()) return usage("There is no option", name, "; see \"tilthctl help\".");
    ++m_at;
    std::vector<std::string>& values = m_read.options[std::string(name)];
    if (known->value.empty())
        return equals == word.npos ? std::nullopt : std::optional{usage("No value goes with", name, ".")};
    if (equals != word.npos) values.emplace_back(word.substr(equals + 1));
    else if (m_at < m_words.size()) values.push_back(m_words[m_at++]);
    else return usage("A value is missing after", name, std::string(": ").append(known->value).append("."));
    return {};
}

void ArgumentReader::rest() {
    m_read.words.insert(m_read.words.end(), m_words.begin() + static_cast<std::ptrdiff_t>(m_at), m_words.end());
    m_at = m_words.size();
}

}

std::string Arguments::value(std::string_view option, std::string_view fallback) const {
    const auto at = options.find(option);
    return at == options.end() || at->second.empty() ? std::string(fallback) : at->second.back();
}

std::vector<std::string> Arguments::all(std::string_view option) const {
    const auto at = options.find(option);
    return at == options.end() ? std::vector<std::string>{} : at->second;
}

Result<Arguments::Pairs> pairs(std::span<const std::string> words) {
    Arguments::Pairs read;
    for (const std::string& word : words) {
        const std::size_t equals = word.find('=');
        if (equals == 0 || equals == word.npos) return usage("There is no field=value in", word, "; write for instance name=Ada.");
        read.emplace_back(word.substr(0, equals), word.substr(equals + 1));
    }
    return read;
}

Result<Arguments::Pairs> Arguments::pairsFrom(std::size_t n) const {
    return pairs(std::span(words).subspan(std::min(n, words.size())));
}

Result<Arguments> readArguments(std::span<const std::string> words, std::span<const Option> options, bool untilWord) {
    return ArgumentReader(words, options).read(untilWord);
}

Result<std::int64_t> numberOption(const Arguments& arguments, std::string_view option, std::int64_t fallback) {
    if (!arguments.has(option)) return fallback;
    const std::string text = arguments.value(option);
    std::int64_t n = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), n);
    if (end.ec == std::errc{} && end.ptr == text.data() + text.size() && n >= 0) return n;
    return usage(std::string(option).append(" takes a whole number, not"), text, ".");
}

std::vector<std::string> splitAtCommas(std::string_view list) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < list.size();) {
        const std::size_t end = std::min(list.find(',', at), list.size());
        if (end > at) parts.emplace_back(list.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

}
