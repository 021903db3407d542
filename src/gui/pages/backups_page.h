// SPDX-License-Identifier: MIT
// Backups as a page of their own: where the window leads when one is needed.
#pragma once
#include "gui/page.h"

namespace tilth {

class PageHead;
class SettingsBackupsPart;

class BackupsPage : public Page {
    Q_OBJECT

public:
    BackupsPage(Desk& desk, QWidget* parent);

    void enter() override;
    QList<QWidget*> regions() override;

private:
    PageHead* m_head;
    SettingsBackupsPart* m_part;
};

}
