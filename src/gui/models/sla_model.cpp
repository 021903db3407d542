// SPDX-License-Identifier: MIT
#include "gui/models/sla_model.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/sla_words.h"
#include "gui/bridge/text.h"

#include <QLocale>
#include <array>

namespace tilth {
namespace {

using Rows = Scoreboard::Rows;

QString answerOf(const SlaLine& line) {
    if (line.row.state == HandoffState::Rejected) return SlaModel::tr("Rejected: %1").arg(translated("RejectReason", line.row.reason));
    return translated("HandoffState", handoffStateChoices[static_cast<std::size_t>(line.row.state)].label);
}

QString ownerOf(const SlaLine& line) { return line.owner.empty() ? SlaModel::tr("nobody") : toQt(line.owner); }

// Day and hour: the page is of one month.
QString brief(Time at, const Wording& wording) { return wording.dayShort(wording.dayOf(at)) + QLatin1Char(' ') + wording.time(at).right(5); }

using Column = RowColumn<SlaLine>;
constexpr std::array columns{
    Column{"lead", QT_TRANSLATE_NOOP("tilth::SlaModel", "Lead"), CellKind::Strong, [](const SlaLine& l, const Wording&) { return toQt(l.lead); }},
    Column{"owner", QT_TRANSLATE_NOOP("tilth::SlaModel", "Owner"), CellKind::Secondary, [](const SlaLine& l, const Wording&) { return ownerOf(l); }},
    Column{"at", QT_TRANSLATE_NOOP("tilth::SlaModel", "Handed over"), CellKind::Secondary, [](const SlaLine& l, const Wording& w) { return brief(l.row.handedOver, w); }},
    Column{"by", QT_TRANSLATE_NOOP("tilth::SlaModel", "First try by"), CellKind::Secondary, [](const SlaLine& l, const Wording& w) { return brief(l.row.verdict.respondBy, w); }},
    Column{"state", QT_TRANSLATE_NOOP("tilth::SlaModel", "First try"), CellKind::Marked, [](const SlaLine& l, const Wording&) { return slaStateText(l.row.verdict.state); }},
    Column{"tries", QT_TRANSLATE_NOOP("tilth::SlaModel", "Tries"), CellKind::Amount, [](const SlaLine& l, const Wording&) { return QLocale().toString(l.row.attempts); }},
    Column{"answer", QT_TRANSLATE_NOOP("tilth::SlaModel", "Answer"), CellKind::Secondary, [](const SlaLine& l, const Wording&) { return answerOf(l); }}};

static_assert(std::string_view(columns[SlaModel::handedOver].key) == "at");

// In the order of SlaState.
constexpr std::array icons{"clock", "triangle-alert", "circle-check", "circle-x", "minus"};
constexpr std::array tones{theme::Tone::Accent, theme::Tone::Danger, theme::Tone::Success, theme::Tone::Warning, theme::Tone::Secondary};

QString number(std::size_t count) { return QLocale().toString(static_cast<qulonglong>(count)); }
QString shareText(std::optional<double> share) { return share ? percent(*share) : SlaModel::tr("n/a"); }
Rows joined(std::initializer_list<const Rows*> parts) {
    Rows all;
    for (const Rows* part : parts) all.insert(all.end(), part->begin(), part->end());
    return all;
}

QString owedText(const SlaBoard& b) {
    if (!b.owed) return SlaModel::tr("no target is set");
    const std::int64_t ahead = static_cast<std::int64_t>(b.board.delivered.size()) - b.owedToDate;
    if (ahead < 0) return SlaModel::tr("▼ %1 fewer than the %2 owed to date").arg(-ahead).arg(b.owedToDate);
    return SlaModel::tr("▲ %1 more than the %2 owed to date").arg(ahead).arg(b.owedToDate);
}
QString oldestText(const SlaBoard& b) {
    if (b.board.undecided.empty()) return SlaModel::tr("all are answered");
    return SlaModel::tr("of %n handed over", nullptr, static_cast<int>(b.rows.size()));
}

QString inTimeText(const SlaBoard& b) { return SlaModel::tr("%1 in time, %2 too late").arg(b.board.inTime.size()).arg(b.board.late.size() + b.board.overdue.size()); }
QString dueText(const SlaBoard& b) { return SlaModel::tr("%n still in time", nullptr, static_cast<int>(b.board.due.size())); }
QString brokenText(const SlaBoard& b) { return SlaModel::tr("%n without", nullptr, static_cast<int>(b.board.broken.size())); }
QString rejectedText(const SlaBoard& b) {
    std::size_t count = 0;
    for (const auto& [reason, rows] : b.board.rejected) count += rows.size();
    return SlaModel::tr("%n rejected", nullptr, static_cast<int>(count));
}
QString delivered(const SlaBoard& b) { return number(b.board.delivered.size()); }
QString inTime(const SlaBoard& b) { return shareText(inTimeShare(b.board)); }
QString overdue(const SlaBoard& b) { return number(b.board.overdue.size()); }
QString attempts(const SlaBoard& b) { return shareText(attemptsShare(b.board)); }
QString undecided(const SlaBoard& b) { return number(b.board.undecided.size()); }
QString untouched(const SlaBoard& b) { return number(b.board.untouched.size()); }
Rows deliveredRows(const Scoreboard& s) { return s.delivered; }
Rows answeredRows(const Scoreboard& s) { return joined({&s.overdue, &s.late, &s.inTime}); }
Rows overdueRows(const Scoreboard& s) { return s.overdue; }
Rows oldRows(const Scoreboard& s) { return joined({&s.broken, &s.kept}); }
Rows undecidedRows(const Scoreboard& s) { return s.undecided; }
Rows untouchedRows(const Scoreboard& s) { return s.untouched; }

constexpr std::array figures{
    SlaFigure{"delivered", QT_TRANSLATE_NOOP("tilth::SlaModel", "Handed to sales"),
              QT_TRANSLATE_NOOP("tilth::SlaModel", "MQLs that marketing delivered in this month, against those owed up to today by working days (setting marketing_owes)."), delivered, owedText, deliveredRows},
    SlaFigure{"in_time", QT_TRANSLATE_NOOP("tilth::SlaModel", "First try in time"),
              QT_TRANSLATE_NOOP("tilth::SlaModel", "In time ÷ (in time + too late + overdue), in working hours. Those whose deadline is still to come do not count."), inTime, inTimeText, answeredRows},
    SlaFigure{"overdue", QT_TRANSLATE_NOOP("tilth::SlaModel", "Overdue now"),
              QT_TRANSLATE_NOOP("tilth::SlaModel", "Nobody has tried, and the deadline has passed: the list to act on, the oldest first."), overdue, dueText, overdueRows},
    SlaFigure{"attempts", QT_TRANSLATE_NOOP("tilth::SlaModel", "Enough tries"),
              QT_TRANSLATE_NOOP("tilth::SlaModel", "Of leads handed over two weeks ago and before: tried five times, reached or answered."), attempts, brokenText, oldRows},
    SlaFigure{"undecided", QT_TRANSLATE_NOOP("tilth::SlaModel", "Undecided"),
              QT_TRANSLATE_NOOP("tilth::SlaModel", "Neither accepted nor rejected nor recycled."), undecided, oldestText, undecidedRows},
    SlaFigure{"untouched", QT_TRANSLATE_NOOP("tilth::SlaModel", "Never tried"),
              QT_TRANSLATE_NOOP("tilth::SlaModel", "Still open, without a call, mail or meeting since the hand-off."), untouched, rejectedText, untouchedRows}};

}

std::span<const SlaFigure> slaFigures() { return figures; }
QString titleOf(const SlaFigure& figure) { return SlaModel::tr(figure.title); }
QString meaningOf(const SlaFigure& figure) { return SlaModel::tr(figure.meaning); }

SlaModel::SlaModel(QObject* parent) : RowsModel(columns, parent) {}

CellMark SlaModel::markOf(const SlaLine& line) const {
    const auto state = static_cast<std::size_t>(line.row.verdict.state);
    return {QString::fromLatin1(icons[state]), tones[state]};
}

}
