// SPDX-License-Identifier: MIT
#include "gui/calendar/agenda_page.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/calendar/agenda_model.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/record_table.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tilth {
namespace {

constexpr int monthsShown = 3;

}

AgendaPage::AgendaPage(Desk& desk, QWidget* parent) : CalendarView(parent), m_desk(desk), m_model(new AgendaModel(this)), m_table(new RecordTable(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    setFocusProxy(m_table);
    m_table->setNameColumn(AgendaModel::WhatColumn);
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Agenda"));
    auto* empty = new EmptyState(this);
    empty->setContent(QStringLiteral("calendar-days"), tr("Nothing is planned in these three months"), tr("New campaign"));
    empty->cover(m_table);
    connect(empty, &EmptyState::acted, this, [this] { emit dayActivated(m_day); });
    refuseIfReadOnly(desk, empty->action());
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) { activate(index.row()); });
}

// A day's name plans something on that day.
void AgendaPage::activate(int row) {
    if (const qint64 number = m_model->numberAt(row))
        emit opened(number);
    else
        emit dayActivated(toQt(m_model->dayAt(row)));
}

DateRange AgendaPage::daysWanted() const {
    const Date first = fromQt(m_day);
    return {first, addMonths(first, monthsShown) - std::chrono::days{1}};
}

void AgendaPage::show(const CalendarContent& content) {
    m_plan = content.plan;
    m_model->setContent(content, daysWanted());
    readAbout(content);
}

// Names of deals and customers come later: a list without them is there at once.
void AgendaPage::readAbout(const CalendarContent& content) {
    std::vector<DatedRecord> records;
    QList<AgendaModel::RecordKey> keys;
    for (const CalendarEntry& entry : content.entries)
        if (entry.record.days && entry.record.days->first <= daysWanted().last && daysWanted().first <= entry.record.days->last) records.push_back(entry.record), keys.push_back(AgendaModel::keyOf(entry.record));
    m_desk.open().list(
        this, [records = std::move(records)](Workspace& workspace) -> Result<std::vector<std::string>> { return aboutNames(workspace, records); },
        [this, keys, asked = ++m_asked](const Result<std::vector<std::string>>& names) {
            if (asked != m_asked) return;
            QHash<AgendaModel::RecordKey, QString> about;
            for (qsizetype i = 0; names && i < keys.size(); ++i) about.insert(keys[i], toQt((*names)[static_cast<std::size_t>(i)]));
            m_model->setAbout(about);
            m_table->fitColumns();
        });
}

void AgendaPage::goTo(const QDate& day) {
    m_day = day;
    emit titleChanged();
    emit daysChanged();
}

// The names are known: paper waits for nothing.
void AgendaPage::becomeSheetOf(const CalendarView& shown, const CalendarContent& content) {
    CalendarView::becomeSheetOf(shown, content);
    m_model->setAbout(static_cast<const AgendaPage&>(shown).m_model->about());
}

void AgendaPage::turn(int by) { goTo(m_day.addMonths(by)); }
QString AgendaPage::title() const { return spanText(daysWanted(), {}); }    // a title has its years
QList<QWidget*> AgendaPage::regions() { return {m_table}; }
QScrollBar* AgendaPage::scrolledBy() const { return m_table->verticalScrollBar(); }

}
