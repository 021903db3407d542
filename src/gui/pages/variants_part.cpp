// SPDX-License-Identifier: MIT
#include "gui/pages/variants_part.h"
#include "app/campaigns.h"
#include "core/model/campaign_variant.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/widgets/plain.h"

#include <QLabel>
#include <QPushButton>

namespace tilth {
namespace {

struct Mark { theme::Tone tone; const char* icon; };
Mark markOf(VariantStatus status) {
    constexpr std::array marks{Mark{theme::Tone::Secondary, "pencil"}, Mark{theme::Tone::Warning, "clock"}, Mark{theme::Tone::Success, "shield-check"},
                               Mark{theme::Tone::Success, "zap"}, Mark{theme::Tone::Secondary, "archive"}};
    return marks[static_cast<std::size_t>(status)];
}

QString startOf(const CampaignVariant& v, const Wording& wording) {
    return v.startsOn ? wording.dayShort(*v.startsOn) : VariantsPart::tr("As the campaign");
}

}

VariantsPart::VariantsPart(Desk& desk)
    : CampaignPart(desk, {"campaign_variant", {tr("Territory"), tr("Offer"), tr("Starts"), tr("Status")}, {}, "territory offer channel starts_on ends_on", tr("Add variant")}) {
    table().setAccessibleName(tr("Regional variants"));
    m_signOff = addRowButton(QStringLiteral("shield-check"), tr("Sign off"), [this](qint64 id) {
        this->desk().change(tr("Variant signed off"), [id](Workspace& workspace) { return signOffVariant(workspace, id); });
    });
    m_goLive = addRowButton(QStringLiteral("zap"), tr("Go live"), [this](qint64 id) {
        this->desk().setField("campaign_variant", id, "status", static_cast<std::int64_t>(VariantStatus::Live));
    });
    setPlainTip(m_signOff, tr("For the territory's head of sales: the variant may go live"));
    connect(&table(), &RecordTable::currentRowChanged, this, &VariantsPart::showActs);
}

void VariantsPart::load(const Campaign& campaign) {
    Workspace& reading = desk().reading();
    const EntityType& type = desk().type("campaign_variant");
    const Wording wording = Wording::of(reading);
    QList<SmallRow> rows;
    for (const auto& v : reading.store().findBy<CampaignVariant>("campaign", campaign.id)) {
        const Mark mark = markOf(v->status);
        rows.push_back({{{toQt(titleOf(reading, "territory", v->territory.id)), CellKind::Text},
                         {toQt(v->offer), CellKind::Secondary, theme::Tone::Secondary},
                         {startOf(*v, wording), CellKind::Secondary, theme::Tone::Secondary},
                         {choiceLabel(type, type.at("status"), static_cast<std::int64_t>(v->status)), CellKind::Marked, mark.tone, QString::fromLatin1(mark.icon)}},
                        v->id});
    }
    words().setText(tr("The same everywhere so far"));
    words().setVisible(rows.isEmpty());
    table().setVisible(!rows.isEmpty());
    table().setRows(rows);
    m_signOff->setVisible(!rows.isEmpty());
    m_goLive->setVisible(!rows.isEmpty());
    showActs();
}

void VariantsPart::showActs() {
    const qint64 id = table().currentId();
    const auto variant = id ? desk().reading().store().find<CampaignVariant>(id) : nullptr;
    m_signOff->setEnabled(variant && variant->status < VariantStatus::SignedOff);
    m_goLive->setEnabled(variant && variant->status == VariantStatus::SignedOff);
}

}
