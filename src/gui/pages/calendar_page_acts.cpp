// SPDX-License-Identifier: MIT
// What people do with the records of the calendar: new ones, moves, dates taken away, a whole year; each one revision.
#include "app/campaigns.h"
#include "app/schedule.h"
#include "app/settings.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/calendar/calendar_bar.h"
#include "gui/calendar/timeline_page.h"
#include "gui/forms/quick_add.h"
#include "gui/pages/calendar_page.h"
#include "gui/theme/icons.h"
#include "gui/timeline/timeline_pane.h"
#include "gui/widgets/cell_roles.h"

#include <QMenu>
#include <QPushButton>

namespace tilth {
namespace {

Value valueOf(const QVariant& value) {
    if (!value.isValid()) return {};
    return value.typeId() == QMetaType::QString ? Value{fromQt(value.toString())} : Value{static_cast<std::int64_t>(value.toLongLong())};
}

}

void CalendarPage::showIdea() {
    const auto note = nextOccasion(m_content, m_loaded);
    m_idea->setVisible(note.has_value());
    if (!note) return;
    const Date today = m_content.plan->today();
    if (note->span && note->span->first < note->day)
        m_idea->setText(tr("%1 warm-up starts in %n days: create a campaign", nullptr, daysBetween(today, note->span->first)).arg(note->name));
    else
        m_idea->setText(tr("%1 is in %n days: plan a campaign", nullptr, daysBetween(today, note->day)).arg(note->name));
}

// Its selling period; where it has none, two weeks before, as far as they are not over.
void CalendarPage::planIdea() {
    const auto note = nextOccasion(m_content, m_loaded);
    if (!note) return;
    const DateRange days = note->span && note->span->first < note->day
                               ? *note->span
                               : DateRange{std::max(m_content.plan->today(), note->day - std::chrono::days{14}), note->day};
    m_quickAdd->open({{"name", fromQt(note->name)}, {"starts_on", whole(days.first)}, {"ends_on", whole(days.last)}});
}

// They are the workspace's: everybody sees the same working days.
void CalendarPage::setCountries(const QStringList& codes) {
    desk().change(tr("Holidays of %1").arg(codes.join(QStringLiteral(", "))),
                  [text = fromQt(codes.join(QLatin1Char(',')))](Workspace& workspace) { return setSetting(workspace, "holiday_countries", text); });
}

void CalendarPage::addNew() { planOn(view()->where()); }

void CalendarPage::planOn(const QDate& day, const QString& laneKey, const QVariant& laneValue) {
    const Value first = whole(fromQt(day));
    std::map<std::string, Value> preset{{"starts_on", first}, {"ends_on", first}};
    if (!laneKey.isEmpty()) preset[fromQt(laneKey)] = valueOf(laneValue);
    m_quickAdd->open(preset);
}

void CalendarPage::open(qint64 number) {
    if (const CalendarEntry* entry = m_content.find(number))
        desk().openRecord(std::string(recordTypeOf(entry->record.layer)), entry->record.id);
}

// The timeline at a bar.
void CalendarPage::showBar(qint64 number) {
    const CalendarEntry* entry = m_content.find(number);
    if (!entry || !entry->record.days) return;
    choose(0);
    view()->goTo(toQt(entry->record.days->first));
    m_timeline->pane()->view()->select(number);
    m_timeline->pane()->view()->setFocus();
}

void CalendarPage::openMenu(const QPoint& global, const QDate& day) {
    TimelineView* bars = m_timeline->pane()->view();
    const qint64 number = bars->indexAt(bars->viewport()->mapFromGlobal(global)).data(CellIdRole).toLongLong();
    const CalendarEntry* entry = m_content.find(number);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu, this](const char* icon, const QString& text, auto act) {
        connect(menu->addAction(theme::icon(QString::fromLatin1(icon)), text), &QAction::triggered, this, act);
    };
    if (entry) add("arrow-up-right", tr("Open"), [this, number] { open(number); });
    if (entry && entry->record.layer == DatedRecord::Campaigns) {
        add("calendar-plus", tr("To the next days without conflicts"), [this, number] { moveToFreeDays(number); });
        add("x", tr("Take its dates away"), [this, number] { unschedule({number}); });
    }
    add("plus", tr("New campaign on %1").arg(daysText({fromQt(day), fromQt(day)}, *m_content.plan)), [this, day] { planOn(day); });
    menu->popup(global);
}

void CalendarPage::moveToFreeDays(qint64 number) {
    const CalendarEntry* entry = m_content.find(number);
    if (!entry) return;
    desk().change(tr("Moved to the next days without conflicts"), [id = entry->record.id](Workspace& workspace) -> Result<std::int64_t> {
        const auto days = freeSlot(workspace, id);
        if (!days) return Error{Error::NotFound, TR("Schedule", "There are no days without conflicts within a year.")};
        return *days ? moveCampaign(workspace, id, *days) : Result<std::int64_t>(std::int64_t{0});
    });
}

// What it will be is said before nothing is asked: one undo takes it back.
void CalendarPage::planYear(int year) {
    desk().change(tr("%1 is planned").arg(year), [year](Workspace& workspace) -> Result<std::int64_t> {
        const auto plan = planNextYear(workspace, {.year = year});
        if (!plan) return plan.error();
        if (!plan->revision)
            return Error{Error::NotFound,
                         TR("Schedule", "There is nothing to plan: that year has these campaigns already, or the year before has none.")};
        return plan->revision;
    });
}

void CalendarPage::move(const QList<BarMove>& moves, const QString& laneKey, const QVariant& laneValue) {
    std::vector<Rescheduled> changed;
    for (const BarMove& bar : moves)
        if (const CalendarEntry* entry = m_content.find(bar.id))
            changed.push_back({std::string(recordTypeOf(entry->record.layer)), entry->record.id, bar.days});
    const std::optional<LaneEdit> lane = laneKey.isEmpty() ? std::nullopt : std::optional(LaneEdit{fromQt(laneKey), valueOf(laneValue)});
    const QString said = moves.size() == 1 ? tr("Moved to %1").arg(daysText(moves.front().days, *m_content.plan))
                                           : tr("%n moved", nullptr, static_cast<int>(moves.size()));
    ++m_movesAsked;
    ++m_movesWaiting;
    desk().change(
        said, [changed, lane](Workspace& workspace) { return moveByHand(workspace, changed, lane); }, [this] { --m_movesWaiting; },
        [this](const Error& error) {
            --m_movesWaiting;
            m_timeline->pane()->view()->forgetAsked();
            emit desk().failed(translated(error.text));
        });
}

void CalendarPage::unschedule(const QList<qint64>& numbers) {
    std::vector<Rescheduled> changed;
    for (const qint64 number : numbers)
        if (const CalendarEntry* entry = m_content.find(number); entry && entry->record.layer == DatedRecord::Campaigns)
            changed.push_back({"campaign", entry->record.id, {}});
    if (changed.empty()) return;
    m_bar->setTrayShown(true);
    desk().change(tr("%n without dates now", nullptr, static_cast<int>(changed.size())),
                  [changed](Workspace& workspace) { return reschedule(workspace, changed); });
}

}
