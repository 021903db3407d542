// SPDX-License-Identifier: MIT
// The field radar (F22, N6): what is seen for the first time, how often something is heard by place and week, the notes behind each cell, and
// the answers beside.
#pragma once
#include "app/radar.h"
#include "gui/page.h"

#include <QTimer>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace tilth {

class AnswerForm;
class ChartFrame;
class ChartModel;
class ChoiceBox;
class EmptyState;
class HeatMap;
class NoteListModel;
class PageHead;
class RecordTable;
class TimelineList;

class RadarPage : public Page {
    Q_OBJECT

public:
    RadarPage(Desk& desk, QWidget* parent);
    void enter() override { load(); }
    void addNew() override;
    QList<QWidget*> regions() override;
    QWidget* mainPart() override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;

private:
    struct Cell {
        std::size_t row = 0, week = 0;
    };
    void makeHead();
    QWidget* makeNews();
    QWidget* makeKinds();
    QWidget* makeChart();
    QWidget* makeNotes();
    QLayout* makeNotesTitle();
    void makeTable();
    QWidget* makeAnswers();
    RadarAsk asked() const;
    void load();
    void show(RadarView view);
    void showNews();
    void showMap();
    void showNotes();
    void showAnswers();
    void showForm(bool shown);
    void answerCell();
    std::optional<Cell> chosen() const;
    std::vector<std::size_t> notesShown() const;
    QString rowName(const RadarRow& row) const;
    QString cellName(const Cell& cell) const;
    bool byProduct() const;

    PageHead* m_head;
    ChoiceBox *m_by, *m_weeks;
    QButtonGroup* m_kinds;
    QWidget* m_news = nullptr;
    TimelineList *m_first, *m_answers;
    ChartFrame* m_frame;
    HeatMap* m_map;
    ChartModel* m_marks;
    QLabel* m_notesTitle;
    RecordTable* m_table;
    NoteListModel* m_notes;
    EmptyState* m_empty;
    QPushButton *m_answer, *m_all;
    AnswerForm* m_form;
    RadarView m_view;
    QString m_chosen;                           ///< row and week of the chosen cell, kept when the counts come anew
    int m_asked = 0;
    QTimer m_reload;
};

}
