// SPDX-License-Identifier: MIT
#include "core/schema/record_text.h"

namespace tilth {

std::string textOf(const EntityType& type, const Entity& record, std::string_view key) {
    const Field* field = type.find(key);
    const Value value = field ? field->of(record) : Value{};
    const std::string* text = std::get_if<std::string>(&value);
    return text ? *text : std::string();
}

}
