// SPDX-License-Identifier: MIT
// window_bench FILE.tilth [--runs N] [--json]: the window on a workspace, offscreen, in figures that a person would feel.
#include "app/own_memory.h"
#include "bench/figures.h"
#include "bench/options.h"
#include "gui/application.h"
#include "gui/models/record_list.h"
#include "gui/page.h"
#include <QApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <algorithm>
#include <fstream>

namespace tilth::bench {
namespace {

constexpr int frames = 300;

double kilobytes(const std::string& key) {      // of this process; VmRSS: now, VmHWM: at most so far
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(key + ":")) return std::stod(line.substr(key.size() + 1));
    return 0;
}

class Painted : public QObject {                // counts what a widget, or any part of it, painted
public:
    explicit Painted(QWidget* of) : QObject(of), m_of(of) { qApp->installEventFilter(this); }
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::Paint && object->isWidgetType())
            count += object == m_of || m_of->isAncestorOf(static_cast<QWidget*>(object));
        return QObject::eventFilter(object, event);
    }
    int count = 0;
private:
    QWidget* m_of;
};

class Since {                                   // a moment: what passed and what the processors did from then on
public:
    Since() { m_timer.start(); }
    Cost cost() const { return {static_cast<double>(m_timer.nsecsElapsed()) / 1e9, processorTime() - m_processor}; }
private:
    QElapsedTimer m_timer;
    double m_processor = processorTime();
};

template <class Condition> void waitFor(const char* what, Condition holds) {
    for (QDeadlineTimer limit(60'000); !holds();) {
        if (limit.hasExpired()) throw std::runtime_error(std::string("waited too long for ") + what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);    // the workspace asks its journal each second
    }
}

class WindowBench {
public:
    explicit WindowBench(Figures& figures) : m_figures(figures) {}

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
        add("first window painted", sinceStart, {.milliseconds = 500});
        openLeads(sinceStart);
        search();
        sort();
        scroll();
        m_figures.addMemory("memory with list, search and sort used", kilobytes("VmRSS") / 1024, 160);
        m_figures.addMemory("memory at most", kilobytes("VmHWM") / 1024, 200);
    }

private:
    void add(const std::string& work, const Since& since, Goal goal = {}) { m_figures.add(work, {}, since.cost(), goal); }
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
        add("first rows painted, since the program's start", sinceStart, {.milliseconds = 500});
        waitFor("the columns", [&] { return m_list->isComplete(); });
        add("all columns there, since the page was asked for", since);
        m_figures.addMemory("memory with the list shown", kilobytes("VmRSS") / 1024, 130);
        listedAfter([&] { searchField()->setText(QStringLiteral("x")); });
        add("searched, since the page was asked for", since);
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
            add("click on \"" + title + "\", first time, painted", listedAfter(click), {.milliseconds = 150});
            add("click on \"" + title + "\", again, painted", listedAfter(click), {.milliseconds = 150});
            ++done;
        }
    }

    // Down page by page, then to places all over: each frame with the reading of its rows.
    void scroll() {
        std::vector<double> times;
        QScrollBar* bar = m_table->verticalScrollBar();
        for (int frame = 0; frame < frames; ++frame) {
            QElapsedTimer since;
            since.start();
            bar->setValue(frame < frames / 2 ? frame * bar->pageStep() : static_cast<int>(static_cast<long long>(frame) * 7'919'993 % (bar->maximum() + 1)));
            m_table->viewport()->repaint();
            times.push_back(static_cast<double>(since.nsecsElapsed()) / 1e9);
            QCoreApplication::processEvents();
        }
        std::ranges::sort(times);
        const auto at = [&](std::size_t percent) { return Cost{times[(times.size() - 1) * percent / 100], 0}; };
        m_figures.add("frame while scrolling, median", {}, at(50), {.milliseconds = 16});
        m_figures.add("frame while scrolling, 95 of 100", {}, at(95), {.milliseconds = 33});
        m_figures.add("frame while scrolling, slowest", {}, at(100), {.milliseconds = 50});
    }

    Figures& m_figures;
    MainWindow* m_window = nullptr;
    RecordList* m_list = nullptr;
    QTableView* m_table = nullptr;
    Painted* m_painted = nullptr;
};

}
}

int main(int count, char** words) {
    using namespace tilth::bench;
    const Since sinceStart;
    const auto options = count > 1 ? readOptions(count - 1, words + 1) : std::nullopt;
    if (!options) return std::fputs("usage: window_bench FILE.tilth [--json]\n", stderr), 2;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    try {
        const Folder settings({});
        qputenv("XDG_CONFIG_HOME", QByteArray::fromStdString(settings / "config"));
        int none = 1;
        QApplication application(none, words);
        QApplication::setApplicationName(QStringLiteral("tilth"));
        Figures figures;
        WindowBench(figures).run(QString::fromLocal8Bit(words[1]), sinceStart);
        std::fputs((options->json ? figures.json() : figures.table()).c_str(), stdout);
        return 0;
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "window_bench: %s\n", fault.what());
        return 3;
    }
}
