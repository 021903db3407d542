// SPDX-License-Identifier: MIT
// Versions of the scoring model and its MQL rule: since when, by whom, and who of both heads signed which one when.
#pragma once
#include "app/model_versions.h"

#include <QWidget>

class QPushButton;

namespace tilth {

class Desk;
class SmallTable;

class ModelVersionsBox : public QWidget {
    Q_OBJECT

public:
    explicit ModelVersionsBox(Desk& desk);

private:
    QPushButton* addSign(QLayout* row, const QString& name, const QString& text, PlanSide side);
    void load();
    void show(const std::vector<ModelVersion>& versions);
    void sign(PlanSide side);

    Desk& m_desk;
    SmallTable* m_table;
    QPushButton *m_marketing = nullptr, *m_sales = nullptr;
};

}
