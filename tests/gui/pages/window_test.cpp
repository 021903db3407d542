// SPDX-License-Identifier: MIT
// The whole window, offscreen, on a demo workspace: every page opens, keys act, words are Chinese when they shall be,
// every control has a name.
#include "app/leads.h"
#include "app/sample_data.h"
#include "core/deal/stages.h"
#include "gui/bridge/labels.h"
#include "gui/charts/chart_frame.h"
#include "gui/commands.h"
#include "gui/forms/reason_bar.h"
#include "gui/main_window.h"
#include "gui/page.h"
#include "gui/pages.h"
#include "gui/pages/activity_line.h"
#include "gui/pages/list_page.h"
#include "gui/support/gui_desk.h"
#include "gui/timeline/timeline_pane.h"
#include "gui/widgets/board_view.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/command_palette.h"
#include "gui/widgets/filter_bar.h"
#include "gui/widgets/peek_frame.h"
#include "gui/widgets/record_table.h"
#include "gui/widgets/side_bar.h"
#include "gui/widgets/toast.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTranslator>
#include <algorithm>

namespace tilth {
namespace {

using test::until;

// The names of what asks for more than the room, with their widths.
std::string widestIn(const QWidget& body, int room) {
    QStringList named;
    for (const QWidget* part : body.findChildren<QWidget*>())
        if (part->isVisible() && part->minimumSizeHint().width() > room / 2)
            named.push_back(QStringLiteral("%1 %2 %3").arg(QString::fromLatin1(part->metaObject()->className()), part->objectName(), QString::number(part->minimumSizeHint().width())));
    return named.join(QStringLiteral(", ")).toStdString();
}

class WindowTest : public test::GuiTest {
protected:
    void SetUp() override {
        GuiTest::SetUp();
        window = std::make_unique<MainWindow>(*desk);
        window->resize(1280, 800);
        window->restore({});
        window->show();
    }
    void TearDown() override {
        window.reset();
        GuiTest::TearDown();
    }
    void show(const char* page) {
        window->openPage(QString::fromLatin1(page));
        QCoreApplication::processEvents();
    }
    RecordTable* table() { return window->currentPage()->findChild<RecordTable*>(QStringLiteral("table")); }
    bool lists(int rows) {
        return until([&] { return table() && table()->model()->rowCount() == rows; });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), key, with); }
    // A shortcut is found by its action: the offscreen platform has no window manager to make the window active.
    void command(const char* key) { findCommand(QString::fromLatin1(key))->act(*window); }

    std::unique_ptr<MainWindow> window;
};

TEST_F(WindowTest, everyPageOpensEmpty) {
    for (const PageEntry& entry : pageEntries()) {
        show(entry.name);
        EXPECT_NE(window->currentPage(), nullptr) << entry.name;
        EXPECT_FALSE(window->grab().isNull());
    }
}

TEST_F(WindowTest, theTimelineThatWasLeftOpenBeginsAtToday) {
    show("calendar");
    const QVariantMap left = window->state();
    window = std::make_unique<MainWindow>(*desk);
    window->resize(1280, 800);
    window->restore(left);
    window->show();
    const TimelineView* bars = window->currentPage()->findChild<TimelinePane*>()->view();
    const Date today = desk->reading().today();
    EXPECT_TRUE(until([&] { return bars->shownDays().first <= today && today <= bars->shownDays().last; }));
}

TEST_F(WindowTest, quickAddSavesAndStaysForTheNext) {
    show("leads");
    ASSERT_TRUE(lists(0));
    command("new");
    auto* name = window->currentPage()->findChild<QLineEdit*>(QStringLiteral("name"));
    ASSERT_TRUE(name && name->isVisible());
    name->setText(QStringLiteral("Ada Lovelace"));
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_TRUE(lists(1));
    EXPECT_TRUE(until([&] { return name->text().isEmpty() && name->isVisible(); }));
}

