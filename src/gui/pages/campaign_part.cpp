// SPDX-License-Identifier: MIT
#include "gui/pages/campaign_part.h"
#include "core/model/campaign.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/forms/quick_add.h"
#include "gui/theme/icons.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/plain.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tilth {

CampaignPart::CampaignPart(Desk& desk, const Look& look)
    : RecordPart(desk), m_type(look.type), m_column(new QVBoxLayout(this)), m_words(makeLabel({}, theme::Type::Body, theme::Tone::Secondary)),
      m_table(new SmallTable(look.headings, look.numbers)), m_buttons(new FlowLayout) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::s2);
    m_words->setWordWrap(true);
    m_buttons->setSpacing(theme::s2);
    m_column->addWidget(m_words);
    m_column->addWidget(m_table);
    m_column->addLayout(m_buttons);
    if (look.quickAdd) makeAdding(look);
    connect(m_table, &SmallTable::rowOpened, this, [this](qint64 id) { this->desk().openRecord(m_type, id); });
}

void CampaignPart::makeAdding(const Look& look) {
    m_quickAdd = new QuickAdd(desk(), m_type, QString::fromLatin1(look.quickAdd).split(QLatin1Char(' ')), this);
    m_column->addWidget(m_quickAdd);
    QPushButton* add = addButton(QStringLiteral("plus"), look.add, [this, type = &desk().type(m_type)] {
        std::map<std::string, Value> preset{{"campaign", Value{m_campaign}}};
        if (type->find("currency")) preset["currency"] = m_currency;
        m_quickAdd->open(preset);
    });
    refuseIfReadOnly(desk(), add);
}

QPushButton* CampaignPart::addButton(const QString& icon, const QString& text, std::function<void()> act) {
    auto* button = new QPushButton(theme::icon(icon), text, this);
    connect(button, &QPushButton::clicked, this, std::move(act));
    m_buttons->addWidget(button);
    return button;
}

QPushButton* CampaignPart::addRowButton(const QString& icon, const QString& text, std::function<void(qint64)> act) {
    QPushButton* button = addButton(icon, text, [this, act = std::move(act)] { if (const qint64 id = m_table->currentId()) act(id); });
    button->setEnabled(false);
    connect(m_table, &RecordTable::currentRowChanged, button, [this, button] { button->setEnabled(m_table->currentId() != 0); });
    return button;
}

void CampaignPart::openAll(const QString& more) {
    desk().openRows(toQt(m_type), QStringLiteral("campaign:%1 %2").arg(m_campaign).arg(more).trimmed());
}

void CampaignPart::showRecord(const Entity& record) {
    const auto& campaign = static_cast<const Campaign&>(record);
    if (m_quickAdd && campaign.id != m_campaign) m_quickAdd->hide();
    m_campaign = campaign.id;
    m_currency = campaign.currency;
    load(campaign);
}

}
