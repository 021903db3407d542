// SPDX-License-Identifier: MIT
#include "gui/pages/duplicates_page.h"
#include "app/duplicate_verdicts.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/like_watch.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/models/duplicate_models.h"
#include "gui/pages/rail_job.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/lines.h"
#include "gui/widgets/page_head.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/record_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace tilth {
namespace {

struct Compared {
    const char* type;
    const char* icon;
};
constexpr std::array comparedTypes{Compared{"lead", "target"}, Compared{"contact", "users"}, Compared{"company", "building-2"}};
constexpr std::size_t mostShown = 1000;
constexpr std::int64_t fewRecords = 20'000; // among so many it takes a moment: then changes of others are looked at by themselves
constexpr int pause = 300, never = 0;       // milliseconds, so that several changes cause one search

struct Search {
    DuplicateGroups found;
    std::int64_t records = 0;
};

}

DuplicatesPage::DuplicatesPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_head(new PageHead), m_count(makeLabel({}, theme::Type::Body, theme::Tone::Secondary)), m_groups(new RecordTable), m_found(new DuplicateGroupsModel(this)),
      m_empty(new EmptyState), m_names(makeLabel({}, theme::Type::Title)), m_why(makeLabel({}, theme::Type::Body, theme::Tone::Secondary)), m_fields(new RecordTable),
      m_records(new MergeModel(desk.reading(), this)), m_job(new RailJob(desk, this)) {
    setSurface(this);
    QVBoxLayout* column = makeColumn(this, theme::s3);
    column->setContentsMargins(theme::pageMargin, theme::s4, theme::pageMargin, theme::s4);
    m_head->setTitle(tr("Duplicates"));
    m_head->setBackShown(true);
    m_head->setFilterBarShown(false);
    QList<PageView> views;
    for (const Compared& type : comparedTypes) views.push_back({QString::fromLatin1(type.icon), pluralOf(desk.type(type.type))});
    m_head->setViews(views);
    auto* split = new QSplitter;
    split->addWidget(makeGroups());
    split->addWidget(makeMerge());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    column->addWidget(m_head);
    column->addWidget(m_count);
    column->addWidget(split, 1);
    join();
    showGroup(-1);
}

QWidget* DuplicatesPage::makeGroups() {
    m_groups->setObjectName(QStringLiteral("groups"));
    m_groups->setAccessibleName(tr("Records that look alike"));
    m_groups->setModel(m_found);
    m_groups->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_groups->setSelectionMode(QAbstractItemView::SingleSelection);
    m_groups->horizontalHeader()->setSectionsClickable(false);
    m_groups->horizontalHeader()->setSortIndicatorShown(false);
    m_empty->cover(m_groups);
    return m_groups;
}

QWidget* DuplicatesPage::makeMerge() {
    m_panel = new QWidget;
    QVBoxLayout* column = makeColumn(m_panel, theme::s3);
    column->setContentsMargins(theme::s4, 0, 0, 0);
    m_names->setWordWrap(true);
    m_why->setWordWrap(true);
    m_fields->setObjectName(QStringLiteral("fields"));
    m_fields->setAccessibleName(tr("Which value stays"));
    m_fields->setModel(m_records);
    m_fields->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_fields->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_fields->setSelectionMode(QAbstractItemView::SingleSelection);
    m_fields->horizontalHeader()->setSectionsClickable(false);
    m_fields->horizontalHeader()->setSortIndicatorShown(false);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(theme::s2);
    m_merge = addWay(ways, QStringLiteral("merge"), tr("Merge"), QStringLiteral("M"), &DuplicatesPage::merge);
    theme::setRole(m_merge, theme::Role::Primary);
    m_apart = addWay(ways, QStringLiteral("apart"), tr("Not a duplicate"), QStringLiteral("N"), &DuplicatesPage::apart);
    m_next = addWay(ways, QStringLiteral("next"), tr("Next"), QStringLiteral("S"), &DuplicatesPage::next);
    ways->addStretch(1);
    column->addWidget(m_names);
    column->addWidget(m_why);
    column->addWidget(m_fields, 1);
    column->addLayout(ways);
    return m_panel;
}

QPushButton* DuplicatesPage::addWay(QLayout* row, const QString& name, const QString& text, const QString& key, void (DuplicatesPage::*act)()) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    setPlainTip(button, key);
    connect(button, &QPushButton::clicked, this, act);
    refuseIfReadOnly(desk(), button);
    auto* shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    row->addWidget(button);
    return button;
}

