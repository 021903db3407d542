// SPDX-License-Identifier: MIT
#include "gui/pages/setup_pages.h"
#include "gui/bridge/desk.h"
#include "gui/widgets/page_head.h"

#include <QCoreApplication>

namespace tilth {
namespace {

constexpr ListPage::Spec users{"user",
                               "users",
                               QT_TRANSLATE_NOOP("tilth::ListPage", "Users"),
                               QT_TRANSLATE_NOOP("tilth::ListPage", "New user"),
                               QT_TRANSLATE_NOOP("tilth::ListPage", "No users yet: add those who work here"),
                               "name login role team territory manager email active",
                               "name login role email"};
constexpr ListPage::Spec teams{"team",
                               "users",
                               QT_TRANSLATE_NOOP("tilth::ListPage", "Teams"),
                               QT_TRANSLATE_NOOP("tilth::ListPage", "New team"),
                               QT_TRANSLATE_NOOP("tilth::ListPage", "No teams yet: add the first one"),
                               "name parent manager",
                               "name parent manager"};
constexpr ListPage::Spec territories{"territory",
                                     "map-pin",
                                     QT_TRANSLATE_NOOP("tilth::ListPage", "Territories"),
                                     QT_TRANSLATE_NOOP("tilth::ListPage", "New territory"),
                                     QT_TRANSLATE_NOOP("tilth::ListPage", "No territories yet: add the first one"),
                                     "name country parent",
                                     "name country parent"};
constexpr ListPage::Spec pipelines{"pipeline",
                                   "square-kanban",
                                   QT_TRANSLATE_NOOP("tilth::ListPage", "Pipelines"),
                                   QT_TRANSLATE_NOOP("tilth::ListPage", "New pipeline"),
                                   QT_TRANSLATE_NOOP("tilth::ListPage", "No pipelines yet: add one from a preset in the settings"),
                                   "name team position",
                                   "name team position"};
constexpr ListPage::Spec stages{"stage",
                                "circle-dot",
                                QT_TRANSLATE_NOOP("tilth::ListPage", "Stages"),
                                QT_TRANSLATE_NOOP("tilth::ListPage", "New stage"),
                                QT_TRANSLATE_NOOP("tilth::ListPage", "No stages yet: add a pipeline from a preset in the settings"),
                                "name name_zh pipeline position kind probability idle_days",
                                "name pipeline position kind probability"};
constexpr ListPage::Spec products{"product",
                                  "tag",
                                  QT_TRANSLATE_NOOP("tilth::ListPage", "Products"),
                                  QT_TRANSLATE_NOOP("tilth::ListPage", "New product"),
                                  QT_TRANSLATE_NOOP("tilth::ListPage", "No products yet: add what you sell"),
                                  "name series price currency active",
                                  "name series price"};

}

SetupPage::SetupPage(Desk& desk, const Spec& spec, QWidget* parent) : ListPage(desk, spec, parent) {
    head().setBackShown(true);
    connect(&head(), &PageHead::backRequested, this, [this] { this->desk().openPage(QStringLiteral("back")); });
}

UsersPage::UsersPage(Desk& desk, QWidget* parent) : SetupPage(desk, users, parent) {}
TeamsPage::TeamsPage(Desk& desk, QWidget* parent) : SetupPage(desk, teams, parent) {}
TerritoriesPage::TerritoriesPage(Desk& desk, QWidget* parent) : SetupPage(desk, territories, parent) {}
PipelinesPage::PipelinesPage(Desk& desk, QWidget* parent) : SetupPage(desk, pipelines, parent) {}
StagesPage::StagesPage(Desk& desk, QWidget* parent) : SetupPage(desk, stages, parent) {}
ProductsPage::ProductsPage(Desk& desk, QWidget* parent) : SetupPage(desk, products, parent) {}

}
