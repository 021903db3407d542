// SPDX-License-Identifier: MIT
#include "gui/pages/routing_page.h"
#include "app/records.h"
#include "app/rule_order.h"
#include "core/model/team.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/pool_words.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/forms/link_picker.h"
#include "gui/theme/icons.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/lines.h"
#include "gui/widgets/page_head.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/record_table.h"
#include "gui/widgets/small_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace tilth {
namespace {

constexpr int pause = 200;                      // milliseconds, so that several changes cause one reading

SmallCell numberCell(const std::optional<std::int64_t>& n) {
    return {n ? QLocale().toString(static_cast<qlonglong>(*n)) : RoutingPage::tr("any"), CellKind::Amount, n ? theme::Tone::Normal : theme::Tone::Weak};
}

}

RoutingPage::RoutingPage(Desk& desk, QWidget* parent) : Page(desk, parent), m_head(new PageHead), m_rules(new RulesModel(this)) {
    setSurface(this);
    QVBoxLayout* column = makeColumn(this);
    column->setContentsMargins(theme::pageMargin, theme::s4, theme::pageMargin, theme::s4);
    column->setSpacing(theme::s3);
    makeHead();
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::s5);
    row->addWidget(makeTrial(), 2);
    row->addWidget(makeTakers(), 3);
    column->addWidget(m_head);
    column->addWidget(makeRules(), 3);
    column->addLayout(row, 2);
    m_reload.setSingleShot(true);
    m_reload.setInterval(pause);
    connect(&m_reload, &QTimer::timeout, this, &RoutingPage::load);
    connect(&desk.open(), &OpenWorkspace::news, this, [this] { if (isVisible()) m_reload.start(); });
}

void RoutingPage::makeHead() {
    m_head->setTitle(tr("Assignment of leads"));
    m_head->setBackShown(true);
    m_head->setFilterBarShown(false);
    connect(m_head, &PageHead::backRequested, this, [this] { desk().openPage(QStringLiteral("back")); });
    QPushButton* fresh = m_head->setPrimary(tr("New rule"), QStringLiteral("Ctrl+N"));
    fresh->setObjectName(QStringLiteral("add"));
    refuseIfReadOnly(desk(), fresh);
    connect(fresh, &QPushButton::clicked, this, &RoutingPage::addNew);
}

QPushButton* RoutingPage::addButton(QLayout* row, const QString& name, const QString& icon, const QString& text, const QString& key, void (RoutingPage::*act)()) {
    auto* button = new QPushButton(theme::icon(icon), text);
    button->setObjectName(name);
    setPlainTip(button, key);
    refuseIfReadOnly(desk(), button);
    connect(button, &QPushButton::clicked, this, act);
    auto* shortcut = new QShortcut(QKeySequence(key), m_table);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    row->addWidget(button);
    return button;
}

QWidget* RoutingPage::makeRules() {
    auto* part = new QWidget;
    QVBoxLayout* column = makeColumn(part);
    makeTable();
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::s2);
    line->addWidget(makeLabel(tr("The first active rule that fits a lead of nobody decides. Drag rules to order them."), theme::Type::Body, theme::Tone::Secondary), 1);
    addButton(line, QStringLiteral("up"), QStringLiteral("arrow-up"), tr("Up"), QStringLiteral("Alt+Up"), &RoutingPage::moveUp);
    addButton(line, QStringLiteral("down"), QStringLiteral("arrow-down"), tr("Down"), QStringLiteral("Alt+Down"), &RoutingPage::moveDown);
    addButton(line, QStringLiteral("toggle"), QStringLiteral("check"), tr("On or off"), QStringLiteral("Space"), &RoutingPage::toggle);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    return part;
}

