// SPDX-License-Identifier: MIT
#include "gui/pages/erasure_page.h"
#include "core/model/erased_person.h"
#include "core/schema/record_text.h"
#include "gui/bridge/ask.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/forms/link_picker.h"
#include "gui/theme/icons.h"
#include "gui/widgets/lines.h"
#include "gui/widgets/page_head.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/small_table.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace tilth {
namespace {

QString personText(const PersonRecord& person) {
    if (person.name.empty()) return ErasurePage::tr("a removed record");
    return person.email.empty() ? toQt(person.name) : ErasurePage::tr("%1 (%2)").arg(toQt(person.name), toQt(person.email));
}
QString recordsText(Desk& desk, const ErasureReport& report) {
    QStringList records;
    for (const PersonRecord& one : report.people) records.push_back(ErasurePage::tr("%1: %2").arg(labelOf(desk.type(one.type)), personText(one)));
    return records.join(QStringLiteral(" · "));
}

// Two of one name are told apart by address and company.
QString beside(Desk& desk, std::string_view name, std::int64_t id) {
    const EntityType& type = desk.type(name);
    const Record record = desk.reading().store().load(type, id);
    QStringList parts;
    for (const char* key : {"email", "company"})
        if (const std::string text = record ? textOf(type, *record, key) : std::string(); !text.empty()) parts.push_back(toQt(text));
    return parts.join(QStringLiteral(" · "));
}

SmallCell number(std::int64_t count) { return {QLocale().toString(static_cast<qlonglong>(count)), CellKind::Amount, count ? theme::Tone::Normal : theme::Tone::Weak}; }

}

ErasurePage::ErasurePage(Desk& desk, QWidget* parent) : Page(desk, parent), m_head(new PageHead) {
    setSurface(this);
    QVBoxLayout* column = makeColumn(this);
    column->setContentsMargins(theme::pageMargin, theme::s4, theme::pageMargin, theme::s4);
    column->setSpacing(theme::s3);
    m_head->setTitle(tr("Erase a person"));
    m_head->setBackShown(true);
    m_head->setFilterBarShown(false);
    connect(m_head, &PageHead::backRequested, this, [this] { this->desk().openPage(QStringLiteral("back")); });
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::s6);
    row->addWidget(makeChoice(), 3);
    row->addWidget(makePast(), 2);
    column->addWidget(m_head);
    column->addLayout(row, 1);
    choose({}, 0);
}

QWidget* ErasurePage::makeChoice() {
    auto* part = new QWidget;
    QVBoxLayout* column = makeColumn(part);
    QLabel* about = makeLabel(tr("The person's words leave every record, text and the history, for good. The records stay without the person, so that figures stay right."), theme::Type::Body, theme::Tone::Secondary);
    about->setWordWrap(true);
    column->addWidget(about);
    auto* pickers = new QHBoxLayout;
    pickers->setSpacing(theme::s2);
    for (const auto& [picker, type, hint] : {std::tuple{&m_lead, "lead", tr("Name of a lead")}, std::tuple{&m_contact, "contact", tr("Name of a contact")}}) {
        *picker = new LinkPicker(desk(), type);
        (*picker)->setObjectName(QString::fromLatin1(type));
        (*picker)->setPlaceholderText(hint);
        (*picker)->setAccessibleName(hint);
        (*picker)->setBeside([this, type](std::int64_t id) { return beside(this->desk(), type, id); });
        connect(*picker, &LinkPicker::picked, this, [this, picker = *picker, type] { choose(type, picker->value().toLongLong()); });
        pickers->addWidget(*picker, 1);
    }
    column->addLayout(pickers);
    m_about = makeLabel({}, theme::Type::Strong);
    m_about->setWordWrap(true);
    m_about->setObjectName(QStringLiteral("about"));
    m_found = new SmallTable({tr("Kind of record"), tr("Records"), tr("Fields emptied"), tr("Texts cleaned"), tr("Same name, left")}, {1, 2, 3, 4});
    m_found->setObjectName(QStringLiteral("found"));
    m_found->setAccessibleName(tr("What would be erased"));
    m_suppress = new QCheckBox(tr("Never write to these addresses again (only their hash is kept)"));
    m_suppress->setChecked(true);
    m_backups = new QCheckBox(tr("Out of the automatic backups as well"));
    m_backups->setChecked(true);
    m_erase = new QPushButton(theme::icon(QStringLiteral("user-x")), tr("Erase this person…"));
    m_erase->setObjectName(QStringLiteral("erase"));
    theme::setRole(m_erase, theme::Role::Danger);
    connect(m_erase, &QPushButton::clicked, this, &ErasurePage::erase);
    m_note = makeLabel({}, theme::Type::Body, theme::Tone::Secondary);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setWordWrap(true);
    for (QWidget* widget : {static_cast<QWidget*>(m_about), static_cast<QWidget*>(m_found), static_cast<QWidget*>(m_suppress), static_cast<QWidget*>(m_backups)}) column->addWidget(widget);
    column->addWidget(m_erase, 0, Qt::AlignLeft);
    column->addWidget(m_note);
    column->addStretch(1);
    return part;
}

