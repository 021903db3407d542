// SPDX-License-Identifier: MIT
#include "gui/pages/sets_part.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/small_table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace tilth {
namespace {

QString nameOf(const ActivitySet& set) { return toQt(theme::isChinese() && !set.nameZh.empty() ? set.nameZh : set.name); }

SetsPart::Applied appliedOf(Workspace& workspace, const SetRun& run) {
    SetsPart::Applied applied{run.name, 0, 0};
    if (const auto set = workspace.store().find<ActivitySet>(run.set.id); set && theme::isChinese() && !set->nameZh.empty()) applied.name = set->nameZh;
    for (const auto& task : workspace.store().findBy<SetTask>("run", run.id))
        if (const auto activity = workspace.store().find<Activity>(task->activity.id)) {
            ++applied.all;
            applied.done += activity->doneAt.has_value() || activity->status == ActivityStatus::Completed;
        }
    return applied;
}
SetsPart::Sets setsOf(Workspace& workspace, const std::string& type, std::int64_t id) {
    SetsPart::Sets all{activitySets(workspace, type), {}};
    for (const auto& run : workspace.store().findBy<SetRun>(type, id)) all.applied.push_back(appliedOf(workspace, *run));
    return all;
}

// In the order of activityKindChoices.
constexpr std::array kindIcons{"square-check", "phone", "video", "sticky-note", "mail"};

SmallRow rowOf(const PlannedStep& step, const Wording& wording, Workspace& reading) {
    const bool past = *step.activity.dueOn < wording.today;
    return {{{wording.dayShort(*step.activity.dueOn), CellKind::Marked, past ? theme::Tone::Warning : theme::Tone::Secondary, past ? QStringLiteral("triangle-alert") : QStringLiteral("calendar-days")},
             {toQt(step.activity.subject), CellKind::Marked, theme::Tone::Normal, QString::fromLatin1(kindIcons[static_cast<std::size_t>(step.activity.kind)])},
             {toQt(titleOf(reading, "user", step.activity.owner.id)), CellKind::Secondary, theme::Tone::Secondary}},
            0};
}

QString countedWords(const SetPreview& preview, const Wording& wording) {
    const auto past = std::ranges::count_if(preview.steps, [&](const PlannedStep& step) { return *step.activity.dueOn < wording.today; });
    QString words = SetsPart::tr("Counted from %1").arg(wording.dayShort(preview.anchor));
    if (past) words += SetsPart::tr(" · %n day(s) have passed already", nullptr, static_cast<int>(past));
    return words;
}

}

SetsPart::SetsPart(Desk& desk, const EntityType& type) : RecordPart(desk), m_type(type.name) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s2);
    m_applied = makeLabel({}, theme::Type::Body, theme::Tone::Secondary);
    m_applied->setWordWrap(true);
    column->addWidget(m_applied);
    makeChoice(column);
    makePreview(column);
    endPreview();
}

void SetsPart::makeChoice(QVBoxLayout* column) {
    m_sets = new ChoiceBox;
    m_sets->setObjectName(QStringLiteral("activitySets"));
    m_sets->setAccessibleName(tr("Apply activity set…"));
    m_sets->setPlaceholderText(tr("Apply activity set…"));
    column->addWidget(m_sets);
    m_usual = new QPushButton(theme::icon(QStringLiteral("plus")), tr("Add the usual activity sets"));
    column->addWidget(m_usual, 0, Qt::AlignLeft);
    m_usual->hide();
    connect(m_sets, &ChoiceBox::edited, this, &SetsPart::preview);
    connect(m_usual, &QPushButton::clicked, this, &SetsPart::addUsual);
}

void SetsPart::makePreview(QVBoxLayout* column) {
    m_words = makeLabel({}, theme::Type::Caption, theme::Tone::Secondary);
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("setWords"));
    m_steps = new SmallTable({tr("Day"), tr("What"), tr("Who")});
    m_steps->setAccessibleName(tr("Steps of the set"));
    m_steps->setOptionalColumns({2});
    m_apply = new QPushButton(theme::icon(QStringLiteral("check")), tr("Apply"));
    m_cancel = new QPushButton(tr("Cancel"));
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::s2);
    row->addWidget(m_apply);
    row->addWidget(m_cancel);
    row->addStretch(1);
    column->addWidget(m_words);
    column->addWidget(m_steps);
    column->addLayout(row);
    connect(m_apply, &QPushButton::clicked, this, &SetsPart::apply);
    for (QPushButton* button : {m_usual, m_apply}) refuseIfReadOnly(desk(), button);
    connect(m_cancel, &QPushButton::clicked, this, &SetsPart::endPreview);
}

