// SPDX-License-Identifier: MIT
// Every command of the window, said once: read by the menu, the palette, tool tips and the shortcut list.
#pragma once
#include <QString>
#include <span>

namespace tilth {

class MainWindow;

struct Command {
    const char* key;                        // name of its QAction
    const char* menu;                       // File, Edit, View, Go, Help; empty: in no menu
    const char* text;                       // with mnemonic
    const char* icon;
    const char* shortcut;                   // portable text; empty: none
    void (*act)(MainWindow&);               // null: a key of the page, listed in the help alone
    bool writes = false;                    // refused in a workspace that can only be read
};
std::span<const Command> commands();
const Command* findCommand(QStringView key);

/// Title of a menu, text of a command in the language in force; without the mnemonic mark when `plain`.
QString menuTitle(const char* menu);
QString commandText(const Command& command, bool plain = false);

}
