// SPDX-License-Identifier: MIT
// The panel beside a list: the selected record with its facts, quick actions, form and timeline.
#pragma once
#include "gui/widgets/peek_frame.h"

#include <QTimer>
#include <memory>

namespace tilth {

class ActivityLine;
class Desk;
class RecordPart;
struct Entity;
struct EntityType;
struct News;

class PeekPanel : public PeekFrame {
    Q_OBJECT

public:
    PeekPanel(Desk& desk, const EntityType& type, QWidget* parent = nullptr);

    void showRecord(std::int64_t id);       // 0: none
    std::int64_t recordId() const { return m_id; }

private:
    void makeActions();
    void makeParts();
    void load();
    void present(const Entity& record);
    void showFacts();
    QString subtitleOf(const Entity& record) const;
    void addShortcut(const char* key, int kind);

    Desk& m_desk;
    const EntityType& m_type;
    std::int64_t m_id = 0;
    ActivityLine* m_line = nullptr;
    QList<RecordPart*> m_parts;
    QTimer m_reload;                        // many changes at once: read once
};

/// What there is to know at a glance, warnings first.
QList<PeekFact> factsOf(Desk& desk, const EntityType& type, const Entity& record);

}
