// SPDX-License-Identifier: MIT
#include "gui/pages/segments_page.h"
#include "app/records.h"
#include "app/segments.h"
#include "gui/bridge/ask.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/query_fault.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/forms/condition_group.h"
#include "gui/models/segment_list_model.h"
#include "gui/pages/segment_findings.h"
#include "gui/pages/segment_overlap.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/lines.h"
#include "gui/widgets/page_head.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/record_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace tilth {
namespace {

constexpr std::size_t sampled = 4;
constexpr int typingPause = 150, newsPause = 200;       // milliseconds, so that several changes cause one count

}

SegmentsPage::SegmentsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_head(new PageHead), m_table(new RecordTable), m_list(new SegmentListModel(this)), m_empty(new EmptyState), m_overlap(new SegmentOverlap(desk)),
      m_name(new QLineEdit), m_of(new ChoiceBox), m_kind(new ChoiceBox), m_scroll(new QScrollArea),
      m_findings(new SegmentFindings(desk)) {
    setSurface(this);
    QVBoxLayout* column = makeColumn(this, theme::s3);
    column->setContentsMargins(theme::pageMargin, theme::s4, theme::pageMargin, theme::s4);
    makeHead();
    auto* split = new QSplitter;
    split->addWidget(makeList());
    split->addWidget(makeBuilder());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    split->setSizes({theme::textHeight() * 22, theme::textHeight() * 33});      // names, counts and kinds without a scroll bar
    column->addWidget(m_head);
    column->addWidget(split, 1);
    join();
    m_builder->hide();
    m_overlap->hide();
}

void SegmentsPage::makeHead() {
    m_head->setTitle(tr("Segments"));
    m_head->setBackShown(true);
    m_head->setFilterBarShown(false);
    QPushButton* add = m_head->setPrimary(tr("New segment"), QStringLiteral("Ctrl+N"));
    connect(add, &QPushButton::clicked, this, &SegmentsPage::addNew);
    refuseIfReadOnly(desk(), add);
}

QWidget* SegmentsPage::makeList() {
    auto* part = new QWidget;
    QVBoxLayout* column = makeColumn(part, theme::s3);
    m_table->setObjectName(QStringLiteral("segments"));
    m_table->setAccessibleName(tr("Segments"));
    m_table->setModel(m_list);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_empty->setContent(QStringLiteral("funnel"), tr("No segments yet: name a part of your leads or contacts, and it stays up to date"), tr("New segment"));
    m_empty->cover(m_table);
    column->addWidget(m_table, 1);
    column->addWidget(m_overlap);
    return part;
}

QWidget* SegmentsPage::makeBuilder() {
    m_builder = new QWidget;
    QVBoxLayout* column = makeColumn(m_builder, theme::s3);
    column->setContentsMargins(theme::s4, 0, 0, 0);
    column->addLayout(makeNameLine());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll, 1);
    column->addWidget(makeLine());
    column->addWidget(m_findings);
    column->addLayout(makeWays());
    return m_builder;
}

QLayout* SegmentsPage::makeNameLine() {
    const EntityType& type = desk().type("segment");
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::s2);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(tr("Name of the segment"));
    m_name->setPlaceholderText(tr("Name of the segment"));
    for (std::size_t i = 0; i < segmentOfChoices.size(); ++i) m_of->add(choiceLabel(type, type.at("of"), static_cast<std::int64_t>(i)), static_cast<int>(i));
    for (std::size_t i = 0; i < segmentKindChoices.size(); ++i) m_kind->add(choiceLabel(type, type.at("kind"), static_cast<std::int64_t>(i)), static_cast<int>(i));
    m_of->setAccessibleName(tr("Of which records"));
    m_kind->setAccessibleName(tr("Kind of segment"));
    row->addWidget(m_name, 3);
    row->addWidget(m_of, 1);
    row->addWidget(m_kind, 1);
    return row;
}

QLayout* SegmentsPage::makeWays() {
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::s2);
    m_save = new QPushButton(tr("Save"));
    m_save->setObjectName(QStringLiteral("save"));
    m_filter = new QPushButton(tr("Show in the list"));
    m_filter->setObjectName(QStringLiteral("filter"));
    setPlainTip(m_filter, tr("Uses the segment as filter of the list of leads or contacts"));
    m_addMembers = new QPushButton(tr("Add members…"));
    m_addMembers->setObjectName(QStringLiteral("addMembers"));
    m_remove = new QPushButton(tr("Delete"));
    m_remove->setObjectName(QStringLiteral("remove"));
    theme::setRole(m_remove, theme::Role::Quiet);
    for (QPushButton* button : {m_save, m_filter, m_addMembers}) row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_remove);
    return row;
}

