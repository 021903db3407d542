// SPDX-License-Identifier: MIT
// window_bench FILE.tilth [--runs N] [--json]: the window on copies of a workspace, offscreen, in figures that a person would feel.
#include "bench/import_files.h"
#include "bench/options.h"
#include "bench/painting.h"
#include "bench/tiles.h"
#include "core/model/lead.h"
#include "gui/application.h"
#include "gui/models/record_list.h"
#include "gui/page.h"
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <algorithm>
#include <cstdio>

namespace tilth::bench {
namespace {

constexpr int frames = 300;

// What a person may expect of a workspace of this size. Milliseconds: the window painted, rows painted, both since the start; searched, since the window.
// Megabytes: with the list, with all used, at most, and what the records take of it. 0: no goal.
struct SizeGoals { double first, rows, searched, listed, used, most, records; };
constexpr SizeGoals upToHundredThousand{400, 500, 0, 130, 160, 200, 0}, upToMillion{1'000, 0, 3'000, 0, 0, 0, 200};
constexpr std::int64_t large = 300'000;                 // leads, from which on a million's goals hold

class WindowBench {
public:
    WindowBench(Figures& figures, std::int64_t leads) : m_figures(figures), m_leads(leads), m_goals(leads < large ? upToHundredThousand : upToMillion) {}

    void run(const QString& file, const Since& sinceStart) {
        Application::Options options;
        options.file = file;
        options.language = QStringLiteral("en");
        options.theme = QStringLiteral("light");
        Application application(options);
        if (!application.start()) throw std::runtime_error("the workspace could not be opened");
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<MainWindow*>(widget)) m_window = window;
        auto* shown = new Painted(m_window);
        waitFor("the window", [&] { return shown->count > 0; });
        add("first window painted", sinceStart, {.milliseconds = m_goals.first});
        m_bare = megabytes("VmRSS");
        m_figures.addMemory("memory with the first window", m_bare, 0);
        const Since sinceWindow;
        openLeads(sinceStart);
        add("searched, since the first window", sinceWindow, {.milliseconds = m_goals.searched});
        search();
        sort();
        scroll();
        scrollAbout();
        addMemory("memory with list, search and sort used", m_goals.used);
        m_figures.addMemory("memory at most", megabytes("VmHWM"), m_goals.most);
        measureTiles(m_window->desk(), m_figures);
        importBeside(file);
    }

private:
    void add(const std::string& work, const Since& since, Goal goal = {}) { m_figures.add(work, {}, since.cost(), goal); }
    void addMemory(const std::string& when, double goal) {
        const double now = megabytes("VmRSS");
        m_figures.addMemory(when, now, goal);
        m_figures.addMemory(when + ", above the first window's", now - m_bare, m_goals.records);
    }
    // What is asked for is there when the list has told so and the table was painted after it.
    template <class Act> Since listedAfter(Act act) {
        bool listed = false;
        const auto told = QObject::connect(m_list, &RecordList::listed, m_window, [&] { listed = true; });
        const Since since;
        act();
        waitFor("the list", [&] { return listed; });
        const int before = m_painted->count;
        m_table->viewport()->update();
        waitFor("the picture of the list", [&] { return m_painted->count > before; });
        QObject::disconnect(told);
        return since;
    }

    void openLeads(const Since& sinceStart) {
        const Since since;
        m_window->openPage(QStringLiteral("leads"));
        m_list = m_window->currentPage()->findChild<RecordList*>();
        m_table = m_window->currentPage()->findChild<QTableView*>(QStringLiteral("table"));
        if (!m_list || !m_table) throw std::runtime_error("there is no list of leads");
        m_painted = new Painted(m_table->viewport());
        waitFor("the page", [&] { return m_painted->count > 0; });
        add("page of leads painted", since, {.milliseconds = 150});
        waitFor("the leads", [&] { return m_list->isLoaded() && m_table->model()->rowCount() > 0; });
        const int before = m_painted->count;
        waitFor("the picture of the leads", [&] { return m_painted->count > before; });
        add("first rows painted, since the page was asked for", since, {.milliseconds = 500});
        add("first rows painted, since the program's start", sinceStart, {.milliseconds = m_goals.rows});
        waitFor("the columns", [&] { return m_list->isComplete(); });
        add("all columns there, since the page was asked for", since);
        addMemory("memory with the list shown", m_goals.listed);
        listedAfter([&] { searchField()->setText(QStringLiteral("x")); });
    }

    QLineEdit* searchField() const {
        auto* field = m_window->currentPage()->findChild<QLineEdit*>(QStringLiteral("pageSearch"));
        if (!field) throw std::runtime_error("the page has no search field");
        return field;
    }

    void search() {
        QLineEdit* field = searchField();
        for (const char* word : {"w", "wa", "wan", "wang", "王", "王小", "@example", "zzqx"})
            add(std::string("search as you type \"") + word + "\", painted", listedAfter([&] { field->setText(QString::fromUtf8(word)); }), {.milliseconds = 50});
        listedAfter([&] { field->clear(); });
    }

    void sort() {
        QHeaderView* header = m_table->horizontalHeader();
        for (int column = 0, done = 0; column < m_table->model()->columnCount() && done < 4; ++column) {
            if (header->isSectionHidden(column)) continue;
            const std::string title = m_table->model()->headerData(column, Qt::Horizontal).toString().toStdString();
            const auto click = [&] { header->setSortIndicator(column, header->sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder); };
            add("click on \"" + title + "\", first time, painted", listedAfter(click), {.milliseconds = 30});
            add("click on \"" + title + "\", again, painted", listedAfter(click), {.milliseconds = 30});
            ++done;
        }
    }

