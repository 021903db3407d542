// SPDX-License-Identifier: MIT
#include "gui/calendar/calendar_bar.h"

#include "gui/theme/icons.h"
#include "gui/timeline/axis_text.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/date_edit.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/plain.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <algorithm>

namespace tilth {
namespace {

constexpr std::array pinnable{AxisUnit::Day,     AxisUnit::Week, AxisUnit::Term,       AxisUnit::Month,  AxisUnit::Season,
                              AxisUnit::Quarter, AxisUnit::Year, AxisUnit::FiscalYear, AxisUnit::RetailPeriod, AxisUnit::Holiday};
constexpr int mostConflicts = 15, mostRemarks = 6; // in the menus

// What comes first, first; an item's is told at its campaign.
QList<const CalendarEntry*> conflictsAmong(const QList<CalendarEntry>& entries) {
    QList<const CalendarEntry*> all;
    for (const CalendarEntry& entry : entries)
        if (!entry.conflict.isEmpty() && entry.record.days && entry.record.layer != DatedRecord::CampaignItems) all.push_back(&entry);
    std::ranges::stable_sort(all, {}, [](const CalendarEntry* entry) { return entry->record.days->first; });
    return all;
}

// A menu is not as wide as the window; the tip of the bar tells all.
QString conflictLine(const CalendarEntry& entry, Date today, const QFontMetrics& metrics) {
    const QStringList parts = QStringList{entry.title, spanText(*entry.record.days, today)} + entry.conflict.split(QLatin1Char('\n'));
    return metrics.elidedText(parts.join(QStringLiteral(" · ")), Qt::ElideRight, theme::textHeight() * 40);
}

}

CalendarBar::CalendarBar(QWidget* parent)
    : QWidget(parent), m_title(makeLabel({}, theme::Type::Title, theme::Tone::Normal, this)), m_date(new DateEdit(this)),
      m_controls(new FlowLayout), m_by(new ChoiceBox(this)), m_unit(new ChoiceBox(this)), m_layersButton(new QToolButton(this)),
      m_conflicts(new QToolButton(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::s2);
    makeNavigation();
    m_title->setMinimumHeight(theme::controlHeight());
    row->addWidget(m_title, 0, Qt::AlignTop);
    row->addStretch(1);
    m_controls->setSpacing(theme::s2);
    row->addLayout(m_controls);
    makeLanes();
    makeConflicts();
    makeLayers();
    m_controls->addWidget(m_conflicts);
    m_controls->addWidget(m_layersButton);
}

void CalendarBar::makeNavigation() {
    auto* row = static_cast<QHBoxLayout*>(layout());
    auto* back = makeIconButton(QStringLiteral("chevron-left"), tr("Earlier"), QStringLiteral("PgUp"), this);
    auto* today = new QPushButton(tr("Today"), this);
    auto* forward = makeIconButton(QStringLiteral("chevron-right"), tr("Later"), QStringLiteral("PgDown"), this);
    setPlainTip(today, QStringLiteral("T"));
    m_date->setAccessibleName(tr("Go to a day"));
    m_date->setPlaceholderText(tr("Go to a day"));
    setPlainTip(m_date, tr("Go to a day (Ctrl+G)"));
    m_date->setFixedWidth(theme::textHeight() * 8);
    for (QWidget* part :
         {static_cast<QWidget*>(back), static_cast<QWidget*>(today), static_cast<QWidget*>(forward), static_cast<QWidget*>(m_date)})
        row->addWidget(part, 0, Qt::AlignTop);
    connect(back, &QToolButton::clicked, this, [this] { emit turned(-1); });
    connect(forward, &QToolButton::clicked, this, [this] { emit turned(1); });
    connect(today, &QPushButton::clicked, this, &CalendarBar::todayWanted);
    connect(m_date, &ParsedEdit::edited, this, [this] {
        if (m_date->date().isValid()) emit dayWanted(m_date->date());
    });
}

void CalendarBar::addTimelineControl(QWidget* control) {
    m_controls->addWidget(control);
    m_timelineControls.push_back(control);
}

// A label and its box wrap together.
void CalendarBar::addLabelled(const QString& words, ChoiceBox* box) {
    auto* pair = new QWidget(this);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::s1);
    QLabel* label = makeLabel(words, theme::Type::Body, theme::Tone::Normal, pair);
    label->setBuddy(box);
    box->setAccessibleName(QString(words).remove(QRegularExpression(QStringLiteral("\\(&.\\)|&"))));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(label);
    row->addWidget(box);
    addTimelineControl(pair);
    connect(box, &ChoiceBox::edited, this, &CalendarBar::lanesChanged);
}

