// SPDX-License-Identifier: MIT
// Segments: their list with counts, the builder with count and sample while somebody edits, and how much two of them overlap.
#pragma once
#include "core/model/segment.h"
#include "gui/bridge/desk.h"
#include "gui/forms/condition_topics.h"
#include "gui/page.h"

#include <QTimer>

class QLineEdit;
class QPushButton;
class QScrollArea;

namespace tilth {

class ChoiceBox;
class ConditionGroup;
class EmptyState;
class PageHead;
class RecordTable;
class SegmentFindings;
class SegmentListModel;
class SegmentOverlap;

class SegmentsPage : public Page {
    Q_OBJECT

public:
    SegmentsPage(Desk& desk, QWidget* parent);
    void enter() override;
    void addNew() override;
    QList<QWidget*> regions() override;

private:
    void makeHead();
    QWidget* makeList();
    QWidget* makeBuilder();
    QLayout* makeNameLine();
    QLayout* makeWays();
    void join();
    void load();
    void choose(int row);
    void countAll();
    void showSegment(const Segment& segment);
    void showConditions();
    void showOthers();
    void rowChanged(int row);
    void keepEdits();
    void edited();
    QString unfinished() const;
    void count();
    void save();
    void saved(std::int64_t id);
    void useAsFilter();
    void removeSegment();
    void addMembersByQuery();
    Segment draft() const;
    bool isChanged() const;
    std::string where() const;              ///< whom the draft means

    PageHead* m_head;
    RecordTable* m_table;
    SegmentListModel* m_list;
    EmptyState* m_empty;
    SegmentOverlap* m_overlap;
    QWidget* m_builder = nullptr;
    QLineEdit* m_name;
    ChoiceBox *m_of, *m_kind;
    QScrollArea* m_scroll;
    SegmentFindings* m_findings;
    QPushButton *m_save = nullptr, *m_filter = nullptr, *m_remove = nullptr, *m_addMembers = nullptr;
    ConditionGroup* m_group = nullptr;
    QList<Topic> m_topics;
    Segment m_shown;                        // as it is kept; id 0: not yet
    std::int64_t m_wanted = 0;              // to be shown when the list has it
    int m_asked = 0;
    QTimer m_edited, m_reload, m_midnight;
};

}
