// SPDX-License-Identifier: MIT
// How a lead came to whom it belongs, with the reason; claiming it, giving it back, and until when it is safe.
#pragma once
#include "app/pool.h"
#include "gui/pages/record_part.h"

class QLabel;
class QPushButton;

namespace tilth {

class ReasonBar;

class PoolPart : public RecordPart {
    Q_OBJECT

public:
    explicit PoolPart(Desk& desk);
    void showRecord(const Entity& record) override;

private:
    struct Standing {
        std::shared_ptr<Assignment> last;
        std::string to;                     // name
        std::optional<HeldLead> held;
    };
    void load();
    void showIfAny();
    void show(const Standing& standing);

    QLabel *m_passing, *m_safe;
    ReasonBar* m_reason;
    QPushButton *m_claim, *m_return;
    QString m_name;
    std::int64_t m_id = 0;
};

}
