// SPDX-License-Identifier: MIT
// What a list, board, chart or calendar shows when it has nothing: an icon, one sentence why, one action.
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QAbstractItemView;
class QLabel;
class QPushButton;

namespace tilth {

class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// `action` may be empty; `sentence` says why: "No deals match 2 filters".
    void setContent(const QString& icon, const QString& sentence, const QString& action = {});
    QString sentence() const;
    QPushButton* action() const { return m_action; }

    /// Lays itself over the view's viewport whenever its model has no rows. The view must outlive nothing: it owns
    /// this.
    void cover(QAbstractItemView* view);

signals:
    void acted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void coverIfEmpty();

    QString m_icon;
    QLabel* m_sentence;
    QPushButton* m_action;
    QAbstractItemView* m_view = nullptr;
    QAbstractItemModel* m_model = nullptr;
};

}
