// SPDX-License-Identifier: MIT
// The filter that drops down from its button: what cannot be read is explained under it and makes no condition.
#include "gui/forms/filter_popup.h"
#include "gui/support/gui_desk.h"
#include "gui/widgets/choice_box.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace tilth {
namespace {

class FilterPopupTest : public test::GuiTest {};

TEST_F(FilterPopupTest, whatCannotBeReadIsExplainedUnderIt) {
    FilterPopup popup(*desk, desk->type("deal"), nullptr);
    popup.show();
    QSignalSpy chosen(&popup, &FilterPopup::chosen);
    // By the first way to compare that takes a written value.
    const auto write = [&popup](const char* field, const char* text) {
        const auto boxes = popup.findChildren<ChoiceBox*>();
        boxes[0]->setValue(QString::fromLatin1(field));
        const auto line = [&] { return popup.findChild<QLineEdit*>(QString::fromLatin1(field)); };
        for (int way = 0; !line() && way < boxes[1]->count(); ++way) boxes[1]->setCurrentIndex(way);
        ASSERT_NE(line(), nullptr) << field;
        line()->setText(QString::fromLatin1(text));
        emit line()->editingFinished();
    };
    auto* fault = popup.findChild<QLabel*>(QStringLiteral("fault"));
    auto* add = popup.findChild<QPushButton*>();
    for (const char* field : {"amount", "probability", "close_date"}) {
        write(field, "abc");
        EXPECT_TRUE(fault->isVisible() && !fault->text().isEmpty()) << field;
        add->click();
        EXPECT_EQ(chosen.size(), 0) << field;
    }
    write("amount", "1200");
    EXPECT_FALSE(fault->isVisible());
    add->click();
    EXPECT_EQ(chosen.size(), 1);
}

}
}