void RoutingPage::makeTable() {
    m_table = new RecordTable;
    m_table->setObjectName(QStringLiteral("rules"));
    m_table->setAccessibleName(tr("Assignment rules"));
    m_table->setModel(m_rules);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    if (desk().readOnly().isEmpty()) m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    auto* empty = new EmptyState(this);
    empty->setContent(QStringLiteral("git-merge"), tr("No rules yet: a new lead belongs to whoever adds it"), tr("New rule"));
    empty->cover(m_table);
    connect(empty, &EmptyState::acted, this, &RoutingPage::addNew);
    refuseIfReadOnly(desk(), empty->action());
    connect(m_rules, &RulesModel::moved, this, &RoutingPage::move);
    connect(m_table, &QAbstractItemView::activated, this, &RoutingPage::open);
    connect(m_table, &RecordTable::recordRequested, this, &RoutingPage::open);
}

QWidget* RoutingPage::makeTrial() {
    auto* part = new QWidget;
    QVBoxLayout* column = makeColumn(part);
    m_lead = new LinkPicker(desk(), "lead");
    m_lead->setObjectName(QStringLiteral("lead"));
    m_lead->setAccessibleName(tr("Try with a lead"));
    m_lead->setPlaceholderText(tr("Name of a lead"));
    m_decision = makeLabel({}, theme::Type::Strong);
    m_decision->setObjectName(QStringLiteral("decision"));
    m_past = makeLabel({}, theme::Type::Body, theme::Tone::Secondary);
    m_past->setObjectName(QStringLiteral("past"));
    for (QLabel* label : {m_decision, m_past}) label->setWordWrap(true);
    connect(m_lead, &LinkPicker::picked, this, &RoutingPage::tryLead);
    column->addWidget(makeLabel(tr("Try with a lead"), theme::Type::Title));
    column->addWidget(m_lead);
    column->addWidget(m_decision);
    column->addWidget(m_past);
    column->addStretch(1);
    return part;
}

QWidget* RoutingPage::makeTakers() {
    auto* part = new QWidget;
    QVBoxLayout* column = makeColumn(part);
    auto* line = new QHBoxLayout;
    line->addWidget(makeLabel(tr("What people take"), theme::Type::Title), 1);
    auto* add = new QPushButton(theme::icon(QStringLiteral("plus")), tr("Add person"));
    add->setObjectName(QStringLiteral("addTaker"));
    refuseIfReadOnly(desk(), add);
    connect(add, &QPushButton::clicked, this, &RoutingPage::addTaker);
    line->addWidget(add);
    m_takers = new SmallTable({tr("Person"), tr("Open leads"), tr("In 30 days"), tr("Hours"), tr("State")}, {1, 2});
    m_takers->setObjectName(QStringLiteral("takers"));
    m_takers->setAccessibleName(tr("What people take"));
    connect(m_takers, &SmallTable::rowOpened, this, [this](qint64 id) { desk().openRecord("assignee", id); });
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget;
    QVBoxLayout* rows = makeColumn(inner);
    rows->addWidget(m_takers);
    rows->addWidget(makeLabel(tr("Whoever is not here takes any number, in the workspace's working hours."), theme::Type::Caption, theme::Tone::Secondary));
    rows->addStretch(1);
    scroll->setWidget(inner);
    column->addLayout(line);
    column->addWidget(scroll, 1);
    return part;
}

QList<QWidget*> RoutingPage::regions() { return {m_table, m_lead, m_takers}; }

void RoutingPage::enter() {
    load();
    m_table->setFocus();
}

void RoutingPage::load() {
    desk().open().list(this, [](Workspace& workspace) { return Result<RoutingBoard>(routingBoard(workspace)); }, [this, asked = ++m_asked](Result<RoutingBoard> board) {
        if (asked == m_asked && board) show(std::move(*board));
    });
}

