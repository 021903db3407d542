// SPDX-License-Identifier: MIT
#include "gui/pages/radar_page.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/radar_words.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/charts/chart_frame.h"
#include "gui/charts/chart_model.h"
#include "gui/charts/heat_map.h"
#include "gui/models/note_list_model.h"
#include "gui/pages/answer_form.h"
#include "gui/pages/note_panel.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/lines.h"
#include "gui/widgets/page_head.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/record_table.h"
#include "gui/widgets/timeline_list.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>
#include <array>

namespace tilth {
namespace {

constexpr int pause = 200;                      // milliseconds, so that several changes cause one reading
constexpr int anyKind = -1, newsShown = 2;
constexpr int mapRows = 9;                      // before the map scrolls
constexpr int emptyRows = 6;                    // of a map without notes: room for what it says
constexpr std::array weekChoices{8, 12, 26};

QString counted(std::size_t count) { return QLocale().toString(static_cast<qulonglong>(count)); }

TimelineEntry entryOf(const FirstSeen& seen, const RadarNote& note, const Wording& wording) {
    return {note.note.id, QStringLiteral("zap"), firstSeenText(seen, note), toQt(note.note.text), wording.dayRelative(note.fact.day), wording.time(note.note.at), theme::Tone::Warning};
}
TimelineEntry entryOf(const RadarAnswer& answer, const Wording& wording) {
    const QString text = toQt(answer.answer.text), detail = QStringLiteral("%1 · %2").arg(aboutText(answer), reachText(answer));
    const auto until = answer.answer.validUntil;
    return {answer.answer.id, QStringLiteral("message-square"), text, detail, {}, until ? QStringLiteral("%1\n%2").arg(text, RadarPage::tr("until %1").arg(wording.dayShort(*until))) : text,
            answer.inForce ? theme::Tone::Success : theme::Tone::Weak};
}

// What most of these notes are about: the answer that is wanted first.
FieldAnswer answerTo(const RadarView& view, std::span<const std::size_t> notes) {
    std::array<std::size_t, noteKindChoices.size()> kinds{};
    FieldAnswer answer;
    for (const std::size_t note : notes) ++kinds[static_cast<std::size_t>(view.notes[note].note.kind)];
    answer.kind = static_cast<NoteKind>(std::ranges::max_element(kinds) - kinds.begin());
    return answer;
}

}

RadarPage::RadarPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_head(new PageHead), m_by(new ChoiceBox), m_weeks(new ChoiceBox), m_kinds(new QButtonGroup(this)), m_first(new TimelineList), m_answers(new TimelineList),
      m_frame(new ChartFrame), m_map(new HeatMap), m_marks(new ChartModel(this)), m_notesTitle(makeLabel({}, theme::Type::Strong)), m_table(new RecordTable), m_notes(new NoteListModel(this)),
      m_empty(new EmptyState), m_answer(new QPushButton(tr("Answer…"))), m_all(new QPushButton(tr("Show all of these weeks"))), m_form(new AnswerForm(desk)) {
    setSurface(this);
    QVBoxLayout* column = makeColumn(this, theme::s3);
    column->setContentsMargins(theme::pageMargin, theme::s4, theme::pageMargin, theme::s4);
    makeHead();
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::s5);
    row->addWidget(makeChart(), 4, Qt::AlignTop);
    row->addWidget(makeAnswers(), 3);
    column->addWidget(m_head);
    column->addWidget(makeNews());
    column->addWidget(makeKinds());
    column->addLayout(row);
    column->addWidget(makeNotes(), 1);
    m_reload.setSingleShot(true);
    m_reload.setInterval(pause);
    connect(&m_reload, &QTimer::timeout, this, &RadarPage::load);
    connect(&desk.open(), &OpenWorkspace::news, this, [this] { if (isVisible()) m_reload.start(); });
}

