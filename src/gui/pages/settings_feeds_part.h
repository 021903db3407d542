// SPDX-License-Identifier: MIT
// Settings of subscribed calendars: what there is and how its last reading went; more by address or file.
#pragma once
#include "app/subscriptions.h"
#include "gui/pages/settings_part.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tilth {

class Exchange;
class SmallTable;

class SettingsFeedsPart : public SettingsPart {
    Q_OBJECT

public:
    explicit SettingsFeedsPart(Desk& desk);
    void enter() override;

private:
    void makeTable();
    void makeForm();
    void chooseFile();
    void add();
    void refresh();
    void remove();
    void say(const QString& fault);
    void setBusy(bool busy);

    Exchange* m_exchange;
    SmallTable* m_table;
    QPushButton *m_refresh, *m_remove, *m_add;
    QLineEdit *m_url, *m_name;
    QCheckBox* m_private;
    QLabel *m_fault = nullptr, *m_empty = nullptr;
};

}
