// SPDX-License-Identifier: MIT
// The pages of the window, one line each.
#pragma once
#include <QString>
#include <span>

class QWidget;

namespace tilth {

class Desk;
class Page;

struct PageEntry {
    const char* name;                       // stable: settings, commands
    const char* title;
    const char* icon;
    const char* type;                       // entity whose rows it lists, or empty
    bool inRail;
    Page* (*make)(Desk& desk, QWidget* parent);
};
std::span<const PageEntry> pageEntries();
const PageEntry* findPage(QStringView name);
/// The page that lists records of a type.
const PageEntry* pageOf(QStringView type);
QString pageTitle(const PageEntry& entry);

}
