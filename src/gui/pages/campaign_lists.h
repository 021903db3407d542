// SPDX-License-Identifier: MIT
// Lists of what campaigns consist of, opened from a campaign or the palette: budget lines, items, members, variants, links.
#pragma once
#include "gui/pages/setup_pages.h"

namespace tilth {

class BudgetLinesPage : public SetupPage {
    Q_OBJECT

public:
    BudgetLinesPage(Desk& desk, QWidget* parent);
};

class ItemsPage : public SetupPage {
    Q_OBJECT

public:
    ItemsPage(Desk& desk, QWidget* parent);
};

class MembersPage : public SetupPage {
    Q_OBJECT

public:
    MembersPage(Desk& desk, QWidget* parent);
};

class VariantsPage : public SetupPage {
    Q_OBJECT

public:
    VariantsPage(Desk& desk, QWidget* parent);
};

class LinksPage : public SetupPage {
    Q_OBJECT

public:
    LinksPage(Desk& desk, QWidget* parent);
};

}
