// SPDX-License-Identifier: MIT
#include "gui/bridge/change_words.h"
#include "core/schema/registry.h"
#include "gui/bridge/labels.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace tilth {

QString changeText(std::string_view label) {
    static constexpr std::array verbs{std::pair{"Add ", QT_TRANSLATE_NOOP("Change", "Add %1")}, std::pair{"Edit ", QT_TRANSLATE_NOOP("Change", "Edit %1")},
                                      std::pair{"Remove ", QT_TRANSLATE_NOOP("Change", "Remove %1")}, std::pair{"Import ", QT_TRANSLATE_NOOP("Change", "Import %1")}};
    const auto verb = std::ranges::find_if(verbs, [label](const auto& v) { return label.starts_with(v.first); });
    const EntityType* type = verb == verbs.end() ? nullptr : findType(label.substr(std::string_view(verb->first).size()));
    return type ? translated("Change", verb->second).arg(labelOf(*type).toLower()) : translated("Change", label);
}

}
