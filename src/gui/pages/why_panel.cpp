// SPDX-License-Identifier: MIT
#include "gui/pages/why_panel.h"
#include "app/settings.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/open_workspace.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/while_there.h"
#include "gui/models/report_model.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/small_table.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace tilth {
namespace {

constexpr int panelWidth = 680;

QLabel* words(theme::Type type, theme::Tone tone) {
    QLabel* label = makeLabel({}, type, tone);
    label->setWordWrap(true);
    return label;
}

}

WhyPanel::WhyPanel(Desk& desk, QWidget* window)
    : OverPanel(window), m_desk(desk), m_title(makeLabel({}, theme::Type::Title)), m_definition(words(theme::Type::Body, theme::Tone::Normal)),
      m_formula(words(theme::Type::Body, theme::Tone::Secondary)), m_period(words(theme::Type::Caption, theme::Tone::Secondary)),
      m_rivalTitle(makeLabel(tr("How else it may be counted"), theme::Type::Strong)), m_rivalWords(words(theme::Type::Caption, theme::Tone::Secondary)),
      m_fault(words(theme::Type::Caption, theme::Tone::Danger)), m_rows(new SmallTable({tr("Records"), tr("Number")}, {1})),
      m_rivals(new SmallTable({tr("Counted"), tr("Figure"), tr("Holds")}, {1})), m_use(new QPushButton(tr("Count so everywhere"))) {
    setObjectName(QStringLiteral("whyPanel"));
    setAccessibleName(tr("Why this figure"));
    makeLayout();
}

void WhyPanel::makeLayout() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::s4, theme::s3, theme::s4, theme::s4);
    column->setSpacing(theme::s2);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    QToolButton* shut = makeIconButton(QStringLiteral("x"), tr("Close"), QStringLiteral("Esc"));
    connect(shut, &QToolButton::clicked, this, &WhyPanel::close);
    head->addWidget(shut);
    column->addLayout(head);
    for (QLabel* label : {m_definition, m_formula, m_period}) column->addWidget(label);
    m_rows->setObjectName(QStringLiteral("whyRows"));
    m_rows->setAccessibleName(tr("Records counted and left out"));
    column->addWidget(m_rows);
    connect(m_rows, &SmallTable::rowOpened, this, &WhyPanel::openRows);
    makeRivals(column);
    m_fault->hide();
    column->addWidget(m_fault);
}

void WhyPanel::makeRivals(QVBoxLayout* column) {
    m_rivals->setObjectName(QStringLiteral("whyRivals"));
    m_rivals->setAccessibleName(m_rivalTitle->text());
    m_use->setObjectName(QStringLiteral("countSo"));
    column->addWidget(m_rivalTitle);
    column->addWidget(m_rivals);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_rivalWords, 1);
    foot->addWidget(m_use, 0, Qt::AlignTop);
    column->addLayout(foot);
    connect(m_rivals->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WhyPanel::showChosen);
    connect(m_use, &QPushButton::clicked, this, &WhyPanel::choose);
    refuseIfReadOnly(m_desk, m_use);
    connect(&m_desk.open(), &OpenWorkspace::news, this, [this] { if (isVisible()) load(); });
    connect(qApp, &QApplication::focusChanged, this, &WhyPanel::closeWhenLeft);
    for (SmallTable* table : {m_rows, m_rivals}) table->installEventFilter(this);     // tables keep Escape to themselves
}

void WhyPanel::openIn(Desk& desk, const QWidget* widget, const ReportRequest& request, std::string_view column) {
    QWidget* window = widget->window();
    auto* panel = window->findChild<WhyPanel*>(QString(), Qt::FindDirectChildrenOnly);
    if (!panel) panel = new WhyPanel(desk, window);
    panel->open(request, column);
}

void WhyPanel::open(const ReportRequest& request, std::string_view column) {
    keepFocus();
    m_request = request;
    m_column = column;
    load();
}

void WhyPanel::load() {
    m_desk.open().count(this, [request = m_request, column = m_column](Workspace& workspace) { return whyOf(workspace, request, column); }, [this, asked = ++m_asked](const Result<Why>& why) {
        if (asked != m_asked) return;
        if (!why) return emit m_desk.failed(translated(why.error().text));
        show(*why);
    });
}

