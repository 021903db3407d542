// SPDX-License-Identifier: MIT
// A score as grade and number: a soft box whose colour grows stronger with the grade, with the words in it.
#pragma once

#include <QFrame>

class QLabel;
class QPainter;

namespace tilth {

/// Width of the box that holds the grade.
inline constexpr int scoreBadgeGrade = 32;

/// Draws the badge and the number behind it; returns the width used. An empty grade draws the number alone.
int drawScoreBadge(QPainter& painter, const QRect& box, const QString& grade, const QString& score);

/// The same as a widget, for a record's head: grade, number, and a description in words for assistive tools.
class ScoreBadge : public QFrame {
    Q_OBJECT

public:
    explicit ScoreBadge(QWidget* parent = nullptr);

    /// `meaning` is said, not shown: "Fit A, engagement 1".
    void setScore(const QString& grade, const QString& score, const QString& meaning);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_grade, m_score;
};

}
