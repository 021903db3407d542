// SPDX-License-Identifier: MIT
// Automatic backups: whether and where, which ones there are, and an older state as a new file or in the workspace's place.
#pragma once
#include "app/backups.h"
#include "gui/pages/settings_part.h"

#include <QHash>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tilth {

class ChoiceBox;
class SmallTable;

class SettingsBackupsPart : public SettingsPart {
    Q_OBJECT

public:
    explicit SettingsBackupsPart(Desk& desk);
    void enter() override;

private:
    void makeChoices();
    void makeTable();
    void makeButtons();
    QPushButton* addButton(QGridLayout* grid, const char* icon, const QString& text, const QString& note, void (SettingsBackupsPart::*act)());
    void save(const std::string& key, const QString& value);
    void chooseFolder();
    void showBackups(std::vector<Backup> backups);
    const Backup* chosen() const;
    void tell(const QString& text, bool wrong);
    void work(bool runs);
    void backUp();
    void verify();
    void restoreHere();
    void restoreNew();

    ChoiceBox* m_automatic = nullptr;       // none of these for a workspace on a server
    QLineEdit* m_folder = nullptr;
    SmallTable* m_table = nullptr;
    QLabel *m_where = nullptr, *m_fault = nullptr, *m_empty = nullptr, *m_result = nullptr;
    QList<QPushButton*> m_ofChosen, m_all;
    QHash<QPushButton*, QLabel*> m_about;          // what each button does, in words
    std::vector<Backup> m_backups;
};

}
