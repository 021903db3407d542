// SPDX-License-Identifier: MIT
// A page of the window: what the rail, the commands and the window ask of it.
#pragma once
#include <QDate>
#include <QWidget>

namespace tilth {

class Desk;

class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(Desk& desk, QWidget* parent = nullptr);

    /// It became the current page: data that is read only then.
    virtual void enter() {}
    /// Ctrl+N: the new thing of this page.
    virtual void addNew() {}
    /// The same with a day, from the calendar; an invalid day is none.
    virtual void addNewOn(const QDate&) { addNew(); }
    /// Ctrl+F and /: its search field.
    virtual void focusSearch() {}
    /// F6: parts between which the keyboard goes, left to right.
    virtual QList<QWidget*> regions() { return {this}; }
    /// What the page is about, a list or a board: keys go there when it is opened. Null: where Qt leaves them, or enter() puts them.
    virtual QWidget* mainPart() { return nullptr; }
    /// Shows the rows of a query; false: this page has none.
    virtual bool showRows(const QString&) { return false; }
    /// A file was dropped on the window.
    virtual void openFile(const QString&) {}
    /// What is restored at the next start.
    virtual QVariantMap state() const { return {}; }
    virtual void restore(const QVariantMap&) {}

protected:
    Desk& desk() const { return m_desk; }

private:
    Desk& m_desk;
};

}
