// SPDX-License-Identifier: MIT
// The workspace that the window has open: one thread that writes, two that read and count, one that checks and backs up, and the
// GUI's own reading connection. Tells every change, own and others', by one signal in the order of the journal.
#pragma once
#include "app/workspace.h"
#include "gui/bridge/work_thread.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace tilth {

class OpenWorkspace : public QObject {
    Q_OBJECT

public:
    static Result<std::unique_ptr<OpenWorkspace>> open(const std::string& place, const Workspace::Options& options = {});
    ~OpenWorkspace() override;

    /// For the GUI thread: windows of records by id, titles, settings. Reads only.
    Workspace& reading() { return *m_reading; }
    const std::string& place() const { return m_reading->place(); }
    bool isServer() const;
    /// Why nothing can be written; null: it can.
    const Error* readOnly() { return m_reading->store().readOnly(); }
    /// Why nothing can be saved now: the file went, the server is away; empty: all is well.
    const std::string& lost() const { return m_lost; }

    /// Runs `work(Workspace&)`, which gives a Result, in a thread; then `done(result)` here if the receiver still lives.
    template <class Work, class Then> void write(QObject* receiver, Work work, Then done) { run(m_writer, receiver, std::move(work), std::move(done)); }
    template <class Work, class Then> void list(QObject* receiver, Work work, Then done) { run(m_lister, receiver, std::move(work), std::move(done)); }
    template <class Work, class Then> void count(QObject* receiver, Work work, Then done) { run(m_counter, receiver, std::move(work), std::move(done)); }

    /// For work of seconds and more that nobody waits for.
    template <class Work, class Then> void keep(QObject* receiver, Work work, Then done) { run(m_keeper, receiver, std::move(work), std::move(done)); }

    /// Calls it in the GUI thread soon; may be called from any thread.
    void deliver(std::function<void()> call);

    /// Asks the journal for what is new; called each second and after own commits.
    void poll();
    /// True while a write waits or runs: "Saving...".
    bool isBusy() const { return m_writes > 0; }

signals:
    void news(const tilth::News& news);
    void settingsChanged();                 ///< language of words, currency, zone, users: texts must be made anew
    void schemaChanged();                   ///< users' fields came or went: pages must be made anew
    void busyChanged(bool busy);
    void lostChanged();                     ///< the workspace cannot be reached any more, or can again

private:
    using Worker = std::unique_ptr<WorkThread>;
    OpenWorkspace(std::unique_ptr<Workspace> reading, const Workspace::Options& options);
    template <class Work, class Then> void run(Worker& worker, QObject* receiver, Work work, Then done);
    std::vector<News> unheard();
    void tell(const News& news);
    std::string whyNotThere();
    void lookForServer();
    void countWrites(int by);
    void refreshReaders();

    std::unique_ptr<Workspace> m_reading;
    Worker m_writer, m_lister, m_counter, m_keeper;
    std::string m_lost;
    std::int64_t m_seq = 0, m_mark = 0;
    int m_writes = 0;
    bool m_looking = false;                 // whether the server is there again
    QTimer m_timer;
};

template <class Work, class Then> void OpenWorkspace::run(Worker& worker, QObject* receiver, Work work, Then done) {
    using Value = std::invoke_result_t<Work, Workspace&>;       // a Result
    const bool writes = &worker == &m_writer;
    if (writes) countWrites(1);
    const QPointer<QObject> living(receiver);
    const auto answer = [this, living, writes, done = std::move(done)](Value value) {
        deliver([this, living, writes, done, held = std::make_shared<Value>(std::move(value))] {
            if (writes) countWrites(-1), poll();
            if (living) done(std::move(*held));
        });
    };
    worker->post([work = std::move(work), answer](Workspace& workspace) { answer(work(workspace)); },
                 [answer](Error error) { answer(Value(std::move(error))); });
}

}
