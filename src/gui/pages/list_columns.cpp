// SPDX-License-Identifier: MIT
#include "gui/pages/list_columns.h"
#include "app/exporting.h"
#include "gui/bridge/ask.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"

#include <QCoreApplication>

namespace tilth {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QString onlyThese(const QString& where, const Ids& ids) {
    if (ids.empty()) return where;
    QStringList words;
    for (const std::int64_t id : ids) words.push_back(QString::number(id));
    return QStringLiteral("id:") + words.join(QLatin1Char(','));
}

// The end of the name decides the format.
QString exportFilter(const std::string& type) {
    const bool cards = type == "contact" || type == "lead" || type == "company", dated = type == "campaign" || type == "activity";
    return Words::tr("CSV file (*.csv)") + QStringLiteral(";;") + Words::tr("Excel workbook (*.xlsx)") + QStringLiteral(";;") + Words::tr("JSON lines (*.jsonl)") +
           (cards ? QStringLiteral(";;") + Words::tr("vCards (*.vcf)") : QString()) + (dated ? QStringLiteral(";;") + Words::tr("Calendar (*.ics)") : QString());
}

}

QString textOf(const QList<ColumnState>& states) {
    QStringList words;
    for (const ColumnState& state : states)
        words.push_back((state.hidden ? QStringLiteral("-") : QString()) + state.key + QLatin1Char(':') + QString::number(state.width));
    return words.join(QLatin1Char(','));
}

QList<ColumnState> columnStatesOf(const QString& text) {
    QList<ColumnState> states;
    for (const QString& word : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const bool hidden = word.startsWith(QLatin1Char('-'));
        states.push_back({word.section(QLatin1Char(':'), 0, 0).mid(hidden ? 1 : 0), word.section(QLatin1Char(':'), 1).toInt(), hidden});
    }
    return states;
}

void exportList(Desk& desk, const std::string& type, const ListQuery& query, const Ids& ids) {
    const QString path = desk.ask().fileToSave(Words::tr("Export"), exportFilter(type), toQt(type) + QStringLiteral(".csv"));
    if (path.isEmpty()) return;
    ExportRequest request;
    request.type = type;
    request.path = fromQt(path);
    request.where = fromQt(onlyThese(query.where, ids));
    request.sort = fromQt(query.sort);
    desk.open().count(&desk, [request](Workspace& workspace) { return exportFile(workspace, request); }, [&desk, path](const Result<std::int64_t>& rows) {
        if (!rows) return emit desk.failed(translatedNote(rows.error().text));
        emit desk.said(Words::tr("%n row(s) written to %1", nullptr, static_cast<int>(*rows)).arg(path), {}, {});
    });
}

}
