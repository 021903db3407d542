// SPDX-License-Identifier: MIT
#include "gui/pages/calendar_page.h"
#include "core/model/activity.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/forms/quick_add.h"
#include "gui/models/stage_book.h"
#include "gui/theme/icons.h"
#include "gui/widgets/month_view.h"
#include "gui/widgets/page_head.h"
#include "gui/widgets/plain.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace tilth {
namespace {

// In the order of ActivityKind.
constexpr std::array activityIcons{"square-check", "phone", "users", "sticky-note", "mail"};
// The colour of a layer; words and icons tell the same.
constexpr std::array<int, calendarLayers> layerColors{0, 2, 1};

QString iconOf(const DatedRecord& record) {
    if (record.layer == DatedRecord::Campaigns) return QStringLiteral("megaphone");
    if (record.layer == DatedRecord::CloseDates) return QStringLiteral("handshake");
    const auto kind = static_cast<std::size_t>(record.kind);
    return QString::fromLatin1(kind < activityIcons.size() ? activityIcons[kind] : "activity");
}

}

CalendarPage::CalendarPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_head(new PageHead(this)),
      m_quickAdd(new QuickAdd(desk, "campaign", {QStringLiteral("name"), QStringLiteral("channel"), QStringLiteral("starts_on"), QStringLiteral("ends_on"), QStringLiteral("budget")}, this)),
      m_hint(makeLabel({}, theme::Type::Body, theme::Tone::Secondary, this)),
      m_month(new MonthView(this)) {
    setSurface(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::s4, theme::pageMargin, theme::s4);
    column->setSpacing(theme::s3);
    column->addWidget(m_head);
    column->addWidget(m_quickAdd);
    column->addWidget(m_hint);
    column->addWidget(m_month, 1);
    makeHead();
    makeMonth();
    m_hint->hide();
    m_reload.setSingleShot(true);
    m_reload.setInterval(100);
    connect(&m_reload, &QTimer::timeout, this, &CalendarPage::load);
    connect(&desk.open(), &OpenWorkspace::news, this, [this] { if (isVisible()) m_reload.start(); });
    connect(&desk.open(), &OpenWorkspace::settingsChanged, this, &CalendarPage::applySettings);
    applySettings();
    m_month->setCurrentDay(toQt(desk.reading().today()));
}

void CalendarPage::makeHead() {
    m_head->setFilterBarShown(false);
    addLayer(DatedRecord::Campaigns, tr("Campaigns"));
    addLayer(DatedRecord::Activities, tr("Tasks and meetings"));
    addLayer(DatedRecord::CloseDates, tr("Close dates"));
    const auto turner = [this](const QString& icon, const QString& name, const QString& keys, int months) {
        QToolButton* button = makeIconButton(icon, name, keys);
        m_head->addControl(button);
        connect(button, &QToolButton::clicked, this, [this, months] { turn(months); });
    };
    turner(QStringLiteral("chevron-left"), tr("Previous month"), QStringLiteral("PgUp"), -1);
    QPushButton* today = m_head->addButton(tr("Today"));
    setPlainTip(today, QStringLiteral("T"));
    connect(today, &QPushButton::clicked, this, [this] { m_month->setCurrentDay(toQt(desk().reading().today())); });
    turner(QStringLiteral("chevron-right"), tr("Next month"), QStringLiteral("PgDown"), 1);
    connect(m_head->setPrimary(tr("New campaign"), QStringLiteral("Ctrl+N")), &QPushButton::clicked, this, &CalendarPage::addNew);
}

void CalendarPage::addLayer(DatedRecord::Layer layer, const QString& name) {
    auto* chip = new QPushButton(name);
    chip->setCheckable(true);
    chip->setChecked(true);
    theme::setRole(chip, theme::Role::Chip);
    m_head->addControl(chip);
    m_layers[static_cast<std::size_t>(layer)] = chip;
    connect(chip, &QAbstractButton::toggled, this, &CalendarPage::showItems);
}

void CalendarPage::makeMonth() {
    m_month->setAccessibleName(tr("Calendar"));
    connect(m_month, &MonthView::monthChanged, this, &CalendarPage::load);
    connect(m_month, &MonthView::dayActivated, this, &CalendarPage::planOn);
    connect(m_month, &MonthView::itemActivated, this, &CalendarPage::openItem);
}

