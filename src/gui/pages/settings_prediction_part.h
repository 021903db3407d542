// SPDX-License-Identifier: MIT
// What was learned about winning deals and converting leads, how good it is, and learning anew.
#pragma once
#include "app/prediction.h"
#include "gui/pages/settings_part.h"

class QGridLayout;
class QPushButton;

namespace tilth {

class ChartFrame;
class ChartModel;
class ChoiceBox;
class RailJob;

class SettingsPredictionPart : public SettingsPart {
    Q_OBJECT

public:
    explicit SettingsPredictionPart(Desk& desk);
    void enter() override;

private:
    void makeHead();
    void makeFigures();
    void makeChart();
    void addFigure(QGridLayout* grid, int place, const QString& name, const QString& meaning);
    void show(const Predictor& predictor);
    void showNothing(const Error& error);
    void train();
    void keep(const Predictor& predictor);
    Subject subject() const;

    ChoiceBox* m_of;
    QPushButton* m_train;
    QLabel* m_state;
    QWidget* m_found;
    QList<QLabel*> m_figures;
    ChartFrame* m_chart;
    ChartModel* m_marks;
    RailJob* m_job;
    int m_asked = 0;
};

}
