// SPDX-License-Identifier: MIT
// Rail, page head, filter bar, peek, toast, empty state and palette: keys, signals, names.
#include "gui/theme/theme.h"
#include "gui/widgets/command_palette.h"
#include "gui/widgets/elided_label.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/filter_bar.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/page_head.h"
#include "gui/widgets/peek_frame.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/side_bar.h"
#include "gui/widgets/timeline_list.h"
#include "gui/widgets/toast.h"

#include <QAccessible>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QToolButton>
#include <gtest/gtest.h>

namespace tilth {
namespace {

void show(QWidget& widget, int width, int height) {
    widget.resize(width, height);
    widget.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&widget));
}

/// Text, tick and tool buttons without a name would be nothing but "button" to a screen reader.
void expectNamed(const QWidget& within) {
    for (const auto* button : within.findChildren<QAbstractButton*>()) {
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QAbstractButton*>(button));
        EXPECT_FALSE(button->isVisible() && face->text(QAccessible::Name).isEmpty())
            << button->objectName().toStdString();
        if (button->isVisible()) {
            EXPECT_GE(std::min(button->width(), button->height()), theme::smallestTarget)
                << face->text(QAccessible::Name).toStdString();
        }
    }
}

}

TEST(SideBar, choosingEmitsAndSetCurrentDoesNot) {
    SideBar bar;
    bar.setSections({{"house", "Home", "Alt+1"}, {"users", "Leads", "Alt+2"}, {"handshake", "Deals", "Alt+5"}});
    show(bar, 208, 500);
    QSignalSpy chosen(&bar, &SideBar::chosen);
    bar.setCurrent(1);
    EXPECT_EQ(chosen.count(), 0);
    EXPECT_EQ(bar.current(), 1);
    bar.focusSections();
    QTest::keyClick(bar.findChild<QListView*>("sections"), Qt::Key_Down);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.at(0).at(0).toInt(), 2);
}

TEST(SideBar, narrowRailKeepsNamesAndSearch) {
    SideBar bar;
    bar.setSections({{"house", "Home", "Alt+1"}});
    show(bar, 208, 400);
    EXPECT_EQ(bar.width(), 208);
    bar.setNarrow(true);
    EXPECT_EQ(bar.width(), 56);
    QSignalSpy searched(&bar, &SideBar::searchRequested);
    QTest::mouseClick(bar.findChild<QPushButton*>("searchButton"), Qt::LeftButton);
    EXPECT_EQ(searched.count(), 1);
    auto* list = bar.findChild<QListView*>("sections");
    EXPECT_EQ(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString() +
                  list->model()->index(0, 0).data().toString(),
              "Home");
    expectNamed(bar);
}

TEST(FilterBar, chipsGoByKeyAndHandTheFocusOn) {
    FilterBar bar;
    const auto chips = [](std::initializer_list<const char*> texts) {
        QList<FilterChip> all;
        for (const char* text : texts) all.append({QString::fromUtf8(text)});
        return all;
    };
    bar.setChips(chips({"Owner: me", "Stage: R&D", "Close: 2026"}));
    show(bar, 900, 60);
    QSignalSpy removed(&bar, &FilterBar::chipRemoved), activated(&bar, &FilterBar::chipActivated);
    QObject::connect(&bar, &FilterBar::chipRemoved, &bar, [&] { bar.setChips(chips({"Owner: me", "Close: 2026"})); });
    QPushButton* second = nullptr;
    for (auto* button : bar.findChildren<QPushButton*>())
        if (button->accessibleName() == "Filter Stage: R&D") second = button;
    ASSERT_TRUE(second);
    EXPECT_EQ(second->text(), "Stage: R&&D");
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.at(0).at(0).toInt(), 1);
    QTest::keyClick(second, Qt::Key_Delete);
    ASSERT_EQ(removed.count(), 1);
    EXPECT_EQ(removed.at(0).at(0).toInt(), 1);
    EXPECT_EQ(bar.chipCount(), 2);
    ASSERT_TRUE(bar.focusWidget());
    EXPECT_EQ(bar.focusWidget()->accessibleName(), "Filter Close: 2026");
    QTest::keyClick(bar.focusWidget(), Qt::Key_Backspace);
    EXPECT_EQ(removed.count(), 2);
}

TEST(FilterBar, theCrossRemovesAndTheWordEdits) {
    FilterBar bar;
    bar.setChips({{"Owner: me"}});
    show(bar, 600, 60);
    QSignalSpy removed(&bar, &FilterBar::chipRemoved), activated(&bar, &FilterBar::chipActivated);
    QPushButton* chip = nullptr;
    for (auto* button : bar.findChildren<QPushButton*>())
        if (button->accessibleName() == "Filter Owner: me") chip = button;
    ASSERT_TRUE(chip);
    QTest::mouseClick(chip, Qt::LeftButton, {}, {20, chip->height() / 2});
    QTest::mouseClick(chip, Qt::LeftButton, {}, {chip->width() - 14, chip->height() / 2});
    EXPECT_EQ(activated.count(), 1);
    EXPECT_EQ(removed.count(), 1);
    expectNamed(bar);
}