void CalendarBar::makeLanes() {
    for (std::size_t by = 0; by < groupingCount; ++by) m_by->add(groupingName(static_cast<Grouping>(by)), static_cast<int>(by));
    m_unit->add(tr("By size"), -1);
    for (const AxisUnit unit : pinnable) m_unit->add(unitName(unit), static_cast<int>(unit));
    addLabelled(tr("&Lanes"), m_by);
    addLabelled(tr("&Unit"), m_unit);
}

QAction* CalendarBar::addSwitch(QMenu* menu, const QString& name, bool on, void (CalendarBar::*changed)()) {
    QAction* action = menu->addAction(name);
    action->setCheckable(true);
    action->setChecked(on);
    connect(action, &QAction::toggled, this, changed);
    return action;
}

void CalendarBar::makeLayers() {
    m_layersButton->setText(tr("Layers"));
    m_layersButton->setIcon(theme::icon(QStringLiteral("layers")));
    m_layersButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_layersButton->setPopupMode(QToolButton::InstantPopup);
    m_layersButton->setFocusPolicy(Qt::StrongFocus);
    m_layersButton->setAccessibleName(tr("Layers"));
    auto* menu = new QMenu(m_layersButton);
    m_layersButton->setMenu(menu);
    for (std::size_t i = 0; i < calendarLayers; ++i)
        m_layers[i] = addSwitch(menu, layerName(static_cast<DatedRecord::Layer>(i)), true, &CalendarBar::layersChanged);
    menu->addSeparator();
    m_countryMenu = menu->addMenu(theme::icon(QStringLiteral("flag")), tr("Holidays of"));
    connect(m_countryMenu, &QMenu::aboutToShow, this, &CalendarBar::fillCountries);
    m_timelineOnly.push_back(menu->addSeparator());
    m_free = addSwitch(menu, tr("Days off"), true, &CalendarBar::partsChanged);
    m_holidays = addSwitch(menu, tr("Holidays"), true, &CalendarBar::partsChanged);
    m_retail = addSwitch(menu, tr("Retail dates"), true, &CalendarBar::partsChanged);
    m_fiscal = addSwitch(menu, tr("Fiscal years"), true, &CalendarBar::partsChanged);
    m_timelineOnly.push_back(menu->addSeparator());
    m_strips = addSwitch(menu, tr("Budget and people"), true, &CalendarBar::partsChanged);
    m_tray = addSwitch(menu, tr("Campaigns without dates"), false, &CalendarBar::partsChanged);
    m_timelineOnly += {m_free, m_holidays, m_retail, m_fiscal, m_strips, m_tray};
}

void CalendarBar::makeConflicts() {
    m_conflicts->setObjectName(QStringLiteral("conflicts"));
    m_conflicts->setIcon(theme::icon(QStringLiteral("triangle-alert"), theme::Tone::Danger));
    m_conflicts->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_conflicts->setPopupMode(QToolButton::InstantPopup);
    m_conflicts->setFocusPolicy(Qt::StrongFocus);
    m_conflicts->setMenu(new QMenu(m_conflicts));
    m_conflicts->hide();
}

