// SPDX-License-Identifier: MIT
// The encoding guess: marks and zero bytes first, then strict UTF-8, then the most plausible letters of all code pages.
#include "io/alphabets.h"
#include "io/encoding.h"
#include "core/base/utf8.h"
#include <algorithm>
#include <array>
#include <bitset>
#include <memory>
#include <unicode/uchar.h>
#include <unicode/ucsdet.h>
#include <unicode/uscript.h>
#include <unordered_map>
#include <uchardet/uchardet.h>

namespace tilth {
namespace {

using std::literals::operator""sv;

constexpr std::size_t sampleSize = 24 * 1024;
constexpr double fewZeros = 0.4;            // of 2: of wide text without Latin letters, which is hardly ever UTF-8

// --- marks and zero bytes ---------------------------------------------------------------------------------------------

/// Share of zero bytes at each of the four places of a dword.
std::array<double, 4> zeroShares(std::string_view bytes) {
    bytes = bytes.substr(0, 64 * 1024);
    std::array<double, 4> zeros{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        if (bytes[i] == '\0') ++zeros[i % 4];
    for (double& z : zeros) z /= std::max(1.0, static_cast<double>(bytes.size()) / 4.0);
    return zeros;
}

/// Every second byte is often zero and its neighbour hardly ever: UTF-16. Three of four: UTF-32.
std::optional<Guess> byZeros(std::string_view bytes) {
    if (bytes.size() < 4) return {};
    const auto [a, b, c, d] = zeroShares(bytes);
    if (a < 0.05 && b > 0.2 && c > 0.9 && d > 0.95) return Guess{"UTF-32LE", 0.95};
    if (d < 0.05 && c > 0.2 && b > 0.9 && a > 0.95) return Guess{"UTF-32BE", 0.95};
    const double even = a + c, odd = b + d;
    if (even + odd < fewZeros && firstInvalidUtf8(bytes) == bytes.npos) return {};      // a zero inside a text of a small file
    if (odd > 0.04 && even < odd / 20) return Guess{"UTF-16LE", std::min(0.95, 0.6 + odd)};
    if (even > 0.04 && odd < even / 20) return Guess{"UTF-16BE", std::min(0.95, 0.6 + even)};
    return {};
}

std::optional<Guess> byMark(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF"sv)) return Guess{"UTF-8", 1};
    if (bytes.starts_with("\xFF\xFE\0\0"sv)) return Guess{"UTF-32LE", 1};
    if (bytes.starts_with("\0\0\xFE\xFF"sv)) return Guess{"UTF-32BE", 1};
    const bool little = bytes.starts_with("\xFF\xFE"sv), big = bytes.starts_with("\xFE\xFF"sv);
    if (!little && !big) return {};
    // A two-byte mark before four-byte characters is met in the wild.
    const auto rest = byZeros(bytes.substr(2));
    if (rest && rest->encoding.starts_with("UTF-32")) return rest;
    return Guess{little ? "UTF-16LE" : "UTF-16BE", 1};
}

// --- UTF-8 ------------------------------------------------------------------------------------------------------------

struct Utf8Count {
    std::int64_t sequences = 0, invalid = 0;
};

Utf8Count countUtf8(std::string_view bytes) {
    Utf8Count count;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = utf8Length(bytes, at);
        if (length > 1) ++count.sequences;
        if (length == 0) ++count.invalid;
        at += std::max<std::size_t>(1, length);
    }
    return count;
}

/// Text that is UTF-8, or was before a few bytes of it were damaged or the end was cut off.
std::optional<Guess> byUtf8(std::string_view bytes) {
    const auto bad = firstInvalidUtf8(bytes);
    if (bad == bytes.npos) {
        const bool ascii = std::ranges::none_of(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
        const bool shifts = ascii && (bytes.find("\x1B$B") != bytes.npos || bytes.find("\x1B$@") != bytes.npos);
        if (shifts && toUtf8(std::string(bytes), "ISO-2022-JP")) return Guess{"ISO-2022-JP", 0.95};
        return Guess{"UTF-8", ascii ? 1 : 0.99};
    }
    const Utf8Count count = countUtf8(bytes);
    if (bad + 4 > bytes.size() && count.sequences > 0) return Guess{"UTF-8", 0.8};
    if (count.sequences > 10 * count.invalid) return Guess{"UTF-8", 0.6};
    return {};
}

// --- plausibility -----------------------------------------------------------------------------------------------------

/// Lines with bytes above 0x7F, so that a rare letter far down counts as much as one in the first line.
std::string highLines(std::string_view bytes) {
    std::string sample;
    for (std::size_t at = 0; at < bytes.size() && sample.size() < sampleSize;) {
        const auto end = std::min(bytes.find_first_of("\n\r", at), bytes.size());
        const auto line = bytes.substr(at, end - at);
        if (std::ranges::any_of(line, [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
            sample.append(line.substr(0, sampleSize)).append("\n");
        at = end + 1;
    }
    return sample;
}

using Weights = std::unordered_map<char32_t, double>;

void weigh(Weights& weights, std::string_view letters, double weight) {
    for (std::size_t at = 0; at < letters.size();) {
        const CodePoint c = codePointAt(letters, at);
        weights.try_emplace(c.value, weight);
        at += c.length;
    }
}

using Plane = std::bitset<0x10000>;

/// Characters whose first byte lies in [from, to]: the first level of a national standard, its everyday characters.
Plane level(std::string_view encoding, int from, int to) {
    Plane plane;
    for (int lead = from; lead <= to; ++lead)
        for (int trail = 0xA1; trail <= 0xFE; ++trail) {
            const Result<DecodedText> one = toUtf8(std::string{static_cast<char>(lead), static_cast<char>(trail)}, encoding);
            if (!one) continue;
            const char32_t c = codePointAt(one->text, 0).value;
            if (c < plane.size()) plane.set(c);
        }
    return plane;
}

const Plane& everyday(std::string_view encoding) {
    static const Plane none, chinese = level("GB18030", 0xB0, 0xD7), taiwanese = level("Big5", 0xA4, 0xC6),
                             japanese = level("EUC-JP", 0xB0, 0xCF), korean = level("EUC-KR", 0xB0, 0xC8);
    if (encoding == "GB18030") return chinese;
    if (encoding == "Big5") return taiwanese;
    if (encoding == "EUC-KR") return korean;
    return encoding == "Shift_JIS" || encoding == "EUC-JP" ? japanese : none;
}

bool asciiLetter(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool foreignLetter(char32_t c) { return c >= 0x80 && u_isalpha(static_cast<UChar32>(c)); }
bool lower(char32_t c) { return u_islower(static_cast<UChar32>(c)); }
bool upper(char32_t c) { return u_isupper(static_cast<UChar32>(c)); }

struct Neighbours {
    char32_t before2, before, at, after;
};

/// What does not happen inside words: a capital after a small letter, a symbol between letters, three accents in a row.
double latinFault(const Neighbours& n) {
    if (!foreignLetter(n.at)) return asciiLetter(n.before) && asciiLetter(n.after) && n.at != U'’' && n.at != U'·' ? 1.0 : 0.0;
    double fault = 0;
    if (upper(n.at) && lower(n.before) && n.before < 0x80) fault += 0.8;
    if (lower(n.at) && upper(n.after)) fault += 0.8;
    const double weight = upper(n.at) && upper(n.before) ? 0.3 : 1.0;    // a word in capitals may have several
    if (foreignLetter(n.before)) fault += weight * (foreignLetter(n.before2) ? 1.0 : 0.3);
    if (!asciiLetter(n.before) && !asciiLetter(n.after)) fault += 0.5;
    return fault;
}

/// Letters of another script stand among their own, and a capital does not follow a small letter.
double scriptFault(const Neighbours& n) {
    if (!foreignLetter(n.at)) return 0;
    double fault = 0;
    if (asciiLetter(n.before) || asciiLetter(n.after)) fault += 0.7;
    if (!foreignLetter(n.before) && !foreignLetter(n.after)) fault += 0.3;
    if (upper(n.at) && lower(n.before)) fault += 1.0;
    return fault;
}

bool kana(char32_t c) { return c >= 0x3041 && c <= 0x30FF; }

class Plausibility {
public:
    explicit Plausibility(const Alphabet& alphabet) : m_alphabet(alphabet), m_everyday(everyday(alphabet.encoding)) {
        weigh(m_weights, alphabet.frequent, 1.0);
        weigh(m_weights, alphabet.usual, narrow() ? 0.75 : 0.6);
        weigh(m_weights, alphabet.seldom, narrow() ? 0.3 : 0.4);
        m_weights.try_emplace(0xA0, 0.3);
    }
    double meanOf(std::string_view text) const;

private:
    bool narrow() const { return m_alphabet.script < Script::Han; }
    double points(char32_t c) const;
    double fault(const Neighbours& n) const;
    const Alphabet& m_alphabet;
    const Plane& m_everyday;
    Weights m_weights;
};

double Plausibility::meanOf(std::string_view text) const {
    double sum = 0;
    std::int64_t n = 0;
    char32_t before2 = '\n', before = '\n';
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        at += c.length;
        const char32_t after = at < text.size() ? codePointAt(text, at).value : '\n';
        if (c.value >= 0x80) {
            sum += points(c.value) - fault({before2, before, c.value, after});
            ++n;
        }
        before2 = before;
        before = c.value;
    }
    return n ? sum / static_cast<double>(n) : 0;
}

double Plausibility::points(char32_t c) const {
    if (const auto found = m_weights.find(c); found != m_weights.end()) return found->second;
    const auto type = u_charType(static_cast<UChar32>(c));
    if (type == U_UNASSIGNED || type == U_CONTROL_CHAR || type == U_PRIVATE_USE_CHAR || c == 0xFFFD) return -3;
    if (narrow()) return -0.8;
    if (m_alphabet.script == Script::Kana && kana(c)) return 1.0;
    if (c < m_everyday.size() && m_everyday.test(c)) return 0.35;
    if (c >= 0xFF01 && c <= 0xFF5E) return 0.4;      // full-width digits and letters
    if (c >= 0xFF61 && c <= 0xFF9F) return -0.2;     // half-width katakana: what misread bytes turn into
    return c >= 0x3000 && c < 0x3040 ? 0.2 : -0.5;
}

double Plausibility::fault(const Neighbours& n) const {
    if (!narrow()) return 0;
    if (m_alphabet.encoding == "Windows-1258") return 0;    // its tone marks are characters of their own
    return m_alphabet.script == Script::Latin ? latinFault(n) : scriptFault(n);
}

// --- other voices -----------------------------------------------------------------------------------------------------

std::string uchardetSays(std::string_view bytes) {
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.data(), bytes.size()) != 0) return {};
    uchardet_data_end(detector.get());
    return canonicalEncoding(uchardet_get_charset(detector.get())).value_or("");
}

std::string icuSays(std::string_view bytes) {
    UErrorCode code = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&code), &ucsdet_close);
    ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()), &code);
    const UCharsetMatch* match = ucsdet_detect(detector.get(), &code);
    const char* name = U_SUCCESS(code) && match ? ucsdet_getName(match, &code) : nullptr;
    return name ? canonicalEncoding(name).value_or("") : "";
}

