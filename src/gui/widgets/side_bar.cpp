// SPDX-License-Identifier: MIT
// A list with an own delegate; the selected section is soft blue with strong text.
#include "gui/widgets/side_bar.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/widgets/elided_label.h"
#include "gui/widgets/plain.h"

#include <QBoxLayout>
#include <QEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QToolButton>

namespace tilth {
namespace {

constexpr int wideRail = 208, narrowRail = 56;
constexpr int iconNameRole = Qt::UserRole + 1;

class SectionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {narrowRail, theme::rowHeight()};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const theme::Colors& c = theme::colors();
        const bool selected = option.state & QStyle::State_Selected;
        QStyleOptionViewItem ground = option;
        ground.rect = option.rect.adjusted(theme::s2, 1, -theme::s2, -1);
        theme::drawItemGround(*painter, ground, theme::radius);
        const bool narrow = option.rect.width() <= narrowRail;
        const int side = theme::railIconSize;
        const int x = narrow ? option.rect.center().x() + 1 - side / 2 : ground.rect.x() + theme::s2;
        theme::drawIcon(*painter, {x, option.rect.center().y() + 1 - side / 2, side, side},
                        index.data(iconNameRole).toString(), selected ? c.accent : c.secondary);
        if (narrow) return;
        const QRect words(x + side + theme::s3, option.rect.y(), ground.rect.right() - x - side - theme::s4,
                          option.rect.height());
        theme::drawText(*painter, words, index.data().toString(), selected ? theme::Type::Strong : theme::Type::Body,
                        selected ? c.accent : c.text);
    }
};

/// "Search…" stands left, the shortcut right.
class SearchButton : public QPushButton {
public:
    using QPushButton::QPushButton;

    bool isIconOnly() const { return width() < narrowRail; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
        const int side = theme::iconSize, x = isIconOnly() ? (width() - side) / 2 : theme::s2 + 2;
        theme::drawIcon(painter, {x, (height() - side) / 2, side, side}, QStringLiteral("search"),
                        theme::colors().secondary);
        if (isIconOnly()) return;
        const QRect words = rect().adjusted(x + side + theme::s2, 0, -theme::s2, 0);
        theme::drawText(painter, words, text(), theme::Type::Body, theme::colors().secondary);
        theme::drawText(painter, words, QStringLiteral("Ctrl+K"), theme::Type::Caption, theme::colors().weak,
                        Qt::AlignRight | Qt::AlignVCenter);
    }
};

}

SideBar::SideBar(QWidget* parent) : QWidget(parent), m_sections(new QStandardItemModel(this)) {
    setWindowGround(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::s3, 0, theme::s3);
    column->setSpacing(theme::s2);
    makeTop(column);
    makeList(column);
    makeFoot(column);
    setNarrow(false);
}

void SideBar::makeTop(QVBoxLayout* column) {
    m_search = new SearchButton(tr("Search…"), this);
    m_search->setObjectName(QStringLiteral("searchButton"));
    m_search->setAccessibleName(tr("Search or run a command"));
    setPlainTip(m_search, QStringLiteral("Ctrl+K"));
    m_search->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_search->setMinimumWidth(theme::s6);
    m_menu = makeIconButton(QStringLiteral("menu"), tr("Menu"), QStringLiteral("F10"), this);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->hide();
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight);
    row->setObjectName(QStringLiteral("railTop"));
    row->setContentsMargins(theme::s3, 0, theme::s3, theme::s2);
    row->setSpacing(theme::s1);
    row->addWidget(m_search, 1);
    row->addWidget(m_menu);
    column->addLayout(row);
    connect(m_search, &QPushButton::clicked, this, &SideBar::searchRequested);
}

void SideBar::makeList(QVBoxLayout* column) {
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("sections"));
    m_list->setAccessibleName(tr("Sections"));
    m_list->setModel(m_sections);
    m_list->setItemDelegate(new SectionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (now.isValid()) emit chosen(now.row());
    });
}

void SideBar::makeFoot(QVBoxLayout* column) {
    m_jobs = new QVBoxLayout;
    m_jobs->setContentsMargins(theme::s3, 0, theme::s3, 0);
    m_jobs->setSpacing(theme::s2);
    column->addLayout(m_jobs);
    m_status = new ElidedLabel({}, theme::Type::Caption, theme::Tone::Secondary, this);
    m_status->setObjectName(QStringLiteral("status"));
    m_bell = makeIconButton(QStringLiteral("bell"), tr("Reminders"), QStringLiteral("Ctrl+Shift+R"), this);
    m_bell->setObjectName(QStringLiteral("bell"));
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight);
    row->setObjectName(QStringLiteral("railFoot"));
    row->setSpacing(theme::s1);
    row->addWidget(m_status, 1);
    row->addWidget(m_bell);
    column->addLayout(row);
    connect(m_bell, &QToolButton::clicked, this, &SideBar::bellPressed);
}

void SideBar::setDue(int count) {
    constexpr int most = 99;
    m_bell->setToolButtonStyle(count ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_bell->setText(count > most ? tr("99+") : count ? QString::number(count) : QString());
    m_bell->setAccessibleName(count ? tr("Reminders, %n due", nullptr, count) : tr("Reminders"));
}

void SideBar::setSections(const QList<SideBarSection>& sections) {
    const QSignalBlocker quiet(m_list->selectionModel());
    m_sections->clear();
    for (const SideBarSection& section : sections) {
        auto* item = new QStandardItem(section.title);
        item->setData(section.icon, iconNameRole);
        item->setToolTip(plainTip(
            section.shortcut.isEmpty() ? section.title : section.title + QStringLiteral("  ") + section.shortcut));
        item->setData(section.shortcut, Qt::AccessibleDescriptionRole);
        m_sections->appendRow(item);
    }
}

void SideBar::setCurrent(int section) {
    const bool blocked = blockSignals(true);
    m_list->setCurrentIndex(m_sections->index(section, 0));
    blockSignals(blocked);
}

int SideBar::current() const {
    return m_list->currentIndex().row();
}

void SideBar::setMenu(QMenu* menu) {
    m_menu->setMenu(menu);
    m_menu->setVisible(menu);
}

void SideBar::openMenu() {
    m_menu->showMenu();
}

void SideBar::setStatus(const QString& text, const QString& tip) {
    m_status->setFullText(text);
    if (!tip.isEmpty()) setPlainTip(m_status, tip);
}

void SideBar::addJob(QWidget* job) {
    m_jobs->addWidget(job);
}

void SideBar::setNarrow(bool narrow) {
    m_narrow = narrow;
    setFixedWidth(narrow ? narrowRail : wideRail);
    auto* top = findChild<QBoxLayout*>(QStringLiteral("railTop"));
    top->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int side = narrow ? theme::s1 : theme::s3;
    findChild<QBoxLayout*>(QStringLiteral("railFoot"))->setContentsMargins(side, 0, side, 0);
    m_status->setVisible(!narrow);
    m_list->doItemsLayout();
}

void SideBar::focusSections() {
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void SideBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_list) m_list->doItemsLayout();
}

}