void CalendarPage::applySettings() {
    m_month->setToday(toQt(desk().reading().today()));
    m_month->setWeekStart(desk().reading().setting("week_start") == "sunday" ? Qt::Sunday : Qt::Monday);
}

void CalendarPage::enter() {
    applySettings();
    load();
}

QList<QWidget*> CalendarPage::regions() { return {m_head, m_month}; }

void CalendarPage::turn(int months) { m_month->setCurrentDay((m_month->currentDay().isValid() ? m_month->currentDay() : m_month->month()).addMonths(months)); }

void CalendarPage::load() {
    m_head->setTitle(Wording::of(desk().reading()).month(fromQt(m_month->month())));
    if (!isVisible()) return;
    const DaySpan span = m_month->shownDays();
    const DateRange days{fromQt(span.first), fromQt(span.last)};
    desk().open().list(this, [days](Workspace& workspace) -> Result<std::vector<DatedRecord>> { return datedRecords(workspace, days); },
                       [this, month = m_month->month()](Result<std::vector<DatedRecord>> records) {
                           if (!records || month != m_month->month()) return;       // turned on since
                           m_records = std::move(*records);
                           m_loaded = true;
                           showItems();
                       });
}

void CalendarPage::showItems() {
    QList<MonthItem> items;
    const StageBook stages(desk().reading());
    for (std::size_t i = 0; i < m_records.size(); ++i)
        if (isShown(m_records[i])) items.push_back(itemOf(i, stages));
    m_month->setItems(items);
    showHint();
}

bool CalendarPage::isShown(const DatedRecord& record) const { return m_layers[static_cast<std::size_t>(record.layer)]->isChecked(); }

// The number of the record is the item's id: ids of records do not say their type.
MonthItem CalendarPage::itemOf(std::size_t number, const StageBook& stages) const {
    const DatedRecord& record = m_records[number];
    return {.id = static_cast<qint64>(number) + 1, .title = toQt(record.title), .icon = iconOf(record), .status = statusOf(record, stages),
            .days = {toQt(record.days.first), toQt(record.days.last)}, .category = layerColors[static_cast<std::size_t>(record.layer)]};
}

QString CalendarPage::statusOf(const DatedRecord& record, const StageBook& stages) const {
    if (record.layer == DatedRecord::CloseDates) return stages.name(record.choice);
    const EntityType& type = desk().type(recordTypeOf(record.layer));
    return choiceLabel(type, type.at("status"), record.choice);
}

// A month without anything says why, and what to do.
void CalendarPage::showHint() {
    const DateRange month = monthOf(fromQt(m_month->month()));
    const auto inMonth = [&month](const DatedRecord& r) { return r.days.first <= month.last && month.first <= r.days.last; };
    const bool any = std::ranges::any_of(m_records, inMonth);
    const bool shown = std::ranges::any_of(m_records, [&](const DatedRecord& r) { return inMonth(r) && isShown(r); });
    m_hint->setText(any ? tr("Nothing in the layers chosen above; others are hidden") : tr("Nothing is dated in this month: double click a day, or press Enter on it, to plan a campaign"));
    m_hint->setVisible(m_loaded && !shown);
}

void CalendarPage::addNew() { planOn(m_month->currentDay().isValid() ? m_month->currentDay() : m_month->month()); }

void CalendarPage::planOn(const QDate& day) {
    const Value first = whole(fromQt(day));
    m_quickAdd->open({{"starts_on", first}, {"ends_on", first}});
}

void CalendarPage::openItem(qint64 number) {
    if (number < 1 || static_cast<std::size_t>(number) > m_records.size()) return;
    const DatedRecord& record = m_records[static_cast<std::size_t>(number) - 1];
    desk().openRecord(std::string(recordTypeOf(record.layer)), record.id);
}

QVariantMap CalendarPage::state() const {
    QVariantList shown;
    for (const QAbstractButton* layer : m_layers) shown.push_back(layer->isChecked());
    return {{QStringLiteral("layers"), shown}};
}

void CalendarPage::restore(const QVariantMap& state) {
    const QVariantList shown = state.value(QStringLiteral("layers")).toList();
    for (std::size_t i = 0; i < m_layers.size() && i < static_cast<std::size_t>(shown.size()); ++i) m_layers[i]->setChecked(shown[static_cast<qsizetype>(i)].toBool());
}

}
