// SPDX-License-Identifier: MIT
// The settings: their sections in a list, the chosen one beside it.
#pragma once
#include "gui/page.h"

class QListWidget;
class QStackedWidget;

namespace tilth {

class PageHead;
class SettingsPart;

class SettingsPage : public Page {
    Q_OBJECT

public:
    SettingsPage(Desk& desk, QWidget* parent);

    void enter() override;
    QList<QWidget*> regions() override;
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
