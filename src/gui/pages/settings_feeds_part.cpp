// SPDX-License-Identifier: MIT
#include "gui/pages/settings_feeds_part.h"
#include "gui/bridge/ask.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/exchange.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/theme/icons.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/small_table.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace tilth {
namespace {

// By the thing's own name: the file's, or the server's.
QString nameFrom(const QString& place) {
    const QString base = QFileInfo(place).completeBaseName();
    return place.contains(QLatin1String("://")) && base.size() < 3 ? QUrl(place).host() : base;
}

}

SettingsFeedsPart::SettingsFeedsPart(Desk& desk)
    : SettingsPart(desk), m_exchange(new Exchange(desk.open(), this)), m_table(new SmallTable({tr("Calendar"), tr("Events"), tr("Last read"), tr("State"), tr("Address or file")}, {1})),
      m_refresh(new QPushButton(theme::icon(QStringLiteral("refresh-cw")), tr("Read again"))),
      m_remove(new QPushButton(theme::icon(QStringLiteral("trash-2")), tr("Remove"))),
      m_add(new QPushButton(theme::icon(QStringLiteral("plus")), tr("Subscribe"))), m_url(new QLineEdit), m_name(new QLineEdit),
      m_private(new QCheckBox(tr("It is in my own network"))) {
    addHeading(tr("Calendars of others"));
    addNote(tr("Trade fairs, school holidays, a partner's plan: shown beside yours in the calendar, read only, read again each day. "
               "What was read stays when there is no network."));
    makeTable();
    addHeading(tr("Subscribe to another"));
    makeForm();
    endColumn();
}

void SettingsFeedsPart::makeTable() {
    m_table->setAccessibleName(tr("Subscribed calendars"));
    m_table->setObjectName(QStringLiteral("feeds"));
    m_table->setOptionalColumns({4});
    m_empty = makeLabel(tr("No calendar is subscribed yet. Give an address that ends in .ics, or a file."), theme::Type::Body, theme::Tone::Secondary);
    m_refresh->setObjectName(QStringLiteral("refresh_feed"));
    m_remove->setObjectName(QStringLiteral("remove_feed"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_refresh);
    row->addWidget(m_remove);
    row->addStretch(1);
    column().addWidget(m_empty);
    column().addWidget(m_table);
    column().addLayout(row);
    connect(m_refresh, &QPushButton::clicked, this, &SettingsFeedsPart::refresh);
    connect(m_remove, &QPushButton::clicked, this, &SettingsFeedsPart::remove);
    for (QPushButton* button : {m_refresh, m_remove, m_add}) refuseIfReadOnly(desk(), button);
    connect(&desk().open(), &OpenWorkspace::news, this, [this] {
        if (isVisible()) enter();
    });
}

void SettingsFeedsPart::makeForm() {
    m_url->setObjectName(QStringLiteral("feed_url"));
    m_name->setObjectName(QStringLiteral("feed_name"));
    m_add->setObjectName(QStringLiteral("add_feed"));
    m_url->setPlaceholderText(QStringLiteral("https://example.org/fairs.ics"));
    m_name->setPlaceholderText(tr("As it is called in the calendar"));
    QFormLayout* form = addForm();
    m_fault = addRow(form, tr("Address or file"), m_url);
    addRow(form, tr("Name"), m_name);
    auto* choose = new QPushButton(theme::icon(QStringLiteral("folder-open")), tr("Choose a file…"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addWidget(choose);
    row->addWidget(m_private);
    row->addStretch(1);
    column().addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &SettingsFeedsPart::add);
    connect(choose, &QPushButton::clicked, this, &SettingsFeedsPart::chooseFile);
    connect(m_url, &QLineEdit::returnPressed, this, &SettingsFeedsPart::add);
}

void SettingsFeedsPart::enter() {
    const Wording wording = Wording::of(desk().reading());
    QList<SmallRow> rows;
    for (const auto& feed : desk().reading().store().findAll<Subscription>()) {
        const auto events = desk().reading().store().findBy<OutsideEvent>("subscription", feed->id).size();
        const bool good = feed->problem.empty();
        rows.push_back({{{toQt(feed->name), CellKind::Strong}, {QLocale().toString(static_cast<int>(events)), CellKind::Text},
                         {feed->fetchedAt ? wording.ago(*feed->fetchedAt) : tr("never"), CellKind::Secondary},
                         {good ? tr("Good") : translated(feed->problem), CellKind::Marked, good ? theme::Tone::Success : theme::Tone::Danger,
                          good ? QStringLiteral("check") : QStringLiteral("triangle-alert")},
                         {toQt(feed->url), CellKind::Secondary}},
                        feed->id});
    }
    m_table->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_refresh->setVisible(!rows.isEmpty());
    m_remove->setVisible(!rows.isEmpty());
    if (!rows.isEmpty() && !m_table->currentId()) m_table->setCurrentIndex(m_table->model()->index(0, 0));
}

void SettingsFeedsPart::chooseFile() {
    const QString path = desk().ask().fileToOpen(tr("Calendar file"), tr("Calendars (*.ics);;All files (*)"));
    if (path.isEmpty()) return;
    m_url->setText(path);
    if (m_name->text().isEmpty()) m_name->setText(nameFrom(path));
}

void SettingsFeedsPart::setBusy(bool busy) {
    for (QPushButton* button : {m_add, m_refresh, m_remove}) button->setEnabled(!busy);
    m_add->setText(busy ? tr("Reading…") : tr("Subscribe"));
}

void SettingsFeedsPart::say(const QString& fault) {
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    theme::setInvalid(m_url, !fault.isEmpty());
}

// Text is kept until it is good.
void SettingsFeedsPart::add() {
    Subscription wanted;
    wanted.url = fromQt(m_url->text().trimmed());
    wanted.name = fromQt(m_name->text().trimmed().isEmpty() ? nameFrom(m_url->text().trimmed()) : m_name->text().trimmed());
    if (wanted.url.empty()) return say(tr("Give the address of a calendar, or choose a file."));
    say({});
    setBusy(true);
    m_exchange->run(
        [wanted, fetch = fetchCalendar(m_private->isChecked())](Workspace& workspace) { return subscribe(workspace, wanted, fetch); },
        [this, name = wanted.name](const Result<RefreshResult>& done) {
            setBusy(false);
            if (!done) return say(translated(done.error().text));
            m_url->clear();
            m_name->clear();
            enter();
            emit desk().said(tr("%1: %n event(s)", nullptr, static_cast<int>(done->events)).arg(toQt(name)), {}, {});
        });
}

void SettingsFeedsPart::refresh() {
    const qint64 id = m_table->currentId();
    if (!id) return;
    setBusy(true);
    m_exchange->run(
        [id, fetch = fetchCalendar(m_private->isChecked())](Workspace& workspace) { return refreshSubscription(workspace, id, fetch); },
        [this](const Result<RefreshResult>& done) {
            setBusy(false);
            enter();
            if (!done) return emit desk().failed(translated(done.error().text));
            emit desk().said(done->revision ? tr("%1 new, %2 changed, %3 gone").arg(done->added).arg(done->changed).arg(done->removed) : tr("Nothing changed there"), {}, {});
        });
}

void SettingsFeedsPart::remove() {
    if (const qint64 id = m_table->currentId()) desk().remove("subscription", {id});
}

}
