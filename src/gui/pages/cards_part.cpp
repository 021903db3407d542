// SPDX-License-Identifier: MIT
#include "gui/pages/cards_part.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/lines.h"
#include "gui/widgets/plain.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tilth {
namespace {

constexpr std::size_t mostShown = 6;

// In the order of CardKind.
constexpr std::array kindIcons{"target", "flag", "message-square", "zap", "trophy"};

QString aboutOf(const OfferedCard& offered, const Wording& wording) {
    QStringList parts{translated("BattlecardKind", cardKindChoices[static_cast<std::size_t>(offered.card.kind)].label)};
    if (!offered.card.competitor.empty()) parts.push_back(CardsPart::tr("against %1").arg(toQt(offered.card.competitor)));
    if (offered.fit) parts.push_back(CardsPart::tr("fits this deal"));
    if (offered.card.validUntil) parts.push_back(CardsPart::tr("valid until %1").arg(wording.dayShort(*offered.card.validUntil)));
    if (offered.usedHere) parts.push_back(CardsPart::tr("used here %1").arg(wording.dayRelative(wording.dayOf(*offered.usedHere))));
    else if (offered.uses) parts.push_back(CardsPart::tr("used %n time(s)", nullptr, static_cast<int>(offered.uses)));
    return parts.join(QStringLiteral(" · "));
}

}

CardsPart::CardsPart(Desk& desk) : RecordPart(desk), m_lines(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s2);
    m_lines->setSpacing(theme::s2);
    auto* all = new QPushButton(theme::icon(QStringLiteral("layers")), tr("All battlecards"));
    column->addLayout(m_lines);
    column->addWidget(all, 0, Qt::AlignLeft);
    connect(all, &QPushButton::clicked, this, [this] { this->desk().openPage(QStringLiteral("battlecards")); });
}

void CardsPart::showRecord(const Entity& record) {
    if (record.id != m_id) m_unfolded.clear(), show({});
    m_id = record.id;
    desk().open().list(this, [id = m_id](Workspace& workspace) { return offeredCards(workspace, id); },
                       [this, id = m_id](const Result<std::vector<OfferedCard>>& cards) { if (cards && id == m_id) show(*cards); });
}

void CardsPart::show(const std::vector<OfferedCard>& cards) {
    emptyOut(m_lines);
    for (std::size_t i = 0; i < std::min(cards.size(), mostShown); ++i) m_lines->addWidget(makeLine(cards[i]));
    if (cards.size() > mostShown) m_lines->addWidget(makeLabel(tr("%n more fit(s)", nullptr, static_cast<int>(cards.size() - mostShown)), theme::Type::Caption, theme::Tone::Secondary));
    if (cards.empty()) m_lines->addWidget(makeLabel(tr("No battlecard fits this deal yet"), theme::Type::Body, theme::Tone::Secondary));
}

QWidget* CardsPart::makeLine(const OfferedCard& offered) {
    auto* line = new QWidget;
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s1);
    auto* body = makeLabel(toQt(offered.card.body));
    body->setWordWrap(true);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body->setObjectName(QStringLiteral("cardBody"));
    auto* about = makeLabel(aboutOf(offered, Wording::of(desk().reading())), theme::Type::Caption, theme::Tone::Secondary);
    about->setWordWrap(true);
    column->addWidget(makeHead(offered, body));
    column->addWidget(about);
    column->addWidget(body);
    body->setVisible(m_unfolded.contains(offered.card.id));     // not before it has a parent: it would be a window
    return line;
}

QWidget* CardsPart::makeHead(const OfferedCard& offered, QWidget* body) {
    const Battlecard& card = offered.card;
    const QString title = toQt(card.title);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::s2);
    auto* open = new QPushButton(theme::icon(QString::fromLatin1(kindIcons[static_cast<std::size_t>(card.kind)])), QString(title).replace(QLatin1Char('&'), QLatin1String("&&")));
    theme::setRole(open, theme::Role::Link);
    open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setPlainTip(open, card.body.empty() ? title : tr("%1: show or hide what to say").arg(title));
    connect(open, &QPushButton::clicked, this, [this, id = card.id, body] {
        body->setVisible(!body->isVisible());
        body->isVisible() ? void(m_unfolded.insert(id)) : void(m_unfolded.erase(id));
    });
    auto* used = new QPushButton(theme::icon(QStringLiteral("check")), tr("Used"));
    used->setAccessibleName(tr("%1 was used").arg(title));
    connect(used, &QPushButton::clicked, this, [this, card] { use(card); });
    refuseIfReadOnly(desk(), used);
    row->addWidget(open, 1);
    row->addWidget(used);
    return head;
}

void CardsPart::use(const Battlecard& card) {
    desk().change(tr("Use of “%1” noted").arg(toQt(card.title)), [card = card.id, id = m_id](Workspace& workspace) { return useCard(workspace, card, id); });
}

}
