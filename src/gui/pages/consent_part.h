// SPDX-License-Identifier: MIT
// What a person agreed to, address by address: whether one may write, the evidence, and a line that adds further evidence (F29).
#pragma once
#include "app/consent_standing.h"
#include "gui/pages/record_part.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tilth {

class ChoiceBox;

class ConsentPart : public RecordPart {
    Q_OBJECT

public:
    ConsentPart(Desk& desk, const EntityType& type);
    void showRecord(const Entity& record) override;

private:
    QWidget* makeForm();
    void load();
    void show(const std::vector<AddressStanding>& standings);
    void addLines(const AddressStanding& standing);
    void record();

    std::string m_type;
    std::int64_t m_id = 0;
    QVBoxLayout* m_lines;
    QPushButton* m_open;
    QWidget* m_form = nullptr;
    ChoiceBox *m_address, *m_purpose, *m_state, *m_basis;
    QLineEdit *m_wording, *m_source;
    QLabel* m_fault;
};

}
