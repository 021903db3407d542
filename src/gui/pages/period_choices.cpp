// SPDX-License-Identifier: MIT
#include "gui/pages/period_choices.h"
#include "core/model/user.h"
#include "core/schema/query.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/text.h"

#include <QCoreApplication>
#include <array>

namespace tilth {
namespace {

struct Period {
    const char* text;
    const char* range;
};
constexpr std::array periods{Period{QT_TRANSLATE_NOOP("tilth::Period", "This month"), "this_month"},     Period{QT_TRANSLATE_NOOP("tilth::Period", "Last month"), "last_month"},
                             Period{QT_TRANSLATE_NOOP("tilth::Period", "This quarter"), "this_quarter"}, Period{QT_TRANSLATE_NOOP("tilth::Period", "Last quarter"), "last_quarter"},
                             Period{QT_TRANSLATE_NOOP("tilth::Period", "This year"), "this_year"},       Period{QT_TRANSLATE_NOOP("tilth::Period", "Last year"), "last_year"}};

QString word(const char* text) { return QCoreApplication::translate("tilth::Period", text); }

}

WordsAndValues periodChoices() {
    WordsAndValues choices;
    for (const Period& period : periods) choices.push_back({word(period.text), QString::fromLatin1(period.range)});
    return choices;
}

WordsAndValues ownerChoices(Desk& desk) {
    WordsAndValues choices{{word(QT_TRANSLATE_NOOP("tilth::Period", "Everybody")), QString()}, {word(QT_TRANSLATE_NOOP("tilth::Period", "Me")), QStringLiteral("owner:me")}};
    for (const auto& user : desk.reading().store().findAll<User>()) choices.push_back({toQt(user->name), toQt(toText(where("owner", Compare::Any, user->name)))});
    return choices;
}

}
