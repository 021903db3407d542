// SPDX-License-Identifier: MIT
// While 20,000 leads come in, are scored and are read into memory, the window's thread is never busy for long: everything large is a worker's.
#include "gui/support/watchdog.h"
#include "app/importing.h"
#include "app/leads.h"
#include "gui/main_window.h"
#include "gui/support/gui_desk.h"
#include <fstream>

namespace tilth {
namespace {

using test::until;

constexpr int leads = 20'000;
constexpr double longest = 50;              // milliseconds of the processor for one event; what people feel

class WatchdogTest : public test::GuiTest {
protected:
    void SetUp() override {
        GuiTest::SetUp();
        std::ofstream file(csv());
        file << "Name,E-mail,Company,Country\n";
        for (int n = 0; n < leads; ++n) file << "Lead " << n << ",lead" << n << "@firm" << n % 997 << ".example,Firm " << n % 997 << ",CN\n";
        file.close();
        window = std::make_unique<MainWindow>(*desk);
        window->resize(1280, 800);
        window->show();
        ASSERT_TRUE(goTo("leads") && goTo("home"));      // made once: fonts, icons and styles are not what is looked for
        settle();
        test::watched().forget();
    }
    void TearDown() override {
        window.reset();
        GuiTest::TearDown();
    }
    std::string csv() const { return folder.text() + ".csv"; }
    bool goTo(const char* page) { return window->openPage(QString::fromLatin1(page)), settle(), true; }
    static void settle() {
        for (int turn = 0; turn < 20; ++turn) QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    template <class Work> void inTheWriter(Work work) {
        bool done = false;
        open->write(window.get(), work, [&](const auto& result) { EXPECT_TRUE(result) << result.error().text; done = true; });
        ASSERT_TRUE(until([&] { return done; }));
        settle();
    }
    void import() {
        inTheWriter([path = csv()](Workspace& w) -> Result<ImportResult> {
            ImportRequest request;
            request.path = path;
            request.type = "lead";
            return importFile(w, request);
        });
    }
    void expectAtEase(const char* what) {
        EXPECT_LT(test::watched().dearest(), longest) << what << ": " << test::watched().whose();
        test::watched().forget();
    }

    test::Place folder{test::Database::Sqlite};
    std::unique_ptr<MainWindow> window;
};

TEST_F(WatchdogTest, NothingLargeIsDoneInTheWindowsThread) {
    goTo("leads");
    import();
    expectAtEase("an import while the list is shown");
    goTo("home");
    expectAtEase("figures of all leads");
    inTheWriter([](Workspace& w) { return rescoreAll(w); });
    expectAtEase("scoring all leads");
    goTo("leads");
    goTo("deals");
    goTo("reports");
    expectAtEase("going from page to page");
}

}
}