void RoutingPage::show(RoutingBoard board) {
    const AssignmentRule* current = m_rules->at(m_table->currentIndex().row());
    const std::int64_t chosen = current ? current->id : 0;
    m_rules->setRows(std::move(board.rules));
    m_table->fitColumns();
    m_table->setCurrentIndex(m_rules->index(std::max(0, m_rules->rowOf(chosen)), 0));
    QList<SmallRow> rows;
    for (const auto& [limits, name] : board.takers) {
        const SmallCell state = limits->away ? SmallCell{tr("away"), CellKind::Marked, theme::Tone::Warning, QStringLiteral("user-x")} : SmallCell{};
        rows.push_back({{{toQt(name), CellKind::Strong}, numberCell(limits->capacity), numberCell(limits->per30Days), {limits->hours.empty() ? tr("usual") : toQt(limits->hours), CellKind::Secondary}, state}, limits->id});
    }
    m_takers->setRows(rows);
    tryLead();
}

void RoutingPage::move(std::int64_t rule, int place) {
    desk().change(tr("Rules ordered"), [rule, place](Workspace& workspace) { return moveAssignmentRule(workspace, rule, static_cast<std::size_t>(std::max(0, place))); });
}

void RoutingPage::moveUp() {
    const int row = m_table->currentIndex().row();
    if (const AssignmentRule* rule = m_rules->at(row); rule && row > 0) move(rule->id, row - 1);
}

void RoutingPage::moveDown() {
    const int row = m_table->currentIndex().row();
    if (const AssignmentRule* rule = m_rules->at(row); rule && row + 1 < m_rules->rowCount()) move(rule->id, row + 1);
}

void RoutingPage::toggle() {
    if (const AssignmentRule* rule = m_rules->at(m_table->currentIndex().row())) desk().setField("assignment_rule", rule->id, "active", std::int64_t{!rule->active});
}

void RoutingPage::open() {
    if (const AssignmentRule* rule = m_rules->at(m_table->currentIndex().row())) desk().openRecord("assignment_rule", rule->id);
}

void RoutingPage::addNew() {
    const auto made = std::make_shared<std::int64_t>(0);
    const auto work = [made, name = fromQt(tr("New rule"))](Workspace& workspace) -> Result<std::int64_t> {
        const auto rule = addAssignmentRule(workspace, name);
        if (!rule) return rule.error();
        *made = *rule;
        return workspace.store().find<AssignmentRule>(*rule)->createdRev;
    };
    desk().change(tr("Rule added"), work, [this, made] { desk().openRecord("assignment_rule", *made); });
}

void RoutingPage::tryLead() {
    const std::int64_t lead = m_lead->value().toLongLong();
    m_rules->setVerdicts({});
    m_decision->clear();
    m_past->setText(lead ? QString() : tr("Choose a lead to see which rule would decide about it, and why."));
    if (!lead) return;
    desk().open().count(this, [lead](Workspace& workspace) { return explainAssignment(workspace, lead); }, [this, lead](const Result<AssignmentStory>& story) {
        if (lead != m_lead->value().toLongLong()) return;
        if (story) showStory(*story);
        else m_decision->setText(translated(story.error().text));
    });
}

void RoutingPage::showStory(const AssignmentStory& story) {
    m_rules->setVerdicts(story.rules);
    m_decision->setText(tr("Now: %1").arg(passingReason(story.now.reason)));
    const Wording wording = Wording::of(desk().reading());
    QStringList past;
    for (const auto& passing : story.past) past.push_back(tr("%1: %2").arg(wording.time(passing->at), passingReason(passing->reason)));
    m_past->setText(past.isEmpty() ? tr("It was never passed on.") : past.join(QLatin1Char('\n')));
}

// One person's limits: of whoever has none yet; on its page another one may be chosen.
void RoutingPage::addTaker() {
    const std::int64_t person = personWithoutLimits(desk().reading());
    if (!person) return emit desk().failed(tr("Everybody has limits already."));
    auto record = std::make_shared<Assignee>();
    record->user = Link{person};
    desk().add(tr("Person added"), "assignee", record, [this](std::int64_t id) { desk().openRecord("assignee", id); });
}

}
