// SPDX-License-Identifier: MIT
#include "core/base/sentence.h"
#include <cassert>

namespace tilth {
namespace {

bool isPlace(std::string_view text, std::size_t at) { return text[at] == '%' && text[at + 1] >= '1' && text[at + 1] <= '9'; }
std::size_t placeIn(std::string_view text) {
    for (std::size_t at = 0; at + 1 < text.size(); ++at)
        if (isPlace(text, at)) return at;
    return text.npos;
}
std::size_t numberAt(std::string_view text, std::size_t place) { return static_cast<std::size_t>(text[place + 1] - '1'); }

// A place that comes twice holds the same both times.
bool take(std::vector<std::string_view>& found, std::size_t number, std::string_view argument) {
    if (number < found.size() && found[number].data()) return found[number] == argument;
    if (number >= found.size()) found.resize(number + 1);
    found[number] = argument;
    return true;
}

}

std::string say(const Sentence& sentence, std::initializer_list<std::string_view> arguments) {
    std::string said;
    std::string_view rest = sentence.text;
    for (std::size_t at = placeIn(rest); at != rest.npos; at = placeIn(rest)) {
        assert(numberAt(rest, at) < arguments.size());
        said.append(rest.substr(0, at)).append(arguments.begin()[numberAt(rest, at)]);
        rest.remove_prefix(at + 2);
    }
    return said.append(rest);
}

std::optional<std::vector<std::string_view>> argumentsOf(const Sentence& sentence, std::string_view text) {
    std::vector<std::string_view> found;
    std::string_view rest = sentence.text;
    std::size_t at = placeIn(rest);
    if (at == rest.npos) return text == rest ? std::optional(found) : std::nullopt;
    if (!text.starts_with(rest.substr(0, at))) return {};
    text.remove_prefix(at);
    while (at != rest.npos) {
        const std::size_t number = numberAt(rest, at);
        rest.remove_prefix(at + 2);
        at = placeIn(rest);
        const std::string_view between = rest.substr(0, at);
        const bool last = at == rest.npos;
        const std::size_t end = !last ? text.find(between) : text.ends_with(between) ? text.size() - between.size() : text.npos;
        if (end == text.npos || !take(found, number, text.substr(0, end))) return {};
        text.remove_prefix(end + between.size());
        if (!last) rest.remove_prefix(at), at = 0;
    }
    return found;
}

}
