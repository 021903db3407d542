// SPDX-License-Identifier: MIT
// A running import: in the writer's thread, with progress at the rail and Cancel.
#pragma once
#include "app/importing.h"

#include <QObject>
#include <atomic>
#include <functional>
#include <memory>

namespace tilth {

class Desk;

class ImportRun : public QObject {
    Q_OBJECT

public:
    ImportRun(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}
    ~ImportRun() override { cancel(); }

    bool isRunning() const { return m_cancelled != nullptr; }
    void start(const ImportRequest& request, const QString& title, std::function<void(const Result<ImportResult>&)> done);
    void cancel();

private:
    Desk& m_desk;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
};

}
