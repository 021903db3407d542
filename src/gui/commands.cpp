// SPDX-License-Identifier: MIT
// The table of commands. Rows without an act are keys that lists, boards and panels take themselves.
#include "gui/commands.h"
#include "gui/bridge/desk.h"
#include "gui/main_window.h"

#include <QCoreApplication>
#include <array>

namespace tilth {
namespace {

template <const char* name> void open(MainWindow& window) { window.openPage(QString::fromLatin1(name)); }
template <const char* what> void ask(MainWindow& window) { emit window.desk().requested(QString::fromLatin1(what)); }

constexpr char importPage[] = "import", historyPage[] = "history", settingsPage[] = "settings", shortcutsPage[] = "shortcuts";
constexpr char light[] = "theme:light", dark[] = "theme:dark", system[] = "theme:system", english[] = "lang:en", chinese[] = "lang:zh_CN";
constexpr char comfortable[] = "density:comfortable", compact[] = "density:compact", openFile[] = "open", newFile[] = "new", quit[] = "quit";

constexpr std::array all{
    Command{"new", "File", QT_TRANSLATE_NOOP("Command", "&New"), "plus", "Ctrl+N", [](MainWindow& w) { w.newThing(); }, true},
    Command{"new_kind", "File", QT_TRANSLATE_NOOP("Command", "New of another &kind…"), "plus", "Ctrl+Shift+N", [](MainWindow& w) { w.openPalette(QStringLiteral("> ")); }, true},
    Command{"field_note", "File", QT_TRANSLATE_NOOP("Command", "Note from the &field…"), "sticky-note", "Ctrl+Shift+F", [](MainWindow& w) { w.noteFromField(); }, true},
    Command{"import", "File", QT_TRANSLATE_NOOP("Command", "&Import a file…"), "upload", "Ctrl+I", open<importPage>, true},
    Command{"new_workspace", "File", QT_TRANSLATE_NOOP("Command", "New &workspace…"), "database", "", ask<newFile>},
    Command{"open_workspace", "File", QT_TRANSLATE_NOOP("Command", "&Open workspace…"), "folder-open", "Ctrl+O", ask<openFile>},
    Command{"quit", "File", QT_TRANSLATE_NOOP("Command", "&Quit"), "x", "Ctrl+Q", ask<quit>},
    Command{"undo", "Edit", QT_TRANSLATE_NOOP("Command", "&Undo"), "undo-2", "Ctrl+Z", [](MainWindow& w) { w.desk().undo(); }, true},
    Command{"redo", "Edit", QT_TRANSLATE_NOOP("Command", "&Redo"), "redo-2", "Ctrl+Shift+Z", [](MainWindow& w) { w.desk().redo(); }, true},
    Command{"find", "Edit", QT_TRANSLATE_NOOP("Command", "&Find on this page"), "search", "Ctrl+F; /", [](MainWindow& w) { w.findOnPage(); }},
    Command{"apply_set", "Edit", QT_TRANSLATE_NOOP("Command", "&Apply activity set…"), "list-todo", "", [](MainWindow& w) { w.applySet(); }, true},
    Command{"history", "Edit", QT_TRANSLATE_NOOP("Command", "&History"), "history", "Ctrl+H", open<historyPage>},
    Command{"palette", "View", QT_TRANSLATE_NOOP("Command", "&Search and commands"), "command", "Ctrl+K", [](MainWindow& w) { w.openPalette(); }},
    Command{"reminders", "View", QT_TRANSLATE_NOOP("Command", "&Reminders"), "bell", "Ctrl+Shift+R", [](MainWindow& w) { w.openReminders(); }},
    Command{"back", "View", QT_TRANSLATE_NOOP("Command", "&Back"), "arrow-left", "Alt+Left", [](MainWindow& w) { w.back(); }},
    Command{"light", "View", QT_TRANSLATE_NOOP("Command", "&Light"), "sun", "", ask<light>},
    Command{"dark", "View", QT_TRANSLATE_NOOP("Command", "&Dark"), "moon", "", ask<dark>},
    Command{"system", "View", QT_TRANSLATE_NOOP("Command", "Light or dark as the s&ystem"), "monitor", "", ask<system>},
    Command{"comfortable", "View", QT_TRANSLATE_NOOP("Command", "&Comfortable rows"), "list", "", ask<comfortable>},
    Command{"compact", "View", QT_TRANSLATE_NOOP("Command", "Com&pact rows"), "menu", "", ask<compact>},
    Command{"english", "View", QT_TRANSLATE_NOOP("Command", "&English"), "languages", "", ask<english>},
    Command{"chinese", "View", QT_TRANSLATE_NOOP("Command", "Simplified &Chinese (简体中文)"), "languages", "", ask<chinese>},
    Command{"next_region", "", QT_TRANSLATE_NOOP("Command", "Next part of the window"), "", "F6", [](MainWindow& w) { w.nextRegion(1); }},
    Command{"last_region", "", QT_TRANSLATE_NOOP("Command", "Part of the window before"), "", "Shift+F6", [](MainWindow& w) { w.nextRegion(-1); }},
    Command{"menu", "", QT_TRANSLATE_NOOP("Command", "Menu"), "", "F10", [](MainWindow& w) { w.openMenu(); }},
    Command{"settings", "Help", QT_TRANSLATE_NOOP("Command", "S&ettings"), "settings", "Ctrl+,", open<settingsPage>},
    Command{"shortcuts", "Help", QT_TRANSLATE_NOOP("Command", "&Keyboard shortcuts"), "keyboard", "F1; ?", open<shortcutsPage>},
    Command{"key_peek", "", QT_TRANSLATE_NOOP("Command", "Show the selected record beside the list"), "", "Return", nullptr},
    Command{"key_record", "", QT_TRANSLATE_NOOP("Command", "Open the whole record"), "", "Ctrl+Return", nullptr},
    Command{"key_edit", "", QT_TRANSLATE_NOOP("Command", "Edit the cell; typing does so as well"), "", "F2", nullptr},
    Command{"key_toggle", "", QT_TRANSLATE_NOOP("Command", "Complete the task"), "", "Space", nullptr},
    Command{"key_close", "", QT_TRANSLATE_NOOP("Command", "Close, or put the value back"), "", "Esc", nullptr},
    Command{"key_delete", "", QT_TRANSLATE_NOOP("Command", "Delete the selected records"), "", "Del", nullptr},
    Command{"key_copy", "", QT_TRANSLATE_NOOP("Command", "Copy the selected rows as a table"), "", "Ctrl+C", nullptr},
    Command{"key_next_stage", "", QT_TRANSLATE_NOOP("Command", "Card to the next stage"), "", "Ctrl+Shift+Right", nullptr},
    Command{"key_last_stage", "", QT_TRANSLATE_NOOP("Command", "Card to the stage before"), "", "Ctrl+Shift+Left", nullptr},
    Command{"key_call", "", QT_TRANSLATE_NOOP("Command", "Log a call, in the panel (F6)"), "", "C", nullptr},
    Command{"key_mail", "", QT_TRANSLATE_NOOP("Command", "Log a mail, in the panel (F6)"), "", "M", nullptr},
    Command{"key_task", "", QT_TRANSLATE_NOOP("Command", "Add a task, in the panel (F6)"), "", "K", nullptr},
    Command{"key_snooze", "", QT_TRANSLATE_NOOP("Command", "Put the reminder off, in the list of reminders"), "", "S", nullptr},
    Command{"key_today", "", QT_TRANSLATE_NOOP("Command", "Today, in the calendar"), "", "T", nullptr},
    Command{"key_bar_later", "", QT_TRANSLATE_NOOP("Command", "Move the bar later, in the calendar"), "", "Alt+Right", nullptr},
    Command{"key_bar_earlier", "", QT_TRANSLATE_NOOP("Command", "Move the bar earlier"), "", "Alt+Left", nullptr},
    Command{"key_bar_longer", "", QT_TRANSLATE_NOOP("Command", "Make the bar longer"), "", "Alt+Shift+Right", nullptr},
    Command{"key_bar_shorter", "", QT_TRANSLATE_NOOP("Command", "Make the bar shorter"), "", "Alt+Shift+Left", nullptr},
    Command{"key_zoom", "", QT_TRANSLATE_NOOP("Command", "Show less time, in the timeline"), "", "+", nullptr},
    Command{"key_unzoom", "", QT_TRANSLATE_NOOP("Command", "Show more time, in the timeline"), "", "-", nullptr},
    Command{"key_day", "", QT_TRANSLATE_NOOP("Command", "Go to a day, in the timeline"), "", "Ctrl+G", nullptr},
};

}

std::span<const Command> commands() { return all; }

const Command* findCommand(QStringView key) {
    for (const Command& command : all)
        if (key == QLatin1String(command.key)) return &command;
    return nullptr;
}

QString menuTitle(const char* menu) {
    static constexpr std::array titles{QT_TRANSLATE_NOOP("Command", "&File"), QT_TRANSLATE_NOOP("Command", "&Edit"),
                                       QT_TRANSLATE_NOOP("Command", "&View"), QT_TRANSLATE_NOOP("Command", "&Help")};
    for (const char* title : titles)
        if (qstrcmp(title + 1, menu) == 0) return QCoreApplication::translate("Command", title);
    return QString::fromLatin1(menu);
}

// "文件(&F)" loses its bracket as well.
QString commandText(const Command& command, bool plain) {
    QString text = QCoreApplication::translate("Command", command.text);
    if (!plain) return text;
    const qsizetype bracket = text.indexOf(QLatin1String("(&"));
    if (bracket >= 0) text.remove(bracket, 4);
    return text.remove(QLatin1Char('&'));
}

}
