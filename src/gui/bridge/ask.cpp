// SPDX-License-Identifier: MIT
#include "gui/bridge/ask.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace tilth {

QString DialogAsk::fileToOpen(const QString& title, const QString& filter) { return QFileDialog::getOpenFileName(m_window, title, {}, filter); }

QString DialogAsk::fileToSave(const QString& title, const QString& filter, const QString& suggested) {
    return QFileDialog::getSaveFileName(m_window, title, suggested, filter);
}

QString DialogAsk::folder(const QString& title, const QString& start) { return QFileDialog::getExistingDirectory(m_window, title, start); }

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
