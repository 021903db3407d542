// SPDX-License-Identifier: MIT
#include "gui/pages/settings_look_part.h"
#include "core/model/user.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/text.h"
#include "gui/widgets/choice_box.h"
#include "gui/theme/theme.h"

#include <QFormLayout>
#include <QLocale>
#include <cmath>

namespace tilth {
namespace {

constexpr int smallestText = 90, largestText = 150, textStep = 10;      // percent

QString nameOf(theme::Mode mode) {
    return mode == theme::Mode::Light ? QStringLiteral("light") : mode == theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("system");
}
QString nameOf(theme::Density density) { return density == theme::Density::Compact ? QStringLiteral("compact") : QStringLiteral("comfortable"); }
// The step next to a size that somebody wrote into the settings by hand.
int stepOf(double scale) { return static_cast<int>(std::lround(scale * 100 / textStep)) * textStep; }

}

SettingsLookPart::SettingsLookPart(Desk& desk) : SettingsPart(desk) {
    addHeading(tr("You"));
    addNote(tr("What you do carries your name, and what you undo is your own. Asked once for each workspace on this computer."));
    m_user = addChoice(addForm(), tr("You are"), QStringLiteral("user"));
    m_user->setObjectName(QStringLiteral("user"));
    addHeading(tr("Look"));
    addNote(tr("For you on this computer; others who use the workspace keep their own."));
    QFormLayout* form = addForm();
    m_language = addChoice(form, tr("Language"), QStringLiteral("lang"));
    m_language->add(QStringLiteral("English"), QStringLiteral("en"));
    m_language->add(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    m_theme = addChoice(form, tr("Colours"), QStringLiteral("theme"));
    m_theme->add(tr("As the system"), QStringLiteral("system"));
    m_theme->add(tr("Light"), QStringLiteral("light"));
    m_theme->add(tr("Dark"), QStringLiteral("dark"));
    m_density = addChoice(form, tr("Rows"), QStringLiteral("density"));
    m_density->add(tr("Comfortable"), QStringLiteral("comfortable"));
    m_density->add(tr("Compact"), QStringLiteral("compact"));
    m_scale = addChoice(form, tr("Size of text"), QStringLiteral("scale"));
    for (int percent = smallestText; percent <= largestText; percent += textStep) m_scale->add(QStringLiteral("%1 %").arg(percent), percent);
    endColumn();
}

ChoiceBox* SettingsLookPart::addChoice(QFormLayout* form, const QString& label, const QString& what) {
    auto* box = new ChoiceBox;
    addRow(form, label, box);
    connect(box, &QComboBox::activated, this, [this, box, what] {
        const bool isScale = box == m_scale;
        const QString value = isScale ? QString::number(box->value().toInt() / 100.0) : box->value().toString();
        emit desk().requested(what + QLatin1Char(':') + value);
    });
    return box;
}

void SettingsLookPart::fillUsers() {
    const auto idOf = [](const User& user) { return toQt(user.login.empty() ? user.name : user.login); };
    m_user->clear();
    for (const auto& user : desk().reading().store().findAll<User>())
        if (user->active || user->id == desk().reading().user().id) m_user->add(toQt(user->name), idOf(*user));
    m_user->setValue(idOf(desk().reading().user()));
}

void SettingsLookPart::enter() {
    fillUsers();
    m_language->setValue(theme::isChinese() ? QStringLiteral("zh_CN") : QStringLiteral("en"));
    m_theme->setValue(nameOf(theme::mode()));
    m_density->setValue(nameOf(theme::density()));
    m_scale->setValue(stepOf(theme::textScale()));
}

}
