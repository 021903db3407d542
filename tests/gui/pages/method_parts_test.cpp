// SPDX-License-Identifier: MIT
// A deal's method, buying centre and battlecards in the window: choosing, answering, what is refused, roles that are missing, uses, references.
#include "app/battlecards.h"
#include "app/references.h"
#include "app/sales_methods.h"
#include "core/model/company.h"
#include "gui/forms/link_picker.h"
#include "gui/pages/buying_part.h"
#include "gui/pages/cards_part.h"
#include "gui/pages/form_part.h"
#include "gui/pages/method_line.h"
#include "gui/pages/method_part.h"
#include "gui/pages/references_part.h"
#include "gui/support/gui_desk.h"
#include "gui/widgets/choice_box.h"

#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>

namespace tilth {
namespace {

using test::until;

// Labels that were windows of their own for a moment.
class WindowWatch : public QObject {
public:
    WindowWatch() { qApp->installEventFilter(this); }
    bool eventFilter(QObject* object, QEvent* event) override {
        const auto* label = event->type() == QEvent::Show ? qobject_cast<QLabel*>(object) : nullptr;
        windows += label && label->isWindow();
        return false;
    }
    int windows = 0;
};

class MethodGui : public test::GuiTest {
protected:
    void SetUp() override {
        GuiTest::SetUp();
        deal = addDeal("Pump", 100'000);
        Contact ada;
        ada.name = "Ada Park";
        contact = *addRecord(*workspace, workspace->type<Contact>(), ada);
        open->poll();
    }
    void follow(const char* method) {
        ASSERT_TRUE(setPipelineMethod(*workspace, pipelines(*workspace).front()->id, method));
        open->poll();
    }
    template <class Part> void show(Part& part) { part.showRecord(*desk->reading().store().find<Deal>(deal)); }
    // A page asks its parts again after each change.
    template <class Part> void keepShowing(Part& part) {
        QObject::connect(open.get(), &OpenWorkspace::news, &part, [this, &part] { show(part); });
        show(part);
    }
    static void pick(ChoiceBox& box, const QVariant& value) {
        box.setCurrentIndex(box.findData(value));
        emit box.activated(box.currentIndex());
    }
    static QString sum(const MethodPart& part) { return part.findChild<QLabel*>(QStringLiteral("methodSum"))->text(); }
    MethodCard card() { return dealMethod(*workspace, deal)->card; }
    std::int64_t deal = 0, contact = 0;
};

TEST_F(MethodGui, ChoosingAMethodShowsItsQuestionsAndCanBeUndone) {
    MethodPart part(*desk);
    keepShowing(part);
    auto* box = part.findChild<ChoiceBox*>(QStringLiteral("salesMethod"));
    ASSERT_TRUE(until([&] { return box->count() == 11; }));
    EXPECT_TRUE(part.findChildren<MethodLine*>().isEmpty());
    pick(*box, QStringLiteral("meddic"));
    ASSERT_TRUE(until([&] { return part.findChildren<MethodLine*>().size() == 6; }));
    EXPECT_EQ(sum(part), QStringLiteral("0 of 6 known · 0 of 30 points"));
    desk->undo();
    EXPECT_TRUE(until([&] { return part.findChildren<MethodLine*>().isEmpty(); }));
}

TEST_F(MethodGui, AnswersAreWrittenWhenTheyAreLeft) {
    follow("meddic");
    MethodPart part(*desk);
    keepShowing(part);
    ASSERT_TRUE(until([&] { return part.findChildren<MethodLine*>().size() == 6; }));
    auto* answer = part.findChild<QPlainTextEdit*>(QStringLiteral("answer_metrics"));
    answer->setPlainText(QStringLiteral("30 % less scrap"));
    QFocusEvent left(QEvent::FocusOut);
    QCoreApplication::sendEvent(answer, &left);
    ASSERT_TRUE(until([&] { return card().elements[0].answer.has_value(); }));
    EXPECT_EQ(card().elements[0].answer->answer, "30 % less scrap");
    const auto saysUnrated = [&] { return std::ranges::any_of(part.findChildren<QLabel*>(), [](const QLabel* l) { return l->text() == QStringLiteral("Not rated, so it does not count yet") && !l->isHidden(); }); };
    EXPECT_TRUE(until(saysUnrated));
    pick(*part.findChild<ChoiceBox*>(QStringLiteral("strength_metrics")), static_cast<qlonglong>(Strength::Said));
    EXPECT_TRUE(until([&] { return sum(part) == QStringLiteral("1 of 6 known · 3 of 30 points"); })) << sum(part).toStdString();
    EXPECT_EQ(card().elements[0].answer->answer, "30 % less scrap");
    EXPECT_TRUE(until([&] { return !saysUnrated(); }));
}

TEST_F(MethodGui, EvidenceWithoutAnyIsRefusedAtItsLine) {
    follow("meddic");
    MethodPart part(*desk);
    keepShowing(part);
    ASSERT_TRUE(until([&] { return part.findChildren<MethodLine*>().size() == 6; }));
    auto* strength = part.findChild<ChoiceBox*>(QStringLiteral("strength_pain"));
    pick(*strength, static_cast<qlonglong>(Strength::Evidence));
    const auto said = [&] {
        for (const QLabel* label : part.findChildren<QLabel*>())
            if (label->text().startsWith(QStringLiteral("Evidence is an activity"))) return true;
        return false;
    };
    ASSERT_TRUE(until(said));
    EXPECT_FALSE(strength->value().isValid());
    EXPECT_FALSE(card().elements[4].answer);
}

TEST_F(MethodGui, TheBuyingCentreShowsWhoIsMissing) {
    follow("meddic");
    BuyingPart part(*desk);
    keepShowing(part);
    const auto nobody = [&] {
        int count = 0;
        for (const QPushButton* button : part.findChildren<QPushButton*>()) count += button->text() == QStringLiteral("Nobody yet");
        return count;
    };
    ASSERT_TRUE(until([&] { return nobody() == 2; }));
    part.findChild<ChoiceBox*>(QStringLiteral("newRole"))->setValue(static_cast<qlonglong>(DealRole::Champion));
    auto* picker = part.findChild<LinkPicker*>(QStringLiteral("newRoleContact"));
    picker->setValue(static_cast<qlonglong>(contact));
    emit picker->picked();
    ASSERT_TRUE(until([&] { return nobody() == 1; }));
    EXPECT_FALSE(picker->value().isValid()) << "ready for the next one";
    ASSERT_EQ(dealMethod(*workspace, deal)->roles.size(), 1U);
    EXPECT_EQ(dealMethod(*workspace, deal)->roles[0].role, DealRole::Champion);
    desk->undo();
    EXPECT_TRUE(until([&] { return nobody() == 2; }));
}

// Of many contacts of that name the one who works there comes first, and before anything is typed that one alone.
TEST_F(MethodGui, TheBuyingCentreProposesTheDealsCompanyFirst) {
    Company acme;
    acme.name = "Acme";
    const std::int64_t company = *addRecord(*workspace, workspace->type<Company>(), acme);
    Deal now = *workspace->store().find<Deal>(deal);
    now.company = Link{company};
    ASSERT_TRUE(saveRecord(*workspace, workspace->type<Deal>(), *workspace->store().find<Deal>(deal), now));
    for (const auto& [name, where] : {std::pair{"Lee One", std::int64_t{0}}, {"Lee Two", std::int64_t{0}}, {"Lee Zoe", company}}) {
        Contact one;
        one.name = name, one.company = Link{where};
        ASSERT_TRUE(addRecord(*workspace, workspace->type<Contact>(), one));
    }
    open->poll();
    BuyingPart part(*desk);
    part.setVisible(true);
    part.showRecord(*workspace->store().find<Deal>(deal));
    auto* picker = part.findChild<LinkPicker*>(QStringLiteral("newRoleContact"));
    const auto* hits = picker->findChild<QStandardItemModel*>();
    const auto offered = [&](int row) { return hits->index(row, 0).data().toString(); };
    ASSERT_TRUE(until([&] {
        picker->clearFocus();
        picker->setFocus(Qt::ShortcutFocusReason);
        return hits->rowCount() == 1 && offered(0) == QStringLiteral("Lee Zoe");
    }));
    QTest::keyClicks(picker, QStringLiteral("lee"));
    EXPECT_TRUE(until([&] { return hits->rowCount() == 3 && offered(0) == QStringLiteral("Lee Zoe · Acme"); }));
}

TEST_F(MethodGui, ABattlecardIsReadWhereItStandsAndItsUseNoted) {
    Battlecard why;
    why.title = "Why us";
    why.body = "Half the scrap";
    const std::int64_t card = *addRecord(*workspace, workspace->type<Battlecard>(), why);
    open->poll();
    WindowWatch watch;
    CardsPart part(*desk);
    part.setVisible(true);
    keepShowing(part);
    const auto button = [&](const QString& text) -> QPushButton* {
        for (QPushButton* b : part.findChildren<QPushButton*>())
            if (b->text() == text) return b;
        return nullptr;
    };
    ASSERT_TRUE(until([&] { return button(QStringLiteral("Why us")) != nullptr; }));
    auto* body = part.findChild<QLabel*>(QStringLiteral("cardBody"));
    EXPECT_TRUE(body->isHidden());
    button(QStringLiteral("Why us"))->click();
    EXPECT_FALSE(body->isHidden());
    button(QStringLiteral("Used"))->click();
    ASSERT_TRUE(until([&] { return workspace->store().findBy<CardUse>("battlecard", card).size() == 1; }));
    EXPECT_TRUE(until([&] { return !part.findChildren<QLabel*>(QStringLiteral("cardBody")).isEmpty() && part.findChildren<QLabel*>().size() > 1; }));
    EXPECT_EQ(watch.windows, 0);
    desk->undo();
    EXPECT_TRUE(until([&] { return workspace->store().findAll<CardUse>().empty(); }));
}

TEST_F(MethodGui, ACompetitorIsOfferedAsBattlecardsNameIt) {
    Battlecard rival;
    rival.title = "Free second year", rival.competitor = "Northwind";
    ASSERT_TRUE(addRecord(*workspace, workspace->type<Battlecard>(), rival));
    open->poll();
    FormPart part(*desk, desk->type("deal"), FormPart::Short);
    show(part);
    auto* line = part.findChild<QLineEdit*>(QStringLiteral("competitor"));
    ASSERT_TRUE(line && until([&] { return line->completer(); }));
    line->completer()->setCompletionPrefix(QStringLiteral("wind"));
    EXPECT_EQ(line->completer()->currentCompletion(), QStringLiteral("Northwind"));
    line->setText(QStringLiteral("northwind"));
    emit line->editingFinished();
    ASSERT_TRUE(until([&] { return workspace->store().find<Deal>(deal)->competitor == "Northwind"; }));
}

TEST_F(MethodGui, AReferenceThatIsUsedTooOftenIsWarnedOf) {
    Company dairy, bakery;
    dairy.name = "Dairy", bakery.name = "Bakery";
    dairy.industry = bakery.industry = "Food";
    Reference site;
    site.name = "Stops down", site.says = "31 % in six months", site.company = Link{*addRecord(*workspace, workspace->type<Company>(), dairy)};
    const std::int64_t reference = *addRecord(*workspace, workspace->type<Reference>(), site);
    const EntityType& type = workspace->type<Deal>();
    ASSERT_TRUE(setField(*workspace, type, deal, type.at("company"), *addRecord(*workspace, workspace->type<Company>(), bakery)));
    for (int i = 0; i < 2; ++i) ASSERT_TRUE(useReference(*workspace, reference, deal));
    open->poll();
    WindowWatch watch;
    ReferencesPart part(*desk);
    part.setVisible(true);
    keepShowing(part);
    const auto button = [&](const QString& text) -> QPushButton* {
        for (QPushButton* b : part.findChildren<QPushButton*>())
            if (b->text() == text) return b;
        return nullptr;
    };
    const auto warned = [&] {
        const auto labels = part.findChildren<QLabel*>(QStringLiteral("burntOut"));
        return !labels.isEmpty() && !labels.back()->isHidden();
    };
    ASSERT_TRUE(until([&] { return button(QStringLiteral("Dairy: Stops down")) != nullptr; }));
    EXPECT_FALSE(warned());
    button(QStringLiteral("Dairy: Stops down"))->click();
    EXPECT_FALSE(part.findChild<QLabel*>(QStringLiteral("referenceWords"))->isHidden());
    button(QStringLiteral("Used"))->click();
    ASSERT_TRUE(until(warned));
    EXPECT_EQ(watch.windows, 0);
    EXPECT_EQ(workspace->store().findBy<ReferenceUse>("reference", reference).size(), 3U);
    desk->undo();
    EXPECT_TRUE(until([&] { return !warned(); }));
}

}
}
