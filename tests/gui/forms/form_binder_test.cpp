// SPDX-License-Identifier: MIT
// A form shows a record and reads it back unchanged, says what is wrong beside the field, saves when a field is left.
#include "core/model/deal.h"
#include "gui/forms/field_editor.h"
#include "gui/forms/form_binder.h"
#include "gui/theme/theme.h"
#include "gui/support/gui_desk.h"
#include "gui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QWidget>
#include <algorithm>

namespace tilth {
namespace {

class FormBinderTest : public test::GuiTest {
protected:
    Record loaded(std::string_view type, std::int64_t id) { return *loadRecord(desk->reading(), desk->type(type), id); }
};

TEST_F(FormBinderTest, everyTypeRoundTrips) {
    for (const char* name : {"lead", "contact", "company", "deal", "campaign", "activity"}) {
        const EntityType& type = desk->type(name);
        QWidget form;
        FormBinder binder(*desk, type, &form);
        const Record shown = newRecord(desk->reading(), type);
        for (const Field& field : type.fields)
            if (field.type == Type::Text && field.key != "currency") field.put(*shown, Value{"text of " + std::string(field.key)});
        binder.show(*shown);
        const Record read = type.copy(*shown);
        binder.read(*read);
        EXPECT_TRUE(diff(type, *shown, *read).empty()) << name << " " << (diff(type, *shown, *read).empty() ? "" : diff(type, *shown, *read).front().field->key);
    }
}

TEST_F(FormBinderTest, numbersDatesAndChoicesRoundTrip) {
    const std::int64_t id = addDeal("Renewal", 1'280'000'00);
    const Record deal = loaded("deal", id);
    auto& now = static_cast<Deal&>(*deal);
    now.closeDate = Date{std::chrono::days{20'000}};
    now.probability = 40;
    QWidget form;
    FormBinder binder(*desk, desk->type("deal"), &form);
    binder.show(now);
    Deal read = now;
    read.amount.reset();
    read.closeDate.reset();
    read.probability.reset();
    binder.read(read);
    EXPECT_EQ(read.amount, now.amount);
    EXPECT_EQ(read.closeDate, now.closeDate);
    EXPECT_EQ(read.probability, now.probability);
    EXPECT_EQ(read.stage, now.stage);
}

TEST_F(FormBinderTest, aFieldThatIsLeftTellsItsValueOnce) {
    const std::int64_t id = addDeal("Renewal", 100'00);
    QWidget form;
    FormBinder binder(*desk, desk->type("deal"), &form, {QStringLiteral("amount"), QStringLiteral("next_step")});
    binder.show(*loaded("deal", id));
    QList<std::pair<QString, Value>> told;
    QObject::connect(&binder, &FormBinder::edited, [&](const QString& key, const Value& value) { told.push_back({key, value}); });
    auto* amount = qobject_cast<QLineEdit*>(binder.editor("amount"));
    ASSERT_NE(amount, nullptr);
    amount->setText(QStringLiteral("128万"));
    emit amount->editingFinished();
    emit amount->editingFinished();
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.front().second, Value{std::int64_t{128'000'000}});
}

TEST_F(FormBinderTest, whatCannotBeReadStaysAndIsExplained) {
    const std::int64_t id = addDeal("Renewal", 100'00);
    QWidget form;
    FormBinder binder(*desk, desk->type("deal"), &form, {QStringLiteral("amount")});
    binder.show(*loaded("deal", id));
    bool told = false;
    QObject::connect(&binder, &FormBinder::edited, [&] { told = true; });
    auto* amount = qobject_cast<QLineEdit*>(binder.editor("amount"));
    amount->setText(QStringLiteral("a lot"));
    const auto labels = form.findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) { return label->text().contains(QStringLiteral("a lot")); })) << "in words, also before it is left";
    emit amount->editingFinished();
    EXPECT_FALSE(told);
    EXPECT_EQ(amount->text(), QStringLiteral("a lot"));
    EXPECT_TRUE(theme::isInvalid(amount));
}

TEST_F(FormBinderTest, aDayThatCannotBeReadSaysWhatIsExpected) {
    QWidget form;
    FormBinder binder(*desk, desk->type("deal"), &form, {QStringLiteral("close_date")});
    binder.show(*loaded("deal", addDeal("Renewal", 100'00)));
    auto* day = qobject_cast<QLineEdit*>(binder.editor("close_date"));
    day->setText(QStringLiteral("someday"));
    emit day->editingFinished();
    const auto labels = form.findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) { return label->text().contains(QStringLiteral("Write for instance")); }));
    day->setText(QStringLiteral("2026-12-18"));
    emit day->editingFinished();
    EXPECT_FALSE(theme::isInvalid(day));
}

}
}
