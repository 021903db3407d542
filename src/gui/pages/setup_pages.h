// SPDX-License-Identifier: MIT
// Lists of what sales is set up with, opened from the settings: users, teams, territories, pipelines, stages, activity sets,
// own sales methods, battlecards, reference sites, personas, products.
#pragma once
#include "gui/pages/list_page.h"

namespace tilth {

class SetupPage : public ListPage {
    Q_OBJECT

public:
    SetupPage(Desk& desk, const Spec& spec, QWidget* parent);
};

class UsersPage : public SetupPage {
    Q_OBJECT

public:
    UsersPage(Desk& desk, QWidget* parent);
};

class TeamsPage : public SetupPage {
    Q_OBJECT

public:
    TeamsPage(Desk& desk, QWidget* parent);
};

class TerritoriesPage : public SetupPage {
    Q_OBJECT

public:
    TerritoriesPage(Desk& desk, QWidget* parent);
};

class PipelinesPage : public SetupPage {
    Q_OBJECT

public:
    PipelinesPage(Desk& desk, QWidget* parent);
};

class StagesPage : public SetupPage {
    Q_OBJECT

public:
    StagesPage(Desk& desk, QWidget* parent);
};

class ActivitySetsPage : public SetupPage {
    Q_OBJECT

public:
    ActivitySetsPage(Desk& desk, QWidget* parent);
};

class SetStepsPage : public SetupPage {
    Q_OBJECT

public:
    SetStepsPage(Desk& desk, QWidget* parent);
};

class OwnMethodsPage : public SetupPage {
    Q_OBJECT

public:
    OwnMethodsPage(Desk& desk, QWidget* parent);
};

class BattlecardsPage : public SetupPage {
    Q_OBJECT

public:
    BattlecardsPage(Desk& desk, QWidget* parent);
};

class ReferencesPage : public SetupPage {
    Q_OBJECT

public:
    ReferencesPage(Desk& desk, QWidget* parent);
};

class PersonasPage : public SetupPage {
    Q_OBJECT

public:
    PersonasPage(Desk& desk, QWidget* parent);
};

class ProductsPage : public SetupPage {
    Q_OBJECT

public:
    ProductsPage(Desk& desk, QWidget* parent);
};

}
