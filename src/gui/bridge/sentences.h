// SPDX-License-Identifier: MIT
// Sentences of the layers below that name something, in the language in force and with the remedy of the window.
#pragma once
#include "core/schema/entity.h"
#include <QString>
#include <optional>
#include <string>
#include <string_view>

namespace tilth {

/// Nothing: the text is none of them. Labels that it names are looked for first under this context.
std::optional<QString> sentenceFrom(std::string_view context, std::string_view text);

/// As translatedNote of gui/bridge/labels.h, with a context; behind "; " stands another fault.
QString translatedNote(std::string_view context, std::string_view text);
/// What is wrong with a record of the type: labels that it names are the type's.
QString faultOf(const EntityType& type, std::string_view text);
/// Under which the words of a type or a field are: "stage_log" is "StageLog".
std::string contextOf(std::string_view key);

}
