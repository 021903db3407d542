// SPDX-License-Identifier: MIT
// Asks on the page, not in a dialog, why: a reason from a list, a note, the act. Losing a deal, rejecting a lead.
#pragma once
#include <QFrame>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tilth {

class ChoiceBox;

class ReasonBar : public QFrame {
    Q_OBJECT

public:
    explicit ReasonBar(QWidget* parent = nullptr);

    using Answer = std::function<void(const QString& reason, const QString& note)>;
    enum class Preset { None, First };          // a reason is the person's to choose; a usual waiting time may stand there
    /// `reasons`: words as kept and as shown; `act` names the button. Esc or Cancel drops the question.
    void ask(const QString& question, const QList<std::pair<QString, QString>>& reasons, const QString& act, Answer answer, Preset preset = Preset::None);
    /// What was wrong with the answer: the question stays.
    void setFault(const QString& text);
    void done();

signals:
    void dropped();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void give();

    QLabel* m_question;
    ChoiceBox* m_reason;
    QLineEdit* m_note;
    QPushButton* m_act;
    QLabel* m_fault;
    Answer m_answer;
};

}
