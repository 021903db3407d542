// SPDX-License-Identifier: MIT
#include "gui/bridge/open_workspace.h"
#include "gui/bridge/shown_work.h"
#include "gui/bridge/text.h"
#include "store/durable_file.h"
#include "store/moved_file.h"

#include <chrono>
#include <optional>
#include <utility>

namespace tilth {
namespace {

// Most are open sooner; indexes that an older program's file lacks take half a second for every 300,000 touches, a server its time.
constexpr std::chrono::milliseconds untilWordsAreRead{300};

bool touches(const News& news, std::string_view type) {
    const std::string name(type);
    return news.touched.contains(name) || news.created.contains(name);
}
bool changesSettings(const News& news) {
    return touches(news, "setting") || touches(news, "user") || touches(news, "custom_field") || touches(news, "score_model");
}

// For threads that open late: another file that has the name by now is not the window's workspace.
std::function<Result<std::unique_ptr<Workspace>>()> openerOf(const std::string& place, const Workspace::Options& options) {
    return [place, options, seen = markOf(place).file]() -> Result<std::unique_ptr<Workspace>> {
        const auto moved = [&] { return !isPostgresUrl(place) && markOf(place).file != seen; };
        if (moved()) return movedFile();
        auto opened = Workspace::open(place, options);
        return moved() ? movedFile() : std::move(opened);
    };
}

}

Result<std::unique_ptr<OpenWorkspace>> OpenWorkspace::open(const std::string& place, const Workspace::Options& options) {
    Workspace::Options unchecked = options;         // Safekeeping looks through it while people work
    unchecked.checkLater = true;
    std::optional<Result<std::unique_ptr<Workspace>>> reading;
    workShown(tr("Preparing the workspace…"), untilWordsAreRead, [&] { reading.emplace(Workspace::open(place, unchecked)); });
    if (!*reading) return reading->error();
    return std::unique_ptr<OpenWorkspace>(new OpenWorkspace(std::move(**reading), unchecked));
}

OpenWorkspace::OpenWorkspace(std::unique_ptr<Workspace> reading, const Workspace::Options& options) : m_reading(std::move(reading)) {
    m_reading->store().keepLittle();
    const auto open = openerOf(m_reading->place(), options);
    m_writer = std::make_unique<WorkThread>(QStringLiteral("writer"), open);
    m_lister = std::make_unique<WorkThread>(QStringLiteral("lister"), open, [](Workspace& workspace) { workspace.store().keepLittle(); });
    m_counter = std::make_unique<WorkThread>(QStringLiteral("counter"), open);
    m_keeper = std::make_unique<WorkThread>(QStringLiteral("keeper"), open, [](Workspace& workspace) { workspace.store().keepLittle(); });
    m_seq = m_reading->store().newestSeq();
    m_mark = m_reading->store().changeMark();
    connect(&m_timer, &QTimer::timeout, this, &OpenWorkspace::poll);
    m_timer.start(1000);
}

// The threads end first: what they still deliver falls with this object.
OpenWorkspace::~OpenWorkspace() {
    m_keeper.reset();
    m_counter.reset();
    m_lister.reset();
    m_writer.reset();
}

bool OpenWorkspace::isServer() const { return isPostgresUrl(m_reading->place()); }

void OpenWorkspace::deliver(std::function<void()> call) { QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection); }

// Whoever waits for an answer calls this first, so nothing may be thrown here.
void OpenWorkspace::poll() {
    std::string fault = whyNotThere();
    try {
        for (const News& one : unheard()) tell(one);
    } catch (const SqlError& away) { fault = away.what(); }
    if (std::exchange(m_lost, fault) != fault) emit lostChanged();
    if (!m_lost.empty() && isServer()) lookForServer();
}

// In a thread, because connecting may take seconds; afterwards it takes a moment here.
void OpenWorkspace::lookForServer() {
    if (std::exchange(m_looking, true)) return;
    keep(this, [](Workspace& workspace) -> Result<Done> { return workspace.store().newestSeq(), Done{}; }, [this](const Result<Done>& there) {
        m_looking = false;
        if (!there) return;
        try { m_reading->store().newestSeq(); }
        catch (const SqlError&) { return; }     // gone again
        poll();
    });
}

// Read alone, a file that somebody is rewriting just now is no workspace for a moment; then the next look will do.
std::vector<News> OpenWorkspace::unheard() try {
    const std::int64_t mark = m_reading->store().changeMark();
    auto news = mark == m_mark ? std::vector<News>{} : m_reading->store().since(m_seq);
    m_mark = mark;
    return news;
} catch (const SqlError&) {
    if (!m_reading->store().readOnly()) throw;
    return {};
}

// Before somebody types for an hour what can no longer be saved.
std::string OpenWorkspace::whyNotThere() {
    const auto there = m_reading->store().stillThere();
    return there ? std::string() : there.error().text;
}

void OpenWorkspace::tell(const News& one) {
    m_seq = one.seq;
    if (changesSettings(one)) refreshReaders();
    emit news(one);
    if (changesSettings(one)) emit settingsChanged();
    if (touches(one, "custom_field")) emit schemaChanged();
}

// Every connection keeps settings and schema of its own.
void OpenWorkspace::refreshReaders() {
    m_reading->refresh();
    for (WorkThread* worker : {m_writer.get(), m_lister.get(), m_counter.get(), m_keeper.get()})
        worker->post([](Workspace& workspace) { workspace.refresh(); }, [](Error) {});
}

void OpenWorkspace::countWrites(int by) {
    const bool was = isBusy();
    m_writes += by;
    if (was != isBusy()) emit busyChanged(isBusy());
}

}
