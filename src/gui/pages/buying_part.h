// SPDX-License-Identifier: MIT
// Who decides about a deal: contacts with their roles and stances, and the roles that the method asks for and nobody has.
#pragma once
#include "app/sales_methods.h"
#include "gui/pages/record_part.h"

class QVBoxLayout;

namespace tilth {

class ChoiceBox;
class LinkPicker;

class BuyingPart : public RecordPart {
    Q_OBJECT

public:
    explicit BuyingPart(Desk& desk);
    void showRecord(const Entity& record) override;

private:
    void makeAdding(QVBoxLayout* column);
    void show(const DealMethod& found);
    QWidget* makeLine(const BuyingRole& role);
    QWidget* makeMissing(DealRole role);
    void setStance(const BuyingRole& role, Stance stance);
    void add();

    std::int64_t m_id = 0;
    QVBoxLayout* m_lines;
    ChoiceBox* m_role;
    LinkPicker* m_contact;
};

}