    // Frames with the reading of their rows, or, where the place stays, without.
    template <class Place> std::vector<Cost> framesAt(Place place) {
        std::vector<Cost> costs;
        for (int frame = 0; frame < frames; ++frame) {
            const Since since;
            m_table->verticalScrollBar()->setValue(place(frame));
            m_table->viewport()->repaint();
            costs.push_back(since.cost());
            QCoreApplication::processEvents();
        }
        return costs;
    }
    void scroll() {
        const auto costs = framesAt([this](int frame) { return frame * m_table->verticalScrollBar()->pageStep(); });
        m_figures.add("frame while scrolling, median", {}, percentileOf(costs, 50), {.milliseconds = 16});
        m_figures.add("frame while scrolling, 95 of 100", {}, percentileOf(costs, 95), {.milliseconds = 33});
        m_figures.add("frame while scrolling, slowest", {}, percentileOf(costs, 100), {.milliseconds = 50});
    }
    void scrollAbout() {
        const int all = m_table->verticalScrollBar()->maximum() + 1;
        const auto costs = framesAt([all](int frame) { return static_cast<int>(static_cast<long long>(frame + 1) * 7'919'993 % all); });
        const auto bare = framesAt([place = m_table->verticalScrollBar()->value()](int) { return place; });
        m_figures.add("frame at a place anywhere, beside the same picture again", medianOf(bare), medianOf(costs), {.ratio = 1.5});
        m_figures.add("frame at a place anywhere, slowest", {}, percentileOf(costs, 100), {.milliseconds = 50});
    }

    // Another program adds a hundredth of the leads; the window stays open to a person meanwhile, and has them at the end.
    void importBeside(const QString& file) {
        const qint64 before = m_list->count(), more = std::max<qint64>(1, m_leads / 100);
        auto& application = *static_cast<TimedApplication*>(qApp);
        QProcess other;
        application.forgetLongest();
        other.start(QCoreApplication::applicationFilePath(), {file, QStringLiteral("--import"), QString::number(m_leads), QString::number(more)});
        waitFor("the import beside", [&] { return other.state() == QProcess::NotRunning; });
        if (other.exitCode() != 0) throw std::runtime_error("the import beside failed: " + other.readAllStandardError().toStdString());
        waitFor("the imported leads", [&] { return m_list->count() > before; });
        m_figures.add("longest block while another program imports", {}, application.longest(), {.milliseconds = 50});
    }

    Figures& m_figures;
    MainWindow* m_window = nullptr;
    RecordList* m_list = nullptr;
    QTableView* m_table = nullptr;
    Painted* m_painted = nullptr;
    qint64 m_leads;
    SizeGoals m_goals;
    double m_bare = 0;                                  // megabytes
};

// In a process of its own, so that each run starts cold.
int measureOnce(char* program, const char* file, std::int64_t leads) {
    const Since sinceStart;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const Folder settings({});
    qputenv("XDG_CONFIG_HOME", QByteArray::fromStdString(settings / "config"));
    int none = 1;
    TimedApplication application(none, &program);
    QApplication::setApplicationName(QStringLiteral("tilth"));
    Figures figures;
    WindowBench(figures, leads).run(QString::fromLocal8Bit(file), sinceStart);
    std::fputs(figures.json().c_str(), stdout);
    return 0;
}
int importMore(const char* file, std::int64_t leads, std::int64_t more) {
    const Folder folder({});
    importRows(*openedWorkspace(file), writeMoreLeads(folder, leads, more), "lead");
    return 0;
}
Figures measured(const char* program, const std::string& file, std::int64_t leads) {
    QProcess run;
    run.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    run.start(QString::fromLocal8Bit(program), {QString::fromStdString(file), QStringLiteral("--once"), QString::number(leads)});
    if (!run.waitForFinished(-1) || run.exitCode() != 0) throw std::runtime_error("a run failed");
    return Figures::read(run.readAllStandardOutput().toStdString());
}
std::int64_t leadsIn(const std::string& file) {
    const auto workspace = openedWorkspace(file);
    return workspace->store().count(workspace->type<Lead>());
}
// The copy is the windows': they write their leases, and what is imported beside.
Figures measured(const char* program, const char* file, int runs) {
    std::vector<Figures> all;
    const Folder folder({});
    copyFile(file, folder / "window.tilth");
    const std::int64_t leads = leadsIn(folder / "window.tilth");
    for (int run = 0; run < runs; ++run) {
        copyFile(file, folder / "window.tilth");
        all.push_back(measured(program, folder / "window.tilth", leads));
    }
    return Figures::median(all);
}

}
}

int main(int count, char** words) {
    using namespace tilth::bench;
    const auto is = [&](const char* word, int all) { return count == all && std::string_view(words[2]) == word; };
    try {
        if (is("--once", 4)) return measureOnce(words[0], words[1], std::atoll(words[3]));
        if (is("--import", 5)) return importMore(words[1], std::atoll(words[3]), std::atoll(words[4]));
        const auto options = count > 1 ? readOptions(count - 1, words + 1) : std::nullopt;
        if (!options) return std::fputs("usage: window_bench FILE.tilth [--runs N=3] [--json]\n", stderr), 2;
        const Figures figures = measured(words[0], words[1], options->runs);
        std::fputs((options->json ? figures.json() : figures.table()).c_str(), stdout);
        return 0;
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "window_bench: %s\n", fault.what());
        return 3;
    }
}
