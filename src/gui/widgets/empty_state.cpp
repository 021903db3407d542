// SPDX-License-Identifier: MIT
// Centred content; over a view it follows model and size.
#include "gui/widgets/empty_state.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/widgets/plain.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tilth {
namespace {

constexpr int badge = 64, badgeRoom = badge + theme::s1;

// Where there is no room for the picture the words stand alone.
QSpacerItem* roomOfBadge(const QLayout* column) { return column->itemAt(1)->spacerItem(); }
bool hasBadge(const QLayout* column) { return roomOfBadge(column)->sizeHint().height() > 0; }
void fitBadge(QLayout* column, int height) {
    const int others = column->totalSizeHint().height() - roomOfBadge(column)->sizeHint().height();
    const int room = height >= others + badgeRoom ? badgeRoom : 0;
    if (room == roomOfBadge(column)->sizeHint().height()) return;
    roomOfBadge(column)->changeSize(0, room);
    column->invalidate();
}

}

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_sentence(makeLabel({}, theme::Type::Body, theme::Tone::Secondary, this)),
      m_action(new QPushButton(this)) {
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_action->setObjectName(QStringLiteral("emptyAction"));
    m_action->hide();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(theme::s3);
    column->addStretch(2);
    column->addSpacing(badgeRoom);
    column->addWidget(m_sentence);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::acted);
}

void EmptyState::setContent(const QString& icon, const QString& sentence, const QString& action) {
    m_icon = icon;
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    update();
}

QString EmptyState::sentence() const {
    return m_sentence->text();
}

void EmptyState::cover(QAbstractItemView* view) {
    m_view = view;
    setParent(view->viewport());
    view->viewport()->installEventFilter(this);
    coverIfEmpty();
}

void EmptyState::coverIfEmpty() {
    if (QAbstractItemModel* model = m_view->model(); model != m_model) {
        m_model = model;
        if (model)
            for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
                connect(model, signal, this, &EmptyState::coverIfEmpty);
        if (model) connect(model, &QAbstractItemModel::modelReset, this, &EmptyState::coverIfEmpty);
    }
    setGeometry(m_view->viewport()->rect());
    fitBadge(layout(), height());
    setVisible(!m_model || m_model->rowCount(m_view->rootIndex()) == 0);
    raise();
}

bool EmptyState::eventFilter(QObject* watched, QEvent* event) {
    const bool moves =
        event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::Paint;
    if (m_view && watched == m_view->viewport() && moves &&
        (event->type() != QEvent::Paint || m_view->model() != m_model))
        coverIfEmpty();
    return QWidget::eventFilter(watched, event);
}

void EmptyState::paintEvent(QPaintEvent*) {
    if (!hasBadge(layout())) return;
    QPainter painter(this);
    const QRect circle((width() - badge) / 2, m_sentence->y() - badge - theme::s4, badge, badge);
    theme::drawDot(painter, circle, theme::colors().hover, badge);
    const int inset = (badge - theme::emptyIconSize) / 2;
    if (!m_icon.isEmpty())
        theme::drawIcon(painter, circle.adjusted(inset, inset, -inset, -inset), m_icon, theme::colors().secondary);
}

}
