// SPDX-License-Identifier: MIT
// The whole record in the window: all fields at the left, what happened and what belongs to it at the right.
#pragma once
#include "gui/page.h"

#include <QTimer>
#include <memory>

namespace Ui {
class RecordPage;
}

class QPushButton;

namespace tilth {

class ActivityLine;
class EmptyState;
class RecordPart;
struct Entity;
struct EntityType;

class RecordPage : public Page {
    Q_OBJECT

public:
    RecordPage(Desk& desk, QWidget* parent);
    ~RecordPage() override;

    void showRecord(const QString& type, std::int64_t id);
    QList<QWidget*> regions() override;

private:
    void makeParts();
    void addPart(RecordPart* part, const QString& heading, bool right);
    void makeActions();
    void load();
    void setThere(bool there);
    void removeRecord();

    std::unique_ptr<Ui::RecordPage> m_ui;
    QString m_type;
    std::int64_t m_id = 0;
    ActivityLine* m_line = nullptr;
    EmptyState* m_gone = nullptr;           // instead of a record that was deleted
    QList<QPushButton*> m_actions;
    QList<RecordPart*> m_parts;
    QTimer m_reload;
};

}
