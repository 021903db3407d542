// SPDX-License-Identifier: MIT
// The window: rail, pages, toast, palette. Joins them and decides nothing.
#pragma once
#include "gui/bridge/notices.h"
#include "gui/commands.h"

#include <QMainWindow>
#include <QVariantMap>
#include <functional>
#include <map>

class QStackedWidget;

namespace tilth {

class CommandPalette;
class Desk;
class NotePanel;
class Page;
class PaletteSearch;
class RecordPage;
class ReminderClock;
class ReminderPanel;
class Rounds;
class Safekeeping;
class SideBar;
class Toast;
struct PageEntry;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// notices: how reminders are shown outside the window; null: in it alone.
    explicit MainWindow(Desk& desk, std::unique_ptr<Notices> notices = {});

    void openPage(const QString& name);
    void openRecord(const QString& type, qint64 id);
    void openRows(const QString& type, const QString& where);
    Page* currentPage() const;
    Desk& desk() const { return m_desk; }
    Safekeeping& keeping() const { return *m_keeping; }

    // What commands do.
    void newThing();
    void findOnPage();
    void openPalette(const QString& query = {});
    void openMenu();
    void back();
    void nextRegion(int by);
    void showShortcuts();
    void openReminders();
    void applySet();
    void noteFromField();

    void restore(const QVariantMap& state);
    QVariantMap state() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Place {
        QString page, type;
        qint64 record = 0;
        bool operator==(const Place&) const = default;
    };
    void makeRail();
    void makeActions();
    void join();
    void joinReminders(std::unique_ptr<Notices> notices);
    Page* page(const QString& name);
    void go(const Place& place);
    void focusPage();
    void say(const QString& text, const QString& action, const std::function<void()>& act);
    void showStatus();
    void showNotice(const Notice& notice);
    void openFromNotice(const QString& type, qint64 id);

    Desk& m_desk;
    SideBar* m_rail;
    QStackedWidget* m_stack;
    Toast* m_toast;
    CommandPalette* m_palette;
    PaletteSearch* m_search;
    ReminderClock* m_clock;
    ReminderPanel* m_reminders;
    NotePanel* m_note;
    Safekeeping* m_keeping;
    Rounds* m_rounds;
    std::map<QString, Page*> m_pages;
    QList<Place> m_way;                     // where we are is the last
    QVariantMap m_states;                   // of pages that are not made yet
};

}
