// SPDX-License-Identifier: MIT
#include "gui/pages/timeline_part.h"
#include "app/activities.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/theme/theme.h"
#include "gui/widgets/timeline_list.h"

#include <QVBoxLayout>

namespace tilth {
namespace {

using Items = std::vector<TimelineItem>;

QString detailOf(const TimelineItem& item) {
    const std::size_t middle = item.kind == TimelineItem::Changed ? item.detail.find(TimelineItem::becomes) : std::string::npos;
    if (middle == std::string::npos) return translated("Timeline", item.detail);
    const std::string_view all = item.detail;
    return translated("Timeline", all.substr(0, middle)) + toQt(TimelineItem::becomes) + translated("Timeline", all.substr(middle + TimelineItem::becomes.size()));
}
QString textOf(const TimelineItem& item) {
    return theme::isChinese() && !item.textZh.empty() ? toQt(item.textZh) : translated(item.text);
}
TimelineEntry entryOf(const TimelineItem& item, const Wording& wording) {
    const theme::Tone tone = item.kind == TimelineItem::Planned ? theme::Tone::Accent : theme::Tone::Secondary;
    return {item.id, toQt(item.icon), textOf(item), detailOf(item), wording.ago(item.at), wording.time(item.at), tone};
}

}

TimelinePart::TimelinePart(Desk& desk, const EntityType& type) : RecordPart(desk), m_type(type.name), m_list(new TimelineList(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    m_list->setGrowing(true);
}

void TimelinePart::showRecord(const Entity& record) {
    if (record.id != m_id) m_list->setItems({});
    m_id = record.id;
    const auto work = [type = m_type, id = m_id](Workspace& workspace) -> Result<Items> {
        return timelineOf(workspace, *workspace.store().schema().find(type), id, 100);
    };
    desk().open().list(this, work, [this, id = m_id](const Result<Items>& items) {
        if (!items || id != m_id) return;
        const Wording wording = Wording::of(desk().reading());
        QList<TimelineEntry> entries;
        for (const TimelineItem& item : *items) entries.push_back(entryOf(item, wording));
        m_list->setItems(entries);
    });
}

}
