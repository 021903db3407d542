// SPDX-License-Identifier: MIT
// The head of a page: title, view switch, other buttons, one primary button; below it the filter bar.
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tilth {

class FilterBar;
class FlowLayout;

/// One way to look at the page's rows (Table, Board, Calendar).
struct PageView {
    QString icon = {}, name = {};
};

class PageHead : public QWidget {
    Q_OBJECT

public:
    explicit PageHead(QWidget* parent = nullptr);

    void setTitle(const QString& title);

    /// The view switch; hidden with fewer than two views. Emits viewChosen() only for the user's choice.
    void setViews(const QList<PageView>& views, int current = 0);
    void setCurrentView(int index);
    int currentView() const;

    /// A secondary button, before the primary one, in the order of the calls. Connect to its clicked().
    QPushButton* addButton(const QString& text, const QString& icon = {});
    /// Any other control of the first line.
    void addControl(QWidget* control);
    /// The one primary button; `shortcut` ("Ctrl+N") is shown in its tool tip, not installed.
    QPushButton* setPrimary(const QString& text, const QString& shortcut = {});

    /// A back button before the title, for a full record.
    void setBackShown(bool shown);

    FilterBar* filterBar() const { return m_filterBar; }
    void setFilterBarShown(bool shown);

signals:
    void viewChosen(int index);
    void backRequested();

private:
    void makeFirstLine();

    QLabel* m_title = nullptr;
    QWidget* m_back = nullptr;
    QWidget* m_switch = nullptr;
    QButtonGroup* m_views = nullptr;
    FlowLayout* m_controls = nullptr;
    QPushButton* m_primary = nullptr;
    FilterBar* m_filterBar = nullptr;
};

}
