// SPDX-License-Identifier: MIT
// The table of pages, in the order of the rail.
#include "gui/pages.h"
#include "gui/pages/accounts_page.h"
#include "gui/pages/backups_page.h"
#include "gui/pages/calendar_page.h"
#include "gui/pages/campaign_lists.h"
#include "gui/pages/deals_page.h"
#include "gui/pages/duplicates_page.h"
#include "gui/pages/erasure_page.h"
#include "gui/pages/history_page.h"
#include "gui/pages/home_page.h"
#include "gui/pages/import_page.h"
#include "gui/pages/list_pages.h"
#include "gui/pages/plan_page.h"
#include "gui/pages/radar_page.h"
#include "gui/pages/pool_page.h"
#include "gui/pages/record_page.h"
#include "gui/pages/reports_page.h"
#include "gui/pages/routing_page.h"
#include "gui/pages/scoreboard_page.h"
#include "gui/pages/segments_page.h"
#include "gui/pages/settings_page.h"
#include "gui/pages/setup_pages.h"
#include "gui/pages/shortcuts_page.h"

#include <QCoreApplication>
#include <array>

namespace tilth {
namespace {

template <class P> Page* make(Desk& desk, QWidget* parent) { return new P(desk, parent); }

constexpr std::array entries{
    PageEntry{"home", QT_TRANSLATE_NOOP("Page", "Home"), "house", "", true, make<HomePage>},
    PageEntry{"leads", QT_TRANSLATE_NOOP("Page", "Leads"), "target", "lead", true, make<LeadsPage>},
    PageEntry{"contacts", QT_TRANSLATE_NOOP("Page", "Contacts"), "users", "contact", true, make<ContactsPage>},
    PageEntry{"companies", QT_TRANSLATE_NOOP("Page", "Companies"), "building-2", "company", true, make<CompaniesPage>},
    PageEntry{"deals", QT_TRANSLATE_NOOP("Page", "Deals"), "handshake", "deal", true, make<DealsPage>},
    PageEntry{"campaigns", QT_TRANSLATE_NOOP("Page", "Campaigns"), "megaphone", "campaign", true, make<CampaignsPage>},
    PageEntry{"calendar", QT_TRANSLATE_NOOP("Page", "Calendar"), "calendar-days", "", true, make<CalendarPage>},
    PageEntry{"reports", QT_TRANSLATE_NOOP("Page", "Reports"), "chart-column", "", true, make<ReportsPage>},
    PageEntry{"settings", QT_TRANSLATE_NOOP("Page", "Settings"), "settings", "", true, make<SettingsPage>},
    PageEntry{"users", QT_TRANSLATE_NOOP("Page", "Users"), "user", "user", false, make<UsersPage>},
    PageEntry{"teams", QT_TRANSLATE_NOOP("Page", "Teams"), "users", "team", false, make<TeamsPage>},
    PageEntry{"territories", QT_TRANSLATE_NOOP("Page", "Territories"), "map-pin", "territory", false, make<TerritoriesPage>},
    PageEntry{"pipelines", QT_TRANSLATE_NOOP("Page", "Pipelines"), "square-kanban", "pipeline", false, make<PipelinesPage>},
    PageEntry{"stages", QT_TRANSLATE_NOOP("Page", "Stages"), "circle-dot", "stage", false, make<StagesPage>},
    PageEntry{"activity_sets", QT_TRANSLATE_NOOP("Page", "Activity sets"), "list-todo", "activity_set", false, make<ActivitySetsPage>},
    PageEntry{"set_steps", QT_TRANSLATE_NOOP("Page", "Steps of sets"), "list-todo", "set_step", false, make<SetStepsPage>},
    PageEntry{"own_methods", QT_TRANSLATE_NOOP("Page", "Own sales methods"), "graduation-cap", "own_method", false, make<OwnMethodsPage>},
    PageEntry{"battlecards", QT_TRANSLATE_NOOP("Page", "Battlecards"), "layers", "battlecard", false, make<BattlecardsPage>},
    PageEntry{"references", QT_TRANSLATE_NOOP("Page", "Reference sites"), "star", "reference", false, make<ReferencesPage>},
    PageEntry{"personas", QT_TRANSLATE_NOOP("Page", "Personas"), "user-check", "persona", false, make<PersonasPage>},
    PageEntry{"products", QT_TRANSLATE_NOOP("Page", "Products"), "tag", "product", false, make<ProductsPage>},
    PageEntry{"plan", QT_TRANSLATE_NOOP("Page", "Marketing plan"), "flag", "", false, make<PlanPage>},
    PageEntry{"budget_lines", QT_TRANSLATE_NOOP("Page", "Budget lines"), "banknote", "budget_line", false, make<BudgetLinesPage>},
    PageEntry{"campaign_items", QT_TRANSLATE_NOOP("Page", "Campaign items"), "list-todo", "campaign_item", false, make<ItemsPage>},
    PageEntry{"campaign_members", QT_TRANSLATE_NOOP("Page", "Campaign members"), "users", "campaign_member", false, make<MembersPage>},
    PageEntry{"campaign_variants", QT_TRANSLATE_NOOP("Page", "Regional variants"), "map-pin", "campaign_variant", false, make<VariantsPage>},
    PageEntry{"tracking_links", QT_TRANSLATE_NOOP("Page", "Tracking links"), "link", "tracking_link", false, make<LinksPage>},
    PageEntry{"duplicates", QT_TRANSLATE_NOOP("Page", "Duplicates"), "git-merge", "duplicates", false, make<DuplicatesPage>},
    PageEntry{"segments", QT_TRANSLATE_NOOP("Page", "Segments"), "funnel", "", false, make<SegmentsPage>},
    PageEntry{"pool", QT_TRANSLATE_NOOP("Page", "Lead pool"), "inbox", "", false, make<PoolPage>},
    PageEntry{"routing", QT_TRANSLATE_NOOP("Page", "Assignment of leads"), "share-2", "", false, make<RoutingPage>},
    PageEntry{"scoreboard", QT_TRANSLATE_NOOP("Page", "Service levels"), "gauge", "", false, make<ScoreboardPage>},
    PageEntry{"accounts", QT_TRANSLATE_NOOP("Page", "Target accounts"), "target", "", false, make<AccountsPage>},
    PageEntry{"radar", QT_TRANSLATE_NOOP("Page", "Field radar"), "zap", "", false, make<RadarPage>},
    PageEntry{"history", QT_TRANSLATE_NOOP("Page", "History"), "history", "", false, make<HistoryPage>},
    PageEntry{"erasure", QT_TRANSLATE_NOOP("Page", "Erase a person"), "user-x", "", false, make<ErasurePage>},
    PageEntry{"backups", QT_TRANSLATE_NOOP("Page", "Backups"), "archive", "", false, make<BackupsPage>},
    PageEntry{"import", QT_TRANSLATE_NOOP("Page", "Import"), "upload", "", false, make<ImportPage>},
    PageEntry{"record", QT_TRANSLATE_NOOP("Page", "Record"), "file-text", "", false, make<RecordPage>},
    PageEntry{"shortcuts", QT_TRANSLATE_NOOP("Page", "Keyboard shortcuts"), "keyboard", "", false, make<ShortcutsPage>},
};

}

std::span<const PageEntry> pageEntries() { return entries; }

const PageEntry* findPage(QStringView name) {
    for (const PageEntry& entry : entries)
        if (name == QLatin1String(entry.name)) return &entry;
    return nullptr;
}

const PageEntry* pageOf(QStringView type) {
    for (const PageEntry& entry : entries)
        if (!type.isEmpty() && type == QLatin1String(entry.type)) return &entry;
    return nullptr;
}

QString pageTitle(const PageEntry& entry) { return QCoreApplication::translate("Page", entry.title); }

}
