// SPDX-License-Identifier: MIT
#include "core/schema/related.h"
#include "core/schema/text_form.h"
#include <algorithm>

namespace tilth {
namespace {

const Field* linkTo(const EntityType& from, std::string_view target) {
    const auto leads = [&](const Field& f) { return f.type == Type::Link && f.stored() && f.target == target; };
    if (const Field* same = from.find(target); same && leads(*same)) return same;
    const auto at = std::ranges::find_if(from.fields, leads);
    return at == from.fields.end() ? nullptr : &*at;
}

}

std::optional<Related> relatedNamed(const EntityType& type, std::string_view word, const QueryContext& context) {
    if (!context.type) return {};
    if (const Field* link = fieldNamed(type, word); link && link->type == Type::Link && link->stored())
        if (const EntityType* target = context.type(link->target)) return Related{target, link, nullptr, {}};
    const EntityType* other = context.type(word);
    if (!other || other->name != word) return {};
    const Field* link = linkTo(*other, type.name);
    return link ? std::optional(Related{other, nullptr, link, {}}) : std::nullopt;
}

}
