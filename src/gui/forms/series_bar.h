// SPDX-License-Identifier: MIT
// Asks on the page which of a series a change is meant for: this one, it and what follows, or all.
#pragma once
#include "app/series.h"

#include <QFrame>
#include <functional>

class QPushButton;

namespace tilth {

class SeriesBar : public QFrame {
    Q_OBJECT

public:
    explicit SeriesBar(QWidget* parent = nullptr);

    using Answer = std::function<void(SeriesScope)>;
    void ask(Answer answer);            // Esc or Cancel drops the question
    void done();

signals:
    void dropped();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void give(SeriesScope scope);

    QPushButton* m_first = nullptr;
    Answer m_answer;
};

}