TEST(FilterBar, wrapsInsteadOfWidening) {
    FilterBar bar;
    QList<FilterChip> chips;
    for (int i = 0; i < 12; ++i) chips.append({QStringLiteral("Condition number %1").arg(i)});
    bar.setChips(chips);
    bar.setCount("12 leads");
    EXPECT_LT(bar.minimumSizeHint().width(), 300);
    EXPECT_GT(bar.heightForWidth(400), bar.heightForWidth(3000) * 3);
}

TEST(FilterBar, savedViewsHaveALabelAndSearchWaitsForTheInputMethod) {
    FilterBar bar;
    bar.setSavedViews({"My leads", "All leads"}, -1);
    bar.setSearchPlaceholder("Search leads");
    show(bar, 900, 60);
    auto* box = bar.findChild<QComboBox*>("savedView");
    bool labelled = false;
    for (auto* label : bar.findChildren<QLabel*>()) labelled |= label->buddy() == box;
    EXPECT_TRUE(labelled);
    EXPECT_EQ(bar.currentSavedView(), -1);
    QSignalSpy searched(&bar, &FilterBar::searchChanged);
    auto* line = bar.findChild<QLineEdit*>("pageSearch");
    QInputMethodEvent composing("hua", {});
    QCoreApplication::sendEvent(line, &composing);
    EXPECT_EQ(searched.count(), 0);
    QInputMethodEvent chosen("", {});
    chosen.setCommitString(QStringLiteral("华"));
    QCoreApplication::sendEvent(line, &chosen);
    ASSERT_EQ(searched.count(), 1);
    EXPECT_EQ(searched.at(0).at(0).toString(), QStringLiteral("华"));
}

TEST(PageHead, viewsSwitchByUserOnly) {
    PageHead head;
    head.setTitle("Deals");
    head.setViews({{"table-2", "Table"}, {"square-kanban", "Board"}});
    head.addButton("Import…");
    QPushButton* primary = head.setPrimary("New deal", "Ctrl+N");
    show(head, 900, 120);
    QSignalSpy chosen(&head, &PageHead::viewChosen);
    head.setCurrentView(1);
    EXPECT_EQ(chosen.count(), 0);
    for (auto* button : head.findChildren<QToolButton*>())
        if (button->text() == "Table") QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(head.currentView(), 0);
    EXPECT_EQ(theme::roleOf(primary), theme::Role::Primary);
    EXPECT_TRUE(primary->toolTip().contains("Ctrl+N"));
    expectNamed(head);
}

TEST(FlowLayout, everyItemLiesInsideItsWidth) {
    QWidget box;
    auto* flow = new FlowLayout(&box);
    for (int i = 0; i < 9; ++i) flow->addWidget(new QPushButton(QStringLiteral("Button %1").arg(i)));
    show(box, 260, 400);
    for (auto* button : box.findChildren<QPushButton*>()) EXPECT_LE(button->geometry().right(), 260);
    EXPECT_NE(box.findChildren<QPushButton*>().first()->y(), box.findChildren<QPushButton*>().last()->y());
}

TEST(ElidedLabel, keepsTheWholeAsPlainTextInItsTip) {
    ElidedLabel label("Cloud migration <b>phase</b> 2 & more", theme::Type::Title);
    show(label, 90, 30);
    EXPECT_TRUE(label.isElided());
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    EXPECT_TRUE(label.toolTip().contains("&lt;b&gt;phase"));
    label.resize(900, 30);
    EXPECT_FALSE(label.isElided());
    EXPECT_TRUE(label.toolTip().isEmpty());
}

TEST(PlainTip, neverShowsMarkupFromRecords) {
    EXPECT_TRUE(plainTip("<img src=\"/dev/zero\">").contains("&lt;img src=&quot;/dev/zero&quot;&gt;"));
    EXPECT_FALSE(plainTip("<b>").contains("<b>"));
    EXPECT_TRUE(plainTip("").isEmpty());
}

