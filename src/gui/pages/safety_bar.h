// SPDX-License-Identifier: MIT
// Lines over all pages while something about the workspace's safety must be known: it can only be read, its file has gone, it
// is damaged, a backup failed, it was gone when the program closed.
#pragma once
#include "gui/widgets/banner.h"

namespace tilth {

class Desk;
class Safekeeping;

class SafetyBar : public QWidget {
    Q_OBJECT

public:
    SafetyBar(Desk& desk, Safekeeping& keeping);

private:
    void showLost();
    void showFound();
    void showFailed(const QString& why);
    void showGone(const QString& note);
    Banner* addLine();
    void fit();

    Desk& m_desk;
    Safekeeping& m_keeping;
    Banner *m_reading, *m_lost, *m_damage, *m_failed, *m_gone;
};

}
