// SPDX-License-Identifier: MIT
#include "gui/bridge/sentences.h"
#include "app/export_words.h"
#include "app/import_words.h"
#include "app/setting_words.h"
#include "core/calendar/anchor_words.h"
#include "core/schema/check_words.h"
#include "core/schema/fault_words.h"
#include "core/schema/registry.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "io/file_words.h"

#include <QCoreApplication>
#include <array>
#include <cctype>
#include <span>
#include <utility>

namespace tilth {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

constexpr std::array contexts{"Import", "Export", "Check", "Calendar", "Calendar file", "Recurrence", "Setting"};

std::array<std::span<const Sentence>, 7> tables() { return {importWords, exportWords, fileWords, checkWords, faultWords, settingWords, anchorWords}; }

QString patternOf(const Sentence& sentence) {
    const std::string english(sentence.inWindow.empty() ? sentence.text : sentence.inWindow);
    const QString plain = toQt(english);
    for (const char* context : contexts)
        if (const QString pattern = QCoreApplication::translate(context, english.c_str()); pattern != plain) return pattern;
    return plain;
}

// A text below, taken apart.
struct Said {
    const Sentence& sentence;
    std::vector<std::string_view> arguments;
    std::string_view context;

    QString argument(std::size_t number) const {
        const std::string_view what = number < arguments.size() ? arguments[number] : std::string_view();
        if (sentence.words.find(static_cast<char>('1' + number)) == sentence.words.npos) return toQt(what);
        const EntityType* type = findType(what);
        return type ? labelOf(*type).toLower() : translatedNote(context, what);
    }
    // Not by QString::arg: what a file says may hold a %1 of its own.
    QString text() const {
        const QString pattern = patternOf(sentence);
        QString said;
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            const int number = pattern[i] == QLatin1Char('%') && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : 0;
            if (number > 0) said += argument(static_cast<std::size_t>(number - 1)), ++i;
            else said += pattern[i];
        }
        return said;
    }
};

}

std::optional<QString> sentenceFrom(std::string_view context, std::string_view text) {
    for (const std::span<const Sentence> table : tables())
        for (const Sentence& sentence : table)
            if (auto arguments = argumentsOf(sentence, text)) return Said{sentence, std::move(*arguments), context}.text();
    return {};
}

QString translatedNote(std::string_view context, std::string_view text) {
    const QString whole = translated(context, text);
    if (whole != toQt(text)) return whole;
    if (const std::size_t colon = text.find(": "); colon != text.npos) return translated(context, text.substr(0, colon + 2)) + translatedNote(context, text.substr(colon + 2));
    const std::size_t semicolon = text.find("; ");
    if (semicolon == text.npos) return whole;
    return translatedNote(context, text.substr(0, semicolon)) + Words::tr("; ", "between two faults") + translatedNote(context, text.substr(semicolon + 2));
}

QString faultOf(const EntityType& type, std::string_view text) { return translatedNote(contextOf(type.name), text); }

std::string contextOf(std::string_view key) {
    std::string name;
    bool up = true;
    for (const char c : key) {
        if (c != '_') name += up ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
        up = c == '_';
    }
    return name;
}

}
