// SPDX-License-Identifier: MIT
// Ask why: what a figure means, which records it counts and leaves out, and the rival ways to count it. Lies over the window.
#pragma once
#include "app/why.h"
#include "gui/bridge/wording.h"
#include "gui/widgets/over_panel.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tilth {

class Desk;
class SmallTable;

class WhyPanel : public OverPanel {
    Q_OBJECT

public:
    WhyPanel(Desk& desk, QWidget* window);

    void open(const ReportRequest& request, std::string_view column);
    void close();
    /// In the window in which a widget lies.
    static void openIn(Desk& desk, const QWidget* widget, const ReportRequest& request, std::string_view column);

protected:
    bool event(QEvent* event) override;
    void place() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeLayout();
    void makeRivals(QVBoxLayout* column);
    void load();
    void show(const Why& why);
    void showRows();
    void showRivals();
    void showChosen();
    void choose();
    void closeWhenLeft(QWidget* before, QWidget* now);
    void openRows(qint64 row);
    void fail(const Error& error);
    QString written(const ReportCell& cell) const;
    const WhyRival* chosen() const;

    Desk& m_desk;
    ReportRequest m_request;
    std::string m_column;
    Why m_why;
    int m_asked = 0;
    QLabel *m_title, *m_definition, *m_formula, *m_period, *m_rivalTitle, *m_rivalWords, *m_fault;
    SmallTable *m_rows, *m_rivals;
    QPushButton* m_use;
};

}
