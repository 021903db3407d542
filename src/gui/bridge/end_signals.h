// SPDX-License-Identifier: MIT
// A logout, Ctrl+C in a terminal or a closed terminal ends the program as a person would: with the workspace closed.
#pragma once
#include <QObject>

namespace tilth {

/// Listens to SIGTERM, SIGINT and SIGHUP as long as it lives; at most one at a time. Where there are no such signals it is silent.
class EndSignals : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override;

signals:
    void wanted();                      ///< in the thread of this object, by its event loop
};

}
