// SPDX-License-Identifier: MIT
// Consent beside a person, address by address, and erasing a person after seeing what would go.
#include "gui/bridge/consent_words.h"
#include "gui/pages/consent_part.h"
#include "gui/pages/erasure_page.h"
#include "gui/support/gui_desk.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/small_table.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tilth {
namespace {

using test::until;

// Where past erasures are noted, as long as it lives.
class DataHome {
public:
    explicit DataHome(const std::filesystem::path& folder) : m_before(qgetenv("XDG_DATA_HOME")) { qputenv("XDG_DATA_HOME", QByteArray::fromStdString(folder.string())); }
    ~DataHome() { m_before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", m_before); }
    DataHome(const DataHome&) = delete;
    DataHome& operator=(const DataHome&) = delete;

private:
    QByteArray m_before;
};

// Keeps the question and says no.
class KeepingAsk : public test::ScriptedAsk {
public:
    bool sure(const QString& text, const QString&) override { return question = text, false; }
    QString question;
};

class PrivacyGui : public test::GuiTest {
protected:
    std::int64_t addAda() {
        Lead lead;
        lead.name = "Ada Lovelace";
        lead.email = "ada@acme.example";
        lead.phone = "+86 138 0013 8000";
        lead.owner = Link{workspace->user().id};
        return *addRecord(*workspace, workspace->type<Lead>(), lead);
    }
    static QString texts(const QWidget& part, const char* name) {
        QStringList all;
        for (const QLabel* label : part.findChildren<QLabel*>(QString::fromLatin1(name))) all.push_back(QString(label->text()).remove(QChar(0x200b)));      // where a long address may break
        return all.join(QLatin1Char('\n'));
    }
    static QPushButton* button(const QWidget& page, const char* name) { return page.findChild<QPushButton*>(QString::fromLatin1(name)); }
};

TEST_F(PrivacyGui, EachAddressSaysWhetherOneMayWrite) {
    const std::int64_t ada = addAda();
    ConsentPart part(*desk, desk->type("lead"));
    part.setVisible(true);
    const auto shows = [&](const char* words) {
        part.showRecord(*workspace->store().find<Lead>(ada));
        return until([&] { return texts(part, "consentVerdict").contains(QString::fromUtf8(words)); });
    };
    ASSERT_TRUE(shows("ada@acme.example · Marketing e-mail: no consent on record"));
    EXPECT_TRUE(texts(part, "consentVerdict").contains(QStringLiteral("+86 138 0013 8000 · Calls: no consent on record")));
    ASSERT_TRUE(recordConsent(*workspace, {.address = "ada@acme.example", .wording = "newsletter, version 3", .source = "form /contact"}));
    ASSERT_TRUE(shows("Marketing e-mail: agreed"));
    EXPECT_TRUE(texts(part, "consentEvidence").contains(QStringLiteral("granted (consent) · newsletter, version 3 · form /contact"), Qt::CaseInsensitive));
    ASSERT_TRUE(suppress(*workspace, "ada@acme.example", SuppressionReason::Asked));
    EXPECT_TRUE(shows("not allowed, the address is suppressed"));
}

TEST_F(PrivacyGui, AnAnswerIsAddedAndOneWithoutItsWordingIsNot) {
    const std::int64_t ada = addAda();
    ConsentPart part(*desk, desk->type("lead"));
    part.setVisible(true);
    part.showRecord(*workspace->store().find<Lead>(ada));
    ASSERT_TRUE(until([&] { return button(part, "consentOpen")->isVisible(); }));
    button(part, "consentOpen")->click();
    button(part, "consentSave")->click();
    ASSERT_TRUE(until([&] {
        for (const QLabel* label : part.findChildren<QLabel*>())
            if (label->text().startsWith(QStringLiteral("Consent without its wording"))) return true;
        return false;
    }));
    EXPECT_TRUE(consentOf(*workspace, "ada@acme.example").empty());
    for (QLineEdit* line : part.findChildren<QLineEdit*>()) line->setText(QStringLiteral("newsletter"));
    button(part, "consentSave")->click();
    ASSERT_TRUE(until([&] { return consentOf(*workspace, "ada@acme.example").size() == 1; }));
    EXPECT_TRUE(until([&] { return workspace->store().find<Lead>(ada)->consent == Consent::Granted; }));
    EXPECT_TRUE(until([&] { return texts(part, "consentVerdict").contains(QStringLiteral("agreed")); }));
}

TEST_F(PrivacyGui, APersonIsErasedAfterThePreviewAndTheQuestion) {
    const DataHome home(std::filesystem::path(place.text()).parent_path());
    const std::int64_t ada = addAda();
    ErasurePage page(*desk, nullptr);
    page.setVisible(true);
    page.enter();
    ASSERT_TRUE(until([&] { return desk->reading().store().find<Lead>(ada) != nullptr; }));
    ASSERT_TRUE(page.showRows(QStringLiteral("lead %1").arg(ada)));
    auto* found = page.findChild<SmallTable*>(QStringLiteral("found"));
    ASSERT_TRUE(until([&] { return found->model()->rowCount() == 1 && button(page, "erase")->isEnabled(); }));
    EXPECT_EQ(found->model()->index(0, 0).data().toString(), QStringLiteral("Leads"));
    EXPECT_EQ(found->model()->index(0, 1).data().toString(), QStringLiteral("1"));
    button(page, "erase")->click();
    EXPECT_EQ(workspace->store().find<Lead>(ada)->name, "Ada Lovelace") << "the question was answered with no";
    ask.yes = true;
    button(page, "erase")->click();
    ASSERT_TRUE(until([&] { return workspace->store().find<Lead>(ada)->email.empty(); }));
    auto* past = page.findChild<SmallTable*>(QStringLiteral("past"));
    ASSERT_TRUE(until([&] { return past->model()->rowCount() == 1; }));
    EXPECT_EQ(past->model()->index(0, 2).data().toString(), QString::number(ada));
    EXPECT_TRUE(isSuppressed(*workspace, "ada@acme.example"));
    EXPECT_FALSE(page.showRows(QStringLiteral("deal 3")));
}

TEST_F(PrivacyGui, RecordsOfOneAddressAreNamedAndGoTogether) {
    const std::int64_t ada = addAda(), again = addAda();
    KeepingAsk keeping;
    Desk asking(*open, keeping);
    ErasurePage page(asking, nullptr);
    page.setVisible(true);
    page.enter();
    ASSERT_TRUE(until([&] { return asking.reading().store().find<Lead>(again) != nullptr; }));
    ASSERT_TRUE(page.showRows(QStringLiteral("lead %1").arg(ada)));
    ASSERT_TRUE(until([&] { return button(page, "erase")->isEnabled(); }));
    const QString about = texts(page, "about");
    EXPECT_TRUE(about.contains(QStringLiteral("Ada Lovelace (ada@acme.example)"))) << about.toStdString();
    EXPECT_EQ(about.count(QStringLiteral("Lead: Ada Lovelace")), 2) << about.toStdString();
    button(page, "erase")->click();
    EXPECT_TRUE(keeping.question.contains(QStringLiteral("Ada Lovelace (ada@acme.example)"))) << keeping.question.toStdString();
    EXPECT_TRUE(keeping.question.contains(QStringLiteral("2 record"))) << keeping.question.toStdString();
}

}
}
