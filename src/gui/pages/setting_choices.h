// SPDX-License-Identifier: MIT
// What a setting may be, in words.
#pragma once
#include "app/settings.h"
#include "gui/widgets/choice_box.h"

namespace tilth {

/// In the order shown; none for a setting that is written.
QList<ChoiceItem> settingChoices(const SettingRow& setting);

}