TEST_F(WindowTest, undoTakesTheNewestChangeBack) {
    show("leads");
    ASSERT_TRUE(lists(0));
    bool added = false;
    desk->add({}, "lead", [&] {
        auto lead = std::make_shared<Lead>();
        lead->name = "Ada";
        return lead;
    }(), [&](std::int64_t) { added = true; });
    ASSERT_TRUE(lists(1));
    ASSERT_TRUE(added);
    command("undo");
    EXPECT_TRUE(lists(0));
    EXPECT_TRUE(until([&] { return window->findChild<Toast*>()->text().startsWith(QStringLiteral("Undone")); }));
    command("redo");
    EXPECT_TRUE(lists(1));
}

TEST_F(WindowTest, thePaletteFindsPagesCommandsAndRecords) {
    addLead("王小明", "华为");
    open->poll();
    command("palette");
    auto* palette = window->findChild<CommandPalette*>();
    ASSERT_TRUE(palette->isOpen());
    auto* list = palette->findChild<QAbstractItemView*>();
    const auto holds = [&](const QString& text) {
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString() == text) return true;
        return false;
    };
    palette->open(QStringLiteral("deal"));
    EXPECT_TRUE(until([&] { return holds(QStringLiteral("Deals")); }));
    palette->open(QStringLiteral(">dark"));
    EXPECT_TRUE(until([&] { return holds(QStringLiteral("Dark")); }));
    for (const char* page : {"Segments", "Erase a person", "Target accounts", "Field radar", "Prediction"}) {
        palette->open(QLatin1Char('>') + QString::fromLatin1(page));
        EXPECT_TRUE(until([&] { return holds(QString::fromLatin1(page)); })) << page;
    }
    palette->open(QStringLiteral(">new lead"));
    EXPECT_TRUE(until([&] { return holds(QStringLiteral("New: Lead")); }));
    palette->open(QStringLiteral("Scoring model"));
    ASSERT_TRUE(until([&] { return holds(QStringLiteral("Scoring model")); }));
    emit palette->chosen(QStringLiteral("setting:Scoring model"));
    EXPECT_EQ(window->currentPage()->findChild<QListWidget*>()->currentItem()->text(), QStringLiteral("Scoring model"));
    palette->open(QStringLiteral("wxm"));
    EXPECT_TRUE(until([&] { return holds(QStringLiteral("王小明")); }));
}

TEST_F(WindowTest, thePaletteLeadsIntoTheList) {
    addLead("Ada", "Acme");
    addLead("Bob", "Brand");
    open->poll();
    command("palette");
    emit window->findChild<CommandPalette*>()->chosen(QStringLiteral("page:leads"));
    ASSERT_TRUE(lists(2));
    EXPECT_EQ(window->focusWidget(), table());
    window->findChild<SideBar*>()->focusSections();
    emit window->findChild<SideBar*>()->chosen(2);
    EXPECT_FALSE(window->currentPage()->isAncestorOf(window->focusWidget())) << "who walks along the rail stays there";
}

// What is in force is named after a restart too, and where it was changed nothing else is.
TEST_F(WindowTest, theChooserNamesTheViewInForce) {
    const auto box = [this] { return window->currentPage()->findChild<QComboBox*>(QStringLiteral("savedView")); };
    const auto restored = [this](int view, const char* where, const char* sort) {
        const QVariantMap leads{{QStringLiteral("view"), view}, {QStringLiteral("where"), QString::fromLatin1(where)}, {QStringLiteral("sort"), QString::fromLatin1(sort)}};
        window = std::make_unique<MainWindow>(*desk);
        window->restore({{QStringLiteral("page"), QStringLiteral("leads")}, {QStringLiteral("pages"), QVariantMap{{QStringLiteral("leads"), leads}}}});
        window->show();
    };
    restored(1, "owner:me", "-score");
    EXPECT_EQ(box()->currentText(), QStringLiteral("My leads"));
    EXPECT_EQ(window->currentPage()->findChild<FilterBar*>()->chipCount(), 1);
    restored(1, "owner:none", "-score");
    EXPECT_EQ(box()->currentIndex(), -1) << "the view asks for something else by now";
    emit table()->sortRequested(0, Qt::AscendingOrder);
    EXPECT_EQ(window->currentPage()->state().value(QStringLiteral("view")), -1);
    restored(-1, "owner:me", "name");
    EXPECT_EQ(box()->currentIndex(), -1);
    EXPECT_EQ(window->currentPage()->state().value(QStringLiteral("sort")), QStringLiteral("name"));
    restored(7, "owner:me", "name");
    EXPECT_EQ(window->currentPage()->state().value(QStringLiteral("where")), QStringLiteral("owner:me")) << "its view is gone, its filter is not";
}

