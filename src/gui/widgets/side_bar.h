// SPDX-License-Identifier: MIT
// The rail at the left of the window: search, menu, sections, running jobs, one status line.
#pragma once

#include <QWidget>

class QListView;
class QMenu;
class QPushButton;
class QStandardItemModel;
class QToolButton;
class QVBoxLayout;

namespace tilth {

class ElidedLabel;

/// One entry of the rail. `shortcut` ("Alt+1") is shown in the tool tip, not installed.
struct SideBarSection {
    QString icon = {}, title = {}, shortcut = {};
};

class SideBar : public QWidget {
    Q_OBJECT

public:
    explicit SideBar(QWidget* parent = nullptr);

    void setSections(const QList<SideBarSection>& sections);
    /// Shows a section as the current one without emitting chosen().
    void setCurrent(int section);
    int current() const;

    /// Menu of the button beside Search (File, Edit, View, Help); F10 opens it by openMenu().
    void setMenu(QMenu* menu);
    void openMenu();

    /// The one status line: "Saved · local file". A tip may say more.
    void setStatus(const QString& text, const QString& tip = {});

    /// The bell beside the status line, with how many things are due; none: no number.
    void setDue(int count);

    /// Shows a running job above the status line; remove it by deleting it.
    void addJob(QWidget* job);

    /// 56 px with icons only, else 208 px. The window decides (under 1100 px).
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }

    /// Puts the keyboard on the sections (F6).
    void focusSections();

signals:
    void chosen(int section);
    void searchRequested();
    void bellPressed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeTop(QVBoxLayout* column);
    void makeList(QVBoxLayout* column);
    void makeFoot(QVBoxLayout* column);

    QPushButton* m_search = nullptr;
    QToolButton* m_menu = nullptr;
    QListView* m_list = nullptr;
    QStandardItemModel* m_sections = nullptr;
    QVBoxLayout* m_jobs = nullptr;
    ElidedLabel* m_status = nullptr;
    QToolButton* m_bell = nullptr;
    bool m_narrow = false;
};

}
