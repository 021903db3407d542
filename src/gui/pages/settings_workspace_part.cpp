// SPDX-License-Identifier: MIT
#include "gui/pages/settings_workspace_part.h"
#include "app/settings.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/pages/setting_choices.h"
#include "gui/widgets/choice_box.h"
#include "gui/forms/field_editor.h"
#include "gui/theme/theme.h"

#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>

namespace tilth {
namespace {

QWidget* makeZones() {
    QStringList names;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) names.push_back(QString::fromLatin1(id));
    auto* line = new QLineEdit;
    auto* completer = new QCompleter(names, line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line->setCompleter(completer);
    return line;
}

QWidget* makeEditor(const SettingRow& setting) {
    if (const QList<ChoiceItem> choices = settingChoices(setting); !choices.isEmpty()) {
        auto* box = new ChoiceBox;
        box->setChoices(choices);
        return box;
    }
    return setting.key == "time_zone" ? makeZones() : new QLineEdit;
}

}

SettingsWorkspacePart::SettingsWorkspacePart(Desk& desk) : SettingsPart(desk) {
    addHeading(tr("Workspace"));
    addNote(tr("For all who use this workspace. Each setting is saved when you leave it."));
    QFormLayout* form = addForm();
    for (const SettingRow& setting : settingRows())
        if (!setting.key.starts_with("demo") && setting.key.find("backup") == setting.key.npos) addSetting(form, setting);
    endColumn();
    connect(&desk.open(), &OpenWorkspace::settingsChanged, this, &SettingsWorkspacePart::enter);
}

void SettingsWorkspacePart::addSetting(QFormLayout* form, const SettingRow& setting) {
    QWidget* editor = makeEditor(setting);
    editor->setObjectName(toQt(setting.key));
    QLabel* fault = addRow(form, translated("Setting", setting.label), editor);
    m_rows.push_back({&setting, editor, fault, {}});
    onEdited(editor, this, [this, number = m_rows.size() - 1] { save(number); });
    refuseIfReadOnly(desk(), editor);
}

// A refused value stays for its writer to mend.
void SettingsWorkspacePart::enter() {
    for (Row& row : m_rows) {
        row.shown = toQt(sharedSetting(desk().reading(), row.setting->key));
        if (row.editor->hasFocus() || theme::isInvalid(row.editor)) continue;
        setEditorValue(row.editor, row.shown);
    }
}

void SettingsWorkspacePart::save(std::size_t number) {
    Row& row = m_rows[number];
    const QString value = editorValue(row.editor).toString().trimmed();
    setFault(row, {});
    if (value == row.shown) return;
    const std::string key(row.setting->key);
    desk().change(tr("%1 changed").arg(translated("Setting", row.setting->label)),
                  [key, text = fromQt(value)](Workspace& workspace) { return setSetting(workspace, key, text); }, {},
                  [this, number](const Error& error) { setFault(m_rows[number], translated("Setting", error.text)); });
}

void SettingsWorkspacePart::setFault(Row& row, const QString& text) {
    theme::setInvalid(row.editor, !text.isEmpty());
    row.fault->setText(text);
    row.fault->setVisible(!text.isEmpty());
}

}
