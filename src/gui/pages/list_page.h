// SPDX-License-Identifier: MIT
// The base of the pages that list records: head with views and filters, table, bulk bar, quick add, panel.
#pragma once
#include "gui/models/list_views.h"
#include "gui/models/record_list.h"
#include "gui/page.h"

#include <memory>

namespace Ui {
class ListPage;
}

namespace tilth {

class BulkBar;
class EmptyState;
class FilterPopup;
class PageHead;
class PeekPanel;
class QuickAdd;
class ReasonBar;
class RecordTable;

class ListPage : public Page {
    Q_OBJECT

public:
    struct Spec {
        const char* type;
        const char* icon;
        const char* title;              // translated in context "ListPage", as the two below
        const char* newText;
        const char* emptyText;          // when there is none at all
        const char* columns;            // keys as they come; with a minus: hidden at first
        const char* quickAdd;           // keys of the line
    };
    ListPage(Desk& desk, const Spec& spec, QWidget* parent);
    ~ListPage() override;

    void enter() override;
    void addNew() override;
    void addNewOn(const QDate& day) override;
    void focusSearch() override;
    QList<QWidget*> regions() override;
    QWidget* mainPart() override;
    bool showRows(const QString& where) override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;

    /// Shows a record in the panel and, where it is listed, in the table.
    void showRecord(std::int64_t id);

protected:
    RecordList& list() { return *m_list; }
    RecordTable& table() const { return *m_table; }
    PageHead& head() const;
    const EntityType& listed() const { return m_list->model().type(); }
    std::string typeName() const { return m_spec.type; }
    ReasonBar& reasonBar() const { return *m_reason; }
    PeekPanel& peek() const { return *m_peek; }
    QuickAdd& quickAdd() const { return *m_quickAdd; }
    /// A part between head and table, such as a summary chart.
    void addSummary(QWidget* summary);
    /// A further way to look at the rows, after the table.
    void addView(const QString& icon, const QString& name, QWidget* view);
    /// Shows the table (0) or a further view.
    void showLayout(int view);
    /// An edit was refused; true: it is taken care of.
    virtual bool editRefused(std::int64_t, const QString&, const Value&, const Error&) { return false; }
    /// The rows were asked for anew.
    virtual void rowsListed() {}
    void setWhere(const QString& where);
    void setQuery(const QString& where, const QString& search);
    /// A button of the head for the segments.
    void addSegmentsButton();
    /// A button of the head for records of this type that are in twice.
    void addDuplicatesButton();

private:
    void makeHead();
    void makeTable();
    void makeParts();
    void join();
    void joinFilters();
    void joinTable();
    void joinBulk();
    void showViews();
    void useView(int index);
    void showQuery(int view, const ListQuery& query);
    void showChips();
    void showCount();
    void showEmpty();
    void clearFilters();
    void openFilter();
    void openMenu();
    void saveCurrentView();
    void removeCurrentView();
    void sortBy(int column, Qt::SortOrder order);
    void showSort();
    bool isBlank() const;
    bool keepsRecord() const;
    void ask(const ListQuery& query);
    void leaveUnlisted();
    void rowChanged(int row);
    void selectionChanged();
    void edit(qint64 id, const QString& key, const Value& value);
    void setMany(const QString& key, const Value& value);
    void removeSelected();
    void mergeSelected();
    void exportRows();
    void escape();
    Ids selectedIds() const;
    void applyColumns(const QString& columns);
    QString columnsText() const;

    Spec m_spec;
    std::unique_ptr<Ui::ListPage> m_ui;
    RecordList* m_list;
    RecordTable* m_table = nullptr;
    PeekPanel* m_peek = nullptr;
    BulkBar* m_bulk = nullptr;
    QuickAdd* m_quickAdd = nullptr;
    ReasonBar* m_reason = nullptr;
    FilterPopup* m_filter = nullptr;
    EmptyState* m_empty = nullptr;
    QList<ListView> m_views;
    int m_view = 0;                     // -1: the person's own
    std::int64_t m_current = 0;
    bool m_narrowed = false;            // somebody asked for other rows, which have not come yet
    bool m_ownWidths = false;           // widths came from a saved view or the last time
};

}
