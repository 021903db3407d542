// SPDX-License-Identifier: MIT
#include "gui/pages/issue_table.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
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
    return item;
}

}

void showIssues(RecordTable& table, const std::vector<ImportIssue>& issues) {
    auto* model = new QStandardItemModel(&table);
    model->setHorizontalHeaderLabels({Words::tr("Line"), Words::tr("Field"), Words::tr("Value"), Words::tr("Reason")});
    for (const ImportIssue& issue : issues)
        model->appendRow({cell(QString::number(issue.line)), cell(toQt(issue.field)), cell(toQt(issue.value)), cell(translatedNote(issue.reason))});
    table.setModel(model);
    table.setVisible(!issues.empty());
}

}