// As a tip is laid out: at whatever width its label tries, a date is not broken.
TEST(PlainTip, breaksNoLineThatIsShort) {
    const auto linesOf = [](const QString& text) {
        QTextDocument document;
        document.setHtml(plainTip(text));
        document.setTextWidth(60);
        document.size();
        int lines = 0;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) lines += block.layout()->lineCount();
        return lines;
    };
    EXPECT_EQ(linesOf(QStringLiteral("2 Dec (Wed) – 24 Dec (Thu), 17 working days")), 1);
    EXPECT_EQ(linesOf(QStringLiteral("2026年12月2日（周三）– 12月24日（周四），17 个工作日")), 1);
    EXPECT_EQ(linesOf(QStringLiteral("a\nb")), 2);
    EXPECT_GT(linesOf(QStringLiteral("a long reason ").repeated(40)), 3);
}

TEST(EmptyState, coversAnEmptyViewAndOffersOneAction) {
    QListView view;
    QStandardItemModel model;
    view.setModel(&model);
    auto* state = new EmptyState;
    state->setContent("inbox", "No deals yet", "New deal");
    state->cover(&view);
    show(view, 300, 300);
    EXPECT_TRUE(state->isVisible());
    EXPECT_EQ(state->size(), view.viewport()->size());
    QSignalSpy acted(state, &EmptyState::acted);
    QTest::mouseClick(state->findChild<QPushButton*>("emptyAction"), Qt::LeftButton);
    EXPECT_EQ(acted.count(), 1);
    model.appendRow(new QStandardItem("Acme"));
    EXPECT_FALSE(state->isVisible());
    model.clear();
    EXPECT_TRUE(state->isVisible());
}

TEST(EmptyState, aLowViewKeepsItsWords) {
    QListView view;
    QStandardItemModel model;
    view.setModel(&model);
    auto* state = new EmptyState;
    state->setContent("inbox", "No deals yet");
    state->cover(&view);
    show(view, 300, 70);
    const auto* words = state->findChild<QLabel*>();
    EXPECT_TRUE(QTest::qWaitFor([&] { return state->rect().contains(words->geometry()); })) << "without the picture";
}

TEST(Toast, undoRunsOnceAndTheTimeEnds) {
    QWidget window;
    show(window, 800, 600);
    Toast toast(&window);
    toast.setDuration(30);
    int undone = 0;
    toast.offer("3 deals moved to Proposal", "Undo", [&] { ++undone; });
    EXPECT_TRUE(toast.isVisible());
    EXPECT_EQ(toast.accessibleName(), "3 deals moved to Proposal");
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&toast);
    EXPECT_EQ(face->role(), QAccessible::AlertMessage);
    EXPECT_NEAR(toast.geometry().center().x(), 400, 2);
    expectNamed(toast);
    QTest::mouseClick(toast.findChild<QPushButton*>("toastAction"), Qt::LeftButton);
    EXPECT_EQ(undone, 1);
    EXPECT_FALSE(toast.isVisible());
    toast.say("Saved");
    EXPECT_TRUE(QTest::qWaitFor([&] { return !toast.isVisible(); }, 2000));
    EXPECT_EQ(undone, 1);
}

TEST(Toast, climbsOverTheButtonsBelowIt) {
    QWidget window;
    QPushButton save(QStringLiteral("Save"), &window), high(QStringLiteral("Elsewhere"), &window);
    window.resize(600, 400);
    high.setGeometry(250, 20, 100, 30);
    save.setGeometry(250, 350, 100, 30);
    show(window, 600, 400);
    Toast toast(&window);
    toast.offer(QStringLiteral("1 deal moved"), QStringLiteral("Undo"), [] {});
    EXPECT_FALSE(toast.geometry().intersects(save.geometry()));
    EXPECT_GT(toast.y(), window.height() / 2);
    save.hide();
    toast.say(QStringLiteral("1 deal moved"));
    EXPECT_GT(toast.geometry().bottom(), 360) << "at the foot where nothing is in the way";
}

TEST(Toast, staysWhileTheFocusIsInIt) {
    QWidget window;
    show(window, 800, 600);
    window.activateWindow();
    Toast toast(&window);
    toast.setDuration(20);
    QLineEdit line(&window);
    line.show();
    line.setFocus();
    toast.offer("Deleted", "Undo", [] {});
    auto* action = toast.findChild<QPushButton*>("toastAction");
    action->setFocus();
    ASSERT_TRUE(QTest::qWaitFor([&] { return action->hasFocus(); }));
    EXPECT_FALSE(QTest::qWaitFor([&] { return !toast.isVisible(); }, 150));
    QTest::keyClick(action, Qt::Key_Escape);
    EXPECT_FALSE(toast.isVisible());
    EXPECT_EQ(window.focusWidget(), &line);
}

