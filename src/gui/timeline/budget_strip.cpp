// SPDX-License-Identifier: MIT
// Columns stand in one another: what is planned is wide and pale, what is ordered lies in it, what is spent in that.
#include "gui/timeline/budget_strip.h"

#include "gui/theme/paint.h"
#include "gui/timeline/timeline_scene.h"

#include <QPainter>
#include <algorithm>
#include <array>

namespace tilth {
namespace {

constexpr int lines = 4; // of text in height
constexpr double inPlanned = 0.62, inCommitted = 0.30;

QColor colorOf(BudgetStrip::Part part) {
    const theme::Colors& c = theme::colors();
    const std::array colors{theme::blend(c.surface, c.accent, theme::isDark() ? 0.34 : 0.24),
                            theme::blend(c.surface, c.accent, theme::isDark() ? 0.60 : 0.52), c.accent, c.danger, c.categories[5]};
    return colors[static_cast<std::size_t>(part)];
}

void paintColumn(QPainter& painter, const QRect& place, double share, int height, BudgetStrip::Part part) {
    if (height <= 0) return;
    const int width = std::max(2, qRound(place.width() * share));
    painter.fillRect(QRect(middleOf(place).x() + 1 - (width + 1) / 2, place.bottom() - height + 1, width, height), colorOf(part));
}

}

BudgetStrip::BudgetStrip(TimelineView* view, Count count, QWidget* parent) : TimelineStrip(view, parent), m_count(std::move(count)) {}

void BudgetStrip::setAmounts(Amount whole, Amount brief) {
    m_whole = std::move(whole);
    m_brief = std::move(brief);
}

QString BudgetStrip::nameOfPart(Part part) {
    const QString names[] = {tr("Planned"), tr("Committed"), tr("Spent"), tr("Cap"), tr("Sum of the year")};
    return names[part];
}

int BudgetStrip::wantedHeight() const { return lines * theme::textHeight(theme::Type::Caption) + theme::s2; }

QList<ChartMark> BudgetStrip::marksOf(std::span<const AxisCell> cells) {
    m_cells = m_count(cells);
    m_largest = m_largestSum = 0;
    QList<ChartMark> marks;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const BudgetCell& cell = m_cells[i];
        m_largest = std::max({m_largest, cell.planned.minor, cell.committed.minor, cell.spent.minor, cell.cap.value_or(Money{}).minor});
        m_largestSum = std::max({m_largestSum, cell.sum.minor, cell.ofYear.value_or(Money{}).minor});
        marks.push_back({.label = nameOf(cells[i]), .value = static_cast<double>(cell.planned.minor), .text = spoken(cell)});
    }
    return marks;
}

QString BudgetStrip::spoken(const BudgetCell& cell) const {
    const auto line = [](Part part, const QString& amount) { return tr("%1: %2", "a part of the budget").arg(nameOfPart(part), amount); };
    QStringList said{line(Planned, m_whole(cell.planned)), line(Committed, m_whole(cell.committed)), line(Spent, m_whole(cell.spent))};
    if (cell.cap) said.push_back(line(Cap, m_whole(*cell.cap)));
    if (cell.isOver()) said.push_back(tr("more is planned than may be spent"));
    said.push_back(line(Sum, cell.ofYear ? tr("%1 of %2", "of the year's budget").arg(m_whole(cell.sum), m_whole(*cell.ofYear)) : m_whole(cell.sum)));
    if (cell.yearIsOver()) said.push_back(tr("more is planned by then than the year's budget"));
    return said.join(QLatin1Char('\n'));
}

// Room above the columns is for numbers.
double BudgetStrip::heightOf(Money amount, double room) const {
    const double free = room - theme::textHeight(theme::Type::Caption);
    return m_largest > 0 && amount.minor > 0 ? std::max(2.0, free * static_cast<double>(amount.minor) / static_cast<double>(m_largest)) : 0;
}

