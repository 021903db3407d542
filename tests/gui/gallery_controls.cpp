// SPDX-License-Identifier: MIT
// Pictures of Qt's own controls in the theme.
#include "gallery.h"

#include "gui/theme/icons.h"
#include "gui/widgets/plain.h"

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

}

std::vector<Picture> controlPictures() {
    return {{"controls", 760, 760, controls}, {"menu", 280, 220, menu}};
}

}
