// SPDX-License-Identifier: MIT
// A part of a record's panel and page: form, score, timeline. Which parts a type has is one table.
#pragma once
#include "core/schema/entity.h"

#include <QWidget>

namespace tilth {

class Desk;

class RecordPart : public QWidget {
    Q_OBJECT

public:
    explicit RecordPart(Desk& desk, QWidget* parent = nullptr);
    /// Shows a record, the same one again after a change.
    virtual void showRecord(const Entity& record) = 0;
    /// Where a field is answered; null: not in this part.
    virtual QWidget* editorOf(const QString&) { return nullptr; }

signals:
    void fieldWanted(const QString& key);       // that was found missing: the page goes to it

protected:
    Desk& desk() const { return m_desk; }

private:
    Desk& m_desk;
};

struct PartEntry {
    const char* type;                   // entity; empty: every one
    const char* heading;                // "" without
    enum Where { Panel = 1, FullPage = 2, Both = 3 } where;
    RecordPart* (*make)(Desk& desk, const EntityType& type);
};
std::span<const PartEntry> partEntries();
QString partHeading(const PartEntry& entry);
/// Puts the keyboard to where a field is answered, and scrolls there.
void showField(std::span<RecordPart* const> parts, const QString& key);

}
