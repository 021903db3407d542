// SPDX-License-Identifier: MIT
// What each person may have otherwise than the workspace: fiscal year, periods, seasons, weeks.
#pragma once
#include "gui/pages/settings_part.h"

#include <vector>

class QFormLayout;

namespace tilth {

class ChoiceBox;
struct SettingRow;

class SettingsOwnPart : public SettingsPart {
    Q_OBJECT

public:
    explicit SettingsOwnPart(Desk& desk);
    void enter() override;

private:
    struct Row {
        const SettingRow* setting;
        ChoiceBox* box;
    };
    void addSetting(QFormLayout* form, const SettingRow& setting);
    void save(const Row& row);

    std::vector<Row> m_rows;
};

}