void RadarPage::makeHead() {
    m_head->setTitle(tr("Field radar"));
    m_head->setBackShown(true);
    m_head->setFilterBarShown(false);
    connect(m_head, &PageHead::backRequested, this, [this] { desk().openPage(QStringLiteral("back")); });
    m_by->add(tr("By territory"), QStringLiteral("territory"));
    m_by->add(tr("By product"), QStringLiteral("product"));
    m_by->setAccessibleName(tr("Rows"));
    for (const int weeks : weekChoices) m_weeks->add(tr("%n week(s)", nullptr, weeks), weeks);
    m_weeks->setValue(weekChoices[1]);
    m_weeks->setAccessibleName(tr("Period"));
    for (ChoiceBox* box : {m_by, m_weeks}) {
        m_head->addControl(box);
        connect(box, &ChoiceBox::edited, this, [this] { m_chosen.clear(), load(); });
    }
    QPushButton* add = m_head->setPrimary(tr("New note"), QStringLiteral("Ctrl+N"));
    connect(add, &QPushButton::clicked, this, &RadarPage::addNew);
    refuseIfReadOnly(desk(), add);
}

QWidget* RadarPage::makeNews() {
    m_news = new QWidget;
    QVBoxLayout* column = makeColumn(m_news, theme::s1);
    m_first->setObjectName(QStringLiteral("firstSeen"));
    m_first->setAccessibleName(tr("First seen"));
    connect(m_first, &TimelineList::opened, this, [this](qint64 note) { desk().openRecord("field_note", note); });
    column->addWidget(makeLabel(tr("First seen"), theme::Type::Strong));
    column->addWidget(m_first);
    m_news->hide();
    return m_news;
}

QWidget* RadarPage::makeKinds() {
    auto* kinds = new QWidget;
    auto* row = new FlowLayout(kinds);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::s1);
    const auto add = [&](const QString& text, int kind) {
        auto* button = new QPushButton(text);
        button->setCheckable(true);
        theme::setRole(button, theme::Role::Chip);
        m_kinds->addButton(button, kind - anyKind);
        row->addWidget(button);
    };
    add(tr("All kinds"), anyKind);
    for (std::size_t i = 0; i < noteKindChoices.size(); ++i) add(noteKindLabel(static_cast<NoteKind>(i)), static_cast<int>(i));
    m_kinds->button(0)->setChecked(true);
    connect(m_kinds, &QButtonGroup::idClicked, this, &RadarPage::load);
    return kinds;
}

QWidget* RadarPage::makeChart() {
    m_map->setModel(m_marks);
    m_frame->setChart(m_map);
    m_frame->setTitle(tr("What does the field hear, and where?"));
    m_frame->setSummary(tr("Notes by place and week: the darker, the more. A cell opens its notes."));
    m_frame->setEmptyText(tr("No notes of this kind in these weeks"));
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("mapScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_frame);
    connect(m_map->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (!now.isValid()) return;
        m_chosen = now.data(CellIdRole).toString();
        showNotes();
    });
    return scroll;
}

QWidget* RadarPage::makeNotes() {
    auto* part = new QWidget;
    QVBoxLayout* column = makeColumn(part);
    column->addLayout(makeNotesTitle());
    column->addWidget(m_table, 1);
    makeTable();
    return part;
}

QLayout* RadarPage::makeNotesTitle() {
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::s3);
    theme::setRole(m_all, theme::Role::Link);
    m_all->setObjectName(QStringLiteral("allNotes"));
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_map->setCurrentIndex({});
        m_map->clearSelection();
        m_chosen.clear();
        showNotes();
    });
    row->addWidget(m_notesTitle);
    row->addWidget(m_all);
    row->addStretch(1);
    return row;
}

