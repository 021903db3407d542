// SPDX-License-Identifier: MIT
// A section of the settings, and what all sections are made of: headings, rows of label, control and message.
#pragma once
#include <QWidget>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace tilth {

class Desk;

class SettingsPart : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPart(Desk& desk);
    /// It is shown: what is read only then.
    virtual void enter() {}

protected:
    Desk& desk() const { return m_desk; }
    QVBoxLayout& column() const { return *m_column; }
    void addHeading(const QString& text);
    void addNote(const QString& text);
    /// Rows of a form, as wide as people read and no wider.
    QFormLayout* addForm();
    /// A row whose label names the control; the message stands below the control, hidden while it is empty.
    QLabel* addRow(QFormLayout* form, const QString& label, QWidget* control);
    /// What is left stays empty.
    void endColumn();

private:
    Desk& m_desk;
    QVBoxLayout* m_column;
};

}
