// SPDX-License-Identifier: MIT
#include "gui/pages/list_pages.h"
#include "gui/bridge/desk.h"
#include "gui/widgets/page_head.h"

#include <QCoreApplication>
#include <QPushButton>

namespace tilth {
namespace {

constexpr ListPage::Spec leads{"lead",
                               "target",
                               QT_TRANSLATE_NOOP("tilth::ListPage", "Leads"),
                               QT_TRANSLATE_NOOP("tilth::ListPage", "New lead"),
                               QT_TRANSLATE_NOOP("tilth::ListPage", "No leads yet: add one or import a file"),
                               "name company score status lifecycle source owner created -email -phone -industry -employees -country -city -grade",
                               "name company email phone source"};
constexpr ListPage::Spec contacts{"contact",
                                  "users",
                                  QT_TRANSLATE_NOOP("tilth::ListPage", "Contacts"),
                                  QT_TRANSLATE_NOOP("tilth::ListPage", "New contact"),
                                  QT_TRANSLATE_NOOP("tilth::ListPage", "No contacts yet: add one or import a file"),
                                  "name company title email phone owner -country -city -source -created",
                                  "name company title email phone"};
constexpr ListPage::Spec companies{"company",
                                   "building-2",
                                   QT_TRANSLATE_NOOP("tilth::ListPage", "Companies"),
                                   QT_TRANSLATE_NOOP("tilth::ListPage", "New company"),
                                   QT_TRANSLATE_NOOP("tilth::ListPage", "No companies yet: add one or import a file"),
                                   "name industry employees country city tier owner -domain -annual_revenue -created",
                                   "name domain industry employees city"};
constexpr ListPage::Spec campaigns{"campaign",
                                   "megaphone",
                                   QT_TRANSLATE_NOOP("tilth::ListPage", "Campaigns"),
                                   QT_TRANSLATE_NOOP("tilth::ListPage", "New campaign"),
                                   QT_TRANSLATE_NOOP("tilth::ListPage", "No campaigns yet: plan the first one"),
                                   "name parent channel status starts_on ends_on budget spent leads -unallocated -revenue -roi_percent -deals -path -actual_cost -type -level -owner",
                                   "name channel starts_on ends_on budget"};

}

LeadsPage::LeadsPage(Desk& desk, QWidget* parent) : ListPage(desk, leads, parent) {
    addSegmentsButton();
    addDuplicatesButton();
    QPushButton* pool = head().addButton(tr("Pool"), QStringLiteral("inbox"));
    connect(pool, &QPushButton::clicked, this, [this] { this->desk().openPage(QStringLiteral("pool")); });
}
ContactsPage::ContactsPage(Desk& desk, QWidget* parent) : ListPage(desk, contacts, parent) {
    addSegmentsButton();
    addDuplicatesButton();
}
CompaniesPage::CompaniesPage(Desk& desk, QWidget* parent) : ListPage(desk, companies, parent) { addDuplicatesButton(); }
CampaignsPage::CampaignsPage(Desk& desk, QWidget* parent) : ListPage(desk, campaigns, parent) {
    QPushButton* plan = head().addButton(tr("Plan"), QStringLiteral("flag"));
    connect(plan, &QPushButton::clicked, this, [this] { this->desk().openPage(QStringLiteral("plan")); });
}

}
