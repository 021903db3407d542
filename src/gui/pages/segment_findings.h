// SPDX-License-Identifier: MIT
// Whom the conditions of a segment find: how many, which share of all, and a few of them; or why they cannot be asked.
#pragma once
#include "gui/bridge/desk.h"
#include "gui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace tilth {

class SmallTable;

class SegmentFindings : public QWidget {
    Q_OBJECT

public:
    explicit SegmentFindings(Desk& desk);

    void setFound(const EntityType& type, const LiveColumns::Sampled& found);
    void setFault(const QString& reason);
    /// While somebody still writes: it is no mistake yet.
    void setUnfinished(const QString& reason);

private:
    void setNote(const QString& found, const QString& reason, theme::Tone tone);

    Desk& m_desk;
    QLabel *m_found, *m_share, *m_fault;
    SmallTable* m_sample;
    std::string m_type;                     // of the records in the sample
};

}
