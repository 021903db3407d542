// SPDX-License-Identifier: MIT
// The Chinese file is complete, keeps place holders and mnemonics, and follows the punctuation rules.
#include "core/schema/fault_words.h"
#include "core/schema/registry.h"
#include "gui/bridge/change_words.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>
#include <array>
#include <gtest/gtest.h>

namespace tilth {
namespace {

struct Message {
    QString source, translation;
    bool finished = true;
};

QList<Message> messagesOf(const QString& file) {
    QFile read(QStringLiteral(TILTH_SOURCE_DIR "/resources/i18n/") + file);
    EXPECT_TRUE(read.open(QIODevice::ReadOnly));
    QList<Message> messages;
    QXmlStreamReader xml(&read);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        if (xml.name() == QLatin1String("source")) messages.push_back({xml.readElementText(), {}, true});
        else if (xml.name() == QLatin1String("translation")) {
            messages.back().finished = xml.attributes().value(QLatin1String("type")) != QLatin1String("unfinished");
            messages.back().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return messages;
}

QStringList placesOf(const QString& text) {
    QStringList places;
    static const QRegularExpression place(QStringLiteral("%[n0-9]"));
    for (auto found = place.globalMatch(text); found.hasNext();) places.push_back(found.next().captured());
    places.sort();
    return places;
}

TEST(Words, chineseIsComplete) {
    for (const Message& message : messagesOf(QStringLiteral("tilth_zh_CN.ts")))
        EXPECT_TRUE(message.finished && !message.translation.isEmpty()) << message.source.toStdString();
}

// Where nobody names the context: messages of the calendar's use cases, and words of settings.
TEST(Words, whatUseCasesSayIsFound) {
    QTranslator chinese;
    ASSERT_TRUE(chinese.load(QStringLiteral(":/i18n/tilth_zh_CN.qm")));
    QCoreApplication::installTranslator(&chinese);
    forgetTranslations();
    for (const char* text : {"There are no days without conflicts within a year.", "Meteorological", "The calendar file holds no events and no tasks.", "A mailing or call in quiet hours",
                             "An activity repeats on days, not by the hour: use DAILY, WEEKLY, MONTHLY or YEARLY."})
        EXPECT_NE(translated(text), QString::fromUtf8(text));
    QCoreApplication::removeTranslator(&chinese);
    forgetTranslations();
}

// What they name stands in the middle of a sentence; and the window has remedies of its own.
TEST(Words, whatNamesSomethingIsSaidInBothLanguages) {
    struct Case {
        std::string_view text;
        QString english, chinese;
    };
    const std::array cases{
        Case{"'ten' is not a whole number", "'ten' is not a whole number", "'ten' 不是整数"},
        Case{"There is no contact of that name; import it first or use --create-missing contact.", "There is no contact of that name; import it first, or correct the name.", "没有这个名称的联系人，请先导入，或更正名称。"},
        Case{"This is no Role that Tilth knows; see 'tilthctl types user'.", "This is none of the choices of Role; write one of them, or leave it empty.", "这不是角色的选项，请写其中之一，或留空。"},
        Case{"Line 7: the row has fewer values than the heading; a quotation mark is missing or stands inside a value.",
             "Line 7: the row has fewer values than the heading; a quotation mark is missing or stands inside a value.", "第 7 行：该行的值少于标题；缺少引号，或引号在值的内部。"},
        Case{"This file cannot be read: /a/%2.csv: it does not exist", "This file cannot be read: /a/%2.csv: it does not exist", "无法读取此文件：/a/%2.csv：文件不存在"},
        Case{"Fair: the rule: The rule of repetition cannot be used: FREQ is given twice.", "Fair: the rule: The rule of repetition cannot be used: FREQ is given twice.", "Fair: the rule: 无法使用此重复规则：FREQ 出现了两次。"},
        Case{"There is no user with the login ghost; write that of one, or leave it empty.", "There is no user with the login ghost; write that of one, or leave it empty.", "没有登录名为 ghost 的用户；请填写已有用户的登录名，或留空。"},
        Case{"nothing that Tilth says", "nothing that Tilth says", "nothing that Tilth says"},
    };
    forgetTranslations();
    for (const Case& c : cases) EXPECT_EQ(translatedNote(c.text), c.english);
    QTranslator chinese;
    ASSERT_TRUE(chinese.load(QStringLiteral(":/i18n/tilth_zh_CN.qm")));
    QCoreApplication::installTranslator(&chinese);
    forgetTranslations();
    for (const Case& c : cases) EXPECT_EQ(translatedNote(c.text), c.chinese);
    for (const char* context : {"Timeline", "Report", "RejectReason"}) EXPECT_EQ(translated(context, "line 2 of the form"), QStringLiteral("line 2 of the form")) << "a person's own words";
    EXPECT_EQ(translated("Timeline", "Proposal"), translated("Proposal"));
    EXPECT_EQ(faultOf(*findType("company"), "Name is missing; fill it in."), QStringLiteral("缺少公司名称，请填写。"));
    EXPECT_EQ(faultOf(*findType("lead"), "Name is missing; fill it in."), QStringLiteral("缺少姓名，请填写。"));
    QCoreApplication::removeTranslator(&chinese);
    forgetTranslations();
}

// What a check finds is said by the page in the settings, whatever it names.
TEST(Words, whatACheckFindsIsSaidInChinese) {
    QTranslator chinese;
    ASSERT_TRUE(chinese.load(QStringLiteral(":/i18n/tilth_zh_CN.qm")));
    QCoreApplication::installTranslator(&chinese);
    forgetTranslations();
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]{3}"));
    for (const Sentence& sentence : faultWords) {
        QString told = translated("Check", say(sentence, {"lead", "12", "company"}));
        EXPECT_FALSE(told.remove(QStringLiteral("lead")).remove(QStringLiteral("REINDEX")).contains(latin)) << told.toStdString();
    }
    EXPECT_EQ(translated("Check", "The score of lead 12 is not what its fields and touches give; score all leads anew."), QStringLiteral("线索 12 的评分与其字段和互动不符，请重新计算所有线索的评分。"));
    EXPECT_EQ(translated("Check", "deal: record 12 points to a missing company"), QStringLiteral("商机：记录 12 指向不存在的公司"));
    QCoreApplication::removeTranslator(&chinese);
    forgetTranslations();
}

// The journal keeps labels of the use cases, and of the records' own verbs with the type's name.
TEST(Words, whatWasDoneIsToldInChinese) {
    EXPECT_EQ(changeText("Add budget_line"), QStringLiteral("Add budget line"));
    QTranslator chinese;
    ASSERT_TRUE(chinese.load(QStringLiteral(":/i18n/tilth_zh_CN.qm")));
    QCoreApplication::installTranslator(&chinese);
    forgetTranslations();
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]{3}"));
    for (const EntityType* type : allTypes())
        for (const char* verb : {"Add ", "Edit ", "Remove ", "Import "}) {
            const QString told = changeText(verb + std::string(type->name));
            EXPECT_FALSE(told.contains(latin)) << told.toStdString();
        }
    EXPECT_NE(changeText("Convert lead"), QStringLiteral("Convert lead"));
    QCoreApplication::removeTranslator(&chinese);
    forgetTranslations();
}

// One word for one thing, in the window and in the manual (docs/glossary.md).
TEST(Words, whatTheGlossaryCallsOtherwiseIsNotSaid) {
    QStringList texts;
    for (const Message& message : messagesOf(QStringLiteral("tilth_zh_CN.ts"))) texts.push_back(message.translation);
    const QDir manual(QStringLiteral(TILTH_SOURCE_DIR "/docs/manual/zh"));
    for (const QString& name : manual.entryList({QStringLiteral("*.md")})) {
        QFile page(manual.filePath(name));
        ASSERT_TRUE(page.open(QIODevice::ReadOnly));
        texts += QString::fromUtf8(page.readAll()).split(QLatin1Char('\n'));
    }
    EXPECT_GT(texts.size(), 3'000);
    for (const QString& text : texts)
        for (const char* other : {"你", "赢率"}) EXPECT_FALSE(text.contains(QString::fromUtf8(other))) << text.toStdString();
}

TEST(Words, placeHoldersStay) {
    for (const Message& message : messagesOf(QStringLiteral("tilth_zh_CN.ts")))
        EXPECT_EQ(placesOf(message.source), placesOf(message.translation)) << message.source.toStdString();
}

TEST(Words, mnemonicsStandInBracketsAtTheEnd) {
    static const QRegularExpression bracket(QStringLiteral("\\(&[A-Z]\\)…?$"));
    for (const Message& message : messagesOf(QStringLiteral("tilth_zh_CN.ts")))
        EXPECT_TRUE(!message.source.contains(QLatin1Char('&')) || message.translation.contains(bracket)) << message.translation.toStdString();
}

TEST(Words, hanAndLatinAreApartAndPunctuationIsFullWidth) {
    static const QRegularExpression touching(QStringLiteral("[\\x{4E00}-\\x{9FFF}][A-Za-z0-9]|[A-Za-z0-9][\\x{4E00}-\\x{9FFF}]"));
    static const QRegularExpression narrow(QStringLiteral("[\\x{4E00}-\\x{9FFF}][,;:!?.]( |$)"));
    for (Message message : messagesOf(QStringLiteral("tilth_zh_CN.ts"))) {
        QString text = message.translation;
        text.remove(QRegularExpression(QStringLiteral("%[n0-9]")));
        if (message.source.contains(QLatin1String("MMM")) || message.source.contains(QLatin1String("128"))) continue;
        EXPECT_FALSE(text.contains(touching)) << text.toStdString();
        EXPECT_FALSE(text.contains(narrow)) << text.toStdString();
    }
}

}
}