TEST_F(WindowTest, selectingARowOpensThePanelAndEscClosesIt) {
    addLead("Ada", "A");
    open->poll();
    show("leads");
    ASSERT_TRUE(lists(1));
    table()->setCurrentIndex(table()->model()->index(0, 0));
    auto* peek = window->currentPage()->findChild<PeekFrame*>();
    ASSERT_TRUE(peek && peek->isVisible());
    QTest::keyClick(table(), Qt::Key_Escape);
    EXPECT_FALSE(peek->isVisible());
}

// Under its scroll bar nothing would say that there is more.
TEST_F(WindowTest, aNarrowPanelCutsNothing) {
    ASSERT_TRUE(addDemoData(*workspace));
    open->poll();
    for (const char* page : {"leads", "contacts", "companies", "deals", "campaigns"}) {
        show(page);
        ASSERT_TRUE(until([this] { return table()->model()->rowCount() > 0; })) << page;
        table()->setCurrentIndex(table()->model()->index(0, 0));
        auto* peek = window->currentPage()->findChild<PeekFrame*>();
        auto* scroll = peek->findChild<QScrollArea*>();
        peek->setFixedWidth(280);
        ASSERT_TRUE(until([&] { return peek->width() == 280 && scroll->verticalScrollBar()->isVisible(); })) << page;
        EXPECT_TRUE(until([&] { return scroll->widget()->width() <= scroll->viewport()->width(); })) << page << ": " << widestIn(*scroll->widget(), scroll->viewport()->width());
    }
}

TEST_F(WindowTest, aLongAddressFitsANarrowPanel) {
    Lead lead;
    lead.name = "Quentin";
    lead.email = "quentin.usher.of.the.northern.works@long-name-of-a-company.example.com";
    ASSERT_TRUE(addRecord(*workspace, workspace->type<Lead>(), lead));
    open->poll();
    show("leads");
    ASSERT_TRUE(lists(1));
    table()->setCurrentIndex(table()->model()->index(0, 0));
    auto* peek = window->currentPage()->findChild<PeekFrame*>();
    peek->setFixedWidth(280);
    ASSERT_TRUE(until([&] { return peek->width() == 280 && peek->findChild<QLabel*>(QStringLiteral("consentVerdict")); }));
    auto* scroll = peek->findChild<QScrollArea*>();
    QCoreApplication::sendPostedEvents();
    EXPECT_TRUE(until([&] { return scroll->widget()->width() <= scroll->viewport()->width(); })) << widestIn(*scroll->widget(), scroll->viewport()->width());
}

// Opening a page chooses no row by itself: the panel is for who asks.
TEST_F(WindowTest, aPageThatIsOpenedOpensNoPanel) {
    addLead("Ada", "Acme");
    open->poll();
    show("leads");
    ASSERT_TRUE(lists(1));
    window->findChild<SideBar*>()->focusSections();
    show("leads");
    QFocusEvent in(QEvent::FocusIn, Qt::OtherFocusReason);
    QApplication::sendEvent(table(), &in);
    EXPECT_FALSE(window->currentPage()->findChild<PeekFrame*>()->isVisible());
    QTest::keyClick(table(), Qt::Key_Down);
    EXPECT_EQ(table()->currentIndex().row(), 0) << "keys begin at the first row";
    EXPECT_TRUE(window->currentPage()->findChild<PeekFrame*>()->isVisible());
}

