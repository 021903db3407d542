// SPDX-License-Identifier: MIT
// Pictures of the calendar: every view and every size of the timeline, over a year of a shop's campaigns, and empty.
#include "gallery.h"

#include "app/records.h"
#include "app/settings.h"
#include "core/model/activity.h"
#include "core/model/budget_line.h"
#include "core/model/campaign.h"
#include "core/model/deal.h"
#include "gui/bridge/ask.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/wording.h"
#include "gui/calendar/timeline_page.h"
#include "gui/pages/calendar_page.h"
#include "gui/timeline/timeline_pane.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>

namespace tilth::gallery {
namespace {

constexpr std::int64_t noon = 1'773'144'000'000;        // 10 March 2026

Date day(int year, int month, int number) { return std::chrono::year{year} / month / number; }

void keep(Workspace& workspace, const EntityType& type, Entity& record) {
    if (const auto added = addRecord(workspace, type, record); !added) qWarning("%s", added.error().text.c_str());
}

struct Planned {
    const char *name, *inChinese, *channel, *channelInChinese;
    int month, day, length, budget;                     // of each year
};
constexpr Planned planned[]{{"Spring Festival gifts", "年货节礼盒", "Shop", "电商", 1, 12, 30, 280'000},
                            {"Valentine's mailing", "情人节邮件", "Email", "邮件", 2, 3, 12, 18'000},
                            {"Spring collection", "春季新品发布", "Social", "社交媒体", 3, 2, 33, 160'000},
                            {"Women's day offers", "女神节优惠", "Shop", "电商", 3, 4, 6, 90'000},
                            {"March newsletter", "三月电子报", "Email", "邮件", 3, 10, 3, 6'000},
                            {"Dealers' webinar", "经销商网络研讨会", "Events", "活动", 3, 18, 2, 12'000},
                            {"Grain Rain tea weeks", "谷雨新茶季", "Shop", "电商", 4, 10, 21, 120'000},
                            {"Trade fair Canton", "广交会参展", "Events", "活动", 4, 15, 5, 220'000},
                            {"520 gift guide", "520 礼物指南", "Social", "社交媒体", 5, 8, 13, 66'000},
                            {"618 warm-up", "618 预热", "Ads", "广告", 5, 31, 18, 340'000},
                            {"618 main sale", "618 主会场", "Shop", "电商", 6, 16, 5, 500'000},
                            {"Summer cooling", "夏日清凉", "Social", "社交媒体", 7, 1, 45, 110'000},
                            {"Back to school", "开学季", "Ads", "广告", 8, 10, 25, 150'000},
                            {"Mid-Autumn boxes", "中秋礼盒", "Shop", "电商", 9, 1, 24, 260'000},
                            {"Autumn webinar series", "秋季网络研讨会", "Events", "活动", 10, 12, 30, 30'000},
                            {"Double Eleven", "双十一", "Ads", "广告", 10, 20, 23, 800'000},
                            {"Year-end thanks", "年终答谢", "Email", "邮件", 12, 10, 14, 20'000}};

// One open workspace for all pictures of the calendar in a language.
struct Shop {
    QTemporaryDir folder;
    std::unique_ptr<OpenWorkspace> open;
    DialogAsk ask;
    std::unique_ptr<Desk> desk;

    explicit Shop(bool filled) {
        const WorkspaceOptions options{{}, [] { return noon; }};
        const std::string place = folder.filePath(QStringLiteral("shop.tilth")).toStdString();
        auto made = Workspace::create(place, {.currency = "CNY", .country = "CN", .timeZone = "Asia/Shanghai", .userName = "李娜", .login = "li"}, options);
        if (filled) fill(**made);
        made->reset();
        open = std::move(*OpenWorkspace::open(place, options));
        desk = std::make_unique<Desk>(*open, ask);
    }
    void fill(Workspace& workspace) {
        for (const auto& [key, value] : {std::pair{"marketing_budget", "3600000"}, {"holiday_countries", "CN,US"}, {"blackout_days", "2026-04-27..2026-04-30 Stocktaking"}})
            if (const auto set = setSetting(workspace, key, value); !set) qWarning("%s", set.error().text.c_str());
        for (const int year : {2025, 2026, 2027})
            for (const Planned& plan : planned)
                if (year < 2027 || plan.month < 7) addCampaign(workspace, plan, year);
        for (const char* name : {"Partner portal launch", "Winter catalogue"}) {
            Campaign campaign;
            campaign.name = name;
            keep(workspace, workspace.type<Campaign>(), campaign);
        }
        const struct { const char* subject; ActivityKind kind; int day, hour, minutes; } acts[] = {
            {"Call 张伟", ActivityKind::Call, 9, 9, 30}, {"Creative review", ActivityKind::Meeting, 10, 14, 90}, {"Media plan", ActivityKind::Meeting, 10, 14, 60},
            {"Budget round", ActivityKind::Meeting, 12, 10, 120}, {"Proof of the flyer", ActivityKind::Task, 11, -1, 0}, {"Send contract", ActivityKind::Task, 13, -1, 0}};
        for (const auto& act : acts) addActivity(workspace, act.subject, act.kind, day(2026, 3, act.day), act.hour, act.minutes);
        for (const int at : {6, 13, 20, 27}) {
            const Record deal = newRecord(workspace, workspace.type<Deal>());
            static_cast<Deal&>(*deal).name = "Chain store " + std::to_string(at);
            static_cast<Deal&>(*deal).closeDate = day(2026, 3, at);
            keep(workspace, workspace.type<Deal>(), *deal);
        }
    }
    static void addCampaign(Workspace& workspace, const Planned& plan, int year) {
        Campaign campaign;
        campaign.name = chinese() ? plan.inChinese : plan.name;
        campaign.channel = chinese() ? plan.channelInChinese : plan.channel;
        campaign.startsOn = day(year, plan.month, plan.day);
        campaign.endsOn = *campaign.startsOn + std::chrono::days{plan.length - 1};
        campaign.budget = Money{std::int64_t{plan.budget} * 100};
        if (year == 2025) campaign.actualCost = Money{std::int64_t{plan.budget} * 93};
        campaign.owner = Link{workspace.user().id};
        const Date today = workspace.today();
        campaign.status = *campaign.endsOn < today ? CampaignStatus::Complete : *campaign.startsOn <= today ? CampaignStatus::Active : CampaignStatus::Planning;
        keep(workspace, workspace.type<Campaign>(), campaign);
        const auto found = workspace.store().findAll<Campaign>();
        if (year == 2026 && plan.month < 5) addLine(workspace, found.back()->id, *campaign.startsOn, plan.budget, *campaign.endsOn < today);
    }
    static void addLine(Workspace& workspace, std::int64_t campaign, Date month, std::int64_t budget, bool over) {
        BudgetLine line;
        line.campaign = Link{campaign};
        line.month = monthOf(month).first;
        line.planned = Money{budget * 60};
        line.committed = Money{budget * 55};
        line.spent = Money{over ? budget * 50 : budget * 12};
        keep(workspace, workspace.type<BudgetLine>(), line);
    }
    static void addActivity(Workspace& workspace, const char* subject, ActivityKind kind, Date on, int hour, int minutes) {
        Activity activity;
        activity.subject = subject;
        activity.kind = kind;
        if (hour < 0) activity.dueOn = on;
        else activity.startsAt = Time{on} + std::chrono::hours{hour - 8};
        if (minutes) activity.minutes = minutes;
        keep(workspace, workspace.type<Activity>(), activity);
    }
};

// Kept until the program ends: pages refer to their desk.
Shop& shop(bool filled) {
    static std::map<std::pair<bool, bool>, std::unique_ptr<Shop>> shops;
    auto& at = shops[{filled, chinese()}];
    if (!at) at = std::make_unique<Shop>(filled);
    return *at;
}

// Data comes by a worker: as long as pages have none, events are waited for.
void settle() {
    bool over = false;
    QTimer::singleShot(400, [&over] { over = true; });
    while (!over) QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

std::function<QWidget*()> page(bool filled, int view, double perDay = 0, const QVariantMap& timeline = {}) {
    return [=] {
        auto* page = new CalendarPage(*shop(filled).desk, nullptr);
        page->restore({{QStringLiteral("view"), view}, {QStringLiteral("timeline"), timeline}});
        page->resize(1072, 800);
        page->show();
        page->enter();
        settle();
        auto* bars = page->findChild<TimelineView*>();
        if (perDay > 0) {
            bars->setPerDay(perDay);
            bars->showDay(day(2026, 3, 14));
        }
        return page;
    };
}

}

std::vector<Picture> calendarPictures() {
    constexpr int width = 1072, height = 800;           // of a page in a window of 1280 beside the rail
    std::vector<Picture> all;
    for (const double perDay : {0.5, 1.6, 5.0, 9.0, 12.0, 30.0, 100.0})
        all.push_back({QStringLiteral("calendar-timeline-%1").arg(perDay), width, height, page(true, 0, perDay)});
    all.push_back({QStringLiteral("calendar-timeline-owner"), width, height, page(true, 0, 12, {{QStringLiteral("by"), 1}, {QStringLiteral("tray"), true}})});
    const char* names[] = {"", "month", "week", "agenda", "year", "seasons"};
    for (int view = 1; view < 6; ++view) all.push_back({QStringLiteral("calendar-%1").arg(QLatin1String(names[view])), width, height, page(true, view)});
    for (int view = 0; view < 6; ++view) all.push_back({QStringLiteral("calendar-empty-%1").arg(view), width, height, page(false, view)});
    return all;
}

}
