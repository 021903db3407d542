// SPDX-License-Identifier: MIT
// Every dialog of the program, behind one interface: tests answer by script.
#pragma once
#include "gui/bridge/file_dialog.h"
#include <QString>
#include <optional>

class QWidget;

namespace tilth {

class Ask {
public:
    Ask() = default;
    Ask(const Ask&) = delete;
    Ask& operator=(const Ask&) = delete;
    virtual ~Ask() = default;

    /// Empty: cancelled. `filter` as QFileDialog takes it.
    virtual QString fileToOpen(const QString& title, const QString& filter) = 0;
    /// The same for a file that is written. Whether it may be (store/write_over.h) is known before anything is asked: a refusal is told and
    /// another name chosen; that a file is replaced, people agree to.
    QString fileToSave(const QString& title, const QString& filter, const QString& suggested);
    /// The same for a workspace and its copies, which take no other file's place.
    QString fileToMake(const QString& title, const QString& filter, const QString& suggested);
    virtual QString folder(const QString& title, const QString& start) = 0;
    /// One line of text; nothing: cancelled.
    virtual std::optional<QString> line(const QString& title, const QString& label, const QString& start) = 0;
    /// Only where undo is impossible; `act` names what the button does.
    virtual bool sure(const QString& text, const QString& act) = 0;

protected:
    /// Asks nothing about what has the name already.
    virtual QString chooseName(const QString& title, const QString& filter, const QString& suggested) = 0;
    virtual void refuse(const QString& why) = 0;
};

/// Asks people.
class DialogAsk : public Ask {
public:
    void setWindow(QWidget* window) { m_window = window; }
    QString fileToOpen(const QString& title, const QString& filter) override;
    QString folder(const QString& title, const QString& start) override;
    std::optional<QString> line(const QString& title, const QString& label, const QString& start) override;
    bool sure(const QString& text, const QString& act) override;

protected:
    QString chooseName(const QString& title, const QString& filter, const QString& suggested) override;
    void refuse(const QString& why) override;

private:
    QWidget* m_window = nullptr;
    FilePicker m_files;
};

}
