// SPDX-License-Identifier: MIT
// A month of everything dated: campaigns as bars, tasks and meetings, close dates of deals; each a layer to show or hide.
#pragma once
#include "gui/models/dated_records.h"
#include "gui/page.h"

#include <QTimer>
#include <array>

class QAbstractButton;
class QLabel;

namespace tilth {

class MonthView;
class PageHead;
class QuickAdd;
class StageBook;
struct MonthItem;

class CalendarPage : public Page {
    Q_OBJECT

public:
    CalendarPage(Desk& desk, QWidget* parent);

    void enter() override;
    void addNew() override;
    void addNewOn(const QDate& day) override { planOn(day); }
    QList<QWidget*> regions() override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;

private:
    void makeHead();
    void makeMonth();
    void addLayer(DatedRecord::Layer layer, const QString& name);
    void applySettings();
    void turn(int months);
    void load();
    void showItems();
    bool isShown(const DatedRecord& record) const;
    MonthItem itemOf(std::size_t number, const StageBook& stages) const;
    QString statusOf(const DatedRecord& record, const StageBook& stages) const;
    void showHint();
    void planOn(const QDate& day);
    void openItem(qint64 number);

    PageHead* m_head;
    QuickAdd* m_quickAdd;
    QLabel* m_hint;
    MonthView* m_month;
    std::array<QAbstractButton*, calendarLayers> m_layers{};
    std::vector<DatedRecord> m_records;
    bool m_loaded = false;
    QTimer m_reload;
};

}