void WhyPanel::show(const Why& why) {
    m_why = why;
    m_title->setText(tr("%1: %2").arg(translated("Report", why.label), written(why.value)));
    m_definition->setText(translated("Report", why.definition));
    m_formula->setText(translated("Report", why.formula));
    m_formula->setVisible(!why.formula.empty());
    const Wording wording = Wording::of(m_desk.reading());
    const bool period = m_request.from && m_request.to;
    m_period->setText(period ? tr("From %1 to %2").arg(wording.dayShort(*m_request.from), wording.dayShort(*m_request.to)) : tr("All time"));
    if (!m_request.where.empty()) m_period->setText(m_period->text() + QStringLiteral(" · ") + tr("filter: %1").arg(toQt(m_request.where)));
    m_fault->hide();
    showRows();
    showRivals();
    place();
    if (isVisible()) return;                    // read again: whoever looks at it keeps the focus
    QFrame::show();
    raise();
    m_rows->setFocus(Qt::ShortcutFocusReason);
}

void WhyPanel::showRows() {
    const QLocale locale;
    QList<SmallRow> rows;
    rows.push_back({{{.text = translated("Report", m_why.counted.reason), .kind = CellKind::Strong}, {.text = locale.toString(qlonglong(m_why.counted.count)), .kind = CellKind::Amount}}, 1});
    for (const WhyRows& left : m_why.leftOut)
        rows.push_back({{{.text = tr("left out: %1").arg(translated("Report", left.reason))}, {.text = locale.toString(qlonglong(left.count)), .kind = CellKind::Amount}}, rows.size() + 1});
    m_rows->setRows(rows);
}

void WhyPanel::showRivals() {
    QList<SmallRow> rows;
    qint64 holds = 0;
    const qint64 kept = isVisible() ? m_rivals->currentId() : 0;
    for (const WhyRival& rival : m_why.rivals) {
        if (rival.holds) holds = rows.size() + 1;
        rows.push_back({{{.text = translated("Setting", rival.label)}, {.text = written(rival.value), .kind = CellKind::Amount}, {.text = rival.holds ? tr("for all") : QString()}}, rows.size() + 1});
    }
    m_rivals->setRows(rows);
    for (QWidget* part : {static_cast<QWidget*>(m_rivalTitle), static_cast<QWidget*>(m_rivals), static_cast<QWidget*>(m_rivalWords), static_cast<QWidget*>(m_use)}) part->setVisible(!rows.isEmpty());
    if (kept || holds) m_rivals->setCurrentIndex(m_rivals->model()->index(static_cast<int>(kept ? kept : holds) - 1, 0));
    showChosen();
}

const WhyRival* WhyPanel::chosen() const {
    const qint64 id = m_rivals->currentId();
    return id > 0 && id <= std::ssize(m_why.rivals) ? &m_why.rivals[static_cast<std::size_t>(id - 1)] : nullptr;
}

void WhyPanel::showChosen() {
    const WhyRival* rival = chosen();
    m_rivalWords->setText(rival ? translated("Report", rival->definition) : QString());
    m_use->setEnabled(rival && !rival->holds && m_desk.readOnly().isEmpty());
}

void WhyPanel::choose() {
    const WhyRival* rival = chosen();
    if (!rival) return;
    m_desk.change(tr("%1 is counted %2").arg(translated("Report", m_why.label), translated("Setting", rival->label)),
                  [setting = m_why.setting, name = rival->name](Workspace& workspace) { return setSetting(workspace, setting, name); }, whileThere(this, [this] { load(); }),
                  whileThere(this, [this](const Error& error) { fail(error); }));
}

void WhyPanel::fail(const Error& error) {
    m_fault->setText(translated("Setting", error.text));
    m_fault->show();
    place();
}

void WhyPanel::openRows(qint64 row) {
    const auto at = static_cast<std::size_t>(row);
    if (at < 1 || at > m_why.leftOut.size() + 1) return;
    const WhyRows& rows = at == 1 ? m_why.counted : m_why.leftOut[at - 2];
    close();
    m_desk.openRows(toQt(m_why.of), toQt(rows.where));
}

QString WhyPanel::written(const ReportCell& cell) const { return cellText(cell, m_why.currency, Wording::of(m_desk.reading())); }

// It speaks of what lies below it: whoever goes on to something else is done with it.
void WhyPanel::closeWhenLeft(QWidget*, QWidget* now) {
    if (isVisible() && now && now->window() == window() && now != this && !isAncestorOf(now)) close();
}

void WhyPanel::close() {
    ++m_asked;                                  // an answer that is still to come opens nothing
    OverPanel::close();
}

void WhyPanel::place() { placeAtTop(panelWidth); }

bool WhyPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched != parentWidget() && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) return close(), true;
    return OverPanel::eventFilter(watched, event);
}

// Escape is a shortcut of the window too.
bool WhyPanel::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) event->accept();
    return OverPanel::event(event);
}

void WhyPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return close();
    OverPanel::keyPressEvent(event);
}

}
