// SPDX-License-Identifier: MIT
// Leads, contacts or companies that are in twice: groups with their reasons, one after the other merged or told apart by keys.
#pragma once
#include "gui/bridge/desk.h"
#include "gui/page.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace tilth {

class DuplicateGroupsModel;
class EmptyState;
class MergeModel;
class PageHead;
class RailJob;
class RecordTable;
struct DuplicateGroup;
struct DuplicateGroups;

class DuplicatesPage : public Page {
    Q_OBJECT

public:
    DuplicatesPage(Desk& desk, QWidget* parent);
    void enter() override;
    QList<QWidget*> regions() override;
    /// "lead": its duplicates; "lead 12 13": these records first.
    bool showRows(const QString& where) override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;

private:
    QWidget* makeGroups();
    QWidget* makeMerge();
    QPushButton* addWay(QLayout* row, const QString& name, const QString& text, const QString& key, void (DuplicatesPage::*act)());
    void join();
    void chooseType(int type);
    void search();
    void show(const DuplicateGroups& found);
    void takeNews(const News& news);
    void putFirst(const Ids& ids);
    void showFirst(const DuplicateGroup& group);
    void showGroup(int row);
    void choose(const QModelIndex& cell);
    void merge();
    void apart();
    void next();
    void dealWith(const QString& said, const Desk::Work& work);
    void dealtWith(const Ids& ids);
    std::string typeName() const;

    PageHead* m_head;
    QLabel* m_count;
    RecordTable* m_groups;
    DuplicateGroupsModel* m_found;
    EmptyState* m_empty;
    QWidget* m_panel = nullptr;
    QLabel *m_names, *m_why;
    RecordTable* m_fields;
    MergeModel* m_records;
    QPushButton *m_merge = nullptr, *m_apart = nullptr, *m_next = nullptr;
    RailJob* m_job;
    QTimer m_again;
    int m_type = 0;
    bool m_searched = false;        // of this type, and nothing has changed since
    int m_asked = 0;                // the newest search: older answers are dropped
    Ids m_first;                    // records that somebody asked for
    Ids m_shown;                    // whose fields are shown as they are now; what was chosen among them stays
};

}
