// SPDX-License-Identifier: MIT
// How many are in both of two segments, and in one only: three bars.
#pragma once
#include "core/model/segment.h"
#include "gui/bridge/desk.h"

#include <QWidget>

namespace tilth {

class ChartFrame;
class ChartModel;
class ChoiceBox;

class SegmentOverlap : public QWidget {
    Q_OBJECT

public:
    explicit SegmentOverlap(Desk& desk);

    /// Those to compare with: of the same records, without the one that is shown. The chosen one stays where it can.
    void setSegments(const std::vector<Segment>& segments, const Segment& shown);
    bool hasOthers() const { return !m_others.empty(); }
    /// Whom the shown one means now, saved or not; counted by a worker.
    void compare(const LiveColumns::Asked& shown, const QString& name);

private:
    void ask();
    void show(const SegmentIndex::Overlap& overlap, const QString& other);

    Desk& m_desk;
    ChoiceBox* m_other;
    ChartFrame* m_frame;
    ChartModel* m_marks;
    std::vector<Segment> m_others;
    LiveColumns::Asked m_shown;
    QString m_name;
    int m_asked = 0;
};

}
