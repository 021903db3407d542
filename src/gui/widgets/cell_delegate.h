// SPDX-License-Identifier: MIT
// Paints the cells of a record table by their CellKind and hands keys of cell editors on (Enter down, Tab right).
#pragma once

#include <QStyledItemDelegate>
#include <functional>

namespace tilth {

class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Makes the editor of a cell, or null for the line edit of Qt. It must have a USER property for Qt::EditRole.
    using EditorMaker = std::function<QWidget*(QWidget* parent, const QModelIndex& index)>;

    explicit CellDelegate(QObject* parent = nullptr);

    void setEditorMaker(EditorMaker maker);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// What a person has typed stays when the record is changed meanwhile.
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

signals:
    /// Enter was pressed in an editor: its value is committed, the view moves down.
    void committedByEnter();

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    EditorMaker m_maker;
};

}
