// SPDX-License-Identifier: MIT
#include "store/sqlite_json.h"
#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <string_view>

namespace tilth {
namespace {

std::string_view textOf(sqlite3_value* v) {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(v));
    return {bytes ? bytes : "", static_cast<std::size_t>(sqlite3_value_bytes(v))};
}
template <class N> void appendNumber(std::string& out, N n) {
    std::array<char, 32> digits;
    out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), n).ptr);
}
void appendEscaped(std::string& out, char c) {
    constexpr std::string_view digits = "0123456789abcdef";
    if (c == '"' || c == '\\') out.append({'\\', c});
    else out.append("\\u00").append({digits[static_cast<unsigned char>(c) >> 4], digits[c & 15]});
}
void appendText(std::string& out, std::string_view text) {
    out += '"';
    for (std::size_t begin = 0, i = 0; i <= text.size(); ++i) {
        const bool plain = i < text.size() && static_cast<unsigned char>(text[i]) >= 0x20 && text[i] != '"' && text[i] != '\\';
        if (plain) continue;
        out.append(text.substr(begin, i - begin));
        begin = i + 1;
        if (i < text.size()) appendEscaped(out, text[i]);
    }
    out += '"';
}
void appendValue(std::string& out, sqlite3_value* v) {
    switch (sqlite3_value_type(v)) {
    case SQLITE_INTEGER: return appendNumber(out, sqlite3_value_int64(v));
    case SQLITE_FLOAT: return appendNumber(out, sqlite3_value_double(v));
    case SQLITE_TEXT: return appendText(out, textOf(v));
    default: out.append("null");
    }
}
bool filled(sqlite3_value* v) {
    const int type = sqlite3_value_type(v);
    return type != SQLITE_NULL && !(type == SQLITE_TEXT && sqlite3_value_bytes(v) == 0);
}

template <bool all> void members(sqlite3_context* context, int count, sqlite3_value** values) {
    static thread_local std::string out;        // its memory is kept from row to row
    out.clear();
    std::string_view names = textOf(values[0]);
    for (int i = 1; i < count; ++i) {
        const std::string_view name = names.substr(0, names.find(','));
        names.remove_prefix(std::min(name.size() + 1, names.size()));
        if (!all && !filled(values[i])) continue;
        out.append(",\"").append(name).append("\":");
        appendValue(out, values[i]);
    }
    sqlite3_result_text64(context, out.data(), out.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

}

int addJsonFunctions(sqlite3* db) {
    constexpr int kind = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    const int status = sqlite3_create_function_v2(db, "tilth_members", -1, kind, nullptr, members<true>, nullptr, nullptr, nullptr);
    if (status != SQLITE_OK) return status;
    return sqlite3_create_function_v2(db, "tilth_filled_members", -1, kind, nullptr, members<false>, nullptr, nullptr, nullptr);
}

}
