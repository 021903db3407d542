// SPDX-License-Identifier: MIT
// Says on the page, not in a dialog, that a record is probably there already, and offers what can be done about it.
#pragma once
#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;

namespace tilth {

class FlowLayout;

class LikeBar : public QFrame {
    Q_OBJECT

public:
    explicit LikeBar(QWidget* parent = nullptr);

    struct Way { QString name, text; std::function<void()> act; };      // name: of the button, for tests
    /// Shows itself; assistive tools are told.
    void present(const QString& text, const QList<Way>& ways);
    QString text() const;
    /// The last way gets the focus, and Enter takes it.
    void focusLastWay();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void clear();

    QLabel* m_text;
    FlowLayout* m_ways;
    QPushButton* m_last = nullptr;
};

}
