// SPDX-License-Identifier: MIT
#include "gui/calendar/year_page.h"
#include "core/base/money.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/calendar/year_heat.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/plain.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSet>
#include <QVBoxLayout>
#include <cmath>

namespace tilth {
namespace {

// "1–3".
QStringList countsOf(const std::vector<Shade>& shades) {
    QStringList words;
    for (const Shade& shade : shades) {
        const QString least = QLocale().toString(shade.least, 'f', 0), most = QLocale().toString(shade.most, 'f', 0);
        words.push_back(least == most ? least : least + QStringLiteral("–") + most);
    }
    return words;
}

YearHeat::Words wordsOf(YearHeat::Measure measure, const Wording& wording) {
    if (measure == YearHeat::Budget) {
        const auto money = [wording](double value) { return wording.moneyBrief(std::llround(value), wording.currency); };
        return {YearPage::tr("Budget a day"), money, [wording](const std::vector<Shade>& shades) { return budgetsOf(shades, wording); }};
    }
    return {YearPage::tr("Planned a day"), [](double value) { return YearPage::tr("%n planned", nullptr, static_cast<int>(value)); }, countsOf};
}

}

QStringList budgetsOf(const std::vector<Shade>& shades, const Wording& wording) {
    QStringList brief, whole;
    for (const Shade& shade : shades) {
        const std::int64_t most = std::llround(shade.most);
        brief.push_back(YearPage::tr("to %1", "a budget").arg(wording.moneyBrief(most, wording.currency)));
        whole.push_back(YearPage::tr("to %1", "a budget").arg(toQt(moneyDisplay(Money{most}, wording.currency))));
    }
    return QSet<QString>(brief.begin(), brief.end()).size() == brief.size() ? brief : whole;
}

YearPage::YearPage(Desk& desk, QWidget* parent)
    : CalendarView(parent), m_desk(desk), m_choice(new QWidget(this)), m_measure(new ChoiceBox(m_choice)), m_heat(new YearHeat(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s2);
    auto* row = new QHBoxLayout(m_choice);
    row->setContentsMargins(0, 0, 0, 0);
    QLabel* label = makeLabel(tr("&Shade"), theme::Type::Body, theme::Tone::Normal, m_choice);
    label->setBuddy(m_measure);
    m_measure->setAccessibleName(tr("Shade"));
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_measure->add(tr("Things planned"), YearHeat::Work);
    m_measure->add(tr("Planned budget"), YearHeat::Budget);
    row->addWidget(label);
    row->addWidget(m_measure);
    row->addStretch(1);
    column->addWidget(m_choice);
    column->addWidget(m_heat, 1);
    setFocusProxy(m_heat);
    connect(m_measure, &ChoiceBox::edited, this, &YearPage::fill);
    connect(m_heat, &YearHeat::dayChosen, this, &YearPage::dayChosen);
}

DateRange YearPage::daysWanted() const { return yearOf(fromQt(m_day)); }

void YearPage::show(const CalendarContent& content) {
    m_content = content;
    fill();
}

void YearPage::fill() {
    const auto measure = static_cast<YearHeat::Measure>(m_measure->value().toInt());
    m_heat->setContent(m_content, measure, wordsOf(measure, Wording::of(m_desk.reading())));
}

void YearPage::goTo(const QDate& day) {
    m_day = day;
    m_heat->setYear(day.year());
    emit titleChanged();
    emit daysChanged();
}

void YearPage::turn(int by) { goTo(m_day.addYears(by)); }
QString YearPage::title() const { return QString::number(m_day.year()); }
QList<QWidget*> YearPage::regions() { return {m_measure, m_heat}; }

void YearPage::becomeSheetOf(const CalendarView& shown, const CalendarContent& content) {
    m_measure->setValue(static_cast<const YearPage&>(shown).m_measure->value());
    m_choice->hide();
    CalendarView::becomeSheetOf(shown, content);
}

}
