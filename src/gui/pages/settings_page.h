// SPDX-License-Identifier: MIT
// The settings: their sections in a list, the chosen one beside it.
#pragma once
#include "gui/page.h"

#include <span>

class QListWidget;
class QStackedWidget;

namespace tilth {

class PageHead;
class SettingsPart;

/// Their names, in English, and icons, in the order of the list.
struct SettingsSection {
    const char* name;
    const char* icon;
    SettingsPart* (*make)(Desk& desk);
};
std::span<const SettingsSection> settingsSections();
QString sectionTitle(const SettingsSection& section);

class SettingsPage : public Page {
    Q_OBJECT

public:
    SettingsPage(Desk& desk, QWidget* parent);

    void enter() override;
    QList<QWidget*> regions() override;
    /// A section by its English name.
    bool showRows(const QString& section) override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;

private:
    void addSections();
    void showSection(int section);

    PageHead* m_head;
    QListWidget* m_sections;
    QStackedWidget* m_stack;
    QList<SettingsPart*> m_parts;       // null until first shown
};

}
