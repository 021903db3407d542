// SPDX-License-Identifier: MIT
#include "gui/pages/method_line.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/forms/field_editor.h"
#include "gui/theme/theme.h"
#include "gui/widgets/elided_label.h"
#include "gui/widgets/plain.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tilth {
namespace {

QString textOf(const MethodText& text) { return toQt(text.in(theme::isChinese())); }

QString questionsOf(const MethodElement& element) {
    QStringList all;
    for (const MethodText& question : element.questions) all.push_back(textOf(question));
    if (!element.evidence.en.empty()) all.push_back(MethodLine::tr("Evidence: %1").arg(textOf(element.evidence)));
    return all.join(QLatin1Char('\n'));
}

struct Mark {
    const char* icon;
    theme::Tone tone;
};
// In the order of Strength.
constexpr std::array marks{Mark{"circle", theme::Tone::Weak}, Mark{"circle-dot", theme::Tone::Warning}, Mark{"circle-dot", theme::Tone::Accent},
                           Mark{"circle-check", theme::Tone::Success}, Mark{"circle-check", theme::Tone::Success}};

// What is typed is not overwritten.
void put(QWidget* editor, const std::string& text) {
    if (!editor->hasFocus()) setEditorValue(editor, toQt(text));
}
std::string trimmed(const QWidget* editor) { return fromQt(editorValue(editor).toString().trimmed()); }

}

MethodLine::MethodLine(Desk& desk, const MethodElement& element, Save save)
    : m_element(element.key), m_save(std::move(save)), m_brief(new ElidedLabel(QString(), theme::Type::Body, theme::Tone::Secondary)),
      m_unrated(makeLabel(tr("Not rated, so it does not count yet"), theme::Type::Caption, theme::Tone::Warning)) {
    const QString name = textOf(element.name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s1);
    column->addLayout(makeHead(name));
    column->addWidget(m_brief);
    column->addWidget(m_unrated);
    column->addWidget(makeBody(desk, element, name));
    for (QWidget* control : {static_cast<QWidget*>(m_strength), m_answer, static_cast<QWidget*>(m_activity), m_evidence}) refuseIfReadOnly(desk, control);
}

QLayout* MethodLine::makeHead(const QString& name) {
    m_head = new QHBoxLayout;
    m_head->setSpacing(theme::s2);
    auto* unfold = new QPushButton(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")));
    theme::setRole(unfold, theme::Role::Link);
    unfold->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setPlainTip(unfold, tr("%1: show or hide its questions").arg(name));
    connect(unfold, &QPushButton::clicked, this, [this] { setUnfolded(m_body->isHidden()); });
    m_strength = new ChoiceBox;
    m_strength->setObjectName(QStringLiteral("strength_") + toQt(m_element));
    m_strength->setAccessibleName(tr("%1: how sure").arg(name));
    m_strength->add(tr("Not rated"), {});
    for (std::size_t i = 0; i < strengthChoices.size(); ++i) m_strength->add(translated("Strength", strengthChoices[i].label), static_cast<qlonglong>(i));
    m_head->addWidget(unfold, 1);
    m_head->addWidget(m_strength, 1);
    connect(m_strength, &ChoiceBox::edited, this, [this] {
        const QVariant value = m_strength->value();
        m_save(this, {.strength = value.isValid() ? std::optional(static_cast<Strength>(value.toLongLong())) : std::nullopt});
    });
    return m_head;
}

QWidget* MethodLine::makeBody(Desk& desk, const MethodElement& element, const QString& name) {
    m_body = new QWidget;
    const EntityType& type = desk.type("method_answer");
    m_answer = makeFieldEditor(desk, type, type.at("answer"), Wording::of(desk.reading()), m_body);
    m_answer->setFixedHeight(theme::controlHeight() + theme::textHeight());
    m_answer->setAccessibleName(tr("%1: answer").arg(name));
    m_answer->setObjectName(QStringLiteral("answer_") + toQt(m_element));
    onEdited(m_answer, this, [this] { saveAnswer(); });
    auto* questions = makeLabel(questionsOf(element), theme::Type::Caption, theme::Tone::Secondary);
    questions->setWordWrap(true);
    m_fault = makeLabel({}, theme::Type::Caption, theme::Tone::Danger);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, theme::s2);
    column->setSpacing(theme::s1);
    for (QWidget* part : {static_cast<QWidget*>(questions), m_answer, makeProof(name), static_cast<QWidget*>(m_fault)}) column->addWidget(part);
    m_body->hide();
    return m_body;
}

QWidget* MethodLine::makeProof(const QString& name) {
    m_proof = new QWidget;
    auto* row = new QHBoxLayout(m_proof);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::s2);
    m_activity = new ChoiceBox;
    m_activity->setAccessibleName(tr("%1: activity that shows it").arg(name));
    auto* evidence = new QLineEdit;
    evidence->setPlaceholderText(tr("Address or document"));
    evidence->setAccessibleName(tr("%1: address or document that shows it").arg(name));
    m_evidence = evidence;
    row->addWidget(m_activity, 1);
    row->addWidget(m_evidence, 1);
    connect(m_activity, &ChoiceBox::edited, this, [this] { m_save(this, {.activity = Link{m_activity->value().toLongLong()}}); });
    connect(evidence, &QLineEdit::editingFinished, this, &MethodLine::saveEvidence);
    m_proof->hide();
    return m_proof;
}

void MethodLine::showState(const ElementState& state, const QList<ChoiceItem>& activities) {
    m_shown = state.answer.value_or(MethodAnswer{});
    showMark(state);
    m_activity->setChoices(activities);
    m_proof->setVisible(state.answer.has_value());
    restore();
    setFault({});
}

void MethodLine::restore() {
    put(m_answer, m_shown.answer);
    m_brief->setFullText(toQt(m_shown.answer).simplified());
    m_brief->setVisible(m_body->isHidden() && !m_shown.answer.empty());
    m_unrated->setVisible(!m_shown.answer.empty() && !m_shown.strength);
    put(m_evidence, m_shown.evidence);
    m_strength->setValue(m_shown.strength ? QVariant(static_cast<qlonglong>(*m_shown.strength)) : QVariant());
    m_activity->setValue(m_shown.activity ? QVariant::fromValue<qlonglong>(m_shown.activity.id) : QVariant());
}

void MethodLine::setUnfolded(bool unfolded) {
    m_body->setVisible(unfolded);
    m_brief->setVisible(!unfolded && !m_shown.answer.empty());
}

void MethodLine::showMark(const ElementState& state) {
    const Mark& mark = marks[static_cast<std::size_t>(m_shown.strength.value_or(Strength::Unknown))];
    delete m_mark;
    m_mark = state.known ? makeIconLabel(QString::fromLatin1(mark.icon), mark.tone) : makeIconLabel(QStringLiteral("circle-help"), theme::Tone::Warning);
    m_head->insertWidget(0, m_mark);
}

void MethodLine::setFault(const QString& text) {
    m_fault->setText(text);
    m_fault->setVisible(!text.isEmpty());
    if (text.isEmpty()) return;
    m_proof->show();                                // what is asked for is named there
    setUnfolded(true);
}

void MethodLine::saveAnswer() {
    if (const std::string now = trimmed(m_answer); now != m_shown.answer) m_save(this, {.answer = now});
}

void MethodLine::saveEvidence() {
    if (const std::string now = trimmed(m_evidence); now != m_shown.evidence) m_save(this, {.evidence = now});
}

}
