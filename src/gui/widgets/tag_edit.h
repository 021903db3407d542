// SPDX-License-Identifier: MIT
// A field of words as chips with a line to type the next; wraps over as many lines as it needs.
#pragma once

#include <QWidget>

class QLineEdit;

namespace tilth {

class ChipButton;
class FlowLayout;

/// The USER property `value` is a QStringList without blanks and doubles (compared without case). Enter or a comma
/// takes the typed word, Backspace in the empty line removes the last chip, Delete on a chip removes it.
class TagEdit : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QStringList value READ value WRITE setValue NOTIFY valueChanged USER true)

public:
    explicit TagEdit(QWidget* parent = nullptr);

    QStringList value() const { return m_tags; }
    void setValue(const QStringList& tags);
    /// Words offered while typing.
    void setSuggestions(const QStringList& words);
    void setPlaceholderText(const QString& text);

signals:
    void valueChanged();
    void edited(); ///< by the user alone

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeTyped();
    void remove(int index);
    void rebuild();

    FlowLayout* m_flow;
    QLineEdit* m_line;
    QList<ChipButton*> m_chips;
    QStringList m_tags;
};

}