void CalendarBar::setConflicts(const QList<CalendarEntry>& entries, Date today) {
    const QList<const CalendarEntry*> all = conflictsAmong(entries);
    const auto count = static_cast<int>(all.size());
    m_conflicts->menu()->clear();
    for (const CalendarEntry* entry : all.first(std::min(count, mostConflicts))) {
        QString words = conflictLine(*entry, today, m_conflicts->menu()->fontMetrics());
        QAction* action = m_conflicts->menu()->addAction(theme::icon(entry->icon), words.replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, number = entry->number] { emit conflictChosen(number); });
    }
    if (count > mostConflicts) m_conflicts->menu()->addAction(tr("and %1 more").arg(QLocale().toString(count - mostConflicts)))->setEnabled(false);
    const QString words = tr("%n conflict(s)", nullptr, count);
    m_conflicts->setText(QLocale().toString(count)); // in words it would push the layers into a second row
    m_conflicts->setAccessibleName(words);
    setPlainTip(m_conflicts, words);
    m_conflicts->setVisible(count > 0);
}

void CalendarBar::setCountries(const QList<PlanCountry>& shown, const QStringList& remarks) {
    m_countries = shown;
    m_remarks = remarks;
}

// Those shown first, in their order, then all others; what is not yet known below.
void CalendarBar::fillCountries() {
    m_countryMenu->clear();
    for (const PlanCountry& country : m_countries) addCountry(country);
    m_countryMenu->addSeparator();
    for (const PlanCountry& country : m_known)
        if (std::ranges::find(m_countries, country.code, &PlanCountry::code) == m_countries.end()) addCountry(country);
    if (m_remarks.isEmpty()) return;
    m_countryMenu->addSeparator();
    for (const QString& remark : m_remarks.mid(0, mostRemarks)) m_countryMenu->addAction(theme::icon(QStringLiteral("info")), remark)->setEnabled(false);
}

// People work in the first: it stays.
void CalendarBar::addCountry(const PlanCountry& country) {
    QStringList codes;
    for (const PlanCountry& one : m_countries) codes.push_back(one.code);
    const bool first = !codes.isEmpty() && codes.front() == country.code;
    QAction* action = m_countryMenu->addAction(first ? tr("%1 (working days)", "the country in which people work").arg(country.name) : country.name);
    action->setCheckable(true);
    action->setChecked(codes.contains(country.code));
    action->setEnabled(!first);
    connect(action, &QAction::toggled, this, [this, codes, code = country.code](bool on) {
        QStringList now = codes;
        now.removeAll(code);
        emit countriesChosen(on ? now << code : now);
    });
}

ShownLayers CalendarBar::layers() const {
    ShownLayers shown{};
    for (std::size_t i = 0; i < shown.size(); ++i) shown[i] = m_layers[i]->isChecked();
    return shown;
}

void CalendarBar::setLayers(const ShownLayers& layers) {
    for (std::size_t i = 0; i < layers.size(); ++i) m_layers[i]->setChecked(layers[i]);
}

Grouping CalendarBar::grouping() const { return static_cast<Grouping>(m_by->value().toInt()); }
void CalendarBar::setGrouping(Grouping by) { m_by->setValue(static_cast<int>(by)); }

std::optional<AxisUnit> CalendarBar::unit() const {
    const int unit = m_unit->value().toInt();
    return unit < 0 ? std::nullopt : std::optional(static_cast<AxisUnit>(unit));
}

void CalendarBar::setTimelineShown(bool shown) {
    for (QWidget* control : m_timelineControls) control->setVisible(shown);
    for (QAction* action : m_timelineOnly) action->setVisible(shown);
}

void CalendarBar::setToday(const QDate& today) { m_date->setToday(today); }
void CalendarBar::focusDate() { m_date->setFocus(Qt::ShortcutFocusReason); }
void CalendarBar::setTitle(const QString& title) { m_title->setText(title); }
bool CalendarBar::trayShown() const { return m_tray->isChecked(); }
bool CalendarBar::stripsShown() const { return m_strips->isChecked(); }
void CalendarBar::setTrayShown(bool shown) { m_tray->setChecked(shown); }
void CalendarBar::setStripsShown(bool shown) { m_strips->setChecked(shown); }
TimelineLayers CalendarBar::marks() const {
    return {m_free->isChecked(), m_holidays->isChecked(), m_retail->isChecked(), m_fiscal->isChecked()};
}

}
