// SPDX-License-Identifier: MIT
#include "gui/pages/buying_part.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/while_there.h"
#include "gui/forms/link_picker.h"
#include "gui/theme/theme.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/elided_label.h"
#include "gui/widgets/lines.h"
#include "gui/widgets/plain.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace tilth {
namespace {

QString nameOf(DealRole role) { return translated("BuyingRoleRole", dealRoleChoices[static_cast<std::size_t>(role)].label); }

// In the order of Stance.
constexpr std::array stanceIcons{"circle-help", "circle-check", "minus", "circle-x"};
constexpr std::array stanceTones{theme::Tone::Weak, theme::Tone::Success, theme::Tone::Secondary, theme::Tone::Danger};

// Who works at the deal's company is asked before anybody else.
struct Loaded {
    DealMethod found;
    std::vector<SearchHit> colleagues;
};
Result<Loaded> loadedOf(Workspace& workspace, std::int64_t deal) {
    auto found = dealMethod(workspace, deal);
    if (!found) return found.error();
    Loaded loaded{*std::move(found), {}};
    if (const Link company = loaded.found.deal.company)
        for (const auto& contact : workspace.store().findBy<Contact>("company", company.id)) loaded.colleagues.push_back({"contact", contact->id, contact->name, contact->title});
    return loaded;
}

QHBoxLayout* rowOf(QWidget* line) {
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::s2);
    return row;
}

}

BuyingPart::BuyingPart(Desk& desk) : RecordPart(desk), m_lines(new QVBoxLayout), m_role(new ChoiceBox), m_contact(new LinkPicker(desk, "contact")) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s2);
    m_lines->setSpacing(theme::s1);
    column->addLayout(m_lines);
    makeAdding(column);
}

void BuyingPart::makeAdding(QVBoxLayout* column) {
    for (std::size_t i = 0; i < dealRoleChoices.size(); ++i) m_role->add(nameOf(static_cast<DealRole>(i)), static_cast<qlonglong>(i));
    m_role->setObjectName(QStringLiteral("newRole"));
    m_role->setAccessibleName(tr("Role of one more contact"));
    m_contact->setObjectName(QStringLiteral("newRoleContact"));
    m_contact->setAccessibleName(tr("Contact who has this role"));
    m_contact->setPlaceholderText(tr("Add a contact"));
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::s2);
    row->addWidget(m_role, 1);
    row->addWidget(m_contact, 1);
    column->addLayout(row);
    connect(m_contact, &LinkPicker::picked, this, &BuyingPart::add);
    for (QWidget* control : {static_cast<QWidget*>(m_role), static_cast<QWidget*>(m_contact)}) refuseIfReadOnly(desk(), control);
}

void BuyingPart::showRecord(const Entity& record) {
    if (record.id != m_id) show({}), m_contact->setValue({});
    m_id = record.id;
    desk().open().list(this, [id = m_id](Workspace& workspace) { return loadedOf(workspace, id); }, [this, id = m_id](const Result<Loaded>& loaded) {
        if (!loaded || id != m_id) return;
        show(loaded->found);
        m_contact->setLikely(loaded->colleagues);
    });
}

void BuyingPart::show(const DealMethod& found) {
    emptyOut(m_lines);
    for (const BuyingRole& role : found.roles) m_lines->addWidget(makeLine(role));
    for (const DealRole role : found.card.missing) m_lines->addWidget(makeMissing(role));
}

// Two rows: a panel is too narrow for name, role and stance beside one another.
QWidget* BuyingPart::makeLine(const BuyingRole& role) {
    auto* line = new QWidget;
    auto* grid = new QGridLayout(line);
    grid->setContentsMargins(0, 0, 0, theme::s1);
    grid->setHorizontalSpacing(theme::s2);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const auto at = static_cast<std::size_t>(role.stance);
    const QString name = toQt(role.name), part = nameOf(role.role);
    auto* contact = new QPushButton(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")));
    theme::setRole(contact, theme::Role::Link);
    contact->setAccessibleName(tr("%1, %2").arg(name, part));
    connect(contact, &QPushButton::clicked, this, [this, id = role.contact.id] { desk().openRecord("contact", id); });
    auto* stance = new ChoiceBox;
    for (std::size_t i = 0; i < stanceChoices.size(); ++i) stance->add(translated("Stance", stanceChoices[i].label), static_cast<qlonglong>(i));
    stance->setValue(static_cast<qlonglong>(at));
    stance->setAccessibleName(tr("Stance of %1 as %2").arg(name, part));
    connect(stance, &ChoiceBox::edited, this, [this, role, stance] { setStance(role, static_cast<Stance>(stance->value().toLongLong())); });
    QToolButton* end = makeIconButton(QStringLiteral("x"), tr("%1 is no longer: %2").arg(name, part));
    connect(end, &QToolButton::clicked, this, [this, role] {
        desk().change(tr("Role taken away"), [role](Workspace& workspace) { return endBuyingRole(workspace, role.deal.id, role.contact.id, role.role); });
    });
    grid->addWidget(makeIconLabel(QString::fromLatin1(stanceIcons[at]), stanceTones[at]), 0, 0);
    grid->addWidget(contact, 0, 1, 1, 2, Qt::AlignLeft);
    grid->addWidget(end, 0, 3);
    grid->addWidget(new ElidedLabel(part, theme::Type::Body, theme::Tone::Secondary), 1, 1);
    grid->addWidget(stance, 1, 2, 1, 2);
    for (QWidget* control : {static_cast<QWidget*>(stance), static_cast<QWidget*>(end)}) refuseIfReadOnly(desk(), control);
    return line;
}

// Pressing it asks for the contact at once.
QWidget* BuyingPart::makeMissing(DealRole role) {
    auto* line = new QWidget;
    QHBoxLayout* row = rowOf(line);
    auto* choose = new QPushButton(tr("Nobody yet"));
    theme::setRole(choose, theme::Role::Link);
    choose->setAccessibleName(tr("Nobody is %1 yet: choose a contact").arg(nameOf(role)));
    connect(choose, &QPushButton::clicked, this, [this, role] {
        m_role->setValue(static_cast<qlonglong>(role));
        m_contact->setFocus(Qt::ShortcutFocusReason);
    });
    row->addWidget(makeIconLabel(QStringLiteral("triangle-alert"), theme::Tone::Warning));
    row->addWidget(new ElidedLabel(nameOf(role), theme::Type::Body, theme::Tone::Secondary), 1);
    row->addWidget(choose, 1);
    return line;
}

void BuyingPart::setStance(const BuyingRole& role, Stance stance) {
    desk().change({}, [role, stance](Workspace& workspace) { return setBuyingRole(workspace, role.deal.id, role.contact.id, role.role, stance); });
}

void BuyingPart::add() {
    const std::int64_t contact = m_contact->value().toLongLong();
    if (!contact) return;
    desk().change(tr("Role given"), [id = m_id, contact, role = static_cast<DealRole>(m_role->value().toLongLong())](Workspace& workspace) {
        return setBuyingRole(workspace, id, contact, role, std::nullopt);
    }, whileThere(this, [this] { m_contact->setValue({}); }));
}

}
