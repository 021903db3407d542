// SPDX-License-Identifier: MIT
// The five lists. What one has beyond the base stands in its own class.
#pragma once
#include "gui/pages/list_page.h"

namespace tilth {

class LeadsPage : public ListPage {
    Q_OBJECT

public:
    LeadsPage(Desk& desk, QWidget* parent);
};

class ContactsPage : public ListPage {
    Q_OBJECT

public:
    ContactsPage(Desk& desk, QWidget* parent);
};

class CompaniesPage : public ListPage {
    Q_OBJECT

public:
    CompaniesPage(Desk& desk, QWidget* parent);
};

class CampaignsPage : public ListPage {
    Q_OBJECT

public:
    CampaignsPage(Desk& desk, QWidget* parent);
};

}
