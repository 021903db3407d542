// SPDX-License-Identifier: MIT
#include "bench/growth.h"
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace tilth::bench {
namespace {

constexpr double leastSeconds = 0.002;          // below that a clock and a cache decide
constexpr double nLogN = 1.15;                  // between neighbouring scales 1.06 to 1.11, and what a shared machine adds
constexpr int tenfold = 10;

std::string withoutNumbers(const std::string& work) {
    std::string plain;
    bool last = false;
    for (const char c : work) {
        const bool digit = c >= '0' && c <= '9';
        if (!digit) plain += c;
        else if (!last) plain += 'N';
        last = digit;
    }
    return plain;
}
std::string formatted(const char* form, auto... values) {
    std::array<char, 256> text{};
    std::snprintf(text.data(), text.size(), form, values...);
    return text.data();
}

}

Growth::Line& Growth::line(const std::string& work) {
    const std::string plain = withoutNumbers(work);
    const auto at = std::ranges::find(m_lines, plain, &Line::work);
    return at != m_lines.end() ? *at : m_lines.emplace_back(Line{plain, {}});
}

void Growth::add(std::int64_t rows, const Figures& figures) {
    m_rows.push_back(rows);
    for (const Figures::Time& time : figures.times()) {
        Line& of = line(time.work);
        of.seconds.resize(m_rows.size());
        of.seconds.back() = time.seconds;
    }
    for (Line& l : m_lines) l.seconds.resize(m_rows.size());
}

// The scales are tenfold of each other.
std::optional<double> Growth::Line::exponent(std::size_t from) const {
    if (from + 1 >= seconds.size() || seconds[from].value_or(0) < leastSeconds || !seconds[from + 1]) return std::nullopt;
    return std::log(*seconds[from + 1] / *seconds[from]) / std::log(double{tenfold});
}
bool Growth::Line::isWorse() const {
    for (std::size_t i = 0; i + 1 < seconds.size(); ++i)
        if (exponent(i).value_or(0) > nLogN) return true;
    return false;
}

std::string Growth::table() const {
    std::string all = formatted("%-58s", "work (processor ms; exponent of growth behind it)");
    for (const std::int64_t rows : m_rows) all += formatted(" %10lld      ", static_cast<long long>(rows));
    for (const Line& l : m_lines) {
        all += formatted("\n%-58s", l.work.c_str());
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const auto exponent = i ? l.exponent(i - 1) : std::nullopt;
            all += formatted(" %10s %5s", l.seconds[i] ? formatted("%.2f", *l.seconds[i] * 1000).c_str() : "", exponent ? formatted("%.2f", *exponent).c_str() : "");
        }
        if (l.isWorse()) all += "  OVER n log n";
    }
    return all + "\n";
}
std::string Growth::json() const {
    nlohmann::ordered_json all = nlohmann::ordered_json::array();
    for (const Line& l : m_lines) {
        nlohmann::ordered_json line{{"work", l.work}, {"rows", m_rows}, {"cpu_ms", nlohmann::ordered_json::array()}, {"exponents", nlohmann::ordered_json::array()}};
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            line["cpu_ms"].push_back(l.seconds[i] ? nlohmann::ordered_json(*l.seconds[i] * 1000) : nlohmann::ordered_json());
            if (i + 1 == m_rows.size()) break;
            const auto exponent = l.exponent(i);
            line["exponents"].push_back(exponent ? nlohmann::ordered_json(*exponent) : nlohmann::ordered_json());
        }
        line["n_log_n"] = !l.isWorse();
        all.push_back(line);
    }
    return all.dump(2) + "\n";
}

}
