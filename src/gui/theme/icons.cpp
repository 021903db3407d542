// SPDX-License-Identifier: MIT
// An icon engine that paints one-colour SVG files in a colour asked for, with a cache of the rendered pictures.
#include "gui/theme/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace tilth::theme {
namespace {

QString pathOf(const QString& name) { return QStringLiteral(":/icons/") + name; }

const QByteArray& source(const QString& name) {
    static QHash<QString, QByteArray> read;
    auto found = read.find(name);
    if (found == read.end()) {
        QFile file(pathOf(name));
        QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        found = read.insert(name, svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\""));
    }
    return *found;
}

/// `size` is in device pixels.
QPixmap rendered(const QString& name, const QSize& size, const QColor& color) {
    const QString key = QStringLiteral("tilth/%1/%2/%3x%4").arg(name, color.name(), QString::number(size.width()), QString::number(size.height()));
    QPixmap picture;
    if (QPixmapCache::find(key, &picture)) return picture;
    picture = QPixmap(size);
    picture.fill(Qt::transparent);
    QByteArray svg = source(name);
    QSvgRenderer renderer(svg.replace("currentColor", color.name().toLatin1()));
    QPainter painter(&picture);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

class RecolouringEngine : public QIconEngine {
public:
    RecolouringEngine(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        drawIcon(*painter, rect, m_name, colorOf(mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return rendered(m_name, size, colorOf(mode, state));
    }
    QIconEngine* clone() const override { return new RecolouringEngine(m_name, m_tone); }
    QString key() const override { return QStringLiteral("tilth"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QColor colorOf(QIcon::Mode mode, QIcon::State state) const {
        if (mode == QIcon::Disabled) return colors().weak;
        return mode == QIcon::Selected || state == QIcon::On ? colors().accent : color(m_tone);
    }

    QString m_name;
    Tone m_tone;
};

}

QIcon icon(const QString& name, Tone tone) { return QIcon(new RecolouringEngine(name, tone)); }
QIcon applicationIcon() { return icon(QStringLiteral("tilth")); }

void drawIcon(QPainter& painter, const QRect& rect, const QString& name, const QColor& color) {
    const int side = std::min(rect.width(), rect.height());
    const double ratio = painter.device()->devicePixelRatioF();
    QPixmap picture = rendered(name, QSize(side, side) * ratio, color);
    picture.setDevicePixelRatio(ratio);
    painter.drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, picture);
}

bool hasIcon(const QString& name) { return QFile::exists(pathOf(name)); }

}
