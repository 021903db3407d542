// SPDX-License-Identifier: MIT
// What Home counts: figures, charts and today's list, worked out one after the other and shown as they come.
#include "gui/pages/home_page.h"
#include "app/activities.h"
#include "app/figure_by.h"
#include "app/settings.h"
#include "app/sla.h"
#include "core/schema/conditions.h"
#include "core/schema/query.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/charts/chart_frame.h"
#include "gui/charts/chart_model.h"
#include "gui/models/stage_book.h"
#include "gui/models/today_model.h"
#include "gui/pages/period_choices.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/stat_tile.h"
#include "ui_home_page.h"

#include <QLocale>
#include <utility>

namespace tilth {
namespace {

constexpr std::size_t mostToday = 500;          // a longer day is nobody's; the lists hold the rest
constexpr int chartMonths = 12;

}

struct HomePage::Today {
    std::vector<TodayItem> items;
    std::map<std::int64_t, SlaRow> timers;          // none where the settings give no deadline
    qint64 all = 0;
};

QString HomePage::notCounted(const Error& error) { return tr("Could not be counted: %1").arg(translated(error.text)); }

FigureScope HomePage::scope() const {
    const Workspace& workspace = desk().reading();
    const DateRange days = *periodNamed(workspace, fromQt(m_period->value().toString()));
    return {figurePeriod(days, workspace.today()), fromQt(m_owner->value().toString()), notOwnWhere(workspace)};
}

const Figure& HomePage::counted(const Figure& figure) const { return ::tilth::figureBy(figure, ::tilth::figureBy(desk().reading()).winRate); }

void HomePage::askAll() {
    loadTiles();
    loadCharts();
    loadToday();
}

// A million records are gone through by a worker. One question is with it at a time, and none while another page is shown: a list that is opened waits
// for one of them at most.
void HomePage::put(std::function<void()> question) {
    m_questions.push_back(std::move(question));
    askNext();
}

void HomePage::askNext() {
    if (m_waits || m_questions.empty() || !isVisible()) return;
    m_waits = true;
    const auto question = std::move(m_questions.front());
    m_questions.pop_front();
    question();
}

// When all is shown, the columns themselves are loaded, so that lists are there when somebody opens them.
void HomePage::answered() {
    m_waits = false;
    if (!m_questions.empty()) return askNext();
    if (std::exchange(m_again, false)) return load();
    if (isVisible()) for (const char* counted : {"deal", "lead"}) desk().columns().of(counted);
}

// show gets what work made of the rows, unless another period or owner was chosen since.
template <class Work, class Show> void HomePage::workOut(const std::string& type, const std::string& where, Work work, Show show, const Failed& failed) {
    put([this, type, where, work, show, failed] {
        m_figures.ask(this, {type, where}, figureFields(type), work, [this, show, failed, asked = m_asked](const auto& made) {
            if (asked == m_asked) made ? show(*made) : failed(notCounted(made.error()));
            answered();
        });
    });
}

void HomePage::loadTiles() {
    const FigureScope now = scope();
    for (qsizetype i = 0; i < m_tiles.size(); ++i) loadTile(i, now);
}

// First the figure's own rows, then those of its second line. Of a figure as of today the days so far are all of it.
void HomePage::loadTile(qsizetype tile, const FigureScope& scope) {
    const Figure& figure = counted(homeFigures()[static_cast<std::size_t>(tile)]);
    const auto compare = [this, tile, &figure, scope](const FigureValue& now, const FigureValue& soFar) {
        askValue(tile, figure, otherRowsOf(figure, scope), [this, tile, &figure, scope, now, soFar](const FigureValue& other) {
            m_tiles[tile]->setChange(figure.change({now, soFar, other}, scope, Wording::of(desk().reading())));
        });
    };
    askValue(tile, figure, rowsOf(figure, scope), [this, tile, &figure, scope, compare](const FigureValue& now) {
        m_tiles[tile]->setFigure(figureTitle(figure), figure.value(now, Wording::of(desk().reading())), figureMeaning(figure));
        if (!*figure.period) return compare(now, now);
        askValue(tile, figure, soFarRowsOf(figure, scope), [compare, now](const FigureValue& soFar) { compare(now, soFar); });
    });
}

void HomePage::askValue(qsizetype tile, const Figure& figure, const std::string& where, const std::function<void(const FigureValue&)>& done) {
    const auto value = [&figure](const ColumnTable& table, const Rows& rows) { return valueOf(figure, table, rows); };
    workOut(figure.type, where, value, done, [this, tile, &figure](const QString& why) {
        m_tiles[tile]->setFigure(figureTitle(figure), QStringLiteral("—"), figureMeaning(figure));
        m_tiles[tile]->setChange(why, theme::Tone::Danger);
    });
}

void HomePage::loadCharts() {
    const std::string owner = scope().owner;
    workOut("deal", bothHold("state:open", owner), sumsByStage, [this](const StageSumsById& sums) { showPipeline(sums); },
            [this](const QString& why) { leaveOut(m_pipeline, m_pipelineMarks, why); });
    const Wording wording = Wording::of(desk().reading());
    const auto byMonth = [today = wording.today, zone = wording.zone](const ColumnTable& leads, const Rows& rows) { return perMonth(leads, rows, "created", today, zone, chartMonths); };
    workOut("lead", bothHold(owner, scope().counted), byMonth, [this](const std::vector<MonthCount>& months) { showMonths(months); },
            [this](const QString& why) { leaveOut(m_months, m_monthMarks, why); });
}

void HomePage::leaveOut(ChartFrame* chart, ChartModel* marks, const QString& why) {
    chart->setEmptyText(why);
    marks->setMarks({});
}

QString HomePage::ofOwner() const {
    const QString owner = m_owner->value().toString();
    return owner.isEmpty() ? owner : QLatin1Char(' ') + owner;
}

void HomePage::showPipeline(const StageSumsById& sums) {
    const Wording wording = Wording::of(desk().reading());
    const StageBook stages(desk().reading());
    QList<ChartMark> marks;
    for (const Stage* stage : stages.of(stages.firstPipeline())) {
        if (stage->kind != StageKind::Open) continue;
        const auto at = sums.find(stage->id);
        const StageSums summary = at == sums.end() ? StageSums{} : at->second;
        const QString where = QStringLiteral("state:open ") + toQt(toText(::tilth::where("stage", Compare::Any, stage->name))) + ofOwner();
        marks.push_back({.label = stageName(*stage), .value = static_cast<double>(summary.amount.of(wording.currency)), .text = summary.amount.text(wording),
                         .detail = QLocale().toString(summary.count), .id = where, .stage = stages.mark(stage->id)});
    }
    m_pipeline->setEmptyText(tr("No open deals yet"));
    m_pipelineMarks->setMarks(marks);
}

void HomePage::showMonths(const std::vector<MonthCount>& months) {
    const Wording wording = Wording::of(desk().reading());
    const std::string counted = scope().counted;
    const QString notOwn = counted.empty() ? QString() : QLatin1Char(' ') + toQt(counted);
    QList<ChartMark> marks;
    for (const MonthCount& month : months)
        marks.push_back({.label = QLocale().toString(toQt(month.first), QStringLiteral("MMM")), .value = static_cast<double>(month.count),
                         .text = QLocale().toString(month.count), .id = QStringLiteral("created:%1").arg(toQt(monthKey(month.first))) + ofOwner() + notOwn});
    m_months->setEmptyText(tr("No leads in the last 12 months"));
    m_monthMarks->setMarks(marks);
}

void HomePage::loadToday() {
    const auto work = [](Workspace& workspace) -> Result<Today> {
        auto timers = slaWaiting(workspace);
        Today today{todayList(workspace, false), timers ? std::move(*timers) : std::map<std::int64_t, SlaRow>{}};
        today.all = std::ssize(today.items);
        today.items.resize(std::min(today.items.size(), mostToday));
        return today;
    };
    put([this, work] {
        desk().open().count(this, work, [this](const Result<Today>& today) {
            today ? showToday(*today, "circle-check", tr("Nothing is due today")) : showToday({}, "triangle-alert", notCounted(today.error()));
            answered();
        });
    });
}

void HomePage::showToday(const Today& today, const char* icon, const QString& ifNothing) {
    m_nothingToday->setContent(QString::fromLatin1(icon), ifNothing);
    const qint64 shown = std::ssize(today.items);
    m_ui->todayTitle->setText(shown == today.all ? tr("Today") : tr("Today · the first %L1 of %L2").arg(shown).arg(today.all));
    m_today->setItems(today.items, Wording::of(desk().reading()), today.timers);
}

}
