// SPDX-License-Identifier: MIT
// A lead's replay as a picture: a column for each step with its score on a line; from a hand-off to the first answer a band, green when
// it was in time. Columns are as wide as each other: minutes and months stand side by side, and between them what time passed.
#pragma once
#include "app/replay.h"
#include "gui/bridge/wording.h"

#include <QWidget>

namespace tilth {

class ReplayStrip : public QWidget {
    Q_OBJECT

public:
    explicit ReplayStrip(QWidget* parent = nullptr);

    void setReplay(const Replay& replay, const Wording& wording);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;     // tool tips

private:
    QRect column(std::size_t step) const;
    QPoint mark(std::size_t step) const;
    QRect plot() const;
    QString tip(std::size_t step) const;
    std::size_t stepOf(const ReplayHandoff& handoff) const;
    void paintBand(QPainter& painter, const ReplayHandoff& handoff) const;
    void paintLine(QPainter& painter) const;
    void paintMark(QPainter& painter, std::size_t step) const;
    void paintFoot(QPainter& painter, std::size_t step) const;

    Replay m_replay;
    Wording m_wording;
    Points m_most = 0;          // the highest score
};

}
