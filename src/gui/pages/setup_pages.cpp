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
                                   "name team method position",
                                   "name team position"};
constexpr ListPage::Spec stages{"stage",
                                "circle-dot",
                                QT_TRANSLATE_NOOP("tilth::ListPage", "Stages"),
                                QT_TRANSLATE_NOOP("tilth::ListPage", "New stage"),
                                QT_TRANSLATE_NOOP("tilth::ListPage", "No stages yet: add a pipeline from a preset in the settings"),
                                "name name_zh pipeline position kind probability idle_days",
                                "name pipeline position kind probability"};
constexpr ListPage::Spec activitySetsSpec{"activity_set",
                                          "list-todo",
                                          QT_TRANSLATE_NOOP("tilth::ListPage", "Activity sets"),
                                          QT_TRANSLATE_NOOP("tilth::ListPage", "New activity set"),
                                          QT_TRANSLATE_NOOP("tilth::ListPage", "No activity sets yet: add the usual ones in the settings, or one of your own"),
                                          "name name_zh of owner",
                                          "name of"};
constexpr ListPage::Spec setSteps{"set_step",
                                  "list-todo",
                                  QT_TRANSLATE_NOOP("tilth::ListPage", "Steps of sets"),
                                  QT_TRANSLATE_NOOP("tilth::ListPage", "New step"),
                                  QT_TRANSLATE_NOOP("tilth::ListPage", "No steps yet: add the usual activity sets in the settings, or a step of your own"),
                                  "subject set kind days working role user priority position",
                                  "subject set kind days working role"};
constexpr ListPage::Spec ownMethods{"own_method",
                                    "graduation-cap",
                                    QT_TRANSLATE_NOOP("tilth::ListPage", "Own sales methods"),
                                    QT_TRANSLATE_NOOP("tilth::ListPage", "New sales method"),
                                    QT_TRANSLATE_NOOP("tilth::ListPage", "No own sales methods: ten come with the program, further ones are made in Settings"),
                                    "name key owner",
                                    "document"};
constexpr ListPage::Spec battlecards{"battlecard",
                                     "layers",
                                     QT_TRANSLATE_NOOP("tilth::ListPage", "Battlecards"),
                                     QT_TRANSLATE_NOOP("tilth::ListPage", "New battlecard"),
                                     QT_TRANSLATE_NOOP("tilth::ListPage", "No battlecards yet: write down what wins, and for which stage, product or persona"),
                                     "title kind competitor stage product persona valid_until owner -method",
                                     "title kind stage product"};
constexpr ListPage::Spec references{"reference",
                                    "star",
                                    QT_TRANSLATE_NOOP("tilth::ListPage", "Reference sites"),
                                    QT_TRANSLATE_NOOP("tilth::ListPage", "New reference site"),
                                    QT_TRANSLATE_NOOP("tilth::ListPage", "No reference sites yet: note which customers may be named, to whom, and what may be said"),
                                    "name company audience product valid_until owner -contact",
                                    "name company audience"};
constexpr ListPage::Spec personas{"persona",
                                  "user-check",
                                  QT_TRANSLATE_NOOP("tilth::ListPage", "Personas"),
                                  QT_TRANSLATE_NOOP("tilth::ListPage", "New persona"),
                                  QT_TRANSLATE_NOOP("tilth::ListPage", "No personas yet: describe the people whom you sell to"),
                                  "name titles role owner",
                                  "name titles role"};
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
ActivitySetsPage::ActivitySetsPage(Desk& desk, QWidget* parent) : SetupPage(desk, activitySetsSpec, parent) {}
SetStepsPage::SetStepsPage(Desk& desk, QWidget* parent) : SetupPage(desk, setSteps, parent) {}
OwnMethodsPage::OwnMethodsPage(Desk& desk, QWidget* parent) : SetupPage(desk, ownMethods, parent) {}
BattlecardsPage::BattlecardsPage(Desk& desk, QWidget* parent) : SetupPage(desk, battlecards, parent) {}
ReferencesPage::ReferencesPage(Desk& desk, QWidget* parent) : SetupPage(desk, references, parent) {}
PersonasPage::PersonasPage(Desk& desk, QWidget* parent) : SetupPage(desk, personas, parent) {}
ProductsPage::ProductsPage(Desk& desk, QWidget* parent) : SetupPage(desk, products, parent) {}

}
