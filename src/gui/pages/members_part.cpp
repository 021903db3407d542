// SPDX-License-Identifier: MIT
#include "gui/pages/members_part.h"
#include "app/campaigns.h"
#include "app/columns.h"
#include "core/model/lead.h"
#include "gui/bridge/ask.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace tilth {

MembersPart::MembersPart(Desk& desk) : CampaignPart(desk, {"campaign_member", {tr("Status"), tr("Members")}, {1}, "name lead status", tr("Add member")}) {
    table().setAccessibleName(tr("Members by status"));
    addButton(QStringLiteral("user-plus"), tr("Add leads by filter…"), [this] { addFromQuery(); });
    addButton(QStringLiteral("list"), tr("All members"), [this] { openAll(); });
    connect(&table(), &QAbstractItemView::activated, this, &MembersPart::openStatus);
}

// In a worker: a campaign may address everybody.
void MembersPart::load(const Campaign& campaign) {
    desk().open().list(this, [campaign](Workspace& workspace) -> Result<MemberSummary> { return memberSummary(workspace, campaign); },
                       [this, id = campaign.id, currency = campaign.currency](const Result<MemberSummary>& summary) {
                           if (summary && id == this->campaign()) show(*summary, currency);
                       });
}

void MembersPart::show(const MemberSummary& summary, const std::string& currency) {
    const MemberCounts& counts = summary.counts;
    const EntityType& type = desk().type("campaign_member");
    const Wording wording = Wording::of(desk().reading());
    QList<SmallRow> rows;
    for (std::size_t i = 0; i < counts.by.size(); ++i)
        if (counts.by[i]) rows.push_back({{{choiceLabel(type, type.at("status"), static_cast<std::int64_t>(i))}, {QLocale().toString(static_cast<qlonglong>(counts.by[i])), CellKind::Amount}}, 0});
    QStringList parts{counts.all ? tr("%n member(s)", nullptr, static_cast<int>(counts.all)) : tr("No members yet: add those whom it addresses")};
    if (const auto rate = counts.responseRate()) parts.push_back(tr("%1 answered (%2)").arg(counts.responded).arg(percent(*rate)));
    if (const auto cost = summary.perAttendee) parts.push_back(tr("%1 per attendee").arg(wording.money(cost->minor, currency)));
    words().setText(parts.join(QStringLiteral(" · ")));
    table().setVisible(!rows.isEmpty());
    table().setRows(rows);
}

void MembersPart::addFromQuery() {
    const auto query = desk().ask().line(tr("Add members"), tr("Leads that match, in the words of the filter: country:DE score>50"), {});
    if (!query) return;
    desk().change(tr("Members added"), [id = campaign(), where = fromQt(*query)](Workspace& workspace) -> Result<std::int64_t> {
        const auto leads = listIds(workspace, workspace.type<Lead>(), {where, "id"});
        if (!leads) return leads.error();
        const auto added = addMembers(workspace, id, workspace.type<Lead>(), *leads);
        return added ? Result<std::int64_t>(added->revision) : added.error();
    });
}

void MembersPart::openStatus() {
    const QString shown = table().currentIndex().siblingAtColumn(0).data().toString();
    const EntityType& type = desk().type("campaign_member");
    for (std::size_t i = 0; i < memberStatusChoices.size(); ++i)
        if (choiceLabel(type, type.at("status"), static_cast<std::int64_t>(i)) == shown) openAll(QStringLiteral("status:") + toQt(memberStatusChoices[i].name));
}

}
