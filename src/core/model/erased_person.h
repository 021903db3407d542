// SPDX-License-Identifier: MIT
// That a person was erased: which record, when, by whom (the owner). A restored copy is cleaned by this list.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

struct ErasedPerson : Entity {
    std::string recordType;
    std::int64_t recordId = 0;
    Time at{};
    static const EntityType type;
};
inline constexpr auto erasedPersonFields = withCommon(std::array{
    field<&ErasedPerson::recordType>("record_type", TR("ErasedPerson", "Type of record"), Required | Listed | Filtered),
    field<&ErasedPerson::recordId>("record_id", TR("ErasedPerson", "Id of the record"), Required | Listed | Filtered),
    field<&ErasedPerson::at>("at", TR("ErasedPerson", "When"), Required | Listed | Filtered),
});
inline constexpr EntityType ErasedPerson::type =
    entity<ErasedPerson>("erased_person", TR("Entity", "Erased person"), TR("Entity", "Erased persons"), "record_type", erasedPersonFields);

}
