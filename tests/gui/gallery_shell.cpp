// SPDX-License-Identifier: MIT
// Pictures of the window's frame: rail, page head, table, peek; palette and toast over it.
#include "gallery.h"

#include "gui/theme/icons.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/command_palette.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/filter_bar.h"
#include "gui/widgets/page_head.h"
#include "gui/widgets/peek_frame.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/record_table.h"
#include "gui/widgets/side_bar.h"
#include "gui/widgets/timeline_list.h"
#include "gui/widgets/toast.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>

namespace tilth::gallery {
namespace {

struct Deal {
    const char *name, *company;
    int stage;
    const char *amount, *close, *next, *icon;
    theme::Tone tone;
    const char *grade, *score;
};

constexpr auto calm = theme::Tone::Normal, bad = theme::Tone::Danger;
const Deal deals[] = {
    {"Cloud migration, phase 2", "华为云科技", 2, "¥1,280,000", "2026-12-18", "Call 张伟", "triangle-alert", bad, "A1",
     "92"},
    {"Annual licence renewal", "Acme Corp", 3, "¥460,000", "2026-11-30", "Send contract", "", calm, "A2", "81"},
    {"春季新品联合推广", "北京星河传媒", 1, "¥320,000", "2027-01-15", "方案评审", "", calm, "B1", "64"},
    {"Support upgrade", "Globex", 0, "¥58,000", "2027-02-01", "No next step", "triangle-alert", bad, "C3", "12"},
    {"数据中台一期", "上海云启科技", 2, "¥890,000", "2026-12-28", "Demo", "", calm, "B2", "55"},
    {"Trade fair package", "Initech", 1, "¥145,000", "2026-12-10", "Quote", "", calm, "D2", "8"},
    {"Retail POS rollout", "Umbrella 零售", 3, "¥2,150,000", "2026-12-05", "Legal review", "clock",
     theme::Tone::Warning, "A1", "97"},
    {"小程序商城", "杭州一叶", 0, "¥76,000", "2027-01-20", "首次拜访", "", calm, "C1", "30"},
    {"Newsletter add-on", "Stark Industries", 4, "¥42,000", "2026-11-12", "—", "", calm, "B1", "60"},
    {"Data clean-up", "Wayne Enterprises", 5, "¥30,000", "2026-10-30", "—", "", calm, "C2", "21"},
    {"Partner portal", "深圳前海数科", 2, "¥540,000", "2026-12-22", "Follow-up", "", calm, "A3", "77"}};

QString stageName(int stage) {
    const QString names[] = {say("Lead", "线索"),        say("Qualified", "已确认"), say("Proposal", "方案"),
                             say("Negotiation", "谈判"), say("Won", "赢单"),         say("Lost", "丢单")};
    return names[stage];
}

StageMark markOf(int stage) {
    return {stage == 4 ? StageMark::Won : stage == 5 ? StageMark::Lost : StageMark::Open, stage, 4};
}

QStandardItem* cell(const char* text, CellKind kind) {
    auto* item = new QStandardItem(QString::fromUtf8(text));
    item->setData(int(kind), CellKindRole);
    return item;
}

QList<QStandardItem*> rowOf(const Deal& deal) {
    QList<QStandardItem*> row{
        cell(deal.name, CellKind::Strong),   cell(deal.company, CellKind::Secondary), cell("", CellKind::Stage),
        cell(deal.amount, CellKind::Amount), cell(deal.close, CellKind::Secondary),   cell(deal.score, CellKind::Score),
        cell(deal.next, CellKind::Marked)};
    row[2]->setText(stageName(deal.stage));
    row[2]->setData(QVariant::fromValue(markOf(deal.stage)), CellStageRole);
    row[5]->setData(QString::fromUtf8(deal.grade), CellGradeRole);
    row[6]->setData(QString::fromUtf8(deal.icon), CellIconRole);
    row[6]->setData(int(deal.tone), CellToneRole);
    return row;
}

QStandardItemModel* dealModel(QObject* owner) {
    auto* model = new QStandardItemModel(owner);
    for (const Deal& deal : deals) model->appendRow(rowOf(deal));
    model->setHorizontalHeaderLabels({say("Deal", "商机"), say("Company", "公司"), say("Stage", "阶段"),
                                      say("Amount", "金额"), say("Close date", "预计成交"), say("Score", "评分"),
                                      say("Next step", "下一步")});
    model->setHeaderData(3, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    return model;
}

QWidget* rail(bool narrow) {
    auto* bar = new SideBar;
    bar->setSections({{"house", say("Home", "首页"), "Alt+1"},
                      {"user-plus", say("Leads", "线索"), "Alt+2"},
                      {"users", say("Contacts", "联系人"), "Alt+3"},
                      {"building-2", say("Companies", "公司"), "Alt+4"},
                      {"handshake", say("Deals", "商机"), "Alt+5"},
                      {"megaphone", say("Campaigns", "营销活动"), "Alt+6"},
                      {"calendar-days", say("Calendar", "日历"), "Alt+7"},
                      {"chart-column", say("Reports", "报表"), "Alt+8"},
                      {"settings", say("Settings", "设置"), "Alt+9"}});
    bar->setCurrent(4);
    bar->setMenu(nullptr);
    bar->setStatus(say("Saved · local file", "已保存 · 本地文件"));
    bar->setNarrow(narrow);
    return bar;
}

PageHead* dealHead() {
    auto* head = new PageHead;
    head->setTitle(say("Deals", "商机"));
    head->setViews({{"table-2", say("Table", "表格")},
                    {"square-kanban", say("Board", "看板")},
                    {"calendar-days", say("Calendar", "日历")}});
    head->addButton(say("Import…", "导入…"));
    head->setPrimary(say("New deal", "新建商机"), "Ctrl+N");
    FilterBar* filters = head->filterBar();
    filters->setSavedViews({say("My open deals", "我的进行中商机"), say("All deals", "全部商机")}, 0);
    filters->setChips({{say("Owner: me", "负责人：我")}, {say("Close date: this quarter", "预计成交：本季度")}});
    filters->setSearchPlaceholder(say("Search deals", "搜索商机"));
    filters->setCount(say("11 deals · ¥5,991,000 open", "11 个商机 · 进行中 ¥5,991,000"));
    return head;
}

QWidget* dealPage() {
    auto* page = new QWidget;
    setSurface(page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(theme::pageMargin, theme::s4, theme::pageMargin, 0);
    column->setSpacing(theme::s3);
    column->addWidget(dealHead());
    auto* table = new RecordTable;
    table->setAccessibleName(say("Deals", "商机列表"));
    table->setModel(dealModel(table));
    table->setSortArrow(3, Qt::DescendingOrder);
    table->selectRow(0);
    table->setFocus();
    column->addWidget(table, 1);
    return page;
}

QWidget* dealForm() {
    auto* form = new QWidget;
    auto* rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* stage = new QComboBox;
    for (int i = 0; i < 6; ++i) stage->addItem(stageName(i));
    stage->setCurrentIndex(2);
    rows->addRow(say("Sta&ge", "阶段(&G)"), stage);
    rows->addRow(say("&Amount", "金额(&A)"), new QLineEdit("¥1,280,000"));
    rows->addRow(say("&Close date", "预计成交(&C)"), new QLineEdit("2026-12-18"));
    rows->addRow(say("&Owner", "负责人(&O)"), new QLineEdit("李娜"));
    rows->addRow(say("Ca&mpaign", "来源活动(&M)"), new QLineEdit(say("Autumn webinar", "秋季网络研讨会")));
    return form;
}

QWidget* peek() {
    auto* frame = new PeekFrame;
    frame->setHeading("Cloud migration, phase 2", QStringLiteral("华为云科技 · ¥1,280,000"));
    frame->setFacts(
        {{"clock", say("No activity for 19 days (limit 14)", "已 19 天无跟进（上限 14 天）"), theme::Tone::Warning}});
    frame->addAction("phone", say("Log call", "记录通话"), "C");
    frame->addAction("mail", say("Email", "邮件"), "M");
    frame->addAction("check", say("Task", "任务"), "K");
    frame->setState(say("Saved", "已保存"));
    frame->addPart(dealForm());
    auto* timeline = new TimelineList;
    timeline->setItems(
        {{1, "mail", say("Quote v2 sent to 张伟", "已向张伟发送报价单 v2"), "", say("3 Nov", "11月3日"),
          "2026-11-03 10:20"},
         {2, "circle-dot", say("Stage: Qualified → Proposal", "阶段：已确认 → 方案"), say("by Li Na", "李娜"),
          say("1 Nov", "11月1日"), "2026-11-01 09:00"},
         {3, "phone", say("Call, 24 min", "通话 24 分钟"), "", say("29 Oct", "10月29日"), "2026-10-29 15:31"}});
    timeline->setGrowing(true);
    frame->addPart(timeline, say("Timeline", "动态"));
    return frame;
}

QWidget* window(bool narrow) {
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail(narrow));
    row->addWidget(makeLine(Qt::Vertical));
    auto* split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(dealPage());
    split->addWidget(peek());
    split->setStretchFactor(0, 1);
    split->setSizes({760, 310});
    row->addWidget(split, 1);
    return whole;
}

QWidget* withPalette() {
    QWidget* whole = window(false);
    auto* palette = new CommandPalette(whole);
    whole->resize(1280, 800);
    palette->setPlaceholder(say("Search records, pages and commands", "搜索记录、页面和命令"));
    palette->open("hwy");
    const QString records = say("Records", "记录"), commands = say("Commands", "命令");
    palette->setItems("hwy", {{records, "building-2", "华为云科技", say("Company · 3 deals", "公司 · 3 个商机"), "", 1},
                              {records, "handshake", "Cloud migration, phase 2", "华为云科技 · ¥1,280,000", "", 2},
                              {records, "user", "张伟", say("Contact · 华为云科技", "联系人 · 华为云科技"), "", 3},
                              {commands, "plus", say("New deal", "新建商机"), "", "Ctrl+N", 4},
                              {commands, "upload", say("Import a file…", "导入文件…"), "", "", 5}});
    auto* toast = new Toast(whole);
    toast->offer(say("3 deals moved to Proposal", "已将 3 个商机移至“方案”"), say("Undo", "撤销"), [] {});
    return whole;
}

QWidget* empty() {
    auto* table = new RecordTable;
    auto* state = new EmptyState;
    auto* model = new QStandardItemModel(0, 3, table);
    model->setHorizontalHeaderLabels({say("Deal", "商机"), say("Company", "公司"), say("Stage", "阶段")});
    table->setModel(model);
    state->setContent("inbox", say("No deals match 2 filters", "没有符合 2 个筛选条件的商机"),
                      say("Clear filters", "清除筛选"));
    state->cover(table);
    return table;
}

}

std::vector<Picture> shellPictures() {
    return {{"deals", 1280, 800, [] { return window(false); }},
            {"deals-narrow", 1024, 640, [] { return window(true); }},
            {"palette", 1280, 800, withPalette},
            {"empty", 600, 400, empty}};
}

}
