// SPDX-License-Identifier: MIT
// A line edit over a list; the line keeps the focus, the arrows walk in the list.
#include "gui/widgets/command_palette.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/plain.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <utility>

namespace tilth {
namespace {

constexpr int paletteWidth = 600, rowsShown = 9;
constexpr int isHeadingRole = Qt::UserRole + 1;

class PaletteDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const bool heading = index.data(isHeadingRole).toBool();
        return {0, heading ? theme::textHeight(theme::Type::Caption) + theme::s3 : theme::rowHeight()};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const theme::Colors& c = theme::colors();
        const QRect box = option.rect.adjusted(theme::s4, 0, -theme::s4, 0);
        if (index.data(isHeadingRole).toBool()) {
            theme::drawText(*painter, box, index.data().toString(), theme::Type::Caption, c.secondary,
                            Qt::AlignLeft | Qt::AlignBottom);
            return;
        }
        QStyleOptionViewItem ground = option;
        ground.rect = option.rect.adjusted(theme::s2, 1, -theme::s2, -1);
        theme::drawItemGround(*painter, ground, theme::radius);
        paintItem(*painter, box, index);
    }

private:
    static void paintItem(QPainter& painter, const QRect& box, const QModelIndex& index) {
        const theme::Colors& c = theme::colors();
        const QRect mark(box.x(), box.center().y() + 1 - theme::iconSize / 2, theme::iconSize, theme::iconSize);
        theme::drawIcon(painter, mark, index.data(CellIconRole).toString(), c.secondary);
        const QString shortcut = index.data(CellShortcutRole).toString();
        theme::drawText(painter, box, shortcut, theme::Type::Caption, c.secondary, Qt::AlignRight | Qt::AlignVCenter);
        const int end = shortcut.isEmpty() ? 0 : theme::textWidth(shortcut, theme::Type::Caption) + theme::s3;
        const QRect words = box.adjusted(theme::iconSize + theme::s3, 0, -end, 0);
        const int used = theme::drawText(painter, words, index.data().toString(), theme::Type::Body, c.text);
        theme::drawText(painter, words.adjusted(used + theme::s3, 0, 0, 0), index.data(CellSubtitleRole).toString(),
                        theme::Type::Caption, c.secondary);
    }
};

QStandardItem* makeHeading(const QString& text) {
    auto* row = new QStandardItem(text);
    row->setData(true, isHeadingRole);
    row->setFlags(Qt::NoItemFlags);
    return row;
}

QStandardItem* makeRow(const PaletteItem& item) {
    auto* row = new QStandardItem(item.title);
    row->setEditable(false);
    row->setData(item.icon, CellIconRole);
    row->setData(item.subtitle, CellSubtitleRole);
    row->setData(item.shortcut, CellShortcutRole);
    row->setData(item.id, CellIdRole);
    row->setData(item.subtitle.isEmpty() ? item.title : item.title + QStringLiteral(", ") + item.subtitle,
                 Qt::AccessibleTextRole);
    row->setData(item.shortcut, Qt::AccessibleDescriptionRole);
    return row;
}

}

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window), m_items(new QStandardItemModel(this)), m_emptyText(tr("Nothing found")) {
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Search or run a command"));
    makeLayout();
    window->installEventFilter(this);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, [this] { m_wanted = false; });
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::queryChanged);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    hide();
}

void CommandPalette::makeLayout() {
    m_line = new QLineEdit(this);
    m_line->setObjectName(QStringLiteral("paletteLine"));
    m_line->setAccessibleName(tr("Search"));
    m_line->addAction(theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_items);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, theme::s2, 1, theme::s2);
    auto* lineRow = new QVBoxLayout;
    lineRow->setContentsMargins(theme::s2, 0, theme::s2, 0);
    lineRow->addWidget(m_line);
    column->addLayout(lineRow);
    column->addWidget(m_list, 1);
}

void CommandPalette::setPlaceholder(const QString& text) {
    m_line->setPlaceholderText(text);
}
void CommandPalette::setEmptyText(const QString& text) {
    m_emptyText = text;
}
QString CommandPalette::query() const {
    return m_line->text();
}

void CommandPalette::open(const QString& query) {
    if (!isVisible()) m_before = QApplication::focusWidget();
    m_composing = false;
    {
        const QSignalBlocker quiet(m_line);
        m_line->setText(query);
    }
    place();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
    emit queryChanged(query);
}

void CommandPalette::place() {
    int content = 0;
    for (int row = 0; row < m_items->rowCount(); ++row) content += m_list->sizeHintForRow(row);
    const QSize room = parentWidget()->size();
    const int list = std::clamp(content, theme::rowHeight(), rowsShown * theme::rowHeight());
    const QSize size(std::min(paletteWidth, room.width() - 2 * theme::s4),
                     list + theme::controlHeight() + 3 * theme::s2 + 2);
    setGeometry(QRect(QPoint((room.width() - size.width()) / 2, std::min(room.height() / 8, 96)), size));
}

void CommandPalette::setItems(const QString& query, const QList<PaletteItem>& items) {
    if (query != m_line->text()) return;
    m_answered = query;
    m_items->clear();
    QString section;
    for (const PaletteItem& item : items) {
        if (item.section != section && !item.section.isEmpty()) m_items->appendRow(makeHeading(item.section));
        section = item.section;
        m_items->appendRow(makeRow(item));
    }
    if (items.isEmpty()) m_items->appendRow(makeHeading(m_emptyText));
    m_list->setCurrentIndex(m_items->index(firstRow(), 0));
    m_list->scrollToTop();
    place();
    if (std::exchange(m_wanted, false)) choose(m_list->currentIndex());
}

int CommandPalette::firstRow() const {
    for (int row = 0; row < m_items->rowCount(); ++row)
        if (m_items->item(row)->isSelectable()) return row;
    return -1;
}

void CommandPalette::step(int by) {
    const int rows = m_items->rowCount();
    for (int row = m_list->currentIndex().row() + by, tries = 0; tries < rows; row += by, ++tries) {
        row = (row + rows) % rows;
        if (!m_items->item(row)->isSelectable()) continue;
        m_list->setCurrentIndex(m_items->index(row, 0));
        return;
    }
}

bool CommandPalette::pressKey(int key) {
    switch (key) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: chooseCurrent(); return true;
    case Qt::Key_Escape: close(); return true;
    default: return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
    if (watched != m_line) return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    if (event->type() == QEvent::KeyPress && !m_composing && pressKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    // Focus that leaves for another window comes back by itself.
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason && isVisible())
        close();
    return QFrame::eventFilter(watched, event);
}

// Who types fast means the words that stand there, not what was found for half of them.
void CommandPalette::chooseCurrent() {
    m_wanted = m_answered != m_line->text();
    if (!m_wanted) choose(m_list->currentIndex());
}

void CommandPalette::choose(const QModelIndex& index) {
    if (!index.isValid() || !(index.flags() & Qt::ItemIsSelectable)) return;
    const QVariant id = index.data(CellIdRole);
    close();
    emit chosen(id);
}

void CommandPalette::close() {
    if (!isVisible()) return;
    const bool mine = m_line->hasFocus();
    hide();
    m_wanted = false;
    if (mine && m_before) m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
    emit closed();
}

void CommandPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    theme::drawBox(painter, rect(), theme::colors().surface, theme::colors().edge);
}

}
