// SPDX-License-Identifier: MIT
// A town whose people are in twice, the second time as somebody else wrote them down: which fault was planted is known.
#pragma once
#include "core/duplicates/identity.h"
#include <array>
#include <random>
#include <string>
#include <vector>

namespace tilth::planted {

enum class Fault { None, LatinTypo, SwappedName, Initial, Homophone, Pinyin, PinyinInWords, Traditional, LegalSuffix, PhoneForm, OtherMailbox };
inline constexpr std::array faultNames{"nothing", "typo", "swapped_name", "initial", "homophone", "pinyin", "pinyin_in_words", "traditional", "legal_suffix", "form_of_phone", "other_mailbox"};

struct Person {
    std::string name, email, phone, company;
    bool chinese = false;

    IdentityParts parts() const { return {.name = name, .emails = email, .phones = phone, .website = "", .company = company, .country = chinese ? "CN" : "US"}; }
};

/// Deterministic by its seed. Half of the people have Chinese names; there are few names for many people, few firms, and colleagues.
class Town {
public:
    explicit Town(unsigned seed) : m_random(seed) {}

    Person person();
    /// Somebody with the firm and switchboard of another: no duplicate, though much is alike.
    Person colleagueOf(const Person& person);
    /// The same person with one fault that suits the name, in a third of the cases another mailbox too, and in half of them with one or two of
    /// e-mail, phone and company missing.
    Person again(const Person& person, Fault& planted);
private:
    std::size_t roll(std::size_t n) { return m_random() % n; }
    template <typename List> std::string pick(const List& from) { return from[roll(std::size(from))]; }
    std::string digits(int n);
    std::string chineseName();
    Fault faultFor(const Person& person);
    Person with(Person person, Fault fault);
    std::string typo(std::string name);

    std::mt19937 m_random;
    int m_serial = 0;
};

}
