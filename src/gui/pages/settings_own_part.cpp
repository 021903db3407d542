// SPDX-License-Identifier: MIT
#include "gui/pages/settings_own_part.h"
#include "app/settings.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/pages/setting_choices.h"
#include "gui/widgets/choice_box.h"

#include <QFormLayout>
#include <algorithm>

namespace tilth {

SettingsOwnPart::SettingsOwnPart(Desk& desk) : SettingsPart(desk) {
    addHeading(tr("My calendar"));
    addNote(tr("For you in this workspace, on any computer; others keep theirs."));
    QFormLayout* form = addForm();
    for (const SettingRow& setting : settingRows())
        if (setting.personal) addSetting(form, setting);
    endColumn();
    connect(&desk.open(), &OpenWorkspace::settingsChanged, this, &SettingsOwnPart::enter);
}

void SettingsOwnPart::addSetting(QFormLayout* form, const SettingRow& setting) {
    auto* box = new ChoiceBox;
    box->setObjectName(QStringLiteral("own_") + toQt(setting.key));
    addRow(form, translated("Setting", setting.label), box);
    m_rows.push_back({&setting, box});
    connect(box, &ChoiceBox::edited, this, [this, number = m_rows.size() - 1] { save(m_rows[number]); });
    refuseIfReadOnly(desk(), box);
}

// The first choice names what it comes to, which others may change.
void SettingsOwnPart::enter() {
    for (const Row& row : m_rows) {
        QList<ChoiceItem> choices = settingChoices(*row.setting);
        const QString shared = toQt(sharedSetting(desk().reading(), row.setting->key));
        const auto at = std::ranges::find(choices, QVariant(shared), &ChoiceItem::value);
        choices.push_front({QString(), tr("As the workspace: %1").arg(at == choices.end() ? shared : at->text)});
        row.box->setChoices(choices);
        row.box->setValue(toQt(ownSetting(desk().reading(), row.setting->key)));
    }
}

void SettingsOwnPart::save(const Row& row) {
    const std::string key(row.setting->key);
    desk().change(tr("%1 changed, for you").arg(translated("Setting", row.setting->label)),
                  [key, value = fromQt(row.box->value().toString())](Workspace& workspace) { return setOwnSetting(workspace, key, value); });
}

}
