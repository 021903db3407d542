// SPDX-License-Identifier: MIT
#include "gui/bridge/ask.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "store/write_over.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace tilth {

QString Ask::fileToSave(const QString& title, const QString& filter, const QString& suggested) {
    for (QString file = chooseName(title, filter, suggested); !file.isEmpty(); file = chooseName(title, filter, file)) {
        const auto may = mayWriteOver(fromQt(file));
        const QString replaces = QCoreApplication::translate("Ask", "%1 exists already. It is replaced, and what it holds is lost.").arg(QDir::toNativeSeparators(file));
        if (!may) refuse(translatedNote(may.error().text));
        else if (!QFileInfo::exists(file) || sure(replaces, QCoreApplication::translate("Ask", "Replace"))) return file;
    }
    return {};
}

QString Ask::fileToMake(const QString& title, const QString& filter, const QString& suggested) {
    for (QString file = chooseName(title, filter, suggested); !file.isEmpty(); file = chooseName(title, filter, file)) {
        const auto may = mayMake(fromQt(file));
        if (may) return file;
        refuse(translatedNote(may.error().text));
    }
    return {};
}

QString DialogAsk::fileToOpen(const QString& title, const QString& filter) { return m_files.open(m_window, title, filter); }

QString DialogAsk::chooseName(const QString& title, const QString& filter, const QString& suggested) {
    return m_files.save(m_window, title, filter, suggested);
}

void DialogAsk::refuse(const QString& why) {
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::translate("tilth::Application", "Tilth"), why, QMessageBox::Close, m_window);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

QString DialogAsk::folder(const QString& title, const QString& start) { return m_files.folder(m_window, title, start); }

std::optional<QString> DialogAsk::line(const QString& title, const QString& label, const QString& start) {
    bool given = false;
    const QString text = QInputDialog::getText(m_window, title, label, QLineEdit::Normal, start, &given);
    return given && !text.trimmed().isEmpty() ? std::optional(text.trimmed()) : std::nullopt;
}

bool DialogAsk::sure(const QString& text, const QString& act) {
    QMessageBox box(QMessageBox::NoIcon, act, text, QMessageBox::Cancel, m_window);
    box.setTextFormat(Qt::PlainText);
    QPushButton* go = box.addButton(act, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == go;
}

}
