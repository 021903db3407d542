// SPDX-License-Identifier: MIT
// The settings that all who use the workspace share; each is saved when it is left.
#pragma once
#include "gui/pages/settings_part.h"

#include <vector>

namespace tilth {

struct SettingRow;

class SettingsWorkspacePart : public SettingsPart {
    Q_OBJECT

public:
    explicit SettingsWorkspacePart(Desk& desk);
    void enter() override;

private:
    struct Row {
        const SettingRow* setting;
        QWidget* editor;
        QLabel* fault;
        QString shown;                  // what the workspace holds
    };
    void addSetting(QFormLayout* form, const SettingRow& setting);
    void save(std::size_t number);
    void setFault(Row& row, const QString& text);

    std::vector<Row> m_rows;
};

}
