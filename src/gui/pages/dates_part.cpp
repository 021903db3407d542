// SPDX-License-Identifier: MIT
#include "gui/pages/dates_part.h"
#include "app/campaigns.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/theme/icons.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/plain.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tilth {
namespace {

constexpr int mostDays = 366, week = 7;
constexpr std::size_t mostShown = 5;

// Items may lie well before and behind their campaign.
DateRange around(const Campaign& c) {
    const Date first = *c.startsOn;
    return {first - std::chrono::days(90), c.endsOn.value_or(first) + std::chrono::days(90)};
}

}

DatesPart::DatesPart(Desk& desk) : RecordPart(desk), m_rule(makeLabel({}, theme::Type::Body)), m_clashes(makeLabel({}, theme::Type::Body)), m_days(new QSpinBox) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s2);
    m_rule->setObjectName(QStringLiteral("rule"));
    for (QLabel* label : {m_rule, m_clashes}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_rule->hide();
    makeActs();
}

void DatesPart::makeActs() {
    auto* acts = new FlowLayout;
    acts->setSpacing(theme::s2);
    m_days->setRange(-mostDays, mostDays);
    m_days->setValue(week);
    m_days->setSuffix(tr(" days"));
    m_days->setAccessibleName(tr("Days to move by"));
    const auto add = [&](const char* icon, const QString& text, auto act) {
        auto* button = new QPushButton(theme::icon(QString::fromLatin1(icon)), text);
        connect(button, &QPushButton::clicked, this, act);
        acts->addWidget(button);
        refuseIfReadOnly(this->desk(), button);
        return button;
    };
    acts->addWidget(m_days);
    m_move = add("arrow-right", tr("Move"), [this] { move(m_days->value()); });
    m_free = add("calendar-plus", tr("To the next free day"), [this] { moveToFree(); });
    m_next = add("calendar-days", tr("Plan next year"), [this] { planNext(); });
    setPlainTip(m_move, tr("With campaigns below and open items; done and fixed ones stay"));
    static_cast<QVBoxLayout*>(layout())->addLayout(acts);
}

void DatesPart::showRecord(const Entity& record) {
    const auto& campaign = static_cast<const Campaign&>(record);
    m_id = campaign.id;
    const bool movable = campaign.startsOn && campaign.status != CampaignStatus::Complete;
    m_move->setEnabled(movable);
    m_free->setEnabled(movable);
    m_days->setEnabled(movable);
    showRule(campaign);
    m_clashes->setText(campaign.startsOn ? QString() : tr("No dates yet"));
    if (!campaign.startsOn) return;
    desk().open().list(this, [id = m_id, days = around(campaign)](Workspace& workspace) -> Result<std::vector<Clash>> {
        auto all = clashesIn(workspace, days);
        std::erase_if(all, [&](const Clash& c) { return c.campaign != id && c.other != id; });
        return all;
    }, [this, id = m_id](const Result<std::vector<Clash>>& clashes) { if (clashes && id == m_id) show(*clashes); });
}

// The words in the field are the person's; what they come to stands here.
void DatesPart::showRule(const Campaign& campaign) {
    m_rule->setVisible(!campaign.anchorStart.empty());
    m_rule->clear();
    if (campaign.anchorStart.empty()) return;
    desk().open().list(this, [campaign](Workspace& workspace) -> Result<std::vector<Date>> { return ruleDays(workspace, campaign); },
                       [this, id = m_id](const Result<std::vector<Date>>& days) {
        if (!days || id != m_id) return;
        QStringList said;
        for (const Date day : *days) said.push_back(Wording::of(desk().reading()).dayShort(day));
        m_rule->setText(said.isEmpty() ? tr("Its rule has no known day") : tr("By its rule it starts on %1").arg(said.join(QStringLiteral(" · "))));
    });
}

void DatesPart::show(const std::vector<Clash>& clashes) {
    QStringList lines;
    for (std::size_t i = 0; i < std::min(clashes.size(), mostShown); ++i) lines.push_back(textOf(clashes[i]));
    if (clashes.size() > mostShown) lines.push_back(tr("and %n more", nullptr, static_cast<int>(clashes.size() - mostShown)));
    m_clashes->setText(lines.isEmpty() ? tr("Nothing stands in its way") : lines.join(QLatin1Char('\n')));
    theme::setType(m_clashes, theme::Type::Body, lines.isEmpty() ? theme::Tone::Secondary : theme::Tone::Warning);
}

QString DatesPart::textOf(const Clash& clash) const {
    Workspace& reading = desk().reading();
    QStringList about;
    if (clash.item) about.push_back(toQt(titleOf(reading, "campaign_item", clash.item)));
    if (const std::int64_t other = clash.campaign == m_id ? clash.other : clash.campaign) about.push_back(toQt(titleOf(reading, "campaign", other)));
    if (!clash.name.empty()) about.push_back(toQt(clash.name));
    about.push_back(Wording::of(reading).dayShort(clash.days.first));
    return tr("%1: %2").arg(translated("Clash", clash.reason()), about.join(QStringLiteral(", ")));
}

void DatesPart::move(int days) {
    if (days) desk().change(tr("Campaign moved by %n day(s)", nullptr, days), [id = m_id, days](Workspace& workspace) { return moveCampaign(workspace, id, days); });
}

void DatesPart::moveToFree() {
    desk().change(tr("Campaign moved to the next free day"), [id = m_id](Workspace& workspace) -> Result<std::int64_t> {
        const auto days = freeSlot(workspace, id);
        if (!days) return Error{Error::Refused, TR("Clash", "There is no free day within a year.")};
        return *days ? moveCampaign(workspace, id, *days) : Result<std::int64_t>(0);
    });
}

void DatesPart::planNext() {
    auto made = std::make_shared<YearPlan>();
    desk().change({}, [id = m_id, made](Workspace& workspace) -> Result<std::int64_t> {
        auto plan = planNextYear(workspace, {id, 0, false});
        if (!plan) return plan.error();
        if (!plan->revision) return Error{Error::Refused, TR("YearPlan", "Next year has this campaign already.")};
        *made = *std::move(plan);
        return made->revision;
    }, [this, made] { tellPlanned(*made); });
}

// How many clash, and where to look: the new campaigns' own pages list them.
void DatesPart::tellPlanned(const YearPlan& plan) {
    const QString clashes = plan.clashes.empty() ? tr("nothing clashes") : tr("%n clash(es)", nullptr, static_cast<int>(plan.clashes.size()));
    const QString planned = tr("%n campaign(s) planned for %1", nullptr, static_cast<int>(plan.campaigns.size())).arg(plan.year);
    emit desk().said(tr("%1, %2").arg(planned, clashes), tr("Undo"), [desk = &desk(), revision = plan.revision] { desk->undo(revision); });
}

}
