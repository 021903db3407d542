// SPDX-License-Identifier: MIT
#include "gui/pages/method_part.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/while_there.h"
#include "gui/bridge/wording.h"
#include "gui/pages/method_line.h"
#include "gui/theme/theme.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/plain.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>
#include <algorithm>

namespace tilth {
namespace {

// In the order of Verdict.
constexpr std::array verdictTones{theme::Tone::Success, theme::Tone::Warning, theme::Tone::Danger};

Result<MethodPart::Loaded> loadedOf(Workspace& workspace, std::int64_t deal) {
    auto found = dealMethod(workspace, deal);
    if (!found) return found.error();
    auto evidence = evidenceOf(workspace, *found);
    return MethodPart::Loaded{*std::move(found), salesMethods(workspace), std::move(evidence)};
}

QList<ChoiceItem> activityChoices(const std::vector<Activity>& activities) {
    QList<ChoiceItem> choices{{{}, MethodPart::tr("No activity shows it"), {}}};
    for (const Activity& a : activities) choices.push_back({QVariant::fromValue<qlonglong>(a.id), toQt(a.subject), {}});
    return choices;
}

}

MethodPart::MethodPart(Desk& desk)
    : RecordPart(desk), m_methods(new ChoiceBox), m_about(makeLabel({}, theme::Type::Caption, theme::Tone::Secondary)), m_sum(makeLabel({}, theme::Type::Strong)),
      m_bar(new QProgressBar), m_lines(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s2);
    m_methods->setObjectName(QStringLiteral("salesMethod"));
    m_methods->setAccessibleName(tr("Sales method"));
    m_methods->setPlaceholderText(tr("Choose a sales method…"));
    for (QLabel* label : {m_about, m_sum}) label->setWordWrap(true);
    m_sum->setObjectName(QStringLiteral("methodSum"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Elements of the method that are known"));
    m_lines->setSpacing(theme::s2);
    for (QWidget* widget : {static_cast<QWidget*>(m_methods), static_cast<QWidget*>(m_about), static_cast<QWidget*>(m_sum), static_cast<QWidget*>(m_bar)}) column->addWidget(widget);
    column->addLayout(m_lines);
    connect(m_methods, &ChoiceBox::edited, this, &MethodPart::choose);
    refuseIfReadOnly(desk, m_methods);
}

void MethodPart::showRecord(const Entity& record) {
    if (record.id != m_id) m_shown.clear();         // other lines: nothing typed for one deal lands in another
    m_id = record.id;
    load();
}

void MethodPart::load() {
    desk().open().list(this, [id = m_id](Workspace& workspace) { return loadedOf(workspace, id); },
                       [this, id = m_id](const Result<Loaded>& loaded) { if (loaded && id == m_id) show(*loaded); });
}

void MethodPart::show(const Loaded& loaded) {
    const DealMethod& found = loaded.found;
    m_pipeline = found.pipeline.id;
    showMethods(loaded);
    showSum(found);
    const std::string key = found.method ? found.method->key : std::string();
    const bool fresh = key != m_shown || !hasLinesOf(found.method);
    if (fresh) {
        qDeleteAll(m_all);
        m_all.clear();
        if (found.method) makeLines(*found.method);
    }
    m_shown = key;
    const auto activities = activityChoices(loaded.activities);
    for (qsizetype i = 0; i < m_all.size(); ++i) m_all[i]->showState(found.card.elements[static_cast<std::size_t>(i)], activities);
    if (fresh) unfoldFirstGap(found.card);
}

// An own method may have other elements than a moment ago.
bool MethodPart::hasLinesOf(const std::optional<SalesMethod>& method) const {
    return method && std::ranges::equal(m_all, method->elements, {}, [](const MethodLine* line) { return line->element(); }, &MethodElement::key);
}

// What to ask next is seen at once.
void MethodPart::unfoldFirstGap(const MethodCard& card) {
    for (MethodLine* line : m_all)
        if (!card.gaps.empty() && line->element() == card.gaps.front()) line->setUnfolded(true);
}

void MethodPart::showMethods(const Loaded& loaded) {
    QList<ChoiceItem> choices{{QString(), tr("No method"), {}}};
    for (const SalesMethod& method : loaded.methods) choices.push_back({toQt(method.key), toQt(method.name.in(theme::isChinese())), {}});
    m_methods->setChoices(choices);
    m_methods->setValue(loaded.found.method ? QVariant(toQt(loaded.found.method->key)) : QVariant());
    const QString pipeline = toQt(loaded.found.pipeline.name);
    const auto& method = loaded.found.method;
    const QString idea = method ? toQt(method->idea.in(theme::isChinese())) : QString();
    const QString whose = tr("All deals of the pipeline %1 follow one method; answers by another one are kept.").arg(pipeline);
    m_about->setText(idea.isEmpty() ? whose : idea);
    setPlainTip(m_methods, whose);
}

void MethodPart::showSum(const DealMethod& found) {
    const MethodCard& card = found.card;
    m_sum->setVisible(found.method.has_value());
    m_bar->setVisible(found.method.has_value());
    if (!found.method) return;
    QString words = tr("%1 of %2 known").arg(card.known()).arg(card.elements.size());
    if (found.method->verdict) words += tr(" · %1 of %2 points").arg(card.points).arg(card.most);
    if (card.verdict) words += tr(" · %1").arg(translated("Verdict", verdictChoices[static_cast<std::size_t>(*card.verdict)].label));
    m_sum->setText(words);
    theme::setType(m_sum, theme::Type::Strong, card.verdict ? verdictTones[static_cast<std::size_t>(*card.verdict)] : theme::Tone::Normal);
    m_bar->setRange(0, static_cast<int>(card.elements.size()));
    m_bar->setValue(static_cast<int>(card.known()));
}

void MethodPart::makeLines(const SalesMethod& method) {
    for (const MethodElement& element : method.elements) {
        m_all.push_back(new MethodLine(desk(), element, [this, id = m_id](MethodLine* line, const AnswerEdit& edit) { save(id, line, edit); }));
        m_lines->addWidget(m_all.back());
    }
}

void MethodPart::choose() {
    desk().change(tr("Sales method chosen"), [pipeline = m_pipeline, method = fromQt(m_methods->value().toString())](Workspace& workspace) {
        return setPipelineMethod(workspace, pipeline, method);
    });
}

// A refusal stands at its line, and what was there before comes back.
void MethodPart::save(std::int64_t deal, MethodLine* line, const AnswerEdit& edit) {
    desk().change({}, [deal, element = line->element(), edit](Workspace& workspace) { return setAnswer(workspace, deal, element, edit); }, {},
                  whileThere(this, [this, line](const Error& error) {
                      if (!m_all.contains(line)) return;
                      line->restore();
                      line->setFault(translated(error.text));
                  }));
}

}
