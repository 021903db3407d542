// SPDX-License-Identifier: MIT
// Asks people for a file or a folder, and opens none of them.
#pragma once
#include <QFileDialog>
#include <QFileIconProvider>

namespace tilth {

/// What a file is, by its name alone. Qt's own provider opens files to tell their kind. When a program closes any descriptor of a
/// workspace's file, it loses the locks that SQLite holds on it there (fcntl); the next program to leave would take itself for the last
/// one and delete the log that is being written.
class KindByName : public QFileIconProvider {
public:
    KindByName();
    QIcon icon(IconType type) const override { return QFileIconProvider::icon(type); }
    QIcon icon(const QFileInfo& file) const override;
    QString type(const QFileInfo& file) const override;
private:
    QIcon m_folder, m_file;         // asked for by the thread that reads folders
};

/// Qt's dialog, for those of desktops open files as well.
class FilePicker {
public:
    /// Empty: cancelled. `filter` as QFileDialog takes it; start: a file or folder to begin with, or nothing: where the last one was.
    QString open(QWidget* window, const QString& title, const QString& filter);
    QString save(QWidget* window, const QString& title, const QString& filter, const QString& start);
    QString folder(QWidget* window, const QString& title, const QString& start);
private:
    QString picked(QFileDialog& dialog, const QString& start);

    QString m_last;                 // folder
};

}
