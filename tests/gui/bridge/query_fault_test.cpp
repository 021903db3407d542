// SPDX-License-Identifier: MIT
// What is wrong with a query is said in the language in force, with the place where it is.
#include "core/model/deal.h"
#include "core/schema/bound_query.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/query_fault.h"
#include "gui/bridge/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>
#include <gtest/gtest.h>

namespace tilth {
namespace {

Error faultOf(std::string_view query) {
    const auto bound = bindText(query, Deal::type, QueryContext{});
    return bound ? Error{} : bound.error();
}

TEST(QueryFault, isChineseInEachPart) {
    EXPECT_EQ(queryFault(faultOf("x source~=\"a(b\"")), toQt(faultOf("x source~=\"a(b\"").text)) << "English as it is written";
    QTranslator chinese;
    ASSERT_TRUE(chinese.load(QStringLiteral(":/i18n/tilth_zh_CN.qm")));
    QCoreApplication::installTranslator(&chinese);
    forgetTranslations();
    static const QRegularExpression english(QStringLiteral("[A-Za-z]{3}"));
    for (const char* query : {"source~=\"a(b\"", "source~=\"ab)\"", "source~=\"x[az-a]\"", "source~=\"a|*\"", "source~=\"ab{x}\"", "source~=\"[b\"", "(source:x", "source:\"x"}) {
        const QString said = queryFault(faultOf(query));
        EXPECT_FALSE(said.contains(english)) << said.toStdString();
        EXPECT_TRUE(said.endsWith(QStringLiteral("。"))) << said.toStdString();
    }
    EXPECT_FALSE(queryFault(faultOf("x source^=\"\"")).contains(QStringLiteral("missing")));
    QCoreApplication::removeTranslator(&chinese);
    forgetTranslations();
}

}
}
