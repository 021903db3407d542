// SPDX-License-Identifier: MIT
// While 50,000 leads come in, are scored and are read into memory, no event keeps the window's thread longer than making a page does, which is what people
// are used to: everything large is a worker's. Both are measured here, by processor time, so that it is the same on a slow machine.
#include "app/importing.h"
#include "app/leads.h"
#include "gui/main_window.h"
#include "gui/page.h"
#include "gui/support/gui_desk.h"
#include "gui/support/watchdog.h"
#include "gui/widgets/stat_tile.h"
#include <QPushButton>
#include <QTableView>
#include <fstream>

namespace tilth {
namespace {

using test::until;

constexpr int leads = 50'000;

class WatchdogTest : public test::GuiTest {
protected:
    void SetUp() override {
        GuiTest::SetUp();
        window = std::make_unique<MainWindow>(*desk);
        window->resize(1280, 800);
        window->show();
    }
    void TearDown() override {
        window.reset();
        std::remove(csv().c_str());
        GuiTest::TearDown();
    }
    std::string csv() const { return folder.text() + ".csv"; }
    void writeFile() const {
        std::ofstream file(csv());
        file << "Name,E-mail,Company,Country,Created\n";
        for (int n = 0; n < leads; ++n) file << "Lead " << n << ",lead" << n << "@firm" << n % 997 << ".example,Firm " << n % 997 << ",CN,2026-05-" << 10 + n % 18 << "\n";
    }
    // By an event, as a click does it, so that it is timed.
    void goTo(const char* page) {
        bool there = false;
        QMetaObject::invokeMethod(window.get(), [&, page] { window->openPage(QString::fromLatin1(page)), there = true; }, Qt::QueuedConnection);
        ASSERT_TRUE(until([&] { return there; }));
    }
    template <class Work> void inTheWriter(Work work) {
        bool done = false;
        open->write(window.get(), work, [&](const auto& result) { EXPECT_TRUE(result) << result.error().text; done = true; });
        ASSERT_TRUE(until([&] { return done; }));
    }
    void import() {
        inTheWriter([path = csv()](Workspace& w) -> Result<ImportResult> {
            ImportRequest request;
            request.path = path;
            request.type = "lead";
            return importFile(w, request);
        });
    }
    bool listed(int rows) const { return window->currentPage()->findChild<QTableView*>(QStringLiteral("table"))->model()->rowCount() == rows; }
    bool tileSays(const QString& figure) const {
        const auto tiles = window->currentPage()->findChildren<StatTile*>();
        return std::ranges::any_of(tiles, [&](const StatTile* tile) { return tile->findChild<QPushButton*>(QStringLiteral("figure"))->text() == figure; });
    }
    void expectAtEase(const char* what, double longest) {
        EXPECT_LE(test::watched().dearest(), longest) << what << ": " << test::watched().whose();
        test::watched().forget();
    }

    test::Place folder{test::Database::Sqlite};
    std::unique_ptr<MainWindow> window;
};

TEST_F(WatchdogTest, NothingLargeIsDoneInTheWindowsThread) {
    addLead("Ada Park", "North");
    open->poll();
    test::watched().forget();
    for (const char* page : {"leads", "deals", "home"}) goTo(page);
    const double page = test::watched().dearest();
    test::watched().forget();

    writeFile();
    goTo("leads");
    import();
    ASSERT_TRUE(until([&] { return listed(leads + 1); }));
    expectAtEase("an import while the list is shown", page);
    goTo("home");
    ASSERT_TRUE(until([&] { return tileSays(QLocale().toString(leads + 1)); }));
    expectAtEase("figures of all leads", page);
    inTheWriter([](Workspace& w) { return rescoreAll(w); });
    goTo("leads");
    ASSERT_TRUE(until([&] { return listed(leads + 1); }));
    expectAtEase("scoring all leads", page);
}

}
}
