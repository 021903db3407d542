// SPDX-License-Identifier: MIT
// Where a lead stands between marketing and sales, and the answers that sales can give: accept, reject, recycle, qualify.
#pragma once
#include "gui/pages/record_part.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace tilth {

struct Error;
struct Handoff;
struct Lead;
class FlowLayout;
class ReasonBar;
class ValueLine;

class HandoffPart : public RecordPart {
    Q_OBJECT

public:
    explicit HandoffPart(Desk& desk);
    void showRecord(const Entity& record) override;

private:
    void makeButtons();
    QPushButton* addButton(const QString& icon, const QString& text, void (HandoffPart::*act)());
    void showState(const Lead& lead, const Handoff* newest);
    void loadTimer();
    void handOver();
    void accept();
    void askReject();
    void askRecycle();
    void qualify();
    void tellWhatIsMissing(const Error& error);

    std::int64_t m_id = 0;
    QLabel* m_state;
    QLabel* m_timer;                // until when somebody has to try
    FlowLayout* m_buttons;
    QPushButton *m_handOver = nullptr, *m_accept = nullptr, *m_reject = nullptr, *m_recycle = nullptr, *m_qualify = nullptr;
    ReasonBar* m_reason;
    ReasonBar* m_until;
    QTimer m_minute;
};

}
