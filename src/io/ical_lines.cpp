// SPDX-License-Identifier: MIT
#include "io/ical_lines.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/base/utf8.h"
#include "io/file_words.h"
#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace tilth {
namespace {

constexpr std::size_t longestLine = std::size_t{1} << 20;
constexpr int mostParts = 50'000, deepest = 32;

std::string upper(std::string_view text) {
    std::string all(text);
    for (char& c : all) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    return all;
}

Error refused(std::string_view why, std::int64_t line) {
    return {Error::Refused, say(FileWord::CalendarFile, {why, std::to_string(line)})};
}

int hexDigit(char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; }

// vCalendar 1.0: "=E4=BD=A0=0D=0A" in a value; line ends become the escape of RFC 5545.
std::string decoded(std::string_view value) {
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const int high = value[i] == '=' && i + 2 < value.size() ? hexDigit(value[i + 1]) : -1, low = high < 0 ? -1 : hexDigit(value[i + 2]);
        if (low < 0) { text += value[i]; continue; }
        const char c = static_cast<char>(high * 16 + low);
        i += 2;
        if (c == '\n') text += "\\n";
        else if (c == ',' || c == ';') text.append("\\") += c;
        else if (c != '\r' && c != '\0') text += c;
    }
    return mendedUtf8(text);
}

// A parameter of its own, with or without its name: not a word within another one.
bool isCoding(std::string_view parameter) {
    const std::string part = upper(trim(parameter));
    return part == "ENCODING=QUOTED-PRINTABLE" || part == "QUOTED-PRINTABLE";
}
std::vector<std::string_view> partsOf(std::string_view head) {
    std::vector<std::string_view> parts;
    for (std::size_t end = 0; end != head.npos; head.remove_prefix(end == head.npos ? head.size() : end + 1)) {
        end = head.find(';');
        parts.push_back(head.substr(0, end));
    }
    return parts;
}
bool saysCoding(std::string_view head) { return std::ranges::any_of(partsOf(head), isCoding); }
// Decoded text is not to be decoded again when it is read the next time.
std::string withoutCoding(std::string_view head) {
    std::string kept;
    for (const std::string_view part : partsOf(head))
        if (!isCoding(part)) kept.append(kept.empty() ? "" : ";").append(part);
    return kept;
}

class Lines {
public:
    Lines(std::string_view text, const std::function<void(std::string, std::int64_t)>& take) : m_rest(text), m_take(take) {}
    Result<Done> run() {
        while (!m_rest.empty())
            if (auto fault = add(nextLine())) return *std::move(fault);
        if (auto fault = give()) return *std::move(fault);
        if (m_depth > 0) return refused(TR("Calendar file", "it ends in the middle of an entry"), m_number);
        return Done{};
    }
private:
    std::string_view nextLine() {
        const std::size_t end = m_rest.find_first_of("\r\n");
        const std::string_view line = m_rest.substr(0, end);
        const std::size_t mark = end == m_rest.npos ? 0 : m_rest.substr(end).starts_with("\r\n") ? 2 : 1;
        m_rest.remove_prefix(line.size() + mark);
        ++m_number;
        return line;
    }
    std::optional<Error> add(std::string_view line) {
        const bool folded = !m_line.empty() && (line.starts_with(' ') || line.starts_with('\t'));
        if (folded || m_soft) {
            m_line.append(folded ? line.substr(1) : line);
        } else {
            if (auto fault = give()) return fault;
            m_line = line;
            m_begin = m_number;
            m_headSeen = 0;
            m_headEnds = m_coded = false;
        }
        lookAtHead();
        m_soft = m_coded && m_line.ends_with('=');
        if (m_soft) m_line.pop_back();
        return m_line.size() > longestLine ? std::optional{refused(TR("Calendar file", "a line is longer than 1 MB"), m_number)} : std::nullopt;
    }
    // Only at what was added: a line of many folds costs no more than its length.
    void lookAtHead() {
        if (m_headEnds) return;
        const std::size_t colon = m_line.find(':', m_headSeen);
        m_headSeen = m_line.size();
        m_headEnds = colon != m_line.npos;
        m_coded = m_headEnds && saysCoding(std::string_view(m_line).substr(0, colon));
    }
    std::optional<Error> give() {
        if (m_line.find_first_not_of(" \t") == m_line.npos) return {};
        if (m_coded) {
            const std::size_t colon = m_line.find(':');
            m_line = withoutCoding(std::string_view(m_line).substr(0, colon)) + ":" + decoded(std::string_view(m_line).substr(colon + 1));
        }
        if (auto fault = count()) return fault;
        m_take(std::move(m_line), m_begin);
        m_line.clear();
        return {};
    }
    // Where an entry begins and ends stands there in one form only: whoever reads the lines counts as we do.
    std::optional<Error> count() {
        const std::size_t mark = m_line.find_first_of(":;");
        const std::string name = upper(trim(std::string_view(m_line).substr(0, mark)));
        if (name != "BEGIN" && name != "END") return {};
        const std::size_t value = m_line.find(':');
        m_line = name + ":" + upper(trim(value == m_line.npos ? std::string_view() : std::string_view(m_line).substr(value + 1)));
        if (m_line.ends_with(':')) return refused(TR("Calendar file", "an entry has no name"), m_begin);
        if (name == "BEGIN" && ++m_parts > mostParts) return refused(TR("Calendar file", "it has more than 50,000 entries"), m_begin);
        m_depth += name == "BEGIN" ? 1 : -1;
        if (m_depth > deepest) return refused(TR("Calendar file", "entries lie in one another more than 32 levels deep"), m_begin);
        return m_depth < 0 ? std::optional{refused(TR("Calendar file", "an entry ends that never began"), m_begin)} : std::nullopt;
    }

    std::string_view m_rest;
    const std::function<void(std::string, std::int64_t)>& m_take;
    std::string m_line;
    std::int64_t m_number = 0, m_begin = 0;
    int m_parts = 0, m_depth = 0;
    std::size_t m_headSeen = 0;
    bool m_headEnds = false, m_coded = false;       // what stands before the value has been seen; it says quoted-printable
    bool m_soft = false;
};

}

Result<Done> eachIcalLine(std::string_view text, const std::function<void(std::string, std::int64_t)>& take) { return Lines(text, take).run(); }

}
