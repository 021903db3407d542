// SPDX-License-Identifier: MIT
// What marketing owed and delivered, and how sales answered, on one page for both; each number opens its rows (F20, F21).
#pragma once
#include "app/sla.h"
#include "gui/page.h"

#include <QTimer>

class QLabel;

namespace tilth {

class ChartFrame;
class ChartModel;
class ChoiceBox;
class PageHead;
class RecordTable;
class SlaModel;
class SmallTable;
class StatTile;
struct SlaFigure;

/// A board with the names that it needs, read in a worker.
struct NamedBoard {
    SlaBoard board;
    std::vector<std::string> leads, owners;     // of the rows
    std::vector<std::string> reps;              // of board.reps
};

class ScoreboardPage : public Page {
    Q_OBJECT

public:
    ScoreboardPage(Desk& desk, QWidget* parent);
    void enter() override { load(); }
    QList<QWidget*> regions() override;
    QWidget* mainPart() override;

private:
    void makeHead();
    QWidget* makeTiles();
    QWidget* makeRows();
    QWidget* makeReps();
    void load();
    void show(NamedBoard board);
    void showReps();
    void showNoReps();
    void showReasons();
    void showRows(const QString& title, const Scoreboard::Rows& rows);
    void showFigure(const SlaFigure& figure);
    void openFigure(const SlaFigure& figure);
    QString clocksText() const;
    void showRep(qint64 place);

    PageHead* m_head;
    ChoiceBox* m_month;
    QList<StatTile*> m_tiles;
    QLabel *m_rowsTitle, *m_meaning, *m_fault, *m_check;
    RecordTable* m_table;
    SlaModel* m_rows;
    SmallTable* m_reps;
    ChartFrame* m_reasons;
    ChartModel* m_marks;
    NamedBoard m_board;
    const SlaFigure* m_figure;      // whose rows are shown; null: others
    int m_asked = 0;
    QTimer m_reload;
};

}
