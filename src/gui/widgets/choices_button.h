// SPDX-License-Identifier: MIT
// A button that shows some of several choices; its menu ticks them.
#pragma once
#include <QPushButton>
#include <QVariant>

class QMenu;

namespace tilth {

class ChoicesButton : public QPushButton {
    Q_OBJECT

public:
    /// `none`: what it shows while nothing is ticked.
    explicit ChoicesButton(const QString& none, QWidget* parent = nullptr);

    void add(const QString& text, const QString& value);
    QStringList values() const;
    void setValues(const QStringList& values);

signals:
    void changed();

private:
    void showChosen();

    QString m_none;
    QMenu* m_menu;
};

}
