// SPDX-License-Identifier: MIT
#include "gui/bridge/query_fault.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <array>

namespace tilth {
namespace {

// As core/schema/query.cpp and core/base/pattern.cpp say where it is.
constexpr std::array places{QT_TRANSLATE_NOOP("Query", "At %1 of the query: "), QT_TRANSLATE_NOOP("Query", "in the pattern, at %1: ")};

QString placeTaken(QString& rest) {
    QString all;
    for (const char* place : places) {
        const QString pattern = QRegularExpression::escape(QLatin1String(place)).replace(QLatin1String("\\%1"), QLatin1String("(\\d+)"));
        const auto found = QRegularExpression(QLatin1Char('^') + pattern).match(rest);
        if (!found.hasMatch()) continue;
        all += QCoreApplication::translate("Query", place).arg(found.captured(1));
        rest.remove(0, found.capturedLength());
    }
    return all;
}

}

QString queryFault(const Error& error) {
    QString what = toQt(error.text);
    const QString place = placeTaken(what);
    if (place.isEmpty()) return translated(error.text);
    if (what.endsWith(QLatin1Char('.'))) what.chop(1);
    return place + translated("Query", fromQt(what)) + QCoreApplication::translate("Query", ".", "ends a sentence");
}

}
