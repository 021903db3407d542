// SPDX-License-Identifier: MIT
// Three lines in a box.
#include "gui/widgets/stat_tile.h"

#include "gui/theme/paint.h"
#include "gui/widgets/elided_label.h"
#include "gui/widgets/plain.h"

#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tilth {

StatTile::StatTile(QWidget* parent)
    : QFrame(parent), m_label(new ElidedLabel({}, theme::Type::Body, theme::Tone::Secondary, this)),
      m_value(new QPushButton(this)), m_why(makeIconButton(QStringLiteral("circle-help"), tr("Why this figure"), {}, this)),
      m_change(new ElidedLabel({}, theme::Type::Caption, theme::Tone::Secondary, this)) {
    setFrameShape(QFrame::NoFrame);
    QSizePolicy place = m_why->sizePolicy();
    place.setRetainSizeWhenHidden(true);            // tiles in a row stand in line whether or not they can be asked
    m_why->setSizePolicy(place);
    m_value->setObjectName(QStringLiteral("figure"));
    theme::setRole(m_value, theme::Role::Figure);
    theme::setType(m_value, theme::Type::Metric);
    auto* column = new QVBoxLayout(this);
    // The button's ground under the mouse reaches beyond its number, which stands in line with the words.
    column->setContentsMargins(theme::s4 - theme::s1, theme::s3, theme::s2, theme::s3);
    for (QLabel* words : {m_label, m_change}) words->setContentsMargins(theme::s1, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_label, 1);
    head->addWidget(m_why);
    column->addLayout(head);
    column->addWidget(m_value, 0, Qt::AlignLeft);
    column->addWidget(m_change);
    connect(m_value, &QPushButton::clicked, this, &StatTile::opened);
    connect(m_why, &QToolButton::clicked, this, &StatTile::asked);
}

void StatTile::setFigure(const QString& label, const QString& value, const QString& definition) {
    m_label->setFullText(label);
    m_value->setText(QString(value).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_value->setAccessibleName(label + QStringLiteral(": ") + value);
    m_why->setAccessibleName(tr("Why this figure: %1").arg(label));
    setPlainTip(m_value, definition);
    setToolTip(plainTip(definition));
}

void StatTile::setChange(const QString& text, theme::Tone tone) {
    theme::setType(m_change, theme::Type::Caption, tone);
    m_change->setFullText(text);
}

void StatTile::setOpens(bool opens) {
    m_value->setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    m_value->setAttribute(Qt::WA_TransparentForMouseEvents, !opens);
}

void StatTile::setAsks(bool asks) { m_why->setVisible(asks); }

void StatTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    theme::drawBox(painter, rect(), theme::colors().surface, theme::colors().line);
}

}
