// SPDX-License-Identifier: MIT
// A layout that sets its items side by side and wraps them, so that a row of controls never sets the window's width.
#pragma once

#include <QLayout>

namespace tilth {

class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// Puts a widget at a place among the others; the end when `index` is negative.
    void insertWidget(int index, QWidget* widget);
    /// Whether the last of a row that can be wider takes what is left of it.
    void setLastGrows(bool grows) { m_lastGrows = grows; }

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    int place(const QRect& rect, bool move) const;

    QList<QLayoutItem*> m_items;
    bool m_lastGrows = false;
};

}
