// SPDX-License-Identifier: MIT
#include "gui/pages/setting_choices.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"

#include <QLocale>

namespace tilth {
namespace {

constexpr int monthsOfYear = 12;

QList<ChoiceItem> months() {
    QList<ChoiceItem> all;
    for (int month = 1; month <= monthsOfYear; ++month) all.push_back({QString::number(month), QLocale().standaloneMonthName(month)});
    return all;
}

}

QList<ChoiceItem> settingChoices(const SettingRow& setting) {
    if (setting.key == "fiscal_year_start") return months();
    QList<ChoiceItem> all;
    for (const Choice& choice : setting.choices) all.push_back({toQt(choice.name), translated("Setting", choice.label)});
    return all;
}

}