void RadarPage::makeTable() {
    m_table->setModel(m_notes);
    m_table->setObjectName(QStringLiteral("notes"));
    m_table->setAccessibleName(tr("Notes"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_empty->cover(m_table);
    m_empty->setContent(QStringLiteral("sticky-note"), tr("No notes yet: write down what a customer says, one sentence is enough"), tr("New note"));
    connect(m_empty, &EmptyState::acted, this, &RadarPage::addNew);
    refuseIfReadOnly(desk(), m_empty->action());
    const auto open = [this](const QModelIndex& index) { if (const std::int64_t note = m_notes->idAt(index.row())) desk().openRecord("field_note", note); };
    connect(m_table, &QAbstractItemView::activated, this, open);
    connect(m_table, &RecordTable::recordRequested, this, open);
}

QWidget* RadarPage::makeAnswers() {
    auto* part = new QWidget;
    QVBoxLayout* column = makeColumn(part);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Answers"), theme::Type::Strong), 1);
    m_answer->setObjectName(QStringLiteral("answer"));
    setPlainTip(m_answer, tr("Answers the chosen cell; who owns deals there is told"));
    head->addWidget(m_answer);
    m_answers->setObjectName(QStringLiteral("answers"));
    m_answers->setAccessibleName(tr("Answers"));
    m_answers->setWrapped(true);
    auto* none = new EmptyState;
    none->setContent(QStringLiteral("message-square"), tr("No answers yet: choose a cell and answer it, and who sells there is told"));
    none->cover(m_answers);
    column->addLayout(head);
    column->addWidget(m_form);
    column->addWidget(m_answers, 1);
    connect(m_answer, &QPushButton::clicked, this, &RadarPage::answerCell);
    connect(m_form, &AnswerForm::closed, this, [this] { showForm(false); });
    connect(m_answers, &TimelineList::opened, this, [this](qint64 answer) { desk().openRecord("field_answer", answer); });
    refuseIfReadOnly(desk(), m_answer);
    return part;
}

QList<QWidget*> RadarPage::regions() { return {m_map, m_table, m_answers}; }
QWidget* RadarPage::mainPart() { return m_table; }

bool RadarPage::byProduct() const { return m_by->value().toString() == QLatin1String("product"); }

RadarAsk RadarPage::asked() const {
    RadarAsk ask;
    ask.heat.weeks = m_weeks->value().toInt();
    ask.heat.byTerritory = !byProduct();
    ask.heat.byProduct = byProduct();
    ask.heat.byKind = false;
    if (const int kind = m_kinds->checkedId() + anyKind; kind != anyKind) ask.heat.kind = static_cast<NoteKind>(kind);
    return ask;
}

void RadarPage::load() {
    desk().open().count(this, [ask = asked()](Workspace& workspace) -> Result<RadarView> { return radarOf(workspace, ask); }, [this, asked = ++m_asked](Result<RadarView> view) {
        if (asked != m_asked) return;
        if (!view) return emit desk().failed(translated(view.error().text));
        show(std::move(*view));
    });
}

void RadarPage::show(RadarView view) {
    m_view = std::move(view);
    showNews();
    showMap();
    showNotes();
    showAnswers();
}

void RadarPage::showNews() {
    const Wording wording = Wording::of(desk().reading());
    QList<TimelineEntry> entries;
    for (const FirstSeen& seen : m_view.firstSeen) entries.push_back(entryOf(seen, m_view.notes[seen.note], wording));
    m_first->setItems(entries);
    const int rows = std::min(newsShown, static_cast<int>(entries.size()));
    m_first->setFixedHeight(rows ? rows * m_first->sizeHintForRow(0) : 0);
    m_news->setVisible(rows > 0);
}

QString RadarPage::rowName(const RadarRow& row) const {
    const std::string& name = byProduct() ? row.product : row.territory;
    if (!name.empty()) return toQt(name);
    return byProduct() ? tr("No product") : tr("No territory");
}

void RadarPage::showMap() {
    const Wording wording = Wording::of(desk().reading());
    QList<ChartMark> marks;
    std::size_t total = 0;
    int current = -1;
    for (std::size_t r = 0; r < m_view.rows.size(); ++r) {
        const RadarRow& row = m_view.rows[r];
        total += row.row.total();
        for (std::size_t w = 0; w < m_view.weeks.size(); ++w) {
            const std::size_t count = row.row.weeks[w].size();
            const QString id = QStringLiteral("%1:%2").arg(byProduct() ? row.row.key.product : row.row.key.territory).arg(wording.date(m_view.weeks[w]));
            if (id == m_chosen) current = static_cast<int>(marks.size());
            marks.push_back({.label = wording.dayShort(m_view.weeks[w]), .value = static_cast<double>(count), .text = count ? counted(count) : QString(),
                             .tip = count ? QString() : tr("no notes"), .group = rowName(row), .id = id});
        }
    }
    m_marks->setMarks(marks);
    m_frame->setTitle(tr("What does the field hear, and where?"), tr("%n note(s)", nullptr, static_cast<int>(total)));
    if (current < 0) m_chosen.clear();
    else m_map->setCurrentIndex(m_marks->index(current, 0));
    auto* scroll = findChild<QScrollArea*>(QStringLiteral("mapScroll"));
    const int whole = m_frame->sizeHint().height(), most = mapRows * std::max(theme::textHeight(theme::Type::Caption) + theme::s3, theme::smallestTarget);
    scroll->setFixedHeight(marks.isEmpty() ? theme::rowHeight() * emptyRows : std::min(std::max(whole, theme::rowHeight() * 3), most));
}

std::optional<RadarPage::Cell> RadarPage::chosen() const {
    const QModelIndex current = m_map->currentIndex();
    if (m_chosen.isEmpty() || !current.isValid() || m_view.weeks.empty()) return {};
    const auto place = static_cast<std::size_t>(current.row());
    return Cell{place / m_view.weeks.size(), place % m_view.weeks.size()};
}

// Of the chosen cell, else of the whole map; newest first.
std::vector<std::size_t> RadarPage::notesShown() const {
    std::vector<std::size_t> notes;
    if (const auto cell = chosen()) notes = m_view.rows[cell->row].row.weeks[cell->week];
    else
        for (const RadarRow& row : m_view.rows)
            for (const auto& week : row.row.weeks) notes.insert(notes.end(), week.begin(), week.end());
    std::ranges::sort(notes, std::ranges::greater{}, [this](std::size_t n) { return std::pair(m_view.notes[n].note.at, n); });
    return notes;
}

QString RadarPage::cellName(const Cell& cell) const {
    const Wording wording = Wording::of(desk().reading());
    return tr("%1, week of %2").arg(rowName(m_view.rows[cell.row]), wording.dayShort(m_view.weeks[cell.week]));
}

void RadarPage::showNotes() {
    const auto cell = chosen();
    std::vector<RadarNote> notes;
    for (const std::size_t note : notesShown()) notes.push_back(m_view.notes[note]);
    m_all->setVisible(cell.has_value());
    m_notesTitle->setText(tr("%1 · %2").arg(cell ? cellName(*cell) : tr("All of these weeks"), counted(notes.size())));
    const bool none = m_view.notes.empty();
    m_empty->setContent(QStringLiteral("sticky-note"), none ? tr("No notes yet: write down what a customer says, one sentence is enough") : tr("No notes here"), none ? tr("New note") : QString());
    m_notes->setRows(std::move(notes), Wording::of(desk().reading()));
    m_table->fitColumns();
}

void RadarPage::showAnswers() {
    const Wording wording = Wording::of(desk().reading());
    QList<TimelineEntry> entries;
    for (const RadarAnswer& answer : m_view.answers) entries.push_back(entryOf(answer, wording));
    m_answers->setItems(entries);
}

// The form takes the place of the list.
void RadarPage::showForm(bool shown) {
    m_answer->setVisible(!shown);
    m_answers->setVisible(!shown);
}

void RadarPage::answerCell() {
    FieldAnswer answer = answerTo(m_view, notesShown());
    if (const int kind = m_kinds->checkedId() + anyKind; kind != anyKind) answer.kind = static_cast<NoteKind>(kind);
    if (const auto cell = chosen()) {
        const HeatKey& key = m_view.rows[cell->row].row.key;
        answer.territory = Link{key.territory};
        answer.product = Link{key.product};
    }
    showForm(true);
    m_form->open(answer);
}

void RadarPage::addNew() {
    FieldNote known;
    if (const int kind = m_kinds->checkedId() + anyKind; kind != anyKind) known.kind = static_cast<NoteKind>(kind);
    NotePanel::openIn(this, known);
}

QVariantMap RadarPage::state() const { return {{QStringLiteral("by"), m_by->value()}, {QStringLiteral("weeks"), m_weeks->value()}}; }

void RadarPage::restore(const QVariantMap& state) {
    for (const auto& [key, box] : {std::pair{"by", m_by}, std::pair{"weeks", m_weeks}})
        if (const QVariant value = state.value(QLatin1String(key)); value.isValid()) box->setValue(value);
}

}
