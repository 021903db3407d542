// SPDX-License-Identifier: MIT
// The base of all charts: a list view whose items are the marks, so that keys and assistive tools reach every one.
#pragma once

#include <QListView>
#include <functional>

namespace tilth {

/// Takes a ChartModel or any model with its roles. Enter or a double click emits QAbstractItemView::activated.
/// Give it an accessible name (the question it answers) and a description (what it shows).
class ChartView : public QListView {
    Q_OBJECT

public:
    using AxisText = std::function<QString(double)>;

    explicit ChartView(QWidget* parent = nullptr);

    /// How numbers at an axis are written; the locale's plain form by default.
    void setAxisText(AxisText text);

    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint) override;
    void doItemsLayout() override;
    void setModel(QAbstractItemModel* model) override;

signals:
    /// What stands behind the mark is wanted: a click, or Enter.
    void opened(const QModelIndex& mark);

protected:
    /// The area of every mark in viewport coordinates, in the order of the rows: where it is hit and ringed.
    virtual QList<QRectF> arrange(const QRectF& room) const = 0;
    /// Draws all marks that touch the painter's clip region; grounds (hover, selection, ring) are drawn by paintGround().
    virtual void paintMarks(QPainter& painter) const = 0;
    /// The row a key leads to; by default the arrows walk through all rows.
    virtual int neighbour(int row, CursorAction action) const;
    /// True where there is something to paint also without marks: paintMarks() is called then, too.
    virtual bool paintsWithoutMarks() const { return false; }
    /// Total height asked for; 0 when any will do.
    virtual int wantedHeight() const { return 0; }

    int markCount() const;
    QModelIndex mark(int row) const;
    double valueOf(int row) const;
    double largestValue() const;
    QRectF placeOf(int row) const;
    QString axisText(double value) const;
    QRectF room() const;

    /// For marks that are scrolled: the view paints all of its ground, so that scrollMarks() may move what is painted.
    void becomeScrolled();
    /// All marks lie so many pixels further right and down. What came into sight is painted anew; what does not move along
    /// with the marks is the caller's to update.
    void scrollMarks(int dx, int dy);

    /// Soft ground of a hovered or selected mark.
    void paintGround(QPainter& painter, int row) const;
    /// The ring round the current mark while keys are used.
    void paintRing(QPainter& painter) const;

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags how) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void updateGeometries() override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void setHovered(int row);
    const QList<QRectF>& places() const;

    AxisText m_axisText;
    mutable QList<QRectF> m_places;
    mutable bool m_arranged = false;
    int m_hovered = -1;
};

}
