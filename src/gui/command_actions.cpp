// SPDX-License-Identifier: MIT
#include "gui/command_actions.h"
#include "gui/bridge/desk.h"
#include "gui/commands.h"
#include "gui/main_window.h"
#include "gui/pages.h"
#include "gui/theme/icons.h"
#include "gui/widgets/plain.h"

#include <QAction>
#include <QMenu>
#include <QShortcut>
#include <array>

namespace tilth {
namespace {

// The menu shows that it is off, its tip says why; its keys, which a disabled action would swallow, say so too.
void refuse(QAction& action, MainWindow& window, const QString& why) {
    action.setEnabled(false);
    action.setToolTip(plainTip(why));
    for (const QKeySequence& keys : action.shortcuts())
        QObject::connect(new QShortcut(keys, &window), &QShortcut::activated, &window, [&window, why] { emit window.desk().failed(why); });
}

QAction* makeAction(MainWindow& window, const Command& command) {
    auto* action = new QAction(commandText(command), &window);
    action->setObjectName(QString::fromLatin1(command.key));
    action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(command.shortcut)));
    if (*command.icon) action->setIcon(theme::icon(QString::fromLatin1(command.icon)));
    window.addAction(action);
    QObject::connect(action, &QAction::triggered, &window, [&window, act = command.act] { act(window); });
    if (const QString why = window.desk().readOnly(); command.writes && !why.isEmpty()) refuse(*action, window, why);
    return action;
}

// Alt+1 to 9: the sections of the rail.
void addSections(MainWindow& window, QMenu* menu) {
    int number = 0;
    for (const PageEntry& entry : pageEntries()) {
        if (!entry.inRail) continue;
        auto* action = new QAction(theme::icon(QString::fromLatin1(entry.icon)), pageTitle(entry), &window);
        action->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(++number)));
        window.addAction(action);
        menu->addAction(action);
        QObject::connect(action, &QAction::triggered, &window, [&window, name = entry.name] { window.openPage(QString::fromLatin1(name)); });
    }
    menu->addSeparator();
}

}

QMenu* makeCommandActions(MainWindow& window) {
    auto* whole = new QMenu(&window);
    for (const char* title : {"File", "Edit", "View", "Help"}) {
        QMenu* menu = whole->addMenu(menuTitle(title));
        menu->setToolTipsVisible(true);
        if (qstrcmp(title, "View") == 0) addSections(window, menu);
        for (const Command& command : commands())
            if (command.act && qstrcmp(command.menu, title) == 0) menu->addAction(makeAction(window, command));
    }
    for (const Command& command : commands())
        if (command.act && !*command.menu) makeAction(window, command);
    return whole;
}

}