void BudgetStrip::paintCell(QPainter& painter, int row, const QRect& place) const {
    const BudgetCell& cell = m_cells[static_cast<std::size_t>(row)];
    const QRect inner = place.adjusted(place.width() > theme::s5 ? theme::s1 : 1, 2, place.width() > theme::s5 ? -theme::s1 : -1, 0);
    const auto high = [&](Money amount) { return qRound(heightOf(amount, inner.height())); };
    paintColumn(painter, inner, 1, high(cell.planned), Planned);
    paintColumn(painter, inner, inPlanned, high(cell.committed), Committed);
    paintColumn(painter, inner, inCommitted, high(cell.spent), Spent);
    if (cell.cap) painter.fillRect(QRect(place.left(), place.bottom() - high(*cell.cap), place.width() + 1, 1), colorOf(Cap));
}

// Above its column, and above the cap's line where that would go through it.
int BudgetStrip::footOfNumber(const BudgetCell& cell, const QRect& place) const {
    const auto at = [&](Money amount) { return place.bottom() - qRound(heightOf(amount, place.height() - 2)); };
    const int foot = at(std::max({cell.planned, cell.committed, cell.spent})), line = cell.cap ? at(*cell.cap) : foot + 1;
    return line > foot - theme::textHeight(theme::Type::Caption) && line <= foot + 1 ? line - 2 : foot;
}

// Lines behind a number stay paler than it is. It stands in the middle of what is in sight: a year is wider than a window.
void BudgetStrip::paintNumber(QPainter& painter, const BudgetCell& cell, const QRect& whole) const {
    const QRect place = whole & viewport()->rect();
    const theme::Colors& c = theme::colors();
    const int top = footOfNumber(cell, place);
    const QString brief = cell.planned.minor > 0 ? m_brief(cell.planned) : QString();
    const int height = theme::textHeight(theme::Type::Caption);
    if (brief.isEmpty() || theme::textWidth(brief, theme::Type::Caption) > place.width() - 2) return;
    const int width = theme::textWidth(brief, theme::Type::Caption);
    const QRect ground(place.x() + (place.width() - width + 1) / 2, top - height + 1, width, height);
    QColor veil = c.surface;
    veil.setAlphaF(0.8F);
    painter.fillRect(ground, veil);
    theme::drawText(painter, ground, brief, theme::Type::Caption, cell.isOver() ? c.danger : c.text);
}

// The sum of the year has a scale of its own: the year's budget, or what is planned, is as high as the strip.
void BudgetStrip::paintSum(QPainter& painter, int row, const QRect& place) const {
    if (m_largestSum <= 0) return;
    const auto yOf = [this, room = viewport()->height() - 3.0](Money sum) {
        return viewport()->height() - room * static_cast<double>(sum.minor) / static_cast<double>(m_largestSum);
    };
    const BudgetCell& cell = m_cells[static_cast<std::size_t>(row)];
    const Money before = row > 0 ? m_cells[static_cast<std::size_t>(row) - 1].sum : Money{};
    const bool begins = cell.sum < before; // another fiscal year
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorOf(Sum), 1.5, Qt::DotLine, Qt::RoundCap));
    painter.drawLine(QPointF(place.left(), yOf(begins ? Money{} : before)), QPointF(place.left() + place.width(), yOf(cell.sum)));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void BudgetStrip::paintAbove(QPainter& painter, int row, const QRect& place) const {
    paintSum(painter, row, place);
    paintNumber(painter, m_cells[static_cast<std::size_t>(row)], place.adjusted(0, 1, -1, 0));
}

void BudgetStrip::paintSample(QPainter& painter, const QRect& place, Part part) {
    const int middle = middleOf(place).y();
    if (part <= Spent) {
        const std::array shares{1.0, inPlanned, inCommitted};
        paintColumn(painter, place, shares[part], place.height(), part);
    } else if (part == Cap)
        painter.fillRect(QRect(place.left(), middle, place.width(), 1), colorOf(Cap));
    else {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colorOf(Sum), 1.5, Qt::DotLine, Qt::RoundCap));
        painter.drawLine(place.bottomLeft(), place.topRight());
    }
}

}