// The heads of its columns say what the bars over the table say.
TEST_F(WindowTest, theBoardHasTheRoomOfTheBars) {
    addDeal("Rollout", 100'00);
    open->poll();
    show("deals");
    auto* bars = window->currentPage()->findChild<ChartFrame*>();
    ASSERT_TRUE(until([&] { return bars->isVisible(); }));
    const auto click = [this](const char* view) {
        for (auto* button : window->currentPage()->findChildren<QAbstractButton*>())
            if (button->text() == QLatin1String(view)) return button->click();
    };
    click("Board");
    EXPECT_FALSE(bars->isVisible());
    click("Table");
    EXPECT_TRUE(bars->isVisible());
}

// A letter edits in the list and is a key in the panel, where F6 leads.
TEST_F(WindowTest, thePanelsKeysAreReachedByKeys) {
    addLead("Ada", "A");
    open->poll();
    show("leads");
    ASSERT_TRUE(lists(1));
    table()->setCurrentIndex(table()->model()->index(0, 0));
    auto* peek = window->currentPage()->findChild<PeekFrame*>();
    table()->setFocus();
    command("next_region");
    ASSERT_TRUE(window->focusWidget() && peek->isAncestorOf(window->focusWidget()) && window->focusWidget()->isVisible());
    auto* line = peek->findChild<ActivityLine*>();
    ASSERT_FALSE(line->isVisible());
    QTest::keyClick(window->focusWidget(), Qt::Key_C);
    EXPECT_TRUE(until([&] { return line->isVisible(); }));
    line->open(ActivityKind::Task);
    QCoreApplication::processEvents();
    EXPECT_LE(line->mapTo(peek, QPoint(line->width(), 0)).x(), peek->width()) << "nothing of it is cut off";
}

// What keeps a lead from being qualified is gone to, in the panel.
TEST_F(WindowTest, qualifyingWithoutAnswersGoesToTheFirstOneMissing) {
    const auto lead = addLead("Ada", "A");
    ASSERT_TRUE(handOver(*workspace, lead));
    ASSERT_TRUE(acceptLead(*workspace, lead));
    ASSERT_TRUE(setBant(*workspace, lead, {{"budget", 2}}));
    open->poll();
    show("leads");
    ASSERT_TRUE(lists(1));
    table()->setCurrentIndex(table()->model()->index(0, 0));
    auto* peek = window->currentPage()->findChild<PeekFrame*>();
    for (QPushButton* button : peek->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Qualify")) button->click();
    EXPECT_TRUE(until([&] { return window->focusWidget() && window->focusWidget()->objectName() == QStringLiteral("authority"); }));
    EXPECT_EQ(window->findChild<Toast*>()->text(), QStringLiteral("Not known yet: Authority, Need, Timeline. Ask, then choose."));
}

TEST_F(WindowTest, aCardMovesByKeysAndStaysCurrent) {
    const std::int64_t deal = addDeal("Renewal", 100'00);
    open->poll();
    show("deals");
    auto* board = window->currentPage()->findChild<BoardView*>();
    ASSERT_NE(board, nullptr);
    ASSERT_TRUE(until([&] {
        board->setCurrentCard(deal);
        return board->currentCard() == deal;
    }));
    const std::int64_t next = stageAt(1);
    emit board->dropped(deal, next);
    EXPECT_TRUE(until([&] { return desk->reading().store().find<Deal>(deal)->stage.id == next; }));
    EXPECT_TRUE(until([&] {
        board->setCurrentCard(deal);
        return board->currentCard() == deal && board->currentStage() == next;
    }));
}

TEST_F(WindowTest, aDealThatLeavesTheFilterStaysInThePanel) {
    const std::int64_t first = addDeal("Renewal", 100'00);
    addDeal("Rollout", 100'00);
    open->poll();
    show("deals");
    ASSERT_TRUE(lists(2));
    qobject_cast<ListPage*>(window->currentPage())->showRecord(first);
    const auto stages = stagesOf(*workspace, pipelines(*workspace).front()->id);
    const auto won = std::ranges::find(stages, StageKind::Won, [](const auto& s) { return s->kind; });
    ASSERT_TRUE(moveDeal(*workspace, first, (*won)->id));
    open->poll();
    ASSERT_TRUE(lists(1)) << "the first view is of open deals";
    QCoreApplication::processEvents();
    const auto labels = window->currentPage()->findChild<PeekFrame*>()->findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) { return label->text() == QStringLiteral("Renewal"); }));
    EXPECT_FALSE(table()->currentIndex().isValid()) << "and no other row looks chosen";
}

TEST_F(WindowTest, aRecordThatIsNotSearchedForLeavesThePanel) {
    const std::int64_t ada = addLead("Ada", "A");
    addLead("Bo", "B");
    open->poll();
    show("leads");
    ASSERT_TRUE(lists(2));
    auto* page = qobject_cast<ListPage*>(window->currentPage());
    auto* peek = page->findChild<PeekFrame*>();
    page->showRecord(ada);
    ASSERT_TRUE(peek->isVisible());
    emit page->findChild<FilterBar*>()->searchChanged(QStringLiteral("Ada"));
    ASSERT_TRUE(lists(1));
    EXPECT_TRUE(peek->isVisible()) << "it is among them";
    emit page->findChild<FilterBar*>()->searchChanged(QStringLiteral("Bo"));
    EXPECT_TRUE(until([&] { return !peek->isVisible(); }));
    QCoreApplication::processEvents();
    EXPECT_FALSE(table()->currentIndex().isValid()) << "and nobody chose another one";
}

TEST_F(WindowTest, aDeletedRecordsPageOffersNothingButHistory) {
    const std::int64_t lead = addLead("Ada", "A");
    open->poll();
    window->openRecord(QStringLiteral("lead"), lead);
    const auto shown = [this](const QString& text) {
        const auto buttons = window->currentPage()->findChildren<QPushButton*>();
        return std::ranges::any_of(buttons, [&text](const QPushButton* button) { return button->text() == text && button->isVisible(); });
    };
    ASSERT_TRUE(shown(QStringLiteral("Log call")));
    ASSERT_TRUE(removeRecords(*workspace, workspace->type<Lead>(), std::vector{lead}));
    open->poll();
    EXPECT_TRUE(until([&] { return shown(QStringLiteral("Open History")); }));
    EXPECT_FALSE(shown(QStringLiteral("Log call")));
    ASSERT_TRUE(workspace->store().undo());
    open->poll();
    EXPECT_TRUE(until([&] { return shown(QStringLiteral("Log call")); })) << "it is back";
}

TEST_F(WindowTest, losingADealAsksTheReasonOnThePage) {
    const std::int64_t deal = addDeal("Renewal", 100'00);
    const auto stages = stagesOf(*workspace, pipelines(*workspace).front()->id);
    open->poll();
    show("deals");
    auto* board = window->currentPage()->findChild<BoardView*>();
    emit board->dropped(deal, stages.back()->id);
    QPushButton* lost = nullptr;
    ASSERT_TRUE(until([&] {
        for (auto* button : window->currentPage()->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QStringLiteral("Mark as lost")) lost = button;
        return lost != nullptr;
    }));
    auto* bar = qobject_cast<ReasonBar*>(lost->parentWidget());
    auto* reason = bar->findChild<ChoiceBox*>();
    EXPECT_EQ(reason->currentIndex(), -1) << "no reason is proposed";
    lost->click();
    EXPECT_TRUE(bar->isVisible()) << "it asks first";
    reason->setCurrentIndex(1);
    lost->click();
    EXPECT_TRUE(until([&] { return desk->reading().store().find<Deal>(deal)->stage.id == stages.back()->id; }));
    EXPECT_EQ(desk->reading().store().find<Deal>(deal)->lostReason, lostReasons()[1]);
}

TEST_F(WindowTest, backLeadsToThePageBefore) {
    const std::int64_t id = addLead("Ada", "A");
    open->poll();
    show("leads");
    QWidget* leads = window->currentPage();
    window->openRecord(QStringLiteral("lead"), id);
    EXPECT_NE(window->currentPage(), leads);
    command("back");
    EXPECT_EQ(window->currentPage(), leads);
}

// Controls that people use, without those inside others (a spin box's line, a combo box's list).
QStringList unnamedControls(QWidget& page) {
    QStringList unnamed;
    for (auto* control : page.findChildren<QWidget*>()) {
        if (!control->isVisibleTo(&page)) continue;
        const auto* button = qobject_cast<QAbstractButton*>(control);
        const bool asks = button || qobject_cast<QLineEdit*>(control) || qobject_cast<QComboBox*>(control) || qobject_cast<QAbstractItemView*>(control);
        const bool inner = qobject_cast<QHeaderView*>(control) || control->objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<QComboBox*>(control->parentWidget());
        if (asks && !inner && control->accessibleName().isEmpty() && !(button && !button->text().isEmpty()))
            unnamed.push_back(QString::fromLatin1(control->metaObject()->className()) + QLatin1Char(' ') + control->objectName());
    }
    return unnamed;
}

TEST_F(WindowTest, everyControlHasAName) {
    ASSERT_TRUE(addDemoData(*workspace));
    open->poll();
    for (const PageEntry& entry : pageEntries()) {
        show(entry.name);
        EXPECT_TRUE(unnamedControls(*window->currentPage()).isEmpty()) << entry.name << ": " << unnamedControls(*window->currentPage()).join(QStringLiteral(", ")).toStdString();
    }
}

// Words of the program that are the same in both languages.
bool isCommonWord(QString text) {
    for (const char* same : {"Tilth", "SQL", "MQL", "BANT", "ROI", "ROAS", "UTM", "CSV", "TSV", "JSON", "Excel", "UTF", "English", "Esc", "Enter", "Ctrl", "Shift", "Alt", "PgUp",
                             "PgDown", "Left", "Right", "Return", "Space", "Del", "Page Up", "Page Down", "Home", "End", "Down", "F10", "F1", "F2", "F6", "Me", "Ada"})
        text.remove(QString::fromLatin1(same));
    return !text.contains(QRegularExpression(QStringLiteral("[A-Za-z]{3}")));
}

QStringList englishTexts(QWidget& page) {
    QStringList english;
    const auto judge = [&](const QString& text) { if (!isCommonWord(text)) english.push_back(text); };
    for (auto* button : page.findChildren<QAbstractButton*>()) judge(button->text());
    for (auto* label : page.findChildren<QLabel*>()) judge(label->text());
    for (auto* line : page.findChildren<QLineEdit*>()) judge(line->placeholderText());
    for (auto* view : page.findChildren<RecordTable*>())
        for (int column = 0; view->model() && column < view->model()->columnCount(); ++column) judge(view->model()->headerData(column, Qt::Horizontal).toString());
    return english;
}

TEST_F(WindowTest, chineseLeavesNoEnglishWord) {
    QTranslator words;
    ASSERT_TRUE(words.load(QStringLiteral(":/i18n/tilth_zh_CN.qm")));
    QCoreApplication::installTranslator(&words);
    theme::apply(theme::Mode::Light, theme::Density::Comfortable, 1.0, QStringLiteral("zh_CN"));
    forgetTranslations();
    window = std::make_unique<MainWindow>(*desk);
    window->restore({});
    window->show();
    for (const PageEntry& entry : pageEntries()) {
        show(entry.name);
        const QStringList english = englishTexts(*window->currentPage());
        EXPECT_TRUE(english.isEmpty()) << entry.name << ": " << english.join(QStringLiteral(" | ")).toStdString();
    }
    window.reset();
    QCoreApplication::removeTranslator(&words);
    theme::apply(theme::Mode::Light, theme::Density::Comfortable, 1.0, QStringLiteral("en"));
    forgetTranslations();
}

}
}
