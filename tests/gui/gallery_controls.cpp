// SPDX-License-Identifier: MIT
// Pictures of Qt's own controls in the theme.
#include "gallery.h"

#include "gui/theme/icons.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/date_edit.h"
#include "gui/widgets/job_row.h"
#include "gui/widgets/ledger_list.h"
#include "gui/widgets/money_edit.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/score_badge.h"
#include "gui/widgets/stat_tile.h"
#include "gui/widgets/tag_edit.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>

namespace tilth::gallery {
namespace {

QLayout* buttonRow() {
    auto* row = new QHBoxLayout;
    const std::pair<theme::Role, QString> roles[] = {
        {theme::Role::Normal, say("Import…", "导入…")}, {theme::Role::Primary, say("New deal", "新建商机")},
        {theme::Role::Quiet, say("Filter", "筛选")},    {theme::Role::Chip, say("Owner: me", "负责人：我")},
        {theme::Role::Danger, say("Delete", "删除")},   {theme::Role::Link, say("Details", "详情")}};
    for (const auto& [role, text] : roles) {
        auto* button = new QPushButton(text);
        if (role == theme::Role::Chip) button->setIcon(theme::icon("x"));
        if (role == theme::Role::Quiet) button->setIcon(theme::icon("filter"));
        theme::setRole(button, role);
        row->addWidget(button);
    }
    auto* off = new QPushButton(say("Disabled", "不可用"));
    off->setEnabled(false);
    row->addWidget(off);
    row->addWidget(makeIconButton("trash-2", "Delete"));
    row->addStretch();
    return row;
}

QWidget* controls() {
    auto* page = new QWidget;
    setSurface(page);
    auto* form = new QFormLayout(page);
    form->addRow(say("Buttons", "按钮"), buttonRow());
    form->addRow(say("&Name", "名称(&N)"), new QLineEdit(say("Acme Corp", "华为云科技")));
    auto* bad = new QLineEdit("12/34");
    theme::setInvalid(bad, true);
    form->addRow(say("&Date", "日期(&D)"), bad);
    auto* combo = new QComboBox;
    combo->addItems({say("Proposal", "方案"), say("Won", "赢单")});
    form->addRow(say("&Stage", "阶段(&G)"), combo);
    auto* spin = new QSpinBox;
    spin->setValue(42);
    form->addRow(say("&Days", "天数(&T)"), spin);
    auto* date = new QDateEdit(QDate(2026, 11, 22));
    date->setCalendarPopup(true);
    form->addRow(say("&Close date", "预计成交(&C)"), date);
    auto* check = new QCheckBox(say("Only mine", "只看我的"));
    check->setChecked(true);
    form->addRow(QString(), check);
    form->addRow(QString(), new QCheckBox(say("With closed", "包含已关闭")));
    auto* radio = new QRadioButton(say("Comma", "逗号"));
    radio->setChecked(true);
    form->addRow(QString(), radio);
    form->addRow(QString(), new QRadioButton(say("Tab", "制表符")));
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    form->addRow(say("Threshold", "门槛"), slider);
    auto* bar = new QProgressBar;
    bar->setValue(60);
    form->addRow(say("Import", "导入"), bar);
    auto* notes = new QPlainTextEdit(say("Met at the trade fair; wants a quote.", "展会上认识，需要报价。"));
    notes->setMaximumHeight(80);
    form->addRow(say("Notes", "备注"), notes);
    auto* tabs = new QTabWidget;
    for (const QString& name : {say("Facts", "资料"), say("Timeline", "动态"), say("Score", "评分")})
        tabs->addTab(new QLabel(name), name);
    tabs->setMaximumHeight(80);
    form->addRow(tabs);
    auto* mark = new QHBoxLayout;
    for (int size : {64, 32, 16}) {
        auto* label = new QLabel;
        label->setPixmap(theme::applicationIcon().pixmap(size, size));
        mark->addWidget(label);
    }
    mark->addStretch();
    form->addRow(mark);
    return page;
}

QWidget* menu() {
    auto* menu = new QMenu;
    menu->addAction(theme::icon("plus"), say("New deal", "新建商机"))->setShortcut(QKeySequence("Ctrl+N"));
    menu->addAction(theme::icon("upload"), say("Import…", "导入…"));
    menu->addSeparator();
    auto* checked = menu->addAction(say("Compact rows", "紧凑行距"));
    checked->setCheckable(true);
    checked->setChecked(true);
    menu->addMenu(say("Language", "语言"))->addAction("English");
    menu->addAction(say("Undo: Move deal", "撤销：移动商机"))->setShortcut(QKeySequence::Undo);
    menu->addAction(say("Redo", "重做"))->setEnabled(false);
    menu->setActiveAction(menu->actions().first());
    return menu;
}

QLayout* tiles() {
    auto* row = new QHBoxLayout;
    const std::tuple<QString, QString, QString, theme::Tone> all[] = {
        {say("Open pipeline", "进行中金额"), QStringLiteral("¥6,184,000"),
         say("▲ 12 % more than last quarter", "▲ 比上季度多 12 %"), theme::Tone::Success},
        {say("Weighted", "加权金额"), QStringLiteral("¥3,020,400"), say("▼ 4 % less", "▼ 少 4 %"), theme::Tone::Danger},
        {say("Win rate", "赢单率"), QStringLiteral("63.2 %"), say("No change", "无变化"), theme::Tone::Secondary},
        {say("Stalled", "停滞"), QStringLiteral("7"), say("2 more than last week", "比上周多 2 个"),
         theme::Tone::Warning}};
    for (const auto& [label, value, change, tone] : all) {
        auto* tile = new StatTile;
        tile->setFigure(label, value, say("Definition", "定义"));
        tile->setChange(change, tone);
        row->addWidget(tile);
    }
    return row;
}

QLayout* fields() {
    auto* form = new QFormLayout;
    auto* stage = new ChoiceBox;
    stage->setChoices({{1, say("Call", "通话"), "phone"}, {2, say("Meeting", "会议"), "users"}});
    stage->setValue(1);
    form->addRow(say("&Kind", "类型(&K)"), stage);
    auto* money = new MoneyEdit;
    money->setValue(128000000);
    form->addRow(say("&Amount", "金额(&A)"), money);
    auto* date = new DateEdit;
    date->setValue(QDate(2026, 12, 18));
    form->addRow(say("&Close date", "预计成交(&C)"), date);
    form->addRow(say("&Due", "到期(&D)"), new DateEdit);
    auto* tags = new TagEdit;
    tags->setValue({say("Trade fair", "展会"), "VIP", say("Partner", "伙伴")});
    form->addRow(say("&Tags", "标签(&T)"), tags);
    return form;
}

QWidget* parts() {
    auto* page = new QWidget;
    setSurface(page);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(theme::s4);
    const std::tuple<Banner::Kind, QString, QString> notices[] = {
        {Banner::Kind::Info,
         say("This is demo data. Your own records stay untouched.", "这是演示数据，不会影响您自己的记录。"),
         say("Remove demo data", "移除演示数据")},
        {Banner::Kind::Warning, say("One segment is mailed 4 times in 7 days.", "同一细分人群 7 天内收到 4 封邮件。"),
         QString()},
        {Banner::Kind::Error,
         say("The server does not answer. Your last edits are kept.", "服务器无响应，最近的修改已保留。"),
         say("Retry", "重试")}};
    for (const auto& [kind, text, action] : notices) {
        auto* banner = new Banner(page);
        banner->present(kind, text, action);
        column->addWidget(banner);
    }
    column->addLayout(tiles());
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::s5);
    row->addLayout(fields(), 1);
    auto* ledger = new LedgerList;
    ledger->setRows({{say("Company size 11-50", "公司规模 11-50"), say("always", "始终"), "+25", "+25"},
                     {say("Form: demo request", "表单：申请演示"), say("3 Nov", "11月3日"), "+30", "+22"},
                     {say("Opened newsletter", "打开电子报"), say("12 Oct", "10月12日"), "+5", "+2"},
                     {say("Free mail address", "免费邮箱"), say("always", "始终"), "-10", "-10", theme::Tone::Danger}},
                    "39");
    row->addWidget(ledger, 1, Qt::AlignTop);
    column->addLayout(row);
    auto* last = new QHBoxLayout;
    auto* badge = new ScoreBadge;
    badge->setScore("A2", "87", "");
    last->addWidget(badge);
    auto* job = new JobRow(say("Import deals.csv", "导入 deals.csv"));
    job->setProgress(12400, 100000, say("12,400 of 100,000 · 20 s left", "12,400 / 100,000 · 剩余 20 秒"));
    job->setFixedWidth(184);
    last->addWidget(job);
    last->addStretch();
    column->addLayout(last);
    column->addStretch();
    return page;
}

QWidget* datePicker() {
    auto* calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setLocale(chinese() ? QLocale("zh_CN") : QLocale("en_GB"));
    calendar->setSelectedDate(QDate(2026, 11, 18));
    return calendar;
}

}

std::vector<Picture> controlPictures() {
    return {{"controls", 760, 760, controls},
            {"menu", 280, 220, menu},
            {"parts", 1000, 640, parts},
            {"date-picker", 300, 260, datePicker}};
}

}
