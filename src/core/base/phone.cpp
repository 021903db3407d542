// SPDX-License-Identifier: MIT
// Reads telephone numbers as people type them and writes them as their country does.
#include "core/base/phone.h"
#include "core/base/phone_plans.h"
#include "core/base/text.h"
#include <algorithm>
#include <iterator>

namespace tilth {
namespace {

constexpr auto none = std::string_view::npos;
bool isDigit(char c) { return c >= '0' && c <= '9'; }

struct Typed {
    bool abroad = false;               // "+" or "00" came first: a country code follows
    std::string digits, extension;
};

constexpr std::array extensionMarks{std::string_view{"extension"}, std::string_view{"ext"}, std::string_view{"x"}, std::string_view{"#"},
                                    std::string_view{"分机"}, std::string_view{"转"}};

struct Parts {
    std::string_view number, extension;
};
Parts cutExtension(std::string_view text) {
    for (const std::string_view mark : extensionMarks)
        if (const std::size_t at = text.find(mark); at != none && at > 0)
            return {text.substr(0, text.find_last_not_of(" ,;", at - 1) + 1), trim(text.substr(at + mark.size()))};
    return {text, {}};
}

std::string bare(std::string_view text) {
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), isDigit);
    return digits;
}

std::string withoutTrunkInBrackets(std::string text) {                     // +44 (0)20: dialled at home only
    const std::size_t at = text.find("(0)");
    return at != none && at > 0 ? text.erase(at, 3) : text;
}

std::string_view afterTel(std::string_view text) { return text.starts_with("tel:") ? text.substr(4) : text; }

std::optional<Typed> readTyped(std::string_view text) {
    const std::string folded = withoutTrunkInBrackets(fold(trim(text)));
    const Parts parts = cutExtension(trim(afterTel(folded)));
    const std::string_view number = parts.number;
    const std::size_t first = number.find_first_not_of("( ");
    if (first == none || number.find_first_not_of("0123456789 ()-./", first + 1) != none) return {};
    if (!isDigit(number[first]) && number[first] != '+') return {};
    if (parts.extension.find_first_not_of("0123456789.=: ") != none) return {};
    Typed typed{number[first] == '+', bare(number), bare(parts.extension)};
    if (!typed.abroad && typed.digits.starts_with("00")) typed = {true, typed.digits.substr(2), typed.extension};
    return typed;
}

bool fitsDigit(char mark, char digit) { return mark == '#' || mark == digit || (mark == 'N' && digit >= '2'); }
bool isPlace(char mark) { return mark == '#' || mark == 'N' || isDigit(mark); }

bool fits(std::string_view shape, std::string_view digits) {
    std::size_t at = 0;
    for (const char mark : shape) {
        if (!isPlace(mark)) continue;
        if (at == digits.size() || !fitsDigit(mark, digits[at])) return false;
        ++at;
    }
    return at == digits.size();
}

const std::string_view* shapeOf(const PhonePlan& plan, std::string_view national) {
    const auto at = std::ranges::find_if(plan.shapes, [&](auto shape) { return fits(shape, national); });
    return at == plan.shapes.end() ? nullptr : &*at;
}

const PhonePlan* planOfCountry(std::string_view country) {
    const auto at = std::ranges::find(phonePlans, country, &PhonePlan::country);
    return at == phonePlans.end() ? nullptr : at;
}

const PhonePlan* planOfNumber(std::string_view digits) {                   // no code begins another one
    const auto at = std::ranges::find_if(phonePlans, [&](const PhonePlan& plan) { return digits.starts_with(plan.code); });
    return at == phonePlans.end() ? nullptr : at;
}

// The number as it follows the country code, if the plan has such numbers.
std::optional<std::string_view> national(const PhonePlan& plan, std::string_view digits) {
    if (!plan.trunk.empty() && digits.starts_with(plan.trunk) && shapeOf(plan, digits.substr(plan.trunk.size())))
        return digits.substr(plan.trunk.size());
    return shapeOf(plan, digits) ? std::optional{digits} : std::nullopt;
}

std::optional<std::string> numberAbroad(std::string_view digits) {
    const PhonePlan* plan = planOfNumber(digits);
    if (!plan) return digits.size() >= 8 && digits.size() <= 15 ? std::optional{std::string{digits}} : std::nullopt;
    const auto rest = national(*plan, digits.substr(plan->code.size()));
    return rest ? std::optional{std::string{plan->code}.append(*rest)} : std::nullopt;
}

std::optional<std::string> numberAtHome(const PhonePlan& plan, std::string_view digits) {
    if (const auto number = national(plan, digits)) return std::string{plan.code}.append(*number);
    if (plan.code == "1" && digits.starts_with("011")) return numberAbroad(digits.substr(3));
    return digits.starts_with(plan.code) ? numberAbroad(digits) : std::nullopt;          // "86 138 ..." without its plus
}

std::string fill(std::string_view shape, std::string_view trunk, std::string_view digits) {
    std::string text;
    for (std::size_t at = 0; const char mark : shape) {
        if (isPlace(mark) && at == 0) text.append(trunk);
        if (isPlace(mark)) text += digits[at++];
        else if (mark != '!') text += mark;
    }
    return text;
}

std::string written(const PhonePlan& plan, std::string_view number, bool atHome) {
    const std::string_view* shape = shapeOf(plan, number);
    if (!shape) return std::string{"+"}.append(plan.code).append(number);
    if (atHome) return fill(*shape, shape->starts_with('!') ? "" : plan.trunk, number);
    std::string text = fill(*shape, "", number);
    std::erase_if(text, [](char c) { return c == '(' || c == ')'; });
    return std::string{"+"}.append(plan.code).append(" ").append(text);
}

}

std::string phoneDigits(std::string_view text) {
    const auto typed = readTyped(text);
    return typed ? typed->digits : std::string{};
}

std::optional<std::string> toE164(std::string_view text, std::string_view country) {
    const auto typed = readTyped(text);
    if (!typed) return {};
    const PhonePlan* plan = planOfCountry(country);
    const auto number = typed->abroad ? numberAbroad(typed->digits) : plan ? numberAtHome(*plan, typed->digits) : std::nullopt;
    if (!number) return {};
    std::string stored = std::string{"+"}.append(*number);
    return typed->extension.empty() ? stored : stored.append(";ext=").append(typed->extension);
}

std::string storedPhone(std::string_view text, std::string_view country) {
    return toE164(text, country).value_or(std::string{trim(text)});
}

std::string formatPhone(std::string_view stored, std::string_view homeCountry) {
    const std::size_t end = std::min(stored.find(";ext="), stored.size());
    const std::string_view digits = stored.substr(0, end).substr(stored.starts_with('+') ? 1 : 0);
    const PhonePlan* plan = planOfNumber(digits);
    if (!stored.starts_with('+') || !plan || !std::ranges::all_of(digits, isDigit)) return std::string{stored};
    const PhonePlan* home = planOfCountry(homeCountry);
    std::string text = written(*plan, digits.substr(plan->code.size()), home && home->code == plan->code);
    if (end < stored.size()) text.append(" ext. ").append(stored.substr(end + 5));
    return text;
}

}
