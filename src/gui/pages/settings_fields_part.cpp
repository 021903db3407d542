// SPDX-License-Identifier: MIT
#include "gui/pages/settings_fields_part.h"
#include "app/settings.h"
#include "core/model/custom_field.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/widgets/choice_box.h"
#include "gui/theme/icons.h"
#include "gui/widgets/cell_roles.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/record_table.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace tilth {
namespace {

constexpr std::array extensible{"lead", "contact", "company", "deal", "campaign", "activity", "product"};

QStandardItem* cell(const QString& text) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

// "Tax number" is tax_number; of a label without Latin letters nothing is left, then the person writes the key.
QString keyOf(const QString& label) {
    QString key;
    for (const QChar c : label.toLower())
        if ((c >= u'a' && c <= u'z') || c.isDigit()) key += c;
        else if (!key.isEmpty() && !key.endsWith(u'_')) key += u'_';
    while (key.endsWith(u'_')) key.chop(1);
    return key;
}

}

SettingsFieldsPart::SettingsFieldsPart(Desk& desk)
    : SettingsPart(desk), m_table(new RecordTable), m_fields(new QStandardItemModel(this)), m_remove(nullptr), m_type(new ChoiceBox), m_kind(new ChoiceBox), m_label(new QLineEdit), m_key(new QLineEdit) {
    addHeading(tr("Fields"));
    addNote(tr("Your own fields appear in forms, filters, columns, import and export like the others."));
    makeTable();
    makeLine();
}

void SettingsFieldsPart::makeTable() {
    m_table->setAccessibleName(tr("Own fields"));
    m_table->setModel(m_fields);
    auto* empty = new EmptyState(this);
    empty->setContent(QStringLiteral("columns-3"), tr("No own fields yet: add the first one below"));
    empty->cover(m_table);
    column().addWidget(m_table, 1);
    m_remove = new QPushButton(theme::icon(QStringLiteral("trash-2")), tr("Remove field"));
    column().addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, &SettingsFieldsPart::removeCurrent);
    refuseIfReadOnly(desk(), m_remove);
    connect(m_table, &RecordTable::deleteRequested, this, &SettingsFieldsPart::removeCurrent);
    connect(m_table, &RecordTable::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
}

void SettingsFieldsPart::makeLine() {
    addHeading(tr("New field"));
    QFormLayout* form = addForm();
    for (const char* type : extensible) m_type->add(pluralOf(desk().type(type)), QString::fromLatin1(type));
    for (std::size_t i = 0; i < customKindChoices.size(); ++i) m_kind->add(translated("CustomKind", customKindChoices[i].label), static_cast<int>(i));
    m_kind->setValue(static_cast<int>(Type::Text));
    addRow(form, tr("Of"), m_type);
    addRow(form, tr("Label"), m_label);
    addRow(form, tr("Kind"), m_kind);
    m_fault = addRow(form, tr("Key"), m_key);
    setPlainTip(m_key, tr("The name in files and on the command line: lower-case letters, digits and _"));
    auto* add = new QPushButton(theme::icon(QStringLiteral("plus")), tr("Add field"));
    column().addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &SettingsFieldsPart::add);
    refuseIfReadOnly(desk(), add);
    connect(m_label, &QLineEdit::textEdited, this, &SettingsFieldsPart::suggestKey);
    connect(m_key, &QLineEdit::textEdited, this, [this](const QString& text) { m_keyByHand = !text.isEmpty(); });
}

void SettingsFieldsPart::enter() {
    m_fields->clear();
    m_fields->setHorizontalHeaderLabels({tr("Label"), tr("Of"), tr("Kind"), tr("Key")});
    for (const auto& field : desk().reading().store().findAll<CustomField>()) {
        const auto kind = static_cast<std::size_t>(field->kind);
        const EntityType* of = desk().reading().store().schema().find(field->entityName);
        QStandardItem* label = cell(toQt(field->label));
        label->setData(QVariant::fromValue(static_cast<qint64>(field->id)), CellIdRole);
        m_fields->appendRow({label, cell(of ? pluralOf(*of) : toQt(field->entityName)),
                             cell(kind < customKindChoices.size() ? translated("CustomKind", customKindChoices[kind].label) : QString()), cell(toQt(field->key))});
    }
    m_remove->setEnabled(m_table->currentIndex().isValid());
}

void SettingsFieldsPart::suggestKey() {
    if (!m_keyByHand) m_key->setText(keyOf(m_label->text()));
}

void SettingsFieldsPart::add() {
    const std::string type = fromQt(m_type->value().toString()), key = fromQt(m_key->text().trimmed()), label = fromQt(m_label->text().trimmed());
    const auto kind = static_cast<Type>(m_kind->value().toInt());
    showFault({}, {});
    desk().change(tr("Field added"), [type, key, label, kind](Workspace& workspace) { return addCustomField(workspace, *workspace.store().schema().find(type), key, label, kind); },
                  [this] { m_label->clear(), m_key->clear(), m_keyByHand = false, enter(); },
                  [this](const Error& error) { showFault(translated("Setting", error.text), toQt(error.field)); });
}

void SettingsFieldsPart::removeCurrent() {
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid()) desk().remove("custom_field", {current.siblingAtColumn(0).data(CellIdRole).toLongLong()});
}

void SettingsFieldsPart::showFault(const QString& text, const QString& field) {
    theme::setInvalid(m_label, field == QLatin1String("label"));
    theme::setInvalid(m_key, field == QLatin1String("key"));
    m_fault->setText(text);
    m_fault->setVisible(!text.isEmpty());
}

}
