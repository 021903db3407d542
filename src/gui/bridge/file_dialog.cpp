// SPDX-License-Identifier: MIT
#include "gui/bridge/file_dialog.h"

#include <QCoreApplication>
#include <QDir>

namespace tilth {
namespace {

// Made with a folder that holds no workspace: it reads that one as Qt does, before it can be told otherwise.
struct NamesDialog : QFileDialog {
    NamesDialog(QWidget* window, const QString& title, const QString& filter, QFileIconProvider& kinds) : QFileDialog(window, title, QDir::rootPath(), filter) {
        setOption(DontUseNativeDialog);
        setOption(DontConfirmOverwrite);
        setIconProvider(&kinds);
    }
};

}

KindByName::KindByName() : m_folder(QFileIconProvider::icon(Folder)), m_file(QFileIconProvider::icon(File)) {}

QIcon KindByName::icon(const QFileInfo& file) const { return file.isDir() ? m_folder : m_file; }

QString KindByName::type(const QFileInfo& file) const {
    const char* const words = "QAbstractFileIconProvider";
    if (file.isDir()) return QCoreApplication::translate(words, "Folder");
    return file.suffix().isEmpty() ? QCoreApplication::translate(words, "File") : QCoreApplication::translate(words, "%1 File").arg(file.suffix());
}

QString FilePicker::open(QWidget* window, const QString& title, const QString& filter) {
    KindByName kinds;               // outlives the dialog
    NamesDialog dialog(window, title, filter, kinds);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return picked(dialog, {});
}
QString FilePicker::save(QWidget* window, const QString& title, const QString& filter, const QString& start) {
    KindByName kinds;               // outlives the dialog
    NamesDialog dialog(window, title, filter, kinds);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    return picked(dialog, start);
}
QString FilePicker::folder(QWidget* window, const QString& title, const QString& start) {
    KindByName kinds;
    NamesDialog dialog(window, title, {}, kinds);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return picked(dialog, start.isEmpty() ? start : start + QLatin1Char('/'));
}

QString FilePicker::picked(QFileDialog& dialog, const QString& start) {
    const QFileInfo wanted(start);
    const bool placed = wanted.isAbsolute() && wanted.dir().exists();
    dialog.setDirectory(placed ? wanted.path() : m_last.isEmpty() ? QDir::currentPath() : m_last);
    if (!wanted.fileName().isEmpty()) dialog.selectFile(wanted.fileName());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return {};
    m_last = dialog.directory().absolutePath();
    return dialog.selectedFiles().constFirst();
}

}
