// SPDX-License-Identifier: MIT
// Grade letters A to D pick one of the four stage tones, strongest first; text on it is chosen for contrast.
#include "gui/widgets/score_badge.h"

#include "gui/theme/paint.h"
#include "gui/widgets/plain.h"

#include <QPainter>
#include <algorithm>

namespace tilth {
namespace {

constexpr int badgeHeight = 20, grades = 4;

QColor gradeColor(const QString& grade) {
    const int letter = std::clamp(grade.at(0).toUpper().unicode() - u'A', 0, grades - 1);
    return theme::stageColor(grades - 1 - letter, grades);
}

}

int drawScoreBadge(QPainter& painter, const QRect& box, const QString& grade, const QString& score) {
    int x = box.x();
    if (!grade.isEmpty()) {
        const QRect badge(x, box.center().y() + 1 - badgeHeight / 2, scoreBadgeGrade, badgeHeight);
        const QColor fill = gradeColor(grade);
        theme::drawBox(painter, badge, fill, {}, 1, 4);
        theme::drawText(painter, badge, grade, theme::Type::Caption, theme::textOn(fill), Qt::AlignCenter);
        x += scoreBadgeGrade + theme::s2;
    }
    const QRect words(x, box.y(), box.right() + 1 - x, box.height());
    return x - box.x() + theme::drawText(painter, words, score, theme::Type::Body, theme::colors().text);
}

ScoreBadge::ScoreBadge(QWidget* parent) : QFrame(parent) {
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ScoreBadge::setScore(const QString& grade, const QString& score, const QString& meaning) {
    m_grade = grade;
    m_score = score;
    setAccessibleName(tr("Score %1 %2").arg(grade, score).simplified());
    setPlainTip(this, meaning);
    updateGeometry();
    update();
}

QSize ScoreBadge::sizeHint() const {
    const int badge = m_grade.isEmpty() ? 0 : scoreBadgeGrade + theme::s2;
    return {badge + theme::textWidth(m_score, theme::Type::Body) + 2, theme::smallestTarget};
}

QSize ScoreBadge::minimumSizeHint() const {
    return sizeHint();
}

void ScoreBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawScoreBadge(painter, rect(), m_grade, m_score);
}

}
