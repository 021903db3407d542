// SPDX-License-Identifier: MIT
// The ways to users, teams, territories, pipelines, stages and products; a new pipeline from a preset.
#pragma once
#include "gui/pages/settings_part.h"

class QGridLayout;
class QLineEdit;

namespace tilth {

class ChoiceBox;

class SettingsPeoplePart : public SettingsPart {
    Q_OBJECT

public:
    explicit SettingsPeoplePart(Desk& desk);

private:
    void addList(QGridLayout* grid, const char* page, const char* type, const char* icon, const QString& about);
    void makeLists();
    void makeUsualSets();
    void makePresets();
    void addPreset();

    ChoiceBox* m_preset;
    QLineEdit* m_name;
    QLabel* m_fault = nullptr;
};

}