/// Detectors say the ISO name for what Windows wrote; of two that fit, the usual one shall win.
std::string usual(std::string said) {
    if (said == "ISO-8859-7") return "Windows-1253";
    return said == "ISO-8859-15" ? "Windows-1252" : said;
}

std::optional<double> score(const Alphabet& alphabet, const std::string& sample) {
    const Result<DecodedText> text = toUtf8(sample, alphabet.encoding);
    if (!text) return {};
    return Plausibility(alphabet).meanOf(text->text) + alphabet.prior;
}

Guess byLetters(std::string_view bytes) {
    const std::string sample = highLines(bytes);
    const std::string first = usual(uchardetSays(sample)), second = usual(icuSays(sample));
    double best = -9, next = -9;
    std::string_view winner = "Windows-1252";
    for (const Alphabet& alphabet : alphabets()) {
        const auto found = score(alphabet, sample);
        if (!found) continue;
        const double points = *found + (first == alphabet.encoding ? 0.12 : 0) + (second == alphabet.encoding ? 0.08 : 0);
        if (points > best) winner = alphabet.encoding, next = best, best = points;
        else next = std::max(next, points);
    }
    return {std::string(winner), std::clamp(0.35 + 0.4 * best + (best - next) * 0.5, 0.1, 0.98)};
}

}

Guess guessEncoding(std::string_view bytes) {
    if (const auto guess = byMark(bytes)) return *guess;
    if (const auto guess = byZeros(bytes)) return *guess;
    if (const auto guess = byUtf8(bytes)) return *guess;
    return byLetters(bytes);
}

}
