// SPDX-License-Identifier: MIT
// Campaigns without dates, beside the timeline: dragged out they get dates, dragged in they lose them.
#pragma once
#include "gui/timeline/timeline_model.h"

#include <QListView>

namespace tilth {

/// Enter plans the chosen one where the timeline stands.
class TimelineTray : public QListView {
    Q_OBJECT

public:
    explicit TimelineTray(QWidget* parent = nullptr);

    void setItems(const QList<PlanBar>& items);

protected:
    void startDrag(Qt::DropActions actions) override;

private:
    class Model;
    Model* m_items;
};

}
