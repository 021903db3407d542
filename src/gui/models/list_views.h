// SPDX-License-Identifier: MIT
// The views of a list: those the program brings and those that people saved.
#pragma once
#include "gui/bridge/desk.h"
#include "gui/models/record_list.h"

namespace tilth {

struct ListView {
    QString name;
    ListQuery query;
    QString columns;            // "name:180,amount:120,-email": order, widths, hidden; empty: as they come
    qint64 id = 0;              // of the SavedView; 0: the program's
};

/// The program's first.
QList<ListView> viewsOf(Desk& desk, const QString& type);
void saveView(Desk& desk, const QString& type, const ListView& view);

/// Filter chips of a query, as people read them: "Owner: me", "Close date: this month".
QStringList chipTexts(Workspace& workspace, const EntityType& listed, const QString& where);
QString withoutChip(const QString& where, int chip);
QString withCondition(const QString& where, const QString& condition);

}
