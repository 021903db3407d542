// SPDX-License-Identifier: MIT
// The words by which a query reaches other records: a link of its own type, or a type that links to it.
#pragma once
#include "core/schema/bound_query.h"

namespace tilth {

/// "company" of a contact: the record that it links to. "deal", "touch": the records that link to it, through the link named
/// like its type where there are several. `times` is left empty. Nothing: no such word, or the context knows no types.
std::optional<Related> relatedNamed(const EntityType& type, std::string_view word, const QueryContext& context);

}
