// SPDX-License-Identifier: MIT
#include "gui/pages/issue_table.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/sentences.h"
#include "gui/bridge/text.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/record_table.h"

#include <QCoreApplication>
#include <QStandardItemModel>

namespace tilth {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QStandardItem* cell(const QString& text) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(plainTip(text));
    return item;
}

// Of the row as a whole: none.
QString fieldText(const EntityType& type, std::string_view key) {
    const Field* field = type.find(key);
    return field ? labelOf(type, *field) : toQt(key);
}

}

void showIssues(RecordTable& table, const EntityType& type, const std::vector<ImportIssue>& issues) {
    auto* model = new QStandardItemModel(&table);
    model->setHorizontalHeaderLabels({Words::tr("Line"), Words::tr("Field"), Words::tr("Value"), Words::tr("Reason")});
    for (const ImportIssue& issue : issues)
        model->appendRow({cell(QString::number(issue.line)), cell(fieldText(type, issue.field)), cell(toQt(issue.value)), cell(faultOf(type, issue.reason))});
    table.setRoomyColumn(model->columnCount() - 1);
    table.setModel(model);
    table.setVisible(!issues.empty());
}

}
