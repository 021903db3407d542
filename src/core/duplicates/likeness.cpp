// SPDX-License-Identifier: MIT
#include "core/duplicates/likeness.h"
#include "core/duplicates/similarity.h"
#include "core/names/trade_names.h"
#include "core/privacy/addresses.h"
#include <algorithm>
#include <cmath>

namespace tilth {
namespace {

constexpr double persons = -4.2, companies = -3.6;     // log odds of two records that share a block and nothing else

class Scale {
public:
    explicit Scale(double base) : m_sum(base) {}
    void add(Evidence what, double weight) {
        m_sum += weight;
        m_found.reasons[m_found.count++] = {what, weight};
    }
    bool has(Evidence what) const { return std::any_of(m_found.reasons.begin(), m_found.reasons.begin() + m_found.count, [&](const auto& r) { return r.what == what; }); }
    Likeness result() {
        m_found.value = 1 / (1 + std::exp(-m_sum));
        return m_found;
    }
private:
    double m_sum;
    Likeness m_found;
};

void addEmail(Scale& scale, const Identity& a, const Identity& b) {
    if (a.email.empty() || b.email.empty()) return;
    if (a.email == b.email) return scale.add(Evidence::SameEmail, isRoleMailbox(a.email) ? 3 : 8.5);
    const auto local = [](std::string_view e) { return e.substr(0, e.find('@')); };
    const bool alike = local(a.email).size() >= 5 && jaroWinkler(a.email, b.email) >= 0.96, counted = numbersIn(local(a.email)) != numbersIn(local(b.email));
    if (alike && !counted) return scale.add(Evidence::SimilarEmail, 2.5);
    scale.add(Evidence::OtherEmail, alike ? -2.5 : -0.6);      // a host's second ada.park is ada.park2: somebody else, on purpose
}

bool sharesPhone(std::string_view a, std::string_view b) {
    while (!a.empty()) {
        const std::string_view one = a.substr(0, a.find(' '));
        a.remove_prefix(std::min(one.size() + 1, a.size()));
        for (std::string_view rest = b; !rest.empty();) {
            const std::string_view other = rest.substr(0, rest.find(' '));
            rest.remove_prefix(std::min(other.size() + 1, rest.size()));
            const auto& [shorter, longer] = std::minmax(one, other, [](auto x, auto y) { return x.size() < y.size(); });
            if (longer == shorter || (shorter.size() >= 8 && longer.ends_with(shorter))) return true;     // with and without country
        }
    }
    return false;
}
void addPhone(Scale& scale, const Identity& a, const Identity& b) {
    if (a.phones.empty() || b.phones.empty()) return;
    if (sharesPhone(a.phones, b.phones)) scale.add(Evidence::SamePhone, 5);
    else scale.add(Evidence::OtherPhone, -0.6);
}

std::string joined(std::string_view words, bool reversed) {
    std::string text;
    while (!words.empty()) {
        const std::string_view word = words.substr(0, words.find(' '));
        words.remove_prefix(std::min(word.size() + 1, words.size()));
        if (reversed) text.insert(0, word);
        else text += word;
    }
    return text;
}
// "wang xiaoming", "Xiao Ming Wang", "Xiaoming Wang".
bool sameLetters(std::string_view a, std::string_view b) {
    const auto letters = [](std::string_view words) { return words.size() - static_cast<std::size_t>(std::ranges::count(words, ' ')); };
    if (letters(a) != letters(b)) return false;
    const std::string plain = joined(a, false);
    if (plain == joined(b, false) || plain == joined(b, true)) return true;
    const auto turned = [](std::string_view words) {                       // the first word put last
        const std::size_t cut = std::min(words.find(' '), words.size());
        return joined(words.substr(std::min(cut + 1, words.size())), false) + std::string(words.substr(0, cut));
    };
    return turned(a) == joined(b, false) || plain == turned(b);
}

// "Company 2" and "Company 22": both are counted, and they are not the same one.
bool countedApart(std::string_view a, std::string_view b) {
    const std::string ofA = numbersIn(a), ofB = numbersIn(b);
    return !ofA.empty() && !ofB.empty() && ofA != ofB;
}

// A Latin trade name of the other's Chinese one.
bool oneShortens(std::string_view a, std::string_view aLatin, std::string_view b, std::string_view bLatin) {
    const bool aHan = a != aLatin, bHan = b != bLatin;
    return aHan != bHan && (aHan ? shortens(bLatin, aLatin) : shortens(aLatin, bLatin));
}

void addName(Scale& scale, const Identity& a, const Identity& b, bool organisations) {
    if (a.name.empty() || b.name.empty()) return;
    if (a.name == b.name) return scale.add(Evidence::SameName, organisations ? 5.2 : 4.2);
    if (sameLetters(a.latin, b.latin)) return scale.add(Evidence::SamePinyin, a.latin == a.name && b.latin == b.name ? 4 : 3.4);
    if (organisations && oneShortens(a.name, a.latin, b.name, b.latin)) return scale.add(Evidence::SimilarName, 2.2);
    const bool never = (a.latin != a.name && b.latin != b.name) || countedApart(a.latin, b.latin);     // both Han: one character more is another name
    const double alike = organisations ? jaroWinkler(a.latin, b.latin) : wordsAlike(a.latin, b.latin);
    if (!never && alike >= 0.95) return scale.add(Evidence::SimilarName, 3.2);
    if (!never && alike >= 0.88) return scale.add(Evidence::SimilarName, 2.2);
    if (!never && alike >= 0.8) return scale.add(Evidence::SimilarName, 0.4);
    scale.add(Evidence::OtherName, scale.has(Evidence::SameEmail) ? -2.6 : -5);
}

void addCompany(Scale& scale, const Identity& a, const Identity& b) {
    if (a.company.empty() || b.company.empty()) return;
    if (a.company == b.company || a.companyLatin == b.companyLatin) return scale.add(Evidence::SameCompany, 2.4);
    const auto& [shorter, longer] = std::minmax(a.companyLatin, b.companyLatin, [](auto x, auto y) { return x.size() < y.size(); });
    const bool alike = jaroWinkler(a.companyLatin, b.companyLatin) >= 0.92 || (shorter.size() >= 4 && longer.starts_with(shorter)) || oneShortens(a.company, a.companyLatin, b.company, b.companyLatin);
    if (alike && !countedApart(shorter, longer)) return scale.add(Evidence::SimilarCompany, 1.9);
    scale.add(Evidence::OtherCompany, -2);
}

void addDomain(Scale& scale, const Identity& a, const Identity& b, bool organisations) {
    if (a.domain.empty() || b.domain.empty()) return;
    if (a.domain == b.domain) return scale.add(Evidence::SameDomain, organisations ? 5 : scale.has(Evidence::SameCompany) ? 0.6 : 1.6);     // a firm's domain says little more than its name
    if (organisations) scale.add(Evidence::OtherDomain, -1.5);
}

}

Likeness likenessOf(const Identity& a, const Identity& b, bool organisations) {
    Scale scale(organisations ? companies : persons);
    addEmail(scale, a, b);
    addPhone(scale, a, b);
    addName(scale, a, b, organisations);
    addCompany(scale, a, b);
    addDomain(scale, a, b, organisations);
    return scale.result();
}

}
