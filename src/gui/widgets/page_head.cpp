// SPDX-License-Identifier: MIT
// Builds both lines of the head.
#include "gui/widgets/page_head.h"

#include "gui/theme/icons.h"
#include "gui/widgets/filter_bar.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/plain.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tilth {

PageHead::PageHead(QWidget* parent)
    : QWidget(parent), m_views(new QButtonGroup(this)), m_filterBar(new FilterBar(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s3);
    makeFirstLine();
    column->addWidget(m_filterBar);
    connect(m_views, &QButtonGroup::idClicked, this, &PageHead::viewChosen);
}

void PageHead::makeFirstLine() {
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::s2);
    auto* back = makeIconButton(QStringLiteral("arrow-left"), tr("Back"), QStringLiteral("Alt+Left"), this);
    connect(back, &QToolButton::clicked, this, &PageHead::backRequested);
    m_back = back;
    m_back->hide();
    m_title = makeLabel({}, theme::Type::Page, theme::Tone::Normal, this);
    m_title->setMinimumHeight(theme::controlHeight());
    m_switch = new QWidget(this);
    auto* views = new FlowLayout(m_switch);
    views->setContentsMargins(theme::s2, 0, 0, 0);
    views->setSpacing(theme::s1);
    m_switch->hide();
    m_controls = new FlowLayout;
    row->addWidget(m_back, 0, Qt::AlignTop);
    row->addWidget(m_title, 0, Qt::AlignTop);
    row->addWidget(m_switch, 0, Qt::AlignTop);
    row->addStretch(1);
    row->addLayout(m_controls);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void PageHead::setTitle(const QString& title) {
    m_title->setText(title);
    m_title->setAccessibleName(title);
}

void PageHead::setViews(const QList<PageView>& views, int current) {
    qDeleteAll(m_views->buttons());
    for (int i = 0; i < views.size(); ++i) {
        auto* button = new QToolButton(m_switch);
        button->setIcon(theme::icon(views[i].icon));
        button->setText(views[i].name);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(tr("View as %1").arg(views[i].name));
        m_views->addButton(button, i);
        m_switch->layout()->addWidget(button);
    }
    m_switch->setVisible(views.size() > 1);
    setCurrentView(current);
}

void PageHead::setCurrentView(int index) {
    if (auto* button = m_views->button(index)) button->setChecked(true);
}

int PageHead::currentView() const {
    return m_views->checkedId();
}

QPushButton* PageHead::addButton(const QString& text, const QString& icon) {
    auto* button = new QPushButton(text, this);
    if (!icon.isEmpty()) button->setIcon(theme::icon(icon));
    addControl(button);
    return button;
}

void PageHead::addControl(QWidget* control) {
    m_controls->insertWidget(m_primary ? m_controls->indexOf(m_primary) : -1, control);
}

QPushButton* PageHead::setPrimary(const QString& text, const QString& shortcut) {
    if (!m_primary) {
        m_primary = new QPushButton(this);
        theme::setRole(m_primary, theme::Role::Primary);
        m_controls->addWidget(m_primary);
    }
    m_primary->setText(text);
    setPlainTip(m_primary, shortcut);
    return m_primary;
}

void PageHead::setBackShown(bool shown) {
    m_back->setVisible(shown);
}
void PageHead::setFilterBarShown(bool shown) {
    m_filterBar->setVisible(shown);
}

}
