// SPDX-License-Identifier: MIT
#include "gui/calendar/export_view.h"

#include "gui/bridge/text.h"
#include "gui/widgets/plain.h"

#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QWidget>
#include <memory>

namespace tilth {
namespace {

constexpr int pageMargin = 12; // millimetres
constexpr int sharpness = 2;   // of a picture

// Painted as vectors: texts stay texts.
void paintPdf(QIODevice& file, QWidget& view, const QString& title) {
    QPdfWriter writer(&file);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Tilth"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF(pageMargin, pageMargin, pageMargin, pageMargin), QPageLayout::Millimeter);
    writer.setResolution(300);
    QPainter painter(&writer);
    const std::unique_ptr<QLabel> head(makeLabel(title, theme::Type::Title));
    head->resize(view.width(), theme::textHeight(theme::Type::Title) + theme::s3);
    const double scale = std::min(double(writer.width()) / view.width(), double(writer.height()) / (view.height() + head->height()));
    painter.scale(scale, scale);
    head->render(&painter, {}, {}, QWidget::DrawChildren);
    view.render(&painter, QPoint(0, head->height()), {}, QWidget::DrawChildren);
}

bool paintPicture(QIODevice& file, QWidget& view) {
    QImage image(view.size() * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    image.fill(theme::colors().surface);
    QPainter painter(&image);
    view.render(&painter, {}, {}, QWidget::DrawChildren);
    painter.end();
    return image.save(&file, "PNG");
}

}

Result<Done> exportView(QWidget& view, const QString& title, const QString& name) {
    QSaveFile file(name);
    const auto refused = [&] {
        return Error{Error::Surroundings, "The file " + fromQt(name) + " cannot be written: " + fromQt(file.errorString()) + "."};
    };
    if (!file.open(QIODevice::WriteOnly)) return refused();
    if (name.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        paintPdf(file, view, title);
    else if (!paintPicture(file, view))
        return refused();
    if (!file.commit()) return refused();
    return Done{};
}

}
