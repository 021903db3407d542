// SPDX-License-Identifier: MIT
// What can be done with several selected records at once: set a field, change the owner, merge, export, delete.
#pragma once
#include "gui/bridge/desk.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tilth {

class ChoiceBox;

class BulkBar : public QFrame {
    Q_OBJECT

public:
    BulkBar(Desk& desk, const EntityType& type, QWidget* parent = nullptr);

    /// Shows itself when several are selected. `matching`: all rows of the list.
    void setCounts(int selected, qint64 matching);

signals:
    void allWanted();
    void setWanted(const QString& key, const tilth::Value& value);
    void exportWanted();
    void mergeWanted();
    void deleteWanted();
    void cleared();

private:
    QPushButton* addButton(const QString& icon, const QString& text, void (BulkBar::*act)());
    void fillFields();
    void showValue();
    void set();

    Desk& m_desk;
    const EntityType& m_type;
    QLabel* m_count;
    QPushButton* m_all;
    ChoiceBox* m_field;
    QWidget* m_value = nullptr;
    QPushButton *m_set = nullptr, *m_merge = nullptr;
};

}
