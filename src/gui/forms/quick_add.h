// SPDX-License-Identifier: MIT
// One line for a new record, name first: Enter saves and stays for the next, Esc closes. Of leads, contacts and companies that look
// like one that is there already, nothing is written before the person has seen it.
#pragma once
#include "gui/bridge/desk.h"

#include <QFrame>

class QLabel;

namespace tilth {

class FlowLayout;
class LikeBar;
struct EntryCheck;

class QuickAdd : public QFrame {
    Q_OBJECT

public:
    /// `keys`: the fields of the line, the name first.
    QuickAdd(Desk& desk, std::string type, const QStringList& keys, QWidget* parent = nullptr);
    ~QuickAdd() override;

    /// Empty and ready; `preset` gives values in the query language's words ("starts_on=2026-12-01").
    void open(const std::map<std::string, Value>& preset = {});

signals:
    void added(qint64 id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addEditor(const QString& key);
    void comeIntoSight();           // where it stands in something that scrolls
    void clear();
    void save();
    void look();
    void answer(const EntryCheck& check, const std::shared_ptr<Entity>& typed, bool saving);
    void warn(const EntryCheck& check, bool saving);
    void addAnyway();
    void write(const std::shared_ptr<Entity>& record);
    Result<Done> read(Entity& record) const;
    void showFault(const Error& error);

    Desk& m_desk;
    std::string m_type;
    QList<QWidget*> m_editors;
    FlowLayout* m_row;
    QLabel* m_fault;
    LikeBar* m_like;
    int m_asked = 0;                // the newest question about likeness: older answers are dropped
    std::map<std::string, Value> m_preset;
    QString m_warning;              // what the warning says now, without its keys
};

}
