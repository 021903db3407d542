// SPDX-License-Identifier: MIT
// Paints a part of a timeline: days behind, bars upon them with as much detail as there is room for, today's line.
#pragma once
#include "gui/timeline/timeline_scene.h"

#include <QFontMetrics>
#include <QHash>
#include <QPixmap>
#include <QStaticText>
#include <functional>

class QPainter;

namespace tilth {

class TimelinePainter {
public:
    using IsSelected = std::function<bool(std::size_t bar)>;

    /// Everything inside the area and nothing outside of it; the painter is clipped by the caller.
    void paint(QPainter& painter, const QRect& area, const TimelineScene& scene, const IsSelected& isSelected);
    /// A bar where it would come to lie; wrong: it would clash there.
    void paintGhost(QPainter& painter, const QRect& box, const PlanBar& item, bool wrong) const;
    /// Texts and skins are kept: to be called when items, fonts or colours change.
    void forget();
    /// More bars than this in sight are drawn as density.
    static constexpr std::size_t mostBars = 1500;
    /// How far words may reach behind a bar that is too short for them.
    static constexpr int mostBeyond = 180;

private:
    struct Bar {
        QRect box;
        const PlanBar& item;
        std::size_t row;
        bool selected;
        int beyond; // pixels free behind it
    };
    struct Skin {
        QPixmap left, right;
        QColor fill;
    };
    struct Text {
        QStaticText shown;
        int width = 0;
    };

    void paintDays(QPainter& painter, const QRect& area, const TimelineScene& scene) const;
    void paintBlackouts(QPainter& painter, const QRect& area, const TimelineScene& scene) const;
    void paintGrid(QPainter& painter, const QRect& area, const TimelineScene& scene) const;
    void paintLanes(QPainter& painter, const QRect& area, const TimelineScene& scene, const IsSelected& isSelected);
    void paintLane(QPainter& painter, const QRect& area, const TimelineScene& scene, std::size_t lane, const IsSelected& isSelected);
    void paintDensity(QPainter& painter, const QRect& area, const TimelineScene& scene, std::size_t lane) const;
    void paintToday(QPainter& painter, const QRect& area, const TimelineScene& scene) const;
    void paintBar(QPainter& painter, const TimelineScene& scene, const Bar& bar);
    void paintWhole(QPainter& painter, const TimelineScene& scene, const Bar& bar);
    void paintNarrow(QPainter& painter, const TimelineScene& scene, const Bar& bar);
    void paintIcon(QPainter& painter, const QRect& room, const Bar& bar) const;
    QRect paintIcons(QPainter& painter, QRect room, const Bar& bar) const;
    void paintWords(QPainter& painter, const TimelineScene& scene, const QRect& room, const Bar& bar);
    void writeBehind(QPainter& painter, const TimelineScene& scene, const Bar& bar, int width);
    QRect write(QPainter& painter, QRect room, const Bar& bar, int part, const QString& text, const QColor& color);
    const Skin& skinOf(const Bar& bar, int height, double ratio);
    const Text& textOf(std::size_t row, int part, const QString& text, int room);

    QFont m_font;
    QFontMetrics m_metrics{m_font};
    QHash<int, Skin> m_skins;
    QHash<quint64, Text> m_texts;
};

}
