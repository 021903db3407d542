// SPDX-License-Identifier: MIT
// The Chinese file is complete, keeps place holders and mnemonics, and follows the punctuation rules.
#include "core/schema/registry.h"
#include "gui/bridge/change_words.h"
#include "gui/bridge/labels.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>
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
