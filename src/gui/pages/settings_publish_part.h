// SPDX-License-Identifier: MIT
// Settings of the calendar server: campaigns are put there, and what was changed there meanwhile is decided.
#pragma once
#include "app/publishing.h"
#include "gui/pages/settings_part.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tilth {

class ChoiceBox;
class Exchange;
class SmallTable;

class SettingsPublishPart : public SettingsPart {
    Q_OBJECT

public:
    explicit SettingsPublishPart(Desk& desk);
    void enter() override;

private:
    void makeForm();
    void makeConflicts();
    void publish();
    void tell(const Result<PublishResult>& done);
    void resolve(Resolution how);
    void showConflicts();

    Exchange* m_exchange;
    QLineEdit *m_url, *m_login, *m_password;
    ChoiceBox* m_which;
    QCheckBox *m_make, *m_private;
    QPushButton* m_publish;
    QLabel *m_fault = nullptr, *m_state = nullptr;
    QWidget* m_conflictPart;
    SmallTable* m_conflicts;
    std::vector<PublishConflict> m_shown;
};

}
