// SPDX-License-Identifier: MIT
// Fields that people added to leads, contacts, companies and the rest, with a line for one more.
#pragma once
#include "gui/pages/settings_part.h"

class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace tilth {

class ChoiceBox;
class RecordTable;

class SettingsFieldsPart : public SettingsPart {
    Q_OBJECT

public:
    explicit SettingsFieldsPart(Desk& desk);
    void enter() override;

private:
    void makeTable();
    void makeLine();
    void suggestKey();
    void add();
    void removeCurrent();
    void showFault(const QString& text, const QString& field);

    RecordTable* m_table;
    QStandardItemModel* m_fields;
    QPushButton* m_remove;
    ChoiceBox *m_type, *m_kind;
    QLineEdit *m_label, *m_key;
    QLabel* m_fault = nullptr;
    bool m_keyByHand = false;
};

}
