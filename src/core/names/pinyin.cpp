// SPDX-License-Identifier: MIT
// Reads names character by character; the table is made at build time (core/names/make_pinyin.cpp).
#include "core/names/pinyin.h"
#include "core/base/char_table.h"
#include "core/base/text.h"
#include "core/names/surnames.h"
#include <algorithm>
#include <array>
#include <span>

namespace tilth {
namespace {

constexpr std::size_t mostReadings = 6;

// Syllables of one character, each once, the likeliest first.
struct Choices {
    std::array<std::string_view, 4> list;
    std::size_t count = 0;
    std::span<const std::string_view> all() const { return {list.data(), count}; }

    void add(std::string_view syllables) {                 // parted by "/"
        while (!syllables.empty() && count < list.size()) {
            const std::string_view one = syllables.substr(0, syllables.find('/'));
            if (std::ranges::find(all(), one) == all().end()) list[count++] = one;
            syllables.remove_prefix(std::min(one.size() + 1, syllables.size()));
        }
    }
};

// In a surname its own reading goes first, in other places the usual one does.
Choices choicesFor(char32_t c, std::string_view inSurname) {
    Choices choices;
    const std::uint16_t usual = c < 0x80 ? 0 : pinyinTable.at(c);
    if (usual == 0) return choices;
    choices.add(inSurname);
    choices.add(pinyinSyllables[usual]);
    choices.add(otherReadings(c));
    return choices;
}

std::u32string characters(std::string_view folded) {
    std::u32string all;
    all.reserve(folded.size());
    for (std::size_t at = 0; at < folded.size();) {
        const CodePoint c = codePointAt(folded, at);
        all += c.value;
        at += c.length;
    }
    return all;
}

std::string_view surnameReadingAt(const std::u32string& name, std::size_t at) {
    if (at > 1) return {};
    const CompoundSurname* compound = name.size() > 1 ? compoundSurname(name[0], name[1]) : nullptr;
    if (compound) return at == 0 ? compound->first : compound->second;
    return at == 0 ? surnameReadings(name[0]) : std::string_view{};
}

bool isLetterOrDigit(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

void append(Pinyin& reading, std::string_view syllable) {
    reading.full.append(syllable);
    reading.initials.append(syllable.substr(0, 1));
}

void append(Pinyin& reading, char c) {
    reading.full += c;
    reading.initials += c;
}

// Every reading so far goes on with every choice; when that is too many, with the first choice alone.
std::vector<Pinyin> continued(const std::vector<Pinyin>& before, const Choices& choices) {
    const std::size_t used = before.size() * choices.count > mostReadings ? 1 : choices.count;
    std::vector<Pinyin> after;
    after.reserve(before.size() * used);
    for (const Pinyin& reading : before)
        for (const std::string_view syllable : choices.all().first(used)) append(after.emplace_back(reading), syllable);
    return after;
}

void appendToAll(std::vector<Pinyin>& all, const Choices& choices) {
    if (choices.count > 1) all = continued(all, choices);
    else for (Pinyin& reading : all) append(reading, choices.list[0]);
}

std::vector<Pinyin> read(const std::u32string& name) {
    std::vector<Pinyin> all(1);
    bool anyHan = false;
    for (std::size_t at = 0; at < name.size(); ++at) {
        const Choices choices = choicesFor(name[at], surnameReadingAt(name, at));
        anyHan |= choices.count > 0;
        if (choices.count > 0) appendToAll(all, choices);
        else if (isLetterOrDigit(name[at])) for (Pinyin& reading : all) append(reading, static_cast<char>(name[at]));
    }
    return anyHan ? all : std::vector<Pinyin>{};
}

// Most names are Latin: the first byte of a Han character is 0xE3 or above.
bool mayHaveHan(std::string_view text) {
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0xE3; });
}

// 吕 is typed lv on keyboards and written lu in passports.
std::vector<Pinyin> withPlainU(std::vector<Pinyin> all) {
    for (std::size_t i = 0, count = all.size(); i < count && all.size() < mostReadings; ++i) {
        Pinyin plain = all[i];
        for (std::size_t at = 1; at < plain.full.size(); ++at)
            if (plain.full[at] == 'v' && (plain.full[at - 1] == 'l' || plain.full[at - 1] == 'n')) plain.full[at] = 'u';
        if (plain != all[i]) all.push_back(std::move(plain));
    }
    return all;
}

}

Pinyin pinyin(std::string_view text) {
    const std::vector<Pinyin> all = read(characters(fold(text)));
    return all.empty() ? Pinyin{} : all.front();
}

std::vector<Pinyin> readings(std::string_view text) {
    if (!mayHaveHan(text)) return {};
    return withPlainU(read(characters(fold(text))));
}

}
