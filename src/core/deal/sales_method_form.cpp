// SPDX-License-Identifier: MIT
// A method as a form writes it: questions by their lines, keys of names, and faults as a place and a reason.
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/deal/sales_methods.h"
#include <algorithm>
#include <charconv>

namespace tilth {
namespace {

std::string takeLine(std::string_view& text) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string line = oneSpaced(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}
void dropBlankEnd(std::string& lines) {
    while (lines.ends_with('\n')) lines.pop_back();
}

// "elements[2].questions[1].en": 3 for elements, 2 for questions; 0 where there is none.
std::size_t placeIn(std::string_view path, std::string_view list) {
    const std::size_t at = path.find(std::string(list) + "[");
    if (at == path.npos) return 0;
    std::size_t place = 0;
    std::from_chars(path.data() + at + list.size() + 1, path.data() + path.size(), place);
    return place + 1;
}

struct Part {
    std::string_view key;                       // the last of a path
    const char *field, *missing, *other;        // why, where the text is missing and else
};
constexpr const char* noEnglish = TR("OwnMethod", "the English text is missing.");
constexpr const char* longEnglish = TR("OwnMethod", "the English text is too long; 200 letters are the most.");
constexpr const char* longChinese = TR("OwnMethod", "the Chinese text is too long; 66 characters are the most.");
constexpr const char* fewPoints = TR("OwnMethod", "it asks for more points than the elements give; keep more elements.");
constexpr const char* noSuch = TR("OwnMethod", "this cannot be kept.");
constexpr const char *name = TR("OwnMethod", "Name"), *idea = TR("OwnMethod", "Idea"), *evidence = TR("OwnMethod", "Evidence"), *questions = TR("OwnMethod", "Questions"),
                     *elements = TR("OwnMethod", "Elements"), *verdict = TR("OwnMethod", "Verdict"), *key = TR("OwnMethod", "Key");
constexpr const char* tenQuestions = TR("OwnMethod", "write one to ten.");
constexpr const char* thirtyElements = TR("OwnMethod", "write one to thirty.");
constexpr Part parts[]{{"name", name, noEnglish, longEnglish},
                       {"name_zh", name, longChinese, longChinese},
                       {"idea", idea, longEnglish, longEnglish},
                       {"idea_zh", idea, longChinese, longChinese},
                       {"evidence", evidence, longEnglish, longEnglish},
                       {"evidence_zh", evidence, longChinese, longChinese},
                       {"en", questions, noEnglish, longEnglish},
                       {"zh", questions, longChinese, longChinese},
                       {"questions", questions, tenQuestions, tenQuestions},
                       {"elements", elements, thirtyElements, thirtyElements},
                       {"strong", verdict, fewPoints, fewPoints},
                       {"at_risk", verdict, fewPoints, fewPoints}};

}

std::vector<MethodText> questionsOf(const MethodText& lines) {
    std::vector<MethodText> questions;
    for (std::string_view en = lines.en, zh = lines.zh; !en.empty() || !zh.empty();) {
        MethodText question{takeLine(en), takeLine(zh)};
        if (!question.en.empty() || !question.zh.empty()) questions.push_back(std::move(question));
    }
    return questions;
}
MethodText linesOf(std::span<const MethodText> questions) {
    MethodText lines;
    for (const MethodText& question : questions) lines.en += question.en + "\n", lines.zh += question.zh + "\n";
    dropBlankEnd(lines.en);
    dropBlankEnd(lines.zh);
    return lines;
}

void giveKeys(SalesMethod& method, std::span<const std::string> taken) {
    if (method.key.empty()) method.key = methodKey(method.name.en, taken);
    std::vector<std::string> keys;
    for (const MethodElement& element : method.elements) keys.push_back(element.key);
    for (MethodElement& element : method.elements)
        if (element.key.empty()) keys.push_back(element.key = methodKey(element.name.en, keys));
}

std::optional<MethodFault> methodFault(const SalesMethod& method) {
    const auto parsed = parseMethod(methodDocument(method));
    if (parsed) return {};
    const std::string_view path = parsed.error().field, last = path.substr(path.rfind('.') + 1);
    MethodFault fault{placeIn(path, "elements"), placeIn(path, "questions"), key, noSuch};
    const auto part = std::ranges::find(parts, last, &Part::key);
    if (part == std::end(parts)) return fault;
    fault.field = part->field;
    fault.why = parsed.error().text.ends_with("is missing.") ? part->missing : part->other;
    return fault;
}

}
