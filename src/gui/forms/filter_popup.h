// SPDX-License-Identifier: MIT
// Drops down from the Filter button: field, comparison, value; gives one condition of the query language.
#pragma once
#include "core/schema/query.h"
#include "gui/bridge/desk.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace tilth {

class ChoiceBox;
struct Way;

class FilterPopup : public QFrame {
    Q_OBJECT

public:
    /// `listed`: the type with its computed fields.
    FilterPopup(Desk& desk, const EntityType& listed, QWidget* parent);

    void openBelow(QWidget* button);

signals:
    void chosen(const QString& condition);

private:
    void fillFields();
    void showField();
    void showValue();
    void apply();
    void explain();
    QString fault() const;
    const Field* field() const;
    QString condition() const;
    const Way& way() const;
    QSpinBox* makeDays();
    std::string valueWord() const;

    Desk& m_desk;
    const EntityType& m_listed;
    QVBoxLayout* m_column;
    ChoiceBox* m_fields;
    ChoiceBox* m_compare;
    QWidget* m_value = nullptr;
    QLabel* m_fault;                    // under the value, while that cannot be read
    QPushButton* m_apply;
};

}
