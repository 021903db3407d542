// SPDX-License-Identifier: MIT
#include "gui/pages/record_page.h"
#include "app/records.h"
#include "core/model/activity.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/pages/activity_line.h"
#include "gui/pages/peek_panel.h"
#include "gui/pages/record_part.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/lines.h"
#include "gui/widgets/page_head.h"
#include "gui/widgets/part_heading.h"
#include "gui/widgets/plain.h"
#include "ui_record_page.h"

#include <QLabel>
#include <QPushButton>

namespace tilth {
namespace {

constexpr int longestTitle = 70;                // letters

// A record that is named by a whole sentence.
QString shortTitle(const QString& title) { return title.size() > longestTitle ? title.left(longestTitle - 1) + QChar(0x2026) : title; }

}

RecordPage::RecordPage(Desk& desk, QWidget* parent) : Page(desk, parent), m_ui(std::make_unique<Ui::RecordPage>()) {
    m_ui->setupUi(this);
    setSurface(this);
    m_ui->column->setContentsMargins(theme::pageMargin, theme::s4, theme::pageMargin, 0);
    m_ui->column->setSpacing(theme::s3);
    for (QLayout* part : {static_cast<QLayout*>(m_ui->left), static_cast<QLayout*>(m_ui->right)}) part->setSpacing(theme::s3);
    m_ui->left->setContentsMargins(0, 0, theme::s5, theme::s5);
    m_ui->right->setContentsMargins(theme::s5, 0, 0, theme::s5);
    m_ui->head->setFilterBarShown(false);
    m_ui->head->setBackShown(true);
    makeActions();
    m_reload.setSingleShot(true);
    connect(&m_reload, &QTimer::timeout, this, &RecordPage::load);
    connect(&desk.open(), &OpenWorkspace::news, this, [this] { if (m_id) m_reload.start(0); });
    connect(m_ui->head, &PageHead::backRequested, this, [this] { this->desk().openPage(QStringLiteral("back")); });
}

RecordPage::~RecordPage() = default;

QList<QWidget*> RecordPage::regions() { return {m_ui->leftScroll, m_ui->rightScroll}; }

void RecordPage::makeActions() {
    struct Action {
        const char* icon;
        QString text;
        ActivityKind kind;
    };
    for (const Action& action : {Action{"phone", tr("Log call"), ActivityKind::Call}, Action{"mail", tr("Mail"), ActivityKind::Mail},
                                 Action{"check", tr("Task"), ActivityKind::Task}, Action{"sticky-note", tr("Note"), ActivityKind::Note}}) {
        QPushButton* button = m_ui->head->addButton(action.text, QString::fromLatin1(action.icon));
        connect(button, &QPushButton::clicked, this, [this, kind = action.kind] { m_line->open(kind); });
        refuseIfReadOnly(desk(), button);
        m_actions.push_back(button);
    }
    QPushButton* remove = m_ui->head->addButton(tr("Delete"), QStringLiteral("trash-2"));
    connect(remove, &QPushButton::clicked, this, &RecordPage::removeRecord);
    refuseIfReadOnly(desk(), remove);
    m_actions.push_back(remove);
    m_gone = new EmptyState(this);
    m_gone->setContent(QStringLiteral("trash-2"), tr("It was deleted. History can bring it back."), tr("Open History"));
    m_gone->hide();
    m_ui->column->addWidget(m_gone, 1);
    connect(m_gone, &EmptyState::acted, this, [this] { desk().openPage(QStringLiteral("history")); });
    m_line = new ActivityLine(desk(), this);
    m_ui->column->insertWidget(1, m_line);
}

void RecordPage::showRecord(const QString& type, std::int64_t id) {
    const bool same = type == m_type;
    m_type = type;
    m_id = id;
    if (!same) makeParts();
    m_line->setRecord(fromQt(type), id);
    load();
}

void RecordPage::makeParts() {
    m_parts.clear();
    emptyOut(m_ui->left);
    emptyOut(m_ui->right);
    const EntityType& type = desk().type(fromQt(m_type));
    for (const PartEntry& entry : partEntries()) {
        if (!(entry.where & PartEntry::FullPage) || (*entry.type && entry.type != type.name)) continue;
        addPart(entry.make(desk(), type), partHeading(entry), entry.where == PartEntry::Both);
    }
    m_ui->left->addStretch(1);
    m_ui->right->addStretch(1);
}

void RecordPage::addPart(RecordPart* part, const QString& heading, bool right) {
    QVBoxLayout* column = right ? m_ui->right : m_ui->left;
    column->addWidget(part);
    if (!heading.isEmpty()) column->insertWidget(column->indexOf(part), new PartHeading(heading, part, part->parentWidget()));
    m_parts.push_back(part);
    connect(part, &RecordPart::fieldWanted, this, [this](const QString& key) { showField(m_parts, key); });
}

void RecordPage::load() {
    const EntityType& type = desk().type(fromQt(m_type));
    const auto record = m_id ? desk().reading().store().load(type, m_id) : nullptr;
    setThere(record != nullptr);
    if (!record) return m_ui->head->setTitle(tr("This %1 was deleted").arg(labelOf(type).toLower()));
    m_ui->head->setTitle(shortTitle(toQt(titleOf(type, *record))));
    for (RecordPart* part : m_parts) part->showRecord(*record);
}

// Of a record that is gone there is nothing to read and nothing to do.
void RecordPage::setThere(bool there) {
    for (QWidget* part : {static_cast<QWidget*>(m_ui->leftScroll), static_cast<QWidget*>(m_ui->rightScroll)}) part->setVisible(there);
    for (QPushButton* action : m_actions) action->setVisible(there);
    if (!there) m_line->hide();
    m_gone->setVisible(!there);
}

void RecordPage::removeRecord() {
    desk().remove(fromQt(m_type), {m_id});
    desk().openPage(QStringLiteral("back"));
}

}
