// SPDX-License-Identifier: MIT
// What happened to a record, newest first: icon, words, relative time; the absolute time is in the tool tip.
#pragma once

#include "gui/theme/theme.h"

#include <QListView>

class QStandardItemModel;

namespace tilth {

/// One event. `when` is relative ("3 d ago"), `absolute` goes to the tool tip and the description.
struct TimelineEntry {
    qint64 id = 0;
    QString icon = {}, text = {}, detail = {}, when = {}, absolute = {};
    theme::Tone tone = theme::Tone::Secondary;
};

/// Takes items, or any model with DisplayRole, CellIconRole, CellSubtitleRole, TimeRole, ToolTipRole and CellIdRole.
class TimelineList : public QListView {
    Q_OBJECT

public:
    explicit TimelineList(QWidget* parent = nullptr);

    void setItems(const QList<TimelineEntry>& items);

    /// Asks for the height of all its items, so that a page around it scrolls instead of the list.
    void setGrowing(bool growing);
    /// Texts take the lines they need instead of being cut: for few items with much to say.
    void setWrapped(bool wrapped);
    bool isWrapped() const { return m_wrapped; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void opened(qint64 id);

protected:
    void changeEvent(QEvent* event) override;

private:
    int contentHeight() const;

    QStandardItemModel* m_items;
    bool m_growing = false, m_wrapped = false;
};

}
