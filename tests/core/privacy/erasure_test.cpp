// SPDX-License-Identifier: MIT
// Erasing a person: every text field of every type has a decision, and the person's words leave other texts.
#include "core/privacy/addresses.h"
#include "core/privacy/erasure.h"
#include "core/model/lead.h"
#include "core/schema/registry.h"
#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

namespace tilth {
namespace {

Lead ada() {
    Lead lead;
    lead.name = "Ada Lovelace";
    lead.firstName = "Ada";
    lead.lastName = "Lovelace";
    lead.email = "ada@acme.example";
    lead.phone = "+49 30 1234567";
    return lead;
}

TEST(Erasure, WordsOfAPerson) {
    const PersonWords words = wordsOf(Lead::type, ada());
    EXPECT_EQ(words.exact, (std::vector<std::string>{"ada@acme.example", "+49 30 1234567"}));
    EXPECT_EQ(words.names, (std::vector<std::string>{"Ada Lovelace", "Lovelace"}));
    Lead chinese;
    chinese.name = "王伟";
    EXPECT_EQ(wordsOf(Lead::type, chinese).names, std::vector<std::string>{"王伟"});
    Lead erased;
    erased.name = std::string(erasedMark);
    EXPECT_TRUE(wordsOf(Lead::type, erased).empty());
}

TEST(Erasure, AMailboxOfARoleIsNobodysOwn) {
    Lead lead = ada();
    lead.email = "Info@acme.example";
    EXPECT_EQ(wordsOf(Lead::type, lead).exact, std::vector<std::string>{"+49 30 1234567"});
    EXPECT_FALSE(isRoleMailbox("informatics@acme.example"));
}

TEST(Erasure, AddressesOfAFieldStandInTheirNormalForm) {
    const struct { const char* text; std::vector<std::string> addresses; } table[]{
        {"", {}}, {"nobody", {}}, {"+49 30 1234567", {}}, {"(erased)", {}}, {"Ada@Acme.example", {"ada@acme.example"}},
        {" ada@acme.example ; bo@acme.example", {"ada@acme.example", "bo@acme.example"}}, {"Ada <ADA@acme.example>", {"ada@acme.example"}}};
    for (const auto& [text, addresses] : table) EXPECT_EQ(addressesIn(text), addresses) << text;
}

TEST(Erasure, WordsLeaveATextInAnyCase) {
    const PersonWords words = wordsOf(Lead::type, ada());
    const struct { const char* before; const char* after; } table[]{
        {"Call ADA LOVELACE at Acme", "Call (erased) at Acme"}, {"Mrs Lovelace, Lovelace", "Mrs (erased), (erased)"}, {"Nothing", "Nothing"}, {"", ""}};
    for (const auto& [before, after] : table) EXPECT_EQ(redacted(before, words.names), after);
    EXPECT_TRUE(mentions("mail to Ada@Acme.example", words.exact));
    EXPECT_FALSE(mentions("mail to bo@acme.example", words.exact));
}

TEST(Erasure, EmptiedFieldsHoldNothingOrTheMark) {
    EXPECT_EQ(emptied(Lead::type.at("name")), Value{std::string(erasedMark)});
    EXPECT_EQ(emptied(Lead::type.at("email")), Value{std::string()});
    EXPECT_EQ(emptied(Contact::type.at("birthday")), Value{});
    EXPECT_FALSE(isEmptied(Lead::type, Lead::type.at("source")));
}

// The inventory of docs/reliability.md: a new text column without a decision fails here.
TEST(Erasure, EveryTextFieldHasADecision) {
    std::string list;
    for (const EntityType* type : allTypes())
        for (const Field& field : type->fields)
            if (field.type == Type::Text && field.stored())
                list.append(type->name).append(".").append(field.key).append(isEmptied(*type, field) ? " emptied\n" : " kept, the person's words are taken out\n");
    const std::string path = std::string(TILTH_SOURCE_DIR) + "/tests/golden/personal_data.txt";
    if (std::getenv("TILTH_UPDATE_GOLDEN")) std::ofstream(path, std::ios::binary) << list;
    std::ifstream file(path, std::ios::binary);
    EXPECT_EQ(list, std::string(std::istreambuf_iterator<char>(file), {})) << "a column changed: is it personal? Then run with TILTH_UPDATE_GOLDEN=1";
}

}
}
