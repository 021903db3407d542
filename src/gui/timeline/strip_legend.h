// SPDX-License-Identifier: MIT
// What stands beside a strip: its name, and what its parts look like.
#pragma once
#include <QWidget>
#include <functional>

class QLabel;
class QPainter;

namespace tilth {

class StripLegend : public QWidget {
    Q_OBJECT

public:
    StripLegend(const QString& name, QWidget* parent);

    using Sample = std::function<void(QPainter&, const QRect&)>;
    /// Two stand in a line; a wide one has it to itself.
    void add(const QString& part, Sample sample, bool wide = false);
    void setName(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintSamples();

    QLabel* m_name;
    QList<std::pair<QLabel*, Sample>> m_samples;
};

}