void DuplicatesPage::join() {
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &DuplicatesPage::search);
    connect(m_head, &PageHead::backRequested, this, [this] { desk().openPage(QStringLiteral("back")); });
    connect(m_head, &PageHead::viewChosen, this, &DuplicatesPage::chooseType);
    connect(m_groups, &RecordTable::currentRowChanged, this, &DuplicatesPage::showGroup);
    connect(m_groups, &QAbstractItemView::activated, this, [this] { m_fields->setFocus(); });
    connect(m_fields, &QAbstractItemView::clicked, this, &DuplicatesPage::choose);
    connect(m_fields, &QAbstractItemView::activated, this, &DuplicatesPage::choose);
    connect(m_fields, &RecordTable::toggled, this, &DuplicatesPage::choose);
    connect(m_fields, &RecordTable::escaped, m_groups, qOverload<>(&QWidget::setFocus));
    connect(m_empty, &EmptyState::acted, this, &DuplicatesPage::search);
    connect(&desk().open(), &OpenWorkspace::news, this, &DuplicatesPage::takeNews);
}

QList<QWidget*> DuplicatesPage::regions() { return {m_groups, m_fields}; }

std::string DuplicatesPage::typeName() const { return comparedTypes[static_cast<std::size_t>(m_type)].type; }

void DuplicatesPage::enter() {
    if (!m_searched) search();
    m_groups->setFocus();
}

bool DuplicatesPage::showRows(const QString& where) {
    const QStringList words = where.split(QLatin1Char(' '));
    const auto at = std::ranges::find(comparedTypes, words.front(), [](const Compared& c) { return QString::fromLatin1(c.type); });
    if (at == comparedTypes.end()) return false;
    chooseType(static_cast<int>(at - comparedTypes.begin()));
    Ids ids;
    for (const QString& word : words.mid(1)) ids.push_back(word.toLongLong());
    putFirst(ids);
    return true;
}

void DuplicatesPage::chooseType(int type) {
    m_head->setCurrentView(type);
    if (type == m_type && m_searched) return;
    m_type = type;
    m_first.clear();
    m_found->setGroups({});
    search();
}

void DuplicatesPage::search() {
    m_searched = true;
    m_empty->setContent(QStringLiteral("git-merge"), tr("Looking for duplicates…"));
    const Progress progress = m_job->start(tr("Looking for duplicates"));
    const auto work = [type = typeName(), progress](Workspace& workspace) -> Result<Search> {
        const EntityType& of = *workspace.store().schema().find(type);
        auto found = duplicateGroups(workspace, of, likelyDuplicate, mostShown, progress);
        if (!found) return found.error();
        return Search{std::move(*found), workspace.store().count(of)};
    };
    desk().open().count(this, work, [this, asked = ++m_asked](const Result<Search>& search) {
        if (asked != m_asked) return;
        m_job->end();
        m_again.setInterval(search && search->records <= fewRecords ? pause : never);
        if (!m_searched && m_again.interval() != never) m_again.start();
        if (search) return show(search->found);
        m_empty->setContent(QStringLiteral("git-merge"), translated(search.error().text), tr("Look again"));
    });
}

void DuplicatesPage::show(const DuplicateGroups& found) {
    const DuplicateGroup* current = m_found->at(m_groups->currentIndex().row());
    const Ids shown = current ? current->ids : Ids{};
    m_empty->setContent(QStringLiteral("circle-check"), tr("No two %1 look alike").arg(pluralOf(desk().type(typeName())).toLower()), tr("Look again"));
    m_found->setGroups(found.groups);
    const auto all = static_cast<int>(found.all);
    m_count->setText(found.all > found.groups.size() ? tr("%n group(s) of records that look alike; the likeliest %1 are shown", nullptr, all).arg(found.groups.size())
                                                     : tr("%n group(s) of records that look alike", nullptr, all));
    m_count->setVisible(found.all > 0);
    m_groups->fitColumns();
    m_groups->setCurrentIndex(m_found->index(std::max(0, m_found->rowOf(shown)), 0));
    if (m_found->rowCount() == 0) showGroup(-1);
    putFirst(m_first);
}

