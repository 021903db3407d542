// SPDX-License-Identifier: MIT
#include "gui/pages/segment_findings.h"
#include "app/records.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/small_table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace tilth {
namespace {

constexpr int mostShown = 4;

// A text, or the title of what is linked: a lead's company is a text, a contact's a link.
QString textOf(Desk& desk, const EntityType& type, const Entity& record, std::string_view key) {
    const Field& field = type.at(key);
    const Value value = field.of(record);
    if (const auto* id = std::get_if<std::int64_t>(&value)) return toQt(titleOf(desk.reading(), field.target, *id));
    const auto* text = std::get_if<std::string>(&value);
    return text ? toQt(*text) : QString();
}

// A line of words and a table of so many rows.
int heightFor(int rows) { return theme::textHeight() + theme::s3 + theme::rowHeight() * (rows + 1); }

}

SegmentFindings::SegmentFindings(Desk& desk)
    : m_desk(desk), m_found(makeLabel({}, theme::Type::Title)), m_share(makeLabel({}, theme::Type::Body, theme::Tone::Secondary)),
      m_fault(makeLabel({}, theme::Type::Body, theme::Tone::Danger)), m_sample(new SmallTable({tr("For example"), tr("Company"), tr("E-mail")})) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s3);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::s3);
    line->addWidget(m_found);
    line->addWidget(m_share);
    line->addStretch(1);
    m_found->setObjectName(QStringLiteral("found"));
    m_fault->setObjectName(QStringLiteral("note"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_sample->setObjectName(QStringLiteral("sample"));
    m_sample->setAccessibleName(tr("Some of them"));
    m_sample->setOptionalColumns({2});
    column->addLayout(line);
    column->addWidget(m_fault);
    column->addWidget(m_sample);
    column->addStretch(1);
    setMinimumHeight(heightFor(mostShown));            // of all that it may show: nothing jumps while one types, and no message lies over it
    connect(m_sample, &SmallTable::rowOpened, this, [this](qint64 id) { m_desk.openRecord(m_type, id); });
}

void SegmentFindings::setFound(const EntityType& type, const LiveColumns::Sampled& found) {
    m_found->setText(countOf(type, static_cast<qint64>(found.found)));
    const QString all = QLocale().toString(static_cast<qulonglong>(found.all));
    m_share->setText(found.all ? tr("%1 of all %2").arg(percent(static_cast<double>(found.found) / static_cast<double>(found.all)), all) : QString());
    m_fault->hide();
    QList<SmallRow> rows;
    for (const auto& record : found.records)
        rows.push_back({{{textOf(m_desk, type, *record, "name"), CellKind::Strong}, {textOf(m_desk, type, *record, "company"), CellKind::Secondary},
                         {textOf(m_desk, type, *record, "email"), CellKind::Secondary}}, record->id});
    m_type = type.name;
    m_sample->setRows(rows);
    m_sample->setVisible(!rows.isEmpty());
}

void SegmentFindings::setFault(const QString& reason) { setNote(tr("Not to be counted"), reason, theme::Tone::Danger); }

void SegmentFindings::setUnfinished(const QString& reason) { setNote(tr("Not counted yet"), reason, theme::Tone::Secondary); }

void SegmentFindings::setNote(const QString& found, const QString& reason, theme::Tone tone) {
    m_fault->setText(reason);
    theme::setType(m_fault, theme::Type::Body, tone);
    m_fault->show();
    m_found->setText(found);
    m_share->clear();
    m_sample->hide();
}

}
