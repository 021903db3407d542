// SPDX-License-Identifier: MIT
// One stage of the board: a heading "name · count · total" over a list of cards that can be dragged and dropped.
#pragma once

#include "gui/widgets/cell_roles.h"

#include <QFrame>
#include <QListView>

class QLabel;

namespace tilth {

/// The cards of one stage. Dragging carries the card's id; what a drop means is the board's business.
class CardList : public QListView {
    Q_OBJECT

public:
    explicit CardList(QWidget* parent = nullptr);

    qint64 currentCard() const;
    /// The row of a card, -1 when it is not here.
    int rowOf(qint64 card) const;
    /// A mouse button is held on a card: it may be the begin of a drag.
    bool isHeld() const { return m_held; }
    /// How many there are is known: where there is none, that is said from now on.
    void setCounted();
    static QString mimeType() { return QStringLiteral("application/x-tilth-card"); }

signals:
    void cardDropped(qint64 card);
    void dragMoved(const QPoint& global); ///< so that the board can scroll sideways
    void dragEnded();                     ///< a card of this list was let go, here or elsewhere
    void walked(int columns);             ///< Left -1, Right +1
    void carried(int columns);            ///< Ctrl+Shift+Left -1, Right +1
    void focused();
    void navigated();                  ///< the user goes to a card by mouse or keys
    void recordRequested(qint64 card); ///< Ctrl+Enter
    void escaped();
    void menuRequested(const QPoint& global);

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool accepts(const QDropEvent& event) const;
    void setTarget(bool target);

    bool m_target = false, m_held = false, m_counted = false;
};

class BoardColumn : public QFrame {
    Q_OBJECT

public:
    BoardColumn(const QString& name, const StageMark& mark, QWidget* parent = nullptr);

    CardList* cards() const { return m_cards; }
    /// `weighted` goes to the heading's tool tip.
    void setSummary(const QString& count, const QString& total, const QString& weighted);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    StageMark m_mark;
    QLabel* m_heading;
    CardList* m_cards;
};

}
