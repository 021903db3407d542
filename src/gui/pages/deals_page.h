// SPDX-License-Identifier: MIT
// Deals as table and board, the pipeline above them; losing one asks its reason on the page.
#pragma once
#include "gui/pages/list_page.h"

namespace tilth {

class BoardModel;
class BoardView;
class ChartFrame;
class ChartModel;
class ChoiceBox;

class DealsPage : public ListPage {
    Q_OBJECT

public:
    DealsPage(Desk& desk, QWidget* parent);
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;

protected:
    void rowsListed() override;
    bool editRefused(std::int64_t deal, const QString& key, const Value& value, const Error& error) override;

private:
    void makeChart();
    void makeBoard();
    void makePipelines();
    void showStages();
    void showSummaries();
    void showChart();
    void placeChart();
    void move(qint64 deal, qint64 stage);

    ChartFrame* m_chart = nullptr;
    ChartModel* m_marks = nullptr;
    BoardView* m_board = nullptr;
    BoardModel* m_model = nullptr;
    ChoiceBox* m_pipelines = nullptr;
    bool m_hasOpen = false;                 // something for the chart to show
    int m_asked = 0;                        // how often the deals were parted by stage
};

}
