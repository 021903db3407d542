// SPDX-License-Identifier: MIT
// One small painter a kind of cell, chosen from a table.
#include "gui/widgets/cell_delegate.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/score_badge.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPainter>
#include <array>

namespace tilth {

QColor stageColor(const StageMark& mark) {
    if (mark.state == StageMark::Won) return theme::colors().won;
    if (mark.state == StageMark::Lost) return theme::colors().lost;
    return theme::stageColor(mark.index, mark.count);
}

namespace {

constexpr int dotSide = 10;

struct Cell {
    QPainter& painter;
    QRect box;
    const QModelIndex& index;
    bool selected;

    QString text() const { return index.data(Qt::DisplayRole).toString(); }
    QColor ink(theme::Tone plain) const {
        const QVariant tone = index.data(CellToneRole);
        return theme::color(tone.isValid() ? theme::Tone(tone.toInt()) : plain);
    }
};

void paintText(const Cell& cell) {
    theme::drawText(cell.painter, cell.box, cell.text(), theme::Type::Body, cell.ink(theme::Tone::Normal));
}
void paintStrong(const Cell& cell) {
    theme::drawText(cell.painter, cell.box, cell.text(), theme::Type::Strong, cell.ink(theme::Tone::Normal));
}
void paintSecondary(const Cell& cell) {
    theme::drawText(cell.painter, cell.box, cell.text(), theme::Type::Body, cell.ink(theme::Tone::Secondary));
}

void paintAmount(const Cell& cell) {
    theme::drawText(cell.painter, cell.box, cell.text(), theme::Type::Body, cell.ink(theme::Tone::Normal),
                    Qt::AlignRight | Qt::AlignVCenter);
}

void paintTotal(const Cell& cell) {
    theme::drawText(cell.painter, cell.box, cell.text(), theme::Type::Strong, cell.ink(theme::Tone::Normal),
                    Qt::AlignRight | Qt::AlignVCenter);
}

void paintDotAndWord(const Cell& cell, const QColor& dot) {
    const QRect mark(cell.box.x(), cell.box.y(), dotSide, cell.box.height());
    theme::drawDot(cell.painter, mark, dot, dotSide - 1);
    theme::drawText(cell.painter, cell.box.adjusted(dotSide + theme::s2, 0, 0, 0), cell.text(), theme::Type::Body,
                    cell.ink(theme::Tone::Normal));
}

void paintStage(const Cell& cell) {
    if (!cell.text().isEmpty()) paintDotAndWord(cell, stageColor(cell.index.data(CellStageRole).value<StageMark>()));
}

void paintCategory(const Cell& cell) {
    if (!cell.text().isEmpty()) paintDotAndWord(cell, theme::categoryColor(cell.index.data(CellCategoryRole).toInt()));
}

void paintMarked(const Cell& cell) {
    const QString icon = cell.index.data(CellIconRole).toString();
    const int shift = icon.isEmpty() ? 0 : theme::iconSize + theme::s2;
    const QRect mark(cell.box.x(), cell.box.center().y() + 1 - theme::iconSize / 2, theme::iconSize, theme::iconSize);
    if (shift) theme::drawIcon(cell.painter, mark, icon, cell.ink(theme::Tone::Secondary));
    theme::drawText(cell.painter, cell.box.adjusted(shift, 0, 0, 0), cell.text(), theme::Type::Body,
                    cell.ink(theme::Tone::Normal));
}

void paintCheck(const Cell& cell) {
    if (!cell.index.data(Qt::DisplayRole).toBool()) return;
    const QRect mark(cell.box.x(), cell.box.center().y() + 1 - theme::iconSize / 2, theme::iconSize, theme::iconSize);
    theme::drawIcon(cell.painter, mark, QStringLiteral("check"), cell.ink(theme::Tone::Success));
}

void paintScore(const Cell& cell) {
    drawScoreBadge(cell.painter, cell.box, cell.index.data(CellGradeRole).toString(), cell.text());
}

constexpr std::array painters{paintText,     paintStrong, paintSecondary, paintAmount, paintStage,
                              paintCategory, paintMarked, paintCheck,     paintScore,  paintTotal};

/// Room for the mark before the word.
int markWidth(CellKind kind) {
    constexpr int dot = dotSide + theme::s2, icon = theme::iconSize;
    constexpr std::array widths{0, 0, 0, 0, dot, dot, icon + theme::s2, icon, scoreBadgeGrade, 0};
    return widths[std::size_t(kind)];
}

CellKind kindOf(const QModelIndex& index) {
    const int kind = index.data(CellKindRole).toInt();
    return kind >= 0 && kind < int(painters.size()) ? CellKind(kind) : CellKind::Text;
}

}

CellDelegate::CellDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void CellDelegate::setEditorMaker(EditorMaker maker) {
    m_maker = std::move(maker);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    theme::drawItemGround(*painter, option);
    const QRect box = option.rect.adjusted(theme::s2, 0, -theme::s2, 0);
    painters[std::size_t(kindOf(index))]({*painter, box, index, bool(option.state & QStyle::State_Selected)});
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const CellKind kind = kindOf(index);
    const theme::Type type =
        kind == CellKind::Strong || kind == CellKind::Total ? theme::Type::Strong : theme::Type::Body;
    const QString text = kind == CellKind::Check ? QString() : index.data(Qt::DisplayRole).toString();
    return {theme::textWidth(text, type) + markWidth(kind) + 2 * theme::s2 + 1, theme::rowHeight()};
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    QWidget* editor = m_maker ? m_maker(parent, index) : nullptr;
    if (!editor) editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto* line = qobject_cast<QLineEdit*>(editor)) line->setFrame(false);
    if (editor) editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

// Views ask for it again with any news of the record.
void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    static constexpr char given[] = "givenValue", filled[] = "filledValue";
    const auto content = [editor] { return editor->metaObject()->userProperty().read(editor); };
    const QVariant value = index.data(Qt::EditRole);
    if (editor->property(filled).isValid() && (value == editor->property(given) || content() != editor->property(filled))) return;
    QStyledItemDelegate::setEditorData(editor, index);
    editor->setProperty(given, value);
    editor->setProperty(filled, content());
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
    editor->setGeometry(option.rect);
}

bool CellDelegate::eventFilter(QObject* editor, QEvent* event) {
    const bool press = event->type() == QEvent::KeyPress;
    const int key = press ? static_cast<QKeyEvent*>(event)->key() : 0;
    const bool done = QStyledItemDelegate::eventFilter(editor, event);
    // Qt queues the commit, so that validators and completers see the key first; moving down is queued behind it.
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        QMetaObject::invokeMethod(this, &CellDelegate::committedByEnter, Qt::QueuedConnection);
    return done;
}

}
