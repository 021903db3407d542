// SPDX-License-Identifier: MIT
#include "gui/pages/segment_overlap.h"
#include "app/segments.h"
#include "gui/bridge/text.h"
#include "gui/charts/bar_chart.h"
#include "gui/charts/chart_frame.h"
#include "gui/charts/chart_model.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/plain.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace tilth {
namespace {

QString number(std::size_t n) { return QLocale().toString(static_cast<qulonglong>(n)); }

}

SegmentOverlap::SegmentOverlap(Desk& desk) : m_desk(desk), m_other(new ChoiceBox), m_frame(new ChartFrame), m_marks(new ChartModel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s3);
    auto* row = new QHBoxLayout;
    QLabel* label = makeLabel(tr("Overlap with"), theme::Type::Body, theme::Tone::Secondary);
    label->setBuddy(m_other);
    m_other->setObjectName(QStringLiteral("other"));
    m_other->setAccessibleName(tr("Overlap with"));
    row->addWidget(label);
    row->addWidget(m_other, 1);
    auto* bars = new BarChart;
    bars->setModel(m_marks);
    m_frame->setChart(bars);
    m_frame->setTitle(tr("Who is in both?"));
    m_frame->setEmptyText(tr("Choose a second segment of the same records"));
    column->addWidget(m_frame);
    column->addLayout(row);
    connect(m_other, &ChoiceBox::edited, this, &SegmentOverlap::ask);
}

void SegmentOverlap::setSegments(const std::vector<Segment>& segments, const Segment& shown) {
    const QVariant chosen = m_other->value();
    QList<ChoiceItem> items;
    m_others.clear();
    for (const Segment& segment : segments) {
        if (segment.id == shown.id || segment.of != shown.of) continue;
        m_others.push_back(segment);
        items.push_back({static_cast<qlonglong>(segment.id), toQt(segment.name)});
    }
    m_other->setChoices(items);
    const bool stays = std::ranges::any_of(items, [&](const ChoiceItem& item) { return item.value == chosen; });
    m_other->setValue(stays ? chosen : items.isEmpty() ? QVariant() : items.front().value);
}

void SegmentOverlap::compare(const LiveColumns::Asked& shown, const QString& name) {
    m_shown = shown;
    m_name = name.isEmpty() ? tr("this one") : name;
    ask();
}

void SegmentOverlap::ask() {
    const auto other = std::ranges::find(m_others, m_other->value().toLongLong(), &Segment::id);
    if (other == m_others.end()) return m_marks->setMarks({});
    m_desk.columns().overlap(this, m_shown, segmentWhere(*other), [this, asked = ++m_asked, name = toQt(other->name)](const Result<SegmentIndex::Overlap>& overlap) {
        if (overlap && asked == m_asked) show(*overlap, name);
    });
}

void SegmentOverlap::show(const SegmentIndex::Overlap& overlap, const QString& other) {
    const std::size_t mine = overlap.first - overlap.both, theirs = overlap.second - overlap.both;
    const std::array parts{std::pair{tr("Only %1").arg(m_name), mine}, std::pair{tr("In both"), overlap.both}, std::pair{tr("Only %1").arg(other), theirs}};
    QList<ChartMark> marks;
    for (int category = 0; const auto& [label, count] : parts)
        marks.push_back({.label = label, .value = static_cast<double>(count), .text = number(count), .category = category++});
    m_marks->setMarks(marks);
    m_frame->setSummary(tr("%1 are in both, %2 only in %3, %4 only in %5").arg(number(overlap.both), number(mine), m_name, number(theirs), other));
}

}
