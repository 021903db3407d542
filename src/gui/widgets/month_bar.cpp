// SPDX-License-Identifier: MIT
// Three buttons and a label.
#include "gui/widgets/month_bar.h"

#include "gui/widgets/month_view.h"
#include "gui/widgets/plain.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace tilth {

MonthBar::MonthBar(MonthView* view, QWidget* parent)
    : QWidget(parent), m_view(view), m_name(makeLabel({}, theme::Type::Title, theme::Tone::Normal, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::s1);
    auto* back = makeIconButton(QStringLiteral("chevron-left"), tr("Previous month"), tr("Page Up"), this);
    auto* forward = makeIconButton(QStringLiteral("chevron-right"), tr("Next month"), tr("Page Down"), this);
    auto* today = new QPushButton(tr("Today"), this);
    setPlainTip(today, QStringLiteral("T"));
    for (QWidget* widget : std::initializer_list<QWidget*>{back, forward, today, m_name}) row->addWidget(widget);
    row->insertSpacing(3, theme::s2);
    row->addStretch(1);
    connect(back, &QToolButton::clicked, view, [view] { view->setMonth(view->month().addMonths(-1)); });
    connect(forward, &QToolButton::clicked, view, [view] { view->setMonth(view->month().addMonths(1)); });
    connect(today, &QPushButton::clicked, view, [this] { m_view->setCurrentDay(m_today); });
    connect(view, &MonthView::monthChanged, this, &MonthBar::showName);
    showName();
}

void MonthBar::setToday(const QDate& today) {
    m_today = today;
    m_view->setToday(today);
}

void MonthBar::showName() {
    //: the name of a month with its year: MMMM is the month, yyyy the year
    if (m_view->month().isValid()) m_name->setText(m_view->locale().toString(m_view->month(), tr("MMMM yyyy")));
}

}
