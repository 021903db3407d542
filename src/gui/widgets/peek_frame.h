// SPDX-License-Identifier: MIT
// The panel at the right that shows the selected record: title, facts, quick actions, form, timeline.
#pragma once

#include "gui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tilth {

class ElidedLabel;
class EmptyState;
class FlowLayout;

/// One line under the title; a warning has an icon and a tone, always words.
struct PeekFact {
    QString icon = {}, text = {};
    theme::Tone tone = theme::Tone::Normal;
};

/// 280 to 360 px wide, for the right side of a splitter. Knows nothing of records: pages fill the slots.
class PeekFrame : public QFrame {
    Q_OBJECT

public:
    explicit PeekFrame(QWidget* parent = nullptr);

    /// Shows a record: title (elided, whole in the tool tip) and a line of secondary text.
    void setHeading(const QString& title, const QString& subtitle = {});
    void setFacts(const QList<PeekFact>& facts);

    /// A quick action; `shortcut` ("C") is shown in the tool tip, not installed. Connect to its clicked().
    QPushButton* addAction(const QString& icon, const QString& text, const QString& shortcut = {});

    /// Any further part under the quick actions, with a line and an optional heading above it. Takes ownership.
    void addPart(QWidget* part, const QString& heading = {});
    /// What a quick action opens. Takes ownership.
    void addBelowActions(QWidget* widget);

    /// Without a record: "Select a lead to see it here".
    void showEmpty(const QString& sentence);
    bool isEmpty() const;

    /// "Saved" or what failed, beside the subtitle; empty clears it.
    void setState(const QString& text, theme::Tone tone = theme::Tone::Secondary);

    QSize sizeHint() const override;

signals:
    void openRequested();  ///< the full record, Ctrl+Enter
    void closeRequested(); ///< Esc

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeHead(QVBoxLayout* column);
    void makeBody(QVBoxLayout* column);

    ElidedLabel* m_title = nullptr;
    ElidedLabel* m_subtitle = nullptr;
    QLabel* m_state = nullptr;
    QWidget* m_head = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_facts = nullptr;
    FlowLayout* m_actions = nullptr;
    QVBoxLayout* m_parts = nullptr;
    EmptyState* m_empty = nullptr;
};

}
