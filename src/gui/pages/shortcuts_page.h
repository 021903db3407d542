// SPDX-License-Identifier: MIT
// All keys of the program, from the table of commands.
#pragma once
#include "gui/page.h"

namespace tilth {

class ShortcutsPage : public Page {
    Q_OBJECT

public:
    ShortcutsPage(Desk& desk, QWidget* parent);
    QList<QWidget*> regions() override { return {m_table}; }

private:
    QWidget* m_table;
};

}