// What others change makes the groups old: found anew where that is quick, else when the page is entered again.
void DuplicatesPage::takeNews(const News& news) {
    const bool concerns = news.touched.contains(typeName()) || news.created.contains(typeName()) || news.touched.contains("duplicate_verdict") || news.created.contains("duplicate_verdict");
    if (!concerns) return;
    m_searched = false;
    if (const auto touched = news.touched.find(typeName()); touched != news.touched.end() && std::ranges::any_of(m_shown, [&](std::int64_t id) { return touched->second.contains(id); })) m_shown.clear();
    if (isVisible() && !m_job->isRunning() && m_again.interval() != never) m_again.start();
}

void DuplicatesPage::putFirst(const Ids& ids) {
    m_first = ids;
    if (ids.size() < 2) return;
    const auto work = [type = typeName(), ids](Workspace& workspace) { return groupOf(workspace, *workspace.store().schema().find(type), ids); };
    desk().open().count(this, work, [this, ids](const Result<DuplicateGroup>& group) {
        if (group && ids == m_first) showFirst(*group);
    });
}

void DuplicatesPage::showFirst(const DuplicateGroup& group) {
    m_found->putFirst(group);
    m_groups->fitColumns();
    m_groups->setCurrentIndex(m_found->index(0, 0));
}

void DuplicatesPage::showGroup(int row) {
    const DuplicateGroup* group = m_found->at(row);
    if (group && group->ids == m_shown) return;
    std::vector<RecordPtr> records;
    if (group)
        for (const auto& record : desk().reading().store().loadMany(desk().type(typeName()), group->ids)) records.push_back(record);
    const bool whole = records.size() > 1;
    m_shown = whole ? group->ids : Ids{};
    m_panel->setVisible(whole);
    m_records->setRecords(&desk().type(typeName()), whole ? std::move(records) : std::vector<RecordPtr>{});
    if (!whole) return;
    m_fields->fitColumns();
    m_names->setText(m_found->index(row, 0).data().toString());
    m_why->setText(tr("%1 alike: %2").arg(likenessText(group->likeness), reasonsText(group->reasons)));
}

void DuplicatesPage::choose(const QModelIndex& cell) { m_records->choose(cell); }

void DuplicatesPage::merge() {
    if (m_records->rowCount() == 0) return;
    const Ids ids = m_records->ids();
    dealWith(tr("%1 merged").arg(countOf(desk().type(typeName()), static_cast<qint64>(ids.size()))), [type = typeName(), ids, choice = m_records->choice()](Workspace& workspace) {
        return mergeRecords(workspace, *workspace.store().schema().find(type), ids.front(), std::span(ids).subspan(1), choice);
    });
}

void DuplicatesPage::apart() {
    if (m_records->rowCount() == 0) return;
    dealWith(tr("Told apart"), [type = typeName(), ids = m_records->ids()](Workspace& workspace) { return tellApart(workspace, *workspace.store().schema().find(type), ids); });
}

// One at a time: a second press of the key must not reach the next group before it is seen.
void DuplicatesPage::dealWith(const QString& said, const Desk::Work& work) {
    const Ids ids = m_records->ids();
    m_panel->setEnabled(false);
    desk().change(said, work, [this, ids] { dealtWith(ids); }, [this](const Error& error) {
        m_panel->setEnabled(true);
        emit desk().failed(translated(error.text));
    });
}

void DuplicatesPage::dealtWith(const Ids& ids) {
    m_panel->setEnabled(true);
    m_first.clear();
    const int row = m_groups->currentIndex().row();
    m_found->removeWith(ids);
    const int last = m_found->rowCount() - 1;
    m_groups->setCurrentIndex(m_found->index(std::clamp(row, 0, std::max(0, last)), 0));
    showGroup(m_groups->currentIndex().row());
    m_groups->setFocus();
}

void DuplicatesPage::next() {
    const int row = m_groups->currentIndex().row() + 1;
    m_groups->setCurrentIndex(m_found->index(row < m_found->rowCount() ? row : 0, 0));
}

QVariantMap DuplicatesPage::state() const { return {{QStringLiteral("type"), m_type}}; }

void DuplicatesPage::restore(const QVariantMap& state) {
    m_type = std::clamp(state.value(QStringLiteral("type")).toInt(), 0, static_cast<int>(comparedTypes.size()) - 1);
    m_head->setCurrentView(m_type);
}

}
