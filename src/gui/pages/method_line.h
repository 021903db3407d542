// SPDX-License-Identifier: MIT
// One element of a sales method on a deal's page: how sure it is, and unfolded its questions, the answer and what shows it.
#pragma once
#include "app/sales_methods.h"
#include "gui/widgets/choice_box.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace tilth {

class Desk;
class ElidedLabel;

class MethodLine : public QWidget {
    Q_OBJECT

public:
    using Save = std::function<void(MethodLine* line, const AnswerEdit& edit)>;
    MethodLine(Desk& desk, const MethodElement& element, Save save);

    const std::string& element() const { return m_element; }
    /// activities: those of the deal that may show it. What is being typed stays.
    void showState(const ElementState& state, const QList<ChoiceItem>& activities);
    /// Puts back what was shown before.
    void restore();
    void setUnfolded(bool unfolded);
    /// Unfolds to be read; empty: none.
    void setFault(const QString& text);

private:
    QLayout* makeHead(const QString& name);
    QWidget* makeBody(Desk& desk, const MethodElement& element, const QString& name);
    QWidget* makeProof(const QString& name);
    void showMark(const ElementState& state);
    void saveAnswer();
    void saveEvidence();

    std::string m_element;
    Save m_save;
    MethodAnswer m_shown;
    QHBoxLayout* m_head = nullptr;
    ElidedLabel* m_brief = nullptr;
    QLabel* m_unrated = nullptr;                // an answer without strength
    QWidget *m_mark = nullptr, *m_body = nullptr, *m_proof = nullptr, *m_answer = nullptr, *m_evidence = nullptr;
    ChoiceBox *m_strength = nullptr, *m_activity = nullptr;
    QLabel* m_fault = nullptr;
};

}
