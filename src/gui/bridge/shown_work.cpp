// SPDX-License-Identifier: MIT
#include "gui/bridge/shown_work.h"
#include "gui/theme/theme.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QLabel>
#include <QThread>
#include <QTimer>
#include <exception>
#include <memory>

namespace tilth {
namespace {

// A label that goes while there is no other window is not the end of the program.
class StaysRunning {
public:
    StaysRunning() { QGuiApplication::setQuitOnLastWindowClosed(false); }
    StaysRunning(const StaysRunning&) = delete;
    StaysRunning& operator=(const StaysRunning&) = delete;
    ~StaysRunning() { QGuiApplication::setQuitOnLastWindowClosed(m_before); }
private:
    const bool m_before = QGuiApplication::quitOnLastWindowClosed();
};

}

void workShown(const QString& words, std::chrono::milliseconds patience, const std::function<void()>& work) {
    const StaysRunning running;
    QLabel label(words);
    label.setObjectName(QStringLiteral("waiting"));
    label.setTextFormat(Qt::PlainText);
    label.setMargin(theme::s6);
    label.setWindowTitle(QGuiApplication::translate("tilth::Application", "Tilth"));
    QTimer::singleShot(patience, &label, &QLabel::show);

    std::exception_ptr fault;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        try { work(); } catch (...) { fault = std::current_exception(); }
    }));
    QEventLoop waiting;
    QObject::connect(thread.get(), &QThread::finished, &waiting, &QEventLoop::quit);
    thread->start();
    waiting.exec(QEventLoop::ExcludeUserInputEvents);
    thread->wait();
    if (fault) std::rethrow_exception(fault);
}

}
