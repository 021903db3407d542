// SPDX-License-Identifier: MIT
#include "gui/pages/shortcuts_page.h"
#include "gui/bridge/desk.h"
#include "gui/commands.h"
#include "gui/theme/theme.h"
#include "gui/widgets/page_head.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/record_table.h"

#include <QKeySequence>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace tilth {
namespace {

QStandardItem* cell(const QString& text) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

QString keysOf(const Command& command) {
    QStringList keys;
    for (const QKeySequence& sequence : QKeySequence::listFromString(QString::fromLatin1(command.shortcut))) keys.push_back(sequence.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral("  ·  "));
}

QStandardItemModel* shortcutModel(QObject* parent) {
    auto* model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({ShortcutsPage::tr("What it does"), ShortcutsPage::tr("Keys")});
    for (const Command& command : commands())
        if (*command.shortcut) model->appendRow({cell(commandText(command, true)), cell(keysOf(command))});
    model->appendRow({cell(ShortcutsPage::tr("Section of the rail")), cell(QStringLiteral("Alt+1 … Alt+9"))});
    return model;
}

}

ShortcutsPage::ShortcutsPage(Desk& desk, QWidget* parent) : Page(desk, parent), m_table(nullptr) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::s4, theme::pageMargin, theme::s4);
    column->setSpacing(theme::s3);
    setSurface(this);
    auto* head = new PageHead(this);
    head->setTitle(tr("Keyboard shortcuts"));
    head->setFilterBarShown(false);
    head->setBackShown(true);
    auto* table = new RecordTable(this);
    table->setModel(shortcutModel(table));
    table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table = table;
    column->addWidget(head);
    column->addWidget(table, 1);
    connect(head, &PageHead::backRequested, this, [this] { this->desk().openPage(QStringLiteral("back")); });
}

}
