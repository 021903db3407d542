// SPDX-License-Identifier: MIT
// Draws the widgets with believable content to PNG files: gallery FOLDER [part of a picture's name].
#include "gui/theme/icons.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>

using namespace tilth;

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    for (auto mode : {theme::Mode::Light, theme::Mode::Dark}) {
        theme::apply(mode, theme::Density::Comfortable, 1, "en");
        QWidget w;
        auto* f = new QFormLayout(&w);
        auto* row = new QHBoxLayout;
        for (auto role : {theme::Role::Normal, theme::Role::Primary, theme::Role::Quiet, theme::Role::Chip, theme::Role::Danger}) {
            auto* b = new QPushButton(theme::icon(role == theme::Role::Chip ? "x" : "plus"), "Button");
            theme::setRole(b, role);
            row->addWidget(b);
        }
        auto* tool = new QToolButton; tool->setIcon(theme::icon("table-2")); tool->setText("Table"); tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon); tool->setCheckable(true); tool->setChecked(true); row->addWidget(tool);
        auto* tool2 = new QToolButton; tool2->setIcon(theme::applicationIcon()); row->addWidget(tool2);
        f->addRow("Buttons", row);
        f->addRow("&Line", new QLineEdit("Acme"));
        auto* bad = new QLineEdit("abc"); theme::setInvalid(bad, true); f->addRow("Invalid", bad);
        auto* combo = new QComboBox; combo->addItems({"Proposal", "Won"}); f->addRow("&Combo", combo);
        f->addRow("Spin", new QSpinBox); auto* date = new QDateEdit; date->setCalendarPopup(true); f->addRow("Date", date);
        auto* check = new QCheckBox("Only mine"); check->setChecked(true); f->addRow("Check", check); f->addRow("", new QCheckBox("Off"));
        auto* radio = new QRadioButton("One"); radio->setChecked(true); f->addRow("Radio", radio); f->addRow("", new QRadioButton("Two"));
        auto* slider = new QSlider(Qt::Horizontal); slider->setValue(40); f->addRow("Slider", slider);
        auto* bar = new QProgressBar; bar->setValue(60); f->addRow("Progress", bar);
        f->addRow("Text", new QPlainTextEdit("Some notes"));
        auto* tabs = new QTabWidget; tabs->addTab(new QLabel("x"), "Facts"); tabs->addTab(new QLabel("y"), "Timeline"); f->addRow("Tabs", tabs);
        auto* icons = new QLabel; QPixmap px(QSize(64, 64)); px = theme::applicationIcon().pixmap(64, 64); icons->setPixmap(px);
        auto* small = new QLabel; small->setPixmap(theme::applicationIcon().pixmap(16, 16));
        auto* ir = new QHBoxLayout; ir->addWidget(icons); ir->addWidget(small); auto* mid = new QLabel; mid->setPixmap(theme::applicationIcon().pixmap(32, 32)); ir->addWidget(mid); ir->addStretch(); f->addRow("Mark", ir);
        w.resize(700, 760);
        w.grab().save(QString("%1/controls-%2.png").arg(argv[1], theme::isDark() ? "dark" : "light"));
    }
}
