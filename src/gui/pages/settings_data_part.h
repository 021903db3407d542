// SPDX-License-Identifier: MIT
// The workspace as a whole: a copy of it, whether it is sound, import, demo data, history.
#pragma once
#include "gui/pages/settings_part.h"

class QGridLayout;
class QPushButton;

namespace tilth {

class SettingsDataPart : public SettingsPart {
    Q_OBJECT

public:
    explicit SettingsDataPart(Desk& desk);
    void enter() override;

private:
    struct Act {
        QPushButton* button;
        QLabel* result;                 // below the note, hidden until there is something to say
    };
    Act addAct(QGridLayout* grid, const char* icon, const QString& text, const QString& note);
    void backup();
    void check();
    void toggleDemo();
    void tell(const Act& act, const QString& text, bool wrong);

    Act m_backup{}, m_check{}, m_demo{};
    bool m_hasDemo = false;
};

}
