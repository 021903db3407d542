// SPDX-License-Identifier: MIT
#include "io/vcard_text.h"
#include <algorithm>

namespace tilth {
namespace {

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

int hexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const char letter = upper(c);
    return letter >= 'A' && letter <= 'F' ? letter - 'A' + 10 : -1;
}

bool escapable(char c) { return std::string_view("nN,;:\\\"").find(c) != std::string_view::npos; }

/// The character that `\c` stands for.
char meant(char c) { return c == 'n' || c == 'N' ? '\n' : c; }

}

std::string asciiUpper(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), upper);
    return out;
}

bool sameWord(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, {}, upper, upper);
}

std::vector<std::string> vcardParts(std::string_view value, char separator) {
    std::vector<std::string> parts(1);
    for (std::size_t i = 0; i < value.size(); ++i) {
        const bool escape = value[i] == '\\' && i + 1 < value.size() && escapable(value[i + 1]);
        if (escape) parts.back() += meant(value[++i]);
        else if (value[i] == separator && separator != '\0') parts.emplace_back();
        else parts.back() += value[i];
    }
    return parts;
}

std::string vcardText(std::string_view value) { return std::move(vcardParts(value, '\0').front()); }

// Returns before a line end belong to it; one that stands elsewhere is kept.
std::string vcardEscaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        while (c == '\n' && out.ends_with('\r')) out.pop_back();
        if (c == '\n') out += "\\n";
        else if (c == '\\' || c == ',' || c == ';') (out += '\\') += c;
        else out += c;
    }
    return out;
}

std::string parameterText(std::string_view written) {
    std::string out;
    for (std::size_t i = 0; i < written.size(); ++i) {
        const char next = written[i] == '^' && i + 1 < written.size() ? written[i + 1] : '\0';
        const char stands = next == 'n' ? '\n' : next == '\'' ? '"' : next == '^' ? '^' : '\0';
        if (stands) ++i;
        out += stands ? stands : written[i];
    }
    return out;
}

std::string parameterWritten(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\n') out += "^n";
        else if (c == '"') out += "^'";
        else if (c == '^') out += "^^";
        else if (c != '\r') out += c;
    }
    const bool plain = out.find_first_of(",:;") == out.npos;
    return plain ? out : std::string("\"").append(out).append("\"");
}

std::string quotedPrintableText(std::string_view written) {
    std::string out;
    for (std::size_t i = 0; i < written.size(); ++i) {
        const bool code = written[i] == '=' && i + 2 < written.size() && hexDigit(written[i + 1]) >= 0 && hexDigit(written[i + 2]) >= 0;
        out += code ? static_cast<char>(hexDigit(written[i + 1]) * 16 + hexDigit(written[i + 2])) : written[i];
        if (code) i += 2;
    }
    return out;
}

}
