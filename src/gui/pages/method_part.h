// SPDX-License-Identifier: MIT
// A deal by the sales method of its pipeline: what is known, what is not, and how it stands.
#pragma once
#include "app/sales_methods.h"
#include "gui/pages/record_part.h"

class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace tilth {

class ChoiceBox;
class MethodLine;

class MethodPart : public RecordPart {
    Q_OBJECT

public:
    explicit MethodPart(Desk& desk);
    void showRecord(const Entity& record) override;

    struct Loaded {
        DealMethod found;
        std::vector<SalesMethod> methods;
        std::vector<Activity> activities;       // that may show an answer, newest first
    };

private:
    void load();
    void show(const Loaded& loaded);
    void showMethods(const Loaded& loaded);
    void showSum(const DealMethod& found);
    bool hasLinesOf(const std::optional<SalesMethod>& method) const;
    void unfoldFirstGap(const MethodCard& card);
    void makeLines(const SalesMethod& method);
    void choose();
    void save(std::int64_t deal, MethodLine* line, const AnswerEdit& edit);

    std::int64_t m_id = 0, m_pipeline = 0;
    std::string m_shown;                        // key of the method whose lines are there
    ChoiceBox* m_methods;
    QLabel *m_about, *m_sum;
    QProgressBar* m_bar;
    QVBoxLayout* m_lines;
    QList<MethodLine*> m_all;
};

}