void SegmentsPage::join() {
    m_edited.setInterval(typingPause);
    m_reload.setInterval(newsPause);
    for (QTimer* timer : {&m_edited, &m_reload, &m_midnight}) timer->setSingleShot(true);
    connect(&m_edited, &QTimer::timeout, this, &SegmentsPage::count);
    connect(&m_reload, &QTimer::timeout, this, &SegmentsPage::load);
    connect(&m_midnight, &QTimer::timeout, this, &SegmentsPage::load);
    connect(&desk().open(), &OpenWorkspace::news, this, [this] { if (isVisible()) m_reload.start(); });
    connect(m_head, &PageHead::backRequested, this, [this] { desk().openPage(QStringLiteral("back")); });
    connect(m_empty, &EmptyState::acted, this, &SegmentsPage::addNew);
    refuseIfReadOnly(desk(), m_empty->action());
    connect(m_table, &RecordTable::currentRowChanged, this, &SegmentsPage::rowChanged);
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_name->setFocus(); });
    connect(m_table, &RecordTable::deleteRequested, this, &SegmentsPage::removeSegment);
    connect(m_name, &QLineEdit::textEdited, this, &SegmentsPage::edited);
    connect(m_of, &ChoiceBox::edited, this, [this] {
        showConditions();
        edited();
    });
    connect(m_kind, &ChoiceBox::edited, this, [this] {
        showConditions();
        edited();
    });
    connect(m_save, &QPushButton::clicked, this, &SegmentsPage::save);
    connect(m_filter, &QPushButton::clicked, this, &SegmentsPage::useAsFilter);
    connect(m_remove, &QPushButton::clicked, this, &SegmentsPage::removeSegment);
    connect(m_addMembers, &QPushButton::clicked, this, &SegmentsPage::addMembersByQuery);
}

QList<QWidget*> SegmentsPage::regions() { return m_builder->isVisible() ? QList<QWidget*>{m_table, m_builder} : QList<QWidget*>{m_table}; }

void SegmentsPage::enter() {
    load();
    m_table->setFocus();
}

// --- the list

void SegmentsPage::load() {
    std::vector<Segment> segments;
    for (const auto& segment : desk().reading().store().findAll<Segment>()) segments.push_back(*segment);
    const bool edited = m_builder->isVisible() && isChanged() && !m_wanted;
    const std::int64_t shown = m_wanted ? m_wanted : m_shown.id;
    m_wanted = 0;
    const QSignalBlocker quiet(m_table);
    m_list->setSegments(desk().type("segment"), std::move(segments));
    m_table->fitColumns();
    if (!edited) choose(m_list->at(m_list->rowOf(shown)) ? m_list->rowOf(shown) : 0);
    showOthers();
    countAll();
    count();
    const auto left = SegmentIndex::nextChange(desk().reading()) - desk().reading().now();
    m_midnight.start(std::chrono::duration_cast<std::chrono::milliseconds>(left));
}

// What is shown already stays as it is: somebody may be in one of its fields.
void SegmentsPage::choose(int row) {
    const Segment* segment = m_list->at(row);
    if (!segment) {
        m_shown = {};
        return m_builder->hide();
    }
    m_table->setCurrentIndex(m_list->index(row, 0));
    const bool same = m_builder->isVisible() && segment->id == m_shown.id && segment->name == m_shown.name && segment->kind == m_shown.kind && segment->query == m_shown.query;
    if (!same) showSegment(*segment);
}

void SegmentsPage::countAll() {
    std::vector<LiveColumns::Asked> asked;
    for (const Segment& segment : m_list->segments()) asked.push_back({std::string(entityOf(segment)), segmentWhere(segment)});
    desk().columns().counts(this, asked, [this](const Result<LiveColumns::Counts>& counts) {
        if (!counts) return;
        m_list->setCounts(*counts);
        m_table->fitColumns();
    });
}

void SegmentsPage::rowChanged(int row) {
    const Segment* segment = m_list->at(row);
    if (!segment || segment->id == m_shown.id) return;
    keepEdits();
    showSegment(*m_list->at(row));
}

// --- the builder

// Whoever goes on to another one has finished with this one; Undo takes it back.
void SegmentsPage::keepEdits() {
    if (m_builder->isVisible() && m_save->isEnabled()) save();
}

void SegmentsPage::addNew() {
    keepEdits();
    m_table->clearSelection();
    Segment segment;
    segment.of = m_shown.id ? m_shown.of : SegmentOf::Lead;
    showSegment(segment);
    m_name->setFocus();
}

void SegmentsPage::showSegment(const Segment& segment) {
    m_shown = segment;
    m_name->setText(toQt(segment.name));
    theme::setInvalid(m_name, false);
    m_of->setValue(static_cast<int>(segment.of));
    m_kind->setValue(static_cast<int>(segment.kind));
    m_of->setEnabled(!segment.id);
    m_builder->show();
    showConditions();
    if (const auto query = parseQuery(segment.query); query && m_group) m_group->setQuery(*query);
    showOthers();
    edited();
    m_edited.stop();
    count();
}

void SegmentsPage::showConditions() {
    const Segment now = draft();
    m_topics = topicsOf(desk(), listedType(desk().reading(), desk().type(entityOf(now))));
    delete m_scroll->takeWidget();
    m_group = nullptr;
    auto* ground = new QWidget;
    setSurface(ground);
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, theme::s2, 0);
    if (now.kind == SegmentKind::Static) {
        QLabel* hint = makeLabel(tr("Its members are put in by hand and stay until they are taken out."), theme::Type::Body, theme::Tone::Secondary);
        hint->setWordWrap(true);
        column->addWidget(hint);
    } else {
        m_group = new ConditionGroup(desk(), m_topics, false);
        connect(m_group, &ConditionGroup::changed, this, &SegmentsPage::edited);
        column->addWidget(m_group);
    }
    column->addStretch(1);
    m_scroll->setWidget(ground);
}