void SetsPart::showRecord(const Entity& record) {
    if (record.id != m_id) endPreview();
    m_id = record.id;
    load();
}

void SetsPart::load() {
    desk().open().list(this, [type = m_type, id = m_id](Workspace& workspace) -> Result<Sets> { return setsOf(workspace, type, id); },
                       [this, id = m_id](const Result<Sets>& sets) { if (sets && id == m_id) show(*sets); });
}

void SetsPart::show(const Sets& sets) {
    QStringList lines;
    for (const Applied& one : sets.applied) lines.push_back(tr("%1 · %2 of %3 done").arg(toQt(one.name)).arg(one.done).arg(one.all));
    m_applied->setText(lines.join(QLatin1Char('\n')));
    m_applied->setVisible(!lines.isEmpty());
    QList<ChoiceItem> choices;
    for (const ActivitySet& set : sets.sets) choices.push_back({QVariant::fromValue<qlonglong>(set.id), nameOf(set), QStringLiteral("list-todo")});
    const QVariant held = m_sets->value();
    m_sets->setChoices(choices);
    m_sets->setValue(held);
    m_sets->setVisible(!choices.isEmpty());
    m_usual->setVisible(choices.isEmpty());
}

void SetsPart::choose() {
    m_sets->isHidden() ? m_usual->setFocus(Qt::ShortcutFocusReason) : m_sets->setFocus(Qt::ShortcutFocusReason);
    if (!m_sets->isHidden()) m_sets->showPopup();
}

void SetsPart::preview() {
    const std::int64_t set = m_sets->value().toLongLong();
    if (!set) return;
    desk().open().list(this, [set, type = m_type, id = m_id, chinese = theme::isChinese()](Workspace& workspace) {
        return previewSet(workspace, set, *workspace.store().schema().find(type), id, chinese);
    }, [this, set, id = m_id](const Result<SetPreview>& found) { if (id == m_id && set == m_sets->value().toLongLong()) showPreview(found); });
}

// What stands in the way is said where the days would be.
void SetsPart::showPreview(const Result<SetPreview>& found) {
    const Wording wording = Wording::of(desk().reading());
    QList<SmallRow> rows;
    if (found)
        for (const PlannedStep& step : found->steps) rows.push_back(rowOf(step, wording, desk().reading()));
    const bool again = found && found->appliedOn;
    m_words->setText(!found  ? translated(found.error().text)
                     : again ? tr("It was applied here on %1 already.").arg(wording.dayShort(*found->appliedOn))
                             : countedWords(*found, wording));
    theme::setType(m_words, theme::Type::Caption, !found || again ? theme::Tone::Warning : theme::Tone::Secondary);
    m_apply->setText(again ? tr("Apply again") : tr("Apply"));
    m_steps->setRows(rows);
    m_words->show();
    m_cancel->show();
    m_steps->setVisible(!rows.isEmpty());
    m_apply->setVisible(!rows.isEmpty());
    if (!rows.isEmpty()) m_apply->setFocus(Qt::OtherFocusReason);
}

void SetsPart::endPreview() {
    m_sets->setValue({});
    for (QWidget* widget : {static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_steps), static_cast<QWidget*>(m_apply), static_cast<QWidget*>(m_cancel)}) widget->hide();
}

// The preview has told whether it was applied before: whoever presses now means it.
void SetsPart::apply() {
    const std::int64_t set = m_sets->value().toLongLong();
    desk().change(tr("%1 applied").arg(m_sets->currentText()), [set, type = m_type, id = m_id, chinese = theme::isChinese()](Workspace& workspace) {
        return applySet(workspace, set, *workspace.store().schema().find(type), id, chinese, true);
    }, [this] { endPreview(); });
}

void SetsPart::addUsual() {
    desk().change(tr("Activity sets added"), [](Workspace& workspace) { return addUsualSets(workspace); }, [this] { load(); });
}

}
