// SPDX-License-Identifier: MIT
// The board: a column a stage, scrolled sideways; cards move by mouse, by keys and by whoever listens.
#pragma once

#include "gui/widgets/cell_roles.h"

#include <QScrollArea>
#include <QTimer>

class QAbstractItemModel;
class QHBoxLayout;

namespace tilth {

class BoardColumn;
class CardList;

struct BoardStage {
    qint64 id = 0;
    QString name = {};
    StageMark mark = {};
};

/// Cards come from one list model a stage (CellIdRole, DisplayRole, Card roles, and Qt::AccessibleTextRole for what a
/// card says as a whole); the board changes none of them.
/// A move is only asked for by dropped(); when the card then appears in another stage's model, the focus follows it.
class BoardView : public QScrollArea {
    Q_OBJECT

public:
    explicit BoardView(QWidget* parent = nullptr);

    void setStages(const QList<BoardStage>& stages);
    /// The model stays the caller's. Unknown stages are passed over.
    void setModel(qint64 stage, QAbstractItemModel* cards);
    /// "3", "¥2,710,000" for the heading and "Weighted ¥1,620,000" for its tool tip, all formatted.
    void setSummary(qint64 stage, const QString& count, const QString& total, const QString& weighted = {});

    /// 0 when there is none.
    qint64 currentCard() const;
    qint64 currentStage() const;
    /// Makes a card current and visible, with the focus in its list when the board has it.
    void setCurrentCard(qint64 card);

signals:
    void dropped(qint64 card, qint64 stage);
    /// By mouse once the button is let go: what it shows must not take the room in which a card is being dragged.
    void currentCardChanged(qint64 card);
    void activated(qint64 card);
    void recordRequested(qint64 card);
    void escaped();
    void menuRequested(const QPoint& global, qint64 card);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A card on its way to a column, until it arrives or the user goes elsewhere.
    struct Followed {
        qint64 card = 0;
        int column = -1;
    };

    void addColumn(const BoardStage& stage);
    void connectCards(int column, CardList* cards);
    CardList* cardsAt(int column) const;
    int columnOfStage(qint64 stage) const;
    void walk(int from, int by);
    void carry(int from, int by);
    void move(qint64 card, int column);
    void makeCurrent(qint64 card, int column);
    void takeOver(int column);
    void follow();
    void scrollTowards(const QPoint& global);
    void scrollOn();
    void fitColumns();
    bool showsCurrent(int width) const; // at least a part of it, in so wide a viewport
    void showCurrent();

    QList<BoardStage> m_stages;
    QList<BoardColumn*> m_columns;
    QHBoxLayout* m_row = nullptr;
    int m_current = -1;
    Followed m_followed;
    QTimer m_scrolling;                 // runs while a card is held at an edge
    int m_step = 0;
};

}