Segment SegmentsPage::draft() const {
    Segment segment = m_shown;
    segment.name = fromQt(m_name->text().trimmed());
    segment.of = static_cast<SegmentOf>(m_of->value().toInt());
    segment.kind = static_cast<SegmentKind>(m_kind->value().toInt());
    segment.query = m_group && segment.kind != SegmentKind::Static ? toText(m_group->query()) : std::string();
    return segment;
}

bool SegmentsPage::isChanged() const {
    const Segment now = draft();
    const auto was = parseQuery(m_shown.query), is = parseQuery(now.query);
    return !m_shown.id || now.name != m_shown.name || now.kind != m_shown.kind || !was || !is || !(*was == *is);
}

std::string SegmentsPage::where() const {
    const auto meaning = meaningOf(draft());
    return meaning ? toText(*meaning) : std::string();
}

void SegmentsPage::edited() {
    m_save->setEnabled(isChanged() && !m_name->text().trimmed().isEmpty());
    m_remove->setEnabled(m_shown.id != 0);
    m_addMembers->setVisible(m_shown.id && m_shown.kind != SegmentKind::Live && draft().kind != SegmentKind::Live);
    for (QPushButton* button : {m_save, m_remove, m_addMembers}) refuseIfReadOnly(desk(), button);
    m_edited.start();
}

// Without the condition that somebody has begun it would be everybody.
QString SegmentsPage::unfinished() const { return m_group && draft().kind != SegmentKind::Static ? m_group->fault() : QString(); }

void SegmentsPage::count() {
    if (!m_builder->isVisible()) return;
    if (const QString lacks = unfinished(); !lacks.isEmpty()) {
        ++m_asked;
        return m_findings->setUnfinished(lacks);
    }
    const LiveColumns::Asked asked{std::string(entityOf(draft())), where()};
    desk().columns().sample(this, asked, sampled, [this, asked, number = ++m_asked](const Result<LiveColumns::Sampled>& found) {
        if (number != m_asked) return;
        if (!found) return m_findings->setFault(queryFault(found.error()));
        m_findings->setFound(desk().type(asked.type), *found);
        m_overlap->compare(asked, m_name->text().trimmed());
    });
}

void SegmentsPage::showOthers() {
    m_overlap->setSegments(m_list->segments(), draft());
    m_overlap->setVisible(m_overlap->hasOthers() && m_builder->isVisibleTo(this));
}

// --- what can be done

void SegmentsPage::save() {
    const Segment now = draft();
    if (const QString lacks = unfinished(); !lacks.isEmpty()) return m_findings->setFault(lacks);
    const Desk::Failed failed = [this, id = now.id](const Error& error) {
        if (m_shown.id != id) return emit desk().failed(translated(error.text));
        theme::setInvalid(m_name, error.field == "name");
        m_findings->setFault(queryFault(error));
    };
    if (now.id) {
        desk().change(tr("Segment saved"), [was = m_shown, now](Workspace& workspace) { return saveRecord(workspace, workspace.type<Segment>(), was, now); },
                      [this, id = now.id] { if (m_shown.id == id) saved(id); }, failed);
        return;
    }
    const auto record = std::static_pointer_cast<Segment>(newRecord(desk().reading(), desk().type("segment")));
    record->name = now.name;
    record->of = now.of;
    record->kind = now.kind;
    record->query = now.query;
    desk().add(tr("Segment added"), "segment", record, [this](std::int64_t id) { if (!m_shown.id) saved(id); }, failed);
}

void SegmentsPage::saved(std::int64_t id) {
    theme::setInvalid(m_name, false);
    m_wanted = id;
    load();
}

void SegmentsPage::useAsFilter() {
    if (const QString lacks = unfinished(); !lacks.isEmpty()) return m_findings->setFault(lacks);
    const bool named = m_shown.id && !isChanged();
    desk().openRows(toQt(entityOf(draft())), toQt(named ? segmentWhere(m_shown) : where()));
}

void SegmentsPage::removeSegment() {
    if (!m_shown.id || !m_remove->isEnabled()) return;
    const Ids ids{m_shown.id};
    m_shown = {};
    m_builder->hide();
    desk().remove("segment", ids);
}

void SegmentsPage::addMembersByQuery() {
    const auto query = desk().ask().line(tr("Add members"), tr("Who matches, in the words of the filter: country:DE score>50"), {});
    if (!query) return;
    desk().change(tr("Members added"), [segment = m_shown, where = fromQt(*query)](Workspace& workspace) -> Result<std::int64_t> {
        const auto ids = listIds(workspace, peopleOf(workspace, segment), {where, "id"});
        if (!ids) return ids.error();
        const auto added = addSegmentMembers(workspace, segment.id, *ids);
        return added ? Result<std::int64_t>(added->revision) : added.error();
    });
}

}
