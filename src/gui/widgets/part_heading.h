// SPDX-License-Identifier: MIT
// The heading over a part of a page: it is there where the part is.
#pragma once

#include <QLabel>

namespace tilth {

class PartHeading : public QLabel {
    Q_OBJECT

public:
    /// The part is in its layout already.
    PartHeading(const QString& text, QWidget* part, QWidget* parent = nullptr);

    bool eventFilter(QObject* part, QEvent* event) override;
};

}
