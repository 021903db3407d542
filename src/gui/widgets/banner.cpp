// SPDX-License-Identifier: MIT
// An icon and an edge in the tone of the kind; errors are announced.
#include "gui/widgets/banner.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/widgets/plain.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <array>

namespace tilth {
namespace {

struct Look {
    const char* icon;
    theme::Tone tone;
};

constexpr std::array looks{Look{"info", theme::Tone::Accent}, Look{"triangle-alert", theme::Tone::Warning},
                           Look{"circle-x", theme::Tone::Danger}};

}

Banner::Banner(QWidget* parent) : QFrame(parent) {
    setFrameShape(QFrame::NoFrame);
    makeLayout();
    hide();
    connect(m_action, &QPushButton::clicked, this, &Banner::acted);
    connect(m_detailsButton, &QPushButton::clicked, this, &Banner::showDetails);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
}

void Banner::makeLayout() {
    m_text = makeLabel({}, theme::Type::Body, theme::Tone::Normal, this);
    m_text->setWordWrap(true);
    m_action = new QPushButton(this);
    m_action->setObjectName(QStringLiteral("bannerAction"));
    m_detailsButton = new QPushButton(tr("Details"), this);
    m_detailsButton->setObjectName(QStringLiteral("bannerDetails"));
    theme::setRole(m_detailsButton, theme::Role::Quiet);
    m_close = makeIconButton(QStringLiteral("x"), tr("Close notice"), {}, this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::s4 + theme::iconSize + theme::s3, theme::s1, theme::s2, theme::s1);
    row->addWidget(m_text, 1);
    for (QWidget* button : std::initializer_list<QWidget*>{m_detailsButton, m_action, m_close}) row->addWidget(button);
}

void Banner::present(Kind kind, const QString& text, const QString& action, const QString& details) {
    m_kind = kind;
    m_details = details;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_detailsButton->setVisible(!details.isEmpty());
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    if (kind == Kind::Error) QAccessible::updateAccessibility(&alert);
}

void Banner::setClosable(bool closable) {
    m_close->setVisible(closable);
}
QString Banner::text() const {
    return m_text->text();
}

/// Details are shown in place, below the sentence.
void Banner::showDetails() {
    m_text->setText(m_text->text() + QLatin1Char('\n') + m_details);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detailsButton->hide();
}

void Banner::paintEvent(QPaintEvent*) {
    const theme::Colors& c = theme::colors();
    const Look look = looks[std::size_t(m_kind)];
    const QColor ink = theme::color(look.tone);
    QPainter painter(this);
    theme::drawBox(painter, rect(), theme::blend(c.surface, ink, 0.08), theme::blend(c.surface, ink, 0.45));
    theme::drawIcon(painter, {theme::s4, (height() - theme::iconSize) / 2, theme::iconSize, theme::iconSize},
                    QString::fromLatin1(look.icon), ink);
}

}
