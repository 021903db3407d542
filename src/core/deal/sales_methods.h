// SPDX-License-Identifier: MIT
// Sales methods (F14) and the buying centre (F27): what a method asks, what is known of a deal, what is missing. Pure.
#pragma once
#include "core/base/result.h"
#include "core/model/buying_role.h"
#include "core/model/method_answer.h"
#include <span>
#include <vector>

namespace tilth {

/// A text of a method; Chinese may be empty.
struct MethodText {
    std::string en, zh;
    const std::string& in(bool chinese) const { return chinese && !zh.empty() ? zh : en; }
};
struct MethodElement {
    std::string key;
    MethodText name;
    std::vector<MethodText> questions;
    MethodText evidence;                        // what counts as evidence
};
/// Points from which a deal is strong or at risk; below, it is to be given up (kpis.md §6 for MEDDIC: 25 and 15 of 30).
struct MethodVerdict {
    int strong = 0, atRisk = 0;
};
struct SalesMethod {
    std::string key;
    MethodText name, idea;
    std::vector<DealRole> roles;                // that it asks for in the buying centre
    std::optional<MethodVerdict> verdict;       // of methods that give one
    std::vector<MethodElement> elements;
    bool own = false;                           // of the workspace, not delivered

    const MethodElement* find(std::string_view element) const;
};

/// {"methods": [...]}. Refused: text and field name the path, "methods[2].elements[0].questions: must be ...".
Result<std::vector<SalesMethod>> parseMethods(std::string_view json);
/// One entry of that list by itself: an own method.
Result<SalesMethod> parseMethod(std::string_view json);

/// The document of a method, as parseMethod reads it.
std::string methodDocument(const SalesMethod& method);
/// A key made of a name, in letters that keys have: "Our way" is our_way, "我们的方法" womendefangfa; `taken` ones get a number.
std::string methodKey(std::string_view name, std::span<const std::string> taken);

// What a form writes of a method, read here and not there (core/deal/sales_method_form.cpp).

/// Questions typed one a line in each language: the n-th lines are one question, and a blank line keeps its place. Lines blank in both are no
/// question. One without English is kept: methodFault names it.
std::vector<MethodText> questionsOf(const MethodText& lines);
/// The lines again, without blank ones at the end.
MethodText linesOf(std::span<const MethodText> questions);
/// What has no key yet gets one of its name: the method one that is not `taken`, an element one that no other has. Others keep theirs, since answers
/// name them.
void giveKeys(SalesMethod& method, std::span<const std::string> taken);

/// What parseMethod would refuse, in parts that can be said in any language (context OwnMethod).
struct MethodFault {
    std::size_t element = 0, question = 0;      // from 1; 0: it is not about one
    const char *field = "", *why = "";          // "Name", "the English text is missing."
};
/// The first one. Keys must have been given.
std::optional<MethodFault> methodFault(const SalesMethod& method);

enum class Verdict { Strong, AtRisk, GiveUp };
inline constexpr std::array verdictChoices{Choice{"strong", TR("Verdict", "Strong")}, Choice{"at_risk", TR("Verdict", "At risk")},
                                           Choice{"give_up", TR("Verdict", "Give up")}};

struct ElementState {
    std::string element;                        // its key
    std::optional<MethodAnswer> answer;         // none was written yet
    bool known = false;                         // rated better than unknown
};
struct MethodCard {
    std::vector<ElementState> elements;         // in the method's order
    std::vector<std::string> gaps;              // keys of those of which nothing is known
    int points = 0, most = 0;                   // 1 to 5 for each element that is rated; 5 for each there is
    std::optional<Verdict> verdict;             // of methods that give one: none before every element is rated
    std::vector<DealRole> missing;              // roles that the method asks for and nobody has
    std::size_t known() const { return elements.size() - gaps.size(); }
};
/// Answers of other methods are passed over. Of several answers to one element the newest counts.
MethodCard methodCard(const SalesMethod& method, std::span<const MethodAnswer> answers, std::span<const BuyingRole> roles);

/// What is wrong with an answer, or null: evidence needs an address, a document or an activity.
const char* faultOf(const MethodAnswer& answer);
bool saysNothing(const MethodAnswer& answer);

}
