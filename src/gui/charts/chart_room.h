// SPDX-License-Identifier: MIT
// The room of a chart that is as high as its marks: no higher, and scrolled where there is less.
#pragma once

#include <QScrollArea>

namespace tilth {

class ChartFrame;

class ChartRoom : public QScrollArea {
    Q_OBJECT

public:
    explicit ChartRoom(ChartFrame* frame, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    /// The mark that keys lead to is in sight.
    void showMark(const QModelIndex& mark);

    ChartFrame* m_frame;
};

}
