// SPDX-License-Identifier: MIT
// An answer to the field, written beside the radar: what to say, to which cell it is pinned, whom it reaches before it is sent.
#pragma once
#include "core/model/field_answer.h"

#include <QFrame>
#include <QTimer>

class QGridLayout;
class QLabel;
class QLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tilth {

class ChoiceBox;
class DateEdit;
class Desk;

class AnswerForm : public QFrame {
    Q_OBJECT

public:
    explicit AnswerForm(Desk& desk, QWidget* parent = nullptr);

    /// Empty words for this cell.
    void open(const FieldAnswer& cell);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makePlaces(QGridLayout* grid);
    QLayout* makeButtons();
    void fillPlaces();
    FieldAnswer written() const;
    void countReach();
    void save();
    void tell(const Error& error);
    void close();

    Desk& m_desk;
    QPlainTextEdit* m_text;
    ChoiceBox *m_kind, *m_territory, *m_product;
    QLineEdit* m_competitor;
    DateEdit* m_until;
    QLabel *m_reach, *m_fault;
    QPushButton* m_save;
    QTimer m_typed;
    int m_asked = 0;
};

}
