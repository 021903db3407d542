// SPDX-License-Identifier: MIT
// A running job at the rail's foot: name, progress, numbers, Cancel.
#pragma once

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace tilth {

class ElidedLabel;

class JobRow : public QWidget {
    Q_OBJECT

public:
    explicit JobRow(const QString& title, QWidget* parent = nullptr);

    /// `total` 0: unknown. `text` is "12,400 of 100,000 · 20 s left".
    void setProgress(qint64 done, qint64 total, const QString& text);
    /// After Cancel was pressed: the button is off and the text says so until the job ends.
    void setCancelling();

signals:
    void cancelRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ElidedLabel* m_title;
    QProgressBar* m_bar;
    ElidedLabel* m_text;
    QToolButton* m_cancel;
};

}
