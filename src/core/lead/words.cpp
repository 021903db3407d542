// SPDX-License-Identifier: MIT
// Trimming, mail domains, days.
#include "core/lead/words.h"
#include <algorithm>
#include <array>
#include <charconv>

namespace tilth::words {
namespace {

constexpr std::array<std::string_view, 20> freeMail{
    "126.com", "139.com", "163.com", "aliyun.com", "aol.com", "foxmail.com", "gmail.com", "gmx.de", "gmx.net", "hotmail.com",
    "icloud.com", "live.com", "mail.ru", "outlook.com", "proton.me", "qq.com", "sina.com", "sohu.com", "yahoo.com", "yandex.ru"};

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
int number(std::string_view text) {
    int n = -1;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), n).ptr;
    return end == text.data() + text.size() ? n : -1;
}
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

}

std::string_view trim(std::string_view text) {
    while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back())) text.remove_suffix(1);
    return text;
}
std::string_view mailDomain(std::string_view address) {
    const auto at = address.rfind('@');
    return at == address.npos ? std::string_view() : trim(address.substr(at + 1));
}
bool isFreeMail(std::string_view domain) {
    return std::ranges::any_of(freeMail, [&](std::string_view host) { return std::ranges::equal(domain, host, {}, lower); });
}
std::optional<Date> day(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
    const std::chrono::year_month_day date{std::chrono::year{number(text.substr(0, 4))}, std::chrono::month{static_cast<unsigned>(number(text.substr(5, 2)))},
                                           std::chrono::day{static_cast<unsigned>(number(text.substr(8)))}};
    return date.ok() ? std::optional<Date>{date} : std::nullopt;
}

}