class Palette : public testing::Test {
protected:
    void SetUp() override {
        show(window, 900, 600);
        window.activateWindow();
        palette.open();
        line = palette.findChild<QLineEdit*>("paletteLine");
        list = palette.findChild<QListView*>("paletteList");
    }
    void fill(const QString& query) {
        palette.setItems(query, {{"Records", "user", "Ada", "Acme", "", 7},
                                 {"Records", "user", "Bo", "", "", 8},
                                 {"Commands", "plus", "New deal", "", "Ctrl+N", "new"}});
    }
    QString current() const { return list->currentIndex().data().toString(); }

    QWidget window;
    CommandPalette palette{&window};
    QLineEdit* line = nullptr;
    QListView* list = nullptr;
};

TEST_F(Palette, arrowsPassOverHeadingsAndEnterChooses) {
    QSignalSpy chosen(&palette, &CommandPalette::chosen);
    fill("");
    EXPECT_EQ(current(), "Ada");
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Down);
    EXPECT_EQ(current(), "New deal");
    QTest::keyClick(line, Qt::Key_Down);
    EXPECT_EQ(current(), "Ada");
    QTest::keyClick(line, Qt::Key_Up);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.at(0).at(0).toString(), "new");
    EXPECT_FALSE(palette.isOpen());
}

TEST_F(Palette, lateAnswersToOlderQueriesArePassedOver) {
    QSignalSpy asked(&palette, &CommandPalette::queryChanged);
    QTest::keyClicks(line, "ad");
    EXPECT_EQ(asked.count(), 2);
    fill("a");
    EXPECT_EQ(list->model()->rowCount(), 0);
    fill("ad");
    EXPECT_EQ(current(), "Ada");
    palette.setItems("ad", {});
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), "Nothing found");
    EXPECT_FALSE(list->currentIndex().isValid());
}

TEST_F(Palette, enterWaitsForTheAnswerToWhatIsTyped) {
    QSignalSpy chosen(&palette, &CommandPalette::chosen);
    fill("");
    QTest::keyClicks(line, "a");
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(chosen.count(), 0) << "what is shown answers nothing";
    fill("a");
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_FALSE(palette.isOpen());
    palette.open();
    QTest::keyClicks(line, "ad");
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClicks(line, "a");
    fill("ada");
    EXPECT_EQ(chosen.count(), 1) << "who goes on typing has not chosen";
    EXPECT_TRUE(palette.isOpen());
}

TEST_F(Palette, noKeyActsWhileAnInputMethodComposes) {
    fill("");
    QSignalSpy chosen(&palette, &CommandPalette::chosen);
    QInputMethodEvent composing("hua", {});
    QCoreApplication::sendEvent(line, &composing);
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_EQ(chosen.count(), 0);
    EXPECT_TRUE(palette.isOpen());
    QInputMethodEvent given("", {});
    QCoreApplication::sendEvent(line, &given);
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_FALSE(palette.isOpen());
}

TEST(PeekFrame, showsARecordOrSaysWhyNot) {
    PeekFrame peek;
    show(peek, 320, 600);
    peek.showEmpty("Select a lead to see it here");
    EXPECT_TRUE(peek.isEmpty());
    peek.setHeading("Ada Lovelace", "Acme");
    peek.setFacts({{"clock", "No activity for 19 days", theme::Tone::Warning}});
    auto* call = peek.addAction("phone", "Log call", "C");
    EXPECT_FALSE(peek.isEmpty());
    QSignalSpy opened(&peek, &PeekFrame::openRequested), closed(&peek, &PeekFrame::closeRequested);
    call->setFocus();
    QTest::keyClick(call, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(call, Qt::Key_Escape);
    EXPECT_EQ(opened.count(), 1);
    EXPECT_EQ(closed.count(), 1);
    EXPECT_GE(peek.minimumWidth(), 280);
    EXPECT_LE(peek.maximumWidth(), 360);
    expectNamed(peek);
}

TEST(TimelineList, itemsSayTextAndAbsoluteTime) {
    TimelineList list;
    list.setItems({{5, "phone", "Call, 24 min", "Left a message", "3 d ago", "2026-10-29 15:31"},
                   {6, "mail", "Mail <b>", "", "4 d ago", "2026-10-28 09:00"}});
    list.setGrowing(true);
    show(list, 300, 200);
    const QModelIndex first = list.model()->index(0, 0);
    EXPECT_EQ(first.data(Qt::AccessibleTextRole).toString(), "Call, 24 min, Left a message, 3 d ago");
    EXPECT_EQ(first.data(Qt::AccessibleDescriptionRole).toString(), "2026-10-29 15:31");
    EXPECT_GT(list.sizeHint().height(), 2 * theme::textHeight());
    QSignalSpy opened(&list, &TimelineList::opened);
    list.setCurrentIndex(list.model()->index(1, 0));
    QTest::keyClick(&list, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.at(0).at(0).toLongLong(), 6);
}

}
