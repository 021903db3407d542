// SPDX-License-Identifier: MIT
#include "gui/timeline/strip_legend.h"

#include "gui/widgets/plain.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace tilth {
namespace {

constexpr int sampleWidth = 12, sampleHeight = 10, columns = 2;

}

StripLegend::StripLegend(const QString& name, QWidget* parent)
    : QWidget(parent), m_name(makeLabel(name, theme::Type::Caption, theme::Tone::Normal, this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(theme::s4, 0, theme::s1, 0);
    grid->setHorizontalSpacing(theme::s1);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_name, 0, 0, 1, 2 * columns, Qt::AlignVCenter);
    grid->setColumnStretch(2 * columns - 1, 1);
}

void StripLegend::setName(const QString& name) { m_name->setText(name); }

void StripLegend::add(const QString& part, Sample sample, bool wide) {
    auto* grid = static_cast<QGridLayout*>(layout());
    auto* picture = new QLabel(this);
    const int at = static_cast<int>(m_samples.size()), row = 1 + at / columns, column = 2 * (at % columns);
    grid->addWidget(picture, row, column, Qt::AlignVCenter);
    grid->addWidget(makeLabel(part, theme::Type::Caption, theme::Tone::Secondary, this), row, column + 1, 1, wide ? -1 : 1);
    m_samples.push_back({picture, std::move(sample)});
    paintSamples();
}

void StripLegend::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) paintSamples();
}

void StripLegend::paintSamples() {
    const double ratio = devicePixelRatioF();
    for (const auto& [label, sample] : m_samples) {
        QPixmap picture(QSize(sampleWidth, sampleHeight) * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        sample(painter, QRect(0, 0, sampleWidth, sampleHeight));
        painter.end();
        label->setPixmap(picture);
    }
}

}
