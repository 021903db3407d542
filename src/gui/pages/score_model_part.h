// SPDX-License-Identifier: MIT
// The editor of the scoring model: its document, what is wrong with it, and what it would have changed last quarter.
#pragma once
#include "app/leads.h"
#include "gui/pages/settings_part.h"

#include <QTimer>
#include <array>

class QBoxLayout;
class QGridLayout;
class QPlainTextEdit;
class QPushButton;

namespace tilth {

class ScoreModelPart : public SettingsPart {
    Q_OBJECT

public:
    explicit ScoreModelPart(Desk& desk);
    void enter() override;

private:
    void makePresets();
    QWidget* makeWhatIf();
    void addFigure(QGridLayout* grid, int row, const QString& name);
    void makeFoot();
    void load();
    void edited();
    void showProblem(const QString& text);
    void ask();
    void showAnswer(const Result<WhatIf>& answer);
    void showSide(int side, const WhatIf::Side& counted);
    void use();

    static constexpr int figures = 6;

    QPlainTextEdit* m_document;
    QLabel *m_problem, *m_state;
    QPushButton *m_use = nullptr, *m_restore = nullptr;
    std::array<std::array<QLabel*, figures>, 2> m_figures{};    // now, draft
    QString m_active;
    QTimer m_pause;
    bool m_asking = false;
};

}
