// SPDX-License-Identifier: MIT
#include "gui/pages/campaign_lists.h"

#include <QCoreApplication>

namespace tilth {
namespace {

constexpr ListPage::Spec budgetLines{"budget_line",
    "banknote",
    QT_TRANSLATE_NOOP("tilth::ListPage", "Budget lines"),
    QT_TRANSLATE_NOOP("tilth::ListPage", "New budget line"),
    QT_TRANSLATE_NOOP("tilth::ListPage", "No budget lines yet: add what a campaign pays"),
    "campaign month vendor kind planned committed spent -owner",
    "campaign month vendor planned"};
constexpr ListPage::Spec items{"campaign_item",
    "list-todo",
    QT_TRANSLATE_NOOP("tilth::ListPage", "Campaign items"),
    QT_TRANSLATE_NOOP("tilth::ListPage", "New item"),
    QT_TRANSLATE_NOOP("tilth::ListPage", "No items yet: add what a campaign is made of"),
    "title campaign kind day channel done -fixed -owner",
    "title campaign kind day"};
constexpr ListPage::Spec members{"campaign_member",
    "users",
    QT_TRANSLATE_NOOP("tilth::ListPage", "Campaign members"),
    QT_TRANSLATE_NOOP("tilth::ListPage", "New member"),
    QT_TRANSLATE_NOOP("tilth::ListPage", "No members yet: add them on a campaign's page"),
    "name campaign status responded lead -contact -responded_at",
    "name campaign lead status"};
constexpr ListPage::Spec variants{"campaign_variant",
    "map-pin",
    QT_TRANSLATE_NOOP("tilth::ListPage", "Regional variants"),
    QT_TRANSLATE_NOOP("tilth::ListPage", "New variant"),
    QT_TRANSLATE_NOOP("tilth::ListPage", "No regional variants yet: add them on a campaign's page"),
    "territory campaign offer channel starts_on ends_on status",
    "territory campaign offer"};
constexpr ListPage::Spec links{"tracking_link",
    "link",
    QT_TRANSLATE_NOOP("tilth::ListPage", "Tracking links"),
    QT_TRANSLATE_NOOP("tilth::ListPage", "New link"),
    QT_TRANSLATE_NOOP("tilth::ListPage", "No tracking links yet: add them on a campaign's page"),
    "code campaign source medium url -content -term",
    "url campaign source medium"};

}

BudgetLinesPage::BudgetLinesPage(Desk& desk, QWidget* parent) : SetupPage(desk, budgetLines, parent) {}
ItemsPage::ItemsPage(Desk& desk, QWidget* parent) : SetupPage(desk, items, parent) {}
MembersPage::MembersPage(Desk& desk, QWidget* parent) : SetupPage(desk, members, parent) {}
VariantsPage::VariantsPage(Desk& desk, QWidget* parent) : SetupPage(desk, variants, parent) {}
LinksPage::LinksPage(Desk& desk, QWidget* parent) : SetupPage(desk, links, parent) {}

}
