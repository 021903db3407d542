// SPDX-License-Identifier: MIT
#include "gui/pages/peek_panel.h"
#include "app/records.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/pages/activity_line.h"
#include "gui/pages/record_part.h"

#include <QPushButton>
#include <QShortcut>
#include <array>

namespace tilth {
namespace {

struct QuickAction {
    const char* icon;
    const char* text;
    const char* key;
    ActivityKind kind;
};
constexpr std::array quickActions{QuickAction{"phone", QT_TRANSLATE_NOOP("tilth::PeekPanel", "Log call"), "C", ActivityKind::Call},
                                  QuickAction{"mail", QT_TRANSLATE_NOOP("tilth::PeekPanel", "Mail"), "M", ActivityKind::Mail},
                                  QuickAction{"check", QT_TRANSLATE_NOOP("tilth::PeekPanel", "Task"), "K", ActivityKind::Task}};

}

PeekPanel::PeekPanel(Desk& desk, const EntityType& type, QWidget* parent) : PeekFrame(parent), m_desk(desk), m_type(type) {
    makeActions();
    makeParts();
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &PeekPanel::load);
    connect(&desk.open(), &OpenWorkspace::news, this, [this] { if (m_id) m_reload.start(); });
    connect(&desk.columns(), &LiveColumns::renewed, this, [this](const QString& renewed) { if (m_id && renewed == toQt(m_type.name)) showFacts(); });
    connect(this, &PeekFrame::openRequested, this, [this] { m_desk.openRecord(std::string(m_type.name), m_id); });
    showRecord(0);
}

void PeekPanel::makeActions() {
    m_line = new ActivityLine(m_desk, this);
    for (const QuickAction& action : quickActions) {
        QPushButton* button = addAction(QString::fromLatin1(action.icon), tr(action.text), QString::fromLatin1(action.key));
        connect(button, &QPushButton::clicked, this, [this, kind = action.kind] { m_line->open(kind); });
        refuseIfReadOnly(m_desk, button);
        addShortcut(action.key, static_cast<int>(action.kind));
    }
    addBelowActions(m_line);
}

void PeekPanel::addShortcut(const char* key, int kind) {
    auto* shortcut = new QShortcut(QKeySequence(QString::fromLatin1(key)), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, kind] { if (m_id && !m_desk.open().readOnly()) m_line->open(static_cast<ActivityKind>(kind)); });
}

void PeekPanel::makeParts() {
    for (const PartEntry& entry : partEntries()) {
        if (!(entry.where & PartEntry::Panel) || (*entry.type && entry.type != m_type.name)) continue;
        RecordPart* part = entry.make(m_desk, m_type);
        m_parts.push_back(part);
        connect(part, &RecordPart::fieldWanted, this, [this](const QString& key) { showField(m_parts, key); });
        addPart(part, partHeading(entry));
    }
}

void PeekPanel::showRecord(std::int64_t id) {
    m_id = id;
    if (!id) return showEmpty(tr("Select a %1 to see it here").arg(labelOf(m_type).toLower()));
    load();
}

void PeekPanel::load() {
    const auto record = m_id ? m_desk.reading().store().load(m_type, m_id) : nullptr;
    if (record) return present(*record);
    m_id = 0;
    showEmpty(tr("It was deleted"));
}

void PeekPanel::present(const Entity& record) {
    setHeading(toQt(titleOf(m_type, record)), subtitleOf(record));
    setFacts(factsOf(m_desk, m_type, record));
    m_line->setRecord(std::string(m_type.name), record.id);
    for (RecordPart* part : m_parts) part->showRecord(record);
}

// Columns follow the records: what is said of them comes later.
void PeekPanel::showFacts() {
    if (const auto record = m_desk.reading().store().load(m_type, m_id)) setFacts(factsOf(m_desk, m_type, *record));
}

QString PeekPanel::subtitleOf(const Entity& record) const {
    QStringList words;
    for (const std::string_view key : {"company", "amount", "industry", "channel", "email"}) {
        const Field* field = m_type.find(key);
        if (!field || words.size() == 2) continue;
        const Value value = field->of(record);
        const QString text = field->type == Type::Link ? toQt(titleOf(m_desk.reading(), field->target, Kept<Link>::unpack(value).id))
                                                       : Wording::of(m_desk.reading()).text(m_type, *field, value, currencyOf(m_type, record));
        if (!text.isEmpty()) words.push_back(text);
    }
    return words.join(QStringLiteral(" · "));
}

}
