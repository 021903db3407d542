// SPDX-License-Identifier: MIT
// Line 2 of a page's head: saved view, search field, filter chips, Filter, Clear all, count. Wraps instead of widening.
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tilth {

class FlowLayout;

/// One condition in force. `text` is what the chip shows ("Owner: me"), plain.
struct FilterChip {
    QString text;
};

class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// Names of saved views; hidden while empty. `current` -1 shows "Custom view".
    void setSavedViews(const QStringList& names, int current);
    int currentSavedView() const;

    /// Chips in their order; the signals below name them by index.
    void setChips(const QList<FilterChip>& chips);
    int chipCount() const;

    /// "1,204 leads": always shown when not empty.
    void setCount(const QString& text);

    /// Search within the page; hidden until a placeholder is given ("Search leads").
    void setSearchPlaceholder(const QString& placeholder);
    void setSearchText(const QString& text);
    QString searchText() const;
    void focusSearch();

    /// For a menu or form of fields to drop down from.
    QPushButton* filterButton() const { return m_filter; }

    /// Other controls of the line, put before the Filter button.
    void addControl(QWidget* control);

signals:
    void savedViewChosen(int index);
    void chipRemoved(int index);   ///< by mouse on the chip's end, Delete or Backspace
    void chipActivated(int index); ///< by click, Enter or Space: edit the condition
    void filterRequested();
    void clearRequested();
    void searchChanged(const QString& text);

private:
    void makeSavedViews();
    void makeSearch();
    void makeButtons();
    void clearChips();
    void focusAfterRemoval(int index);

    FlowLayout* m_flow;
    QWidget* m_views = nullptr;
    QComboBox* m_viewBox = nullptr;
    QLineEdit* m_search = nullptr;
    QPushButton* m_filter = nullptr;
    QPushButton* m_clear = nullptr;
    QLabel* m_count = nullptr;
    QList<QPushButton*> m_chips;
    int m_focusNext = -1;
};

}
