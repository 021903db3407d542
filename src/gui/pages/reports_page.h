// SPDX-License-Identifier: MIT
// Reports: a question, its chart and table, for a period, an owner, by a dimension. Every number opens its rows.
#pragma once
#include "app/reports.h"
#include "gui/page.h"

#include <QTimer>
#include <array>
#include <memory>

namespace Ui {
class ReportsPage;
}

namespace tilth {

class ChartFrame;
class ChartModel;
class ChartRoom;
class ChoiceBox;
class ReportModel;
class TableRoom;

class ReportsPage : public Page {
    Q_OBJECT

public:
    ReportsPage(Desk& desk, QWidget* parent);
    ~ReportsPage() override;
    void enter() override { load(); }
    QList<QWidget*> regions() override;
    QWidget* mainPart() override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;

private:
    void makeNames();
    void makeChoices();
    void makeCharts();
    void makeTable();
    void choose(int report);
    void load();
    void show(const Report& report);
    void showMeanings();
    void showChart();
    void shareRoom(const ChartRoom& shown, bool grows);
    void open(int row);
    void askWhy();
    void openRows(const QString& where);
    ReportRequest request() const;

    std::unique_ptr<Ui::ReportsPage> m_ui;
    ChoiceBox *m_period = nullptr, *m_by = nullptr, *m_owner = nullptr;
    ReportModel* m_model;
    ChartModel* m_marks;
    std::array<ChartFrame*, 3> m_frames{};      // by ReportChart::Shape
    std::array<ChartRoom*, 3> m_rooms{};        // of the frames
    TableRoom* m_tableRoom = nullptr;
    int m_report = 0, m_asked = 0;
    QTimer m_reload;
};

}
