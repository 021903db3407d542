// SPDX-License-Identifier: MIT
// A line on a page that stays until it is dealt with: demo data, an error with Retry, a warning.
#pragma once

#include "gui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace tilth {

class Banner : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };

    explicit Banner(QWidget* parent = nullptr);

    /// Shows itself. `action` may be empty; `details` (a code, the log's path) goes behind a Details button.
    void present(Kind kind, const QString& text, const QString& action = {}, const QString& details = {});
    void setClosable(bool closable);
    QString text() const;
    QPushButton* action() const { return m_action; }

signals:
    void acted();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makeLayout();
    void showDetails();

    Kind m_kind = Kind::Info;
    QString m_details;
    QLabel* m_text = nullptr;
    QPushButton* m_action = nullptr;
    QPushButton* m_detailsButton = nullptr;
    QToolButton* m_close = nullptr;
};

}