QWidget* ErasurePage::makePast() {
    auto* part = new QWidget;
    QVBoxLayout* column = makeColumn(part);
    column->addWidget(makeLabel(tr("Past erasures"), theme::Type::Title));
    QLabel* about = makeLabel(tr("Proof without the person: kind and number of the record, when, and who did it. A backup that is restored later is cleaned by this list."), theme::Type::Caption, theme::Tone::Secondary);
    about->setWordWrap(true);
    column->addWidget(about);
    m_past = new SmallTable({tr("When"), tr("Kind"), tr("Record"), tr("By")});
    m_past->setObjectName(QStringLiteral("past"));
    m_past->setAccessibleName(tr("Past erasures"));
    m_past->setOptionalColumns({3});
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget;
    QVBoxLayout* rows = makeColumn(inner);
    rows->addWidget(m_past);
    rows->addStretch(1);
    scroll->setWidget(inner);
    column->addWidget(scroll, 1);
    return part;
}

QList<QWidget*> ErasurePage::regions() { return {m_lead, m_past}; }

void ErasurePage::enter() {
    loadPast();
    m_lead->setFocus();
}

bool ErasurePage::showRows(const QString& where) {
    const QStringList words = where.split(QLatin1Char(' '));
    if (words.size() != 2 || (words[0] != QLatin1String("lead") && words[0] != QLatin1String("contact"))) return false;
    choose(fromQt(words[0]), words[1].toLongLong());
    return true;
}

void ErasurePage::choose(const std::string& type, std::int64_t id) {
    m_type = type;
    m_id = id;
    m_lead->setValue(type == "lead" && id ? QVariant(static_cast<qlonglong>(id)) : QVariant());
    m_contact->setValue(type == "contact" && id ? QVariant(static_cast<qlonglong>(id)) : QVariant());
    m_note->clear();
    for (QWidget* part : {static_cast<QWidget*>(m_found), static_cast<QWidget*>(m_suppress), static_cast<QWidget*>(m_backups), static_cast<QWidget*>(m_erase)}) part->setVisible(id != 0);
    m_about->setText(id ? tr("Looking where this person is…") : tr("Choose a lead or a contact to see what would be erased."));
    m_erase->setEnabled(false);
    if (id) preview();
}

void ErasurePage::preview() {
    const auto work = [type = m_type, id = m_id](Workspace& workspace) { return erasePerson(workspace, *workspace.store().schema().find(type), id, {.dryRun = true}); };
    desk().open().count(this, work, [this, type = m_type, id = m_id](const Result<ErasureReport>& report) {
        if (type != m_type || id != m_id) return;
        if (report) showPreview(*report);
        else m_about->setText(translated(report.error().text));
    });
}

void ErasurePage::showPreview(const ErasureReport& report) {
    QList<SmallRow> rows;
    for (const ErasedType& of : countByType(report))
        rows.push_back({{{pluralOf(desk().type(of.type)), CellKind::Strong}, number(of.records), number(of.emptied), number(of.redacted), number(of.sameName)}, 0});
    m_found->setRows(rows);
    const auto fields = static_cast<int>(report.emptied.size() + report.redacted.size());
    const auto records = static_cast<int>(report.people.size());
    const QString person = personText(report.people.front());
    QString about = fields ? tr("%1: %n field(s) hold something of this person.", nullptr, fields).arg(person) : tr("Nothing of this person is left.");
    if (records > 1) about += QLatin1Char('\n') + tr("%n records have this person's e-mail address or were one with this record, and go together: %1", nullptr, records).arg(recordsText(desk(), report));
    m_about->setText(about);
    m_question = tr("%1 will be erased for good, in %n record(s). It cannot be undone.", nullptr, records).arg(person);
    m_erase->setEnabled(true);
    refuseIfReadOnly(desk(), m_erase);
}

// It cannot be undone: the one question that is asked in a dialog.
void ErasurePage::erase() {
    if (!m_id || !desk().ask().sure(m_question, tr("Erase"))) return;
    m_erase->setEnabled(false);
    const ErasureOptions options{.dryRun = false, .suppress = m_suppress->isChecked(), .list = erasureList(), .backups = m_backups->isChecked()};
    const auto work = [type = m_type, id = m_id, options](Workspace& workspace) { return erasePerson(workspace, *workspace.store().schema().find(type), id, options); };
    desk().open().write(this, work, [this](const Result<ErasureReport>& report) {
        if (report) return tell(*report);
        m_erase->setEnabled(true);
        m_note->setText(translated(report.error().text));
    });
}

void ErasurePage::tell(const ErasureReport& report) {
    choose({}, 0);
    const auto fields = static_cast<int>(report.emptied.size() + report.redacted.size()), entries = static_cast<int>(report.journalEntries);
    m_note->setText(tr("Erased: %1, %2.").arg(tr("%n field(s)", nullptr, fields), tr("%n entries of the history", nullptr, entries)) +
                    (report.remains.empty() ? QString() : QLatin1Char(' ') + translated(report.remains)));
    loadPast();
}

void ErasurePage::loadPast() {
    const auto work = [](Workspace& workspace) -> Result<std::vector<Past>> {
        std::vector<Past> past;
        for (const auto& one : workspace.store().findAll<ErasedPerson>()) past.push_back({one->recordType, one->recordId, one->at, titleOf(workspace, User::type.name, one->owner.id)});
        std::ranges::reverse(past);
        return past;
    };
    desk().open().list(this, work, [this](const Result<std::vector<Past>>& past) {
        if (!past) return;
        const Wording wording = Wording::of(desk().reading());
        QList<SmallRow> rows;
        for (const Past& one : *past)
            rows.push_back({{{wording.time(one.at)}, {labelOf(desk().type(one.type)), CellKind::Secondary}, {QString::number(one.id), CellKind::Secondary}, {toQt(one.by), CellKind::Secondary}}, 0});
        m_past->setRows(rows);
    });
}

}
