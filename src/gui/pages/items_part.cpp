// SPDX-License-Identifier: MIT
#include "gui/pages/items_part.h"
#include "core/model/campaign.h"
#include "core/model/campaign_item.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"

#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <array>

namespace tilth {
namespace {

struct State {
    QString text;
    theme::Tone tone;
    const char* icon;
};
State stateOf(const CampaignItem& item, Date today) {
    if (item.done) return {ItemsPart::tr("Done"), theme::Tone::Success, "circle-check"};
    if (item.day && *item.day < today) return {ItemsPart::tr("Overdue"), theme::Tone::Danger, "triangle-alert"};
    if (item.fixed) return {ItemsPart::tr("Fixed"), theme::Tone::Secondary, "lock"};
    return {ItemsPart::tr("Open"), theme::Tone::Secondary, "circle"};
}

// In the order of itemKindChoices; the kind in words stands in the item's own form.
constexpr std::array kindIcons{"send", "share-2", "list-todo", "printer", "ticket", "megaphone", "phone", "circle-dot"};

QString whenOf(const CampaignItem& item, const Wording& wording) {
    const QString day = item.day ? wording.dayShort(*item.day) : ItemsPart::tr("No day");
    return item.clock.empty() ? day : day + QLatin1Char(' ') + toQt(item.clock);
}

SmallRow rowOf(const CampaignItem& item, const Wording& wording) {
    const State state = stateOf(item, wording.today);
    return {{{whenOf(item, wording), CellKind::Secondary, theme::Tone::Secondary},
             {toQt(item.title), CellKind::Marked, theme::Tone::Normal, QString::fromLatin1(kindIcons[static_cast<std::size_t>(item.kind)])},
             {state.text, CellKind::Marked, state.tone, QString::fromLatin1(state.icon)}},
            item.id};
}

}

ItemsPart::ItemsPart(Desk& desk)
    : CampaignPart(desk, {"campaign_item", {tr("Day"), tr("Item"), tr("State")}, {}, "title kind day clock channel", tr("Add item")}) {
    table().setAccessibleName(tr("Items of the campaign"));
    addRowButton(QStringLiteral("check"), tr("Done or open"), [this](qint64 id) { toggleDone(id); });
    connect(&table(), &RecordTable::toggled, this, [this] { toggleDone(table().currentId()); });
}

void ItemsPart::load(const Campaign& campaign) {
    auto items = desk().reading().store().findBy<CampaignItem>("campaign", campaign.id);
    std::ranges::stable_sort(items, {}, [](const auto& item) { return std::pair(!item->day, item->day.value_or(Date{})); });
    const Wording wording = Wording::of(desk().reading());
    QList<SmallRow> rows;
    for (const auto& item : items) rows.push_back(rowOf(*item, wording));
    words().setText(rows.isEmpty() ? tr("Nothing dated yet: sends, posts and print dates move with the campaign") : QString());
    words().setVisible(rows.isEmpty());
    table().setVisible(!rows.isEmpty());
    table().setRows(rows);
}

void ItemsPart::toggleDone(qint64 id) {
    if (const auto item = id ? desk().reading().store().find<CampaignItem>(id) : nullptr) desk().setField("campaign_item", id, "done", Value{std::int64_t{!item->done}});
}

}
