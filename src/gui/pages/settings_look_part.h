// SPDX-License-Identifier: MIT
// What holds on this computer: who works here, and how the program looks: language, light or dark, rows, size of text. At once, without restart.
#pragma once
#include "gui/pages/settings_part.h"

class QFormLayout;

namespace tilth {

class ChoiceBox;

class SettingsLookPart : public SettingsPart {
    Q_OBJECT

public:
    explicit SettingsLookPart(Desk& desk);
    void enter() override;

private:
    ChoiceBox* addChoice(QFormLayout* form, const QString& label, const QString& what);
    void fillUsers();

    ChoiceBox *m_user, *m_language, *m_theme, *m_density, *m_scale;
};

}
