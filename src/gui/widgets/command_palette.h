// SPDX-License-Identifier: MIT
// The box that Ctrl+K opens: one line to type in, records, pages and commands below it.
#pragma once

#include <QFrame>
#include <QPointer>
#include <QVariant>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace tilth {

/// One thing to choose. Items of one section stand together under its name.
struct PaletteItem {
    QString section = {}, icon = {}, title = {}, subtitle = {}, shortcut = {};
    QVariant id = {};
};

/// Lies inside the window, no window of its own. Whoever uses it hears queryChanged() and answers with setItems(),
/// at once or later; an answer to an older query is passed over, and Return waits for that to the present one. While an input method composes, no key acts.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* window);

    /// Shows itself with the focus in the line and asks for items of `query`.
    void open(const QString& query = {});
    void close();
    bool isOpen() const { return isVisible(); }

    QString query() const;
    void setPlaceholder(const QString& text);
    /// Items for `query`, in their order; the first is current.
    void setItems(const QString& query, const QList<PaletteItem>& items);
    /// What an empty answer says: "Nothing found".
    void setEmptyText(const QString& text);

signals:
    void queryChanged(const QString& query);
    void chosen(const QVariant& id);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeLayout();
    void place();
    bool pressKey(int key);
    void step(int by);
    void chooseCurrent();
    void choose(const QModelIndex& index);
    int firstRow() const;

    QLineEdit* m_line = nullptr;
    QListView* m_list = nullptr;
    QStandardItemModel* m_items = nullptr;
    QPointer<QWidget> m_before;
    QString m_emptyText, m_answered;            // m_answered: for which words the items are
    bool m_composing = false, m_wanted = false; // m_wanted: Return was pressed before their answer was there
};

}
