// SPDX-License-Identifier: MIT
#include "gui/forms/reason_bar.h"
#include "gui/widgets/choice_box.h"
#include "gui/theme/theme.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/plain.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tilth {
namespace {

constexpr int widestReason = 16;        // in letters

}

ReasonBar::ReasonBar(QWidget* parent)
    : QFrame(parent), m_question(makeLabel({}, theme::Type::Strong)), m_reason(new ChoiceBox), m_note(new QLineEdit), m_act(new QPushButton),
      m_fault(makeLabel({}, theme::Type::Caption, theme::Tone::Danger)) {
    auto* row = new FlowLayout(this);
    row->setSpacing(theme::s2);
    auto* cancel = new QPushButton(tr("Cancel"));
    for (QWidget* part : {static_cast<QWidget*>(m_question), static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_act),
                          static_cast<QWidget*>(cancel), static_cast<QWidget*>(m_fault)})
        row->addWidget(part);
    m_question->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Choose a reason"));
    m_reason->setMinimumContentsLength(widestReason);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Note"));
    m_note->setMinimumWidth(theme::textHeight() * 12);
    theme::setRole(m_act, theme::Role::Primary);
    connect(m_act, &QPushButton::clicked, this, &ReasonBar::give);
    connect(cancel, &QPushButton::clicked, this, [this] { done(), emit dropped(); });
    hide();
}

void ReasonBar::ask(const QString& question, const QList<std::pair<QString, QString>>& reasons, const QString& act, Answer answer, Preset preset) {
    m_question->setText(question);
    QList<ChoiceItem> choices;
    for (const auto& [kept, shown] : reasons) choices.push_back({kept, shown, {}});
    m_reason->setChoices(choices);
    m_reason->setValue(preset == Preset::First && !choices.isEmpty() ? choices.front().value : QVariant());
    m_note->clear();
    m_fault->clear();
    m_act->setText(act);
    m_answer = std::move(answer);
    show();
    m_reason->setFocus();
}

void ReasonBar::setFault(const QString& text) {
    m_fault->setText(text);
    m_note->setFocus();
}

void ReasonBar::done() {
    m_answer = {};
    hide();
}

void ReasonBar::give() {
    if (m_reason->currentIndex() < 0) {
        m_fault->setText(tr("Choose a reason first."));
        return m_reason->setFocus();
    }
    if (m_answer) m_answer(m_reason->value().toString(), m_note->text().trimmed());
}

void ReasonBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return give();
    if (event->key() == Qt::Key_Escape) return done(), emit dropped();
    QFrame::keyPressEvent(event);
}

}
