// SPDX-License-Identifier: MIT
// What people decided about records that look alike: the same one, and merged; or two, and never to be shown again.
#pragma once
#include "core/schema/entity.h"

namespace tilth {

enum class Sameness { Merged, Apart };
inline constexpr std::array samenessChoices{Choice{"merged", TR("Sameness", "Merged")}, Choice{"apart", TR("Sameness", "Not a duplicate")}};

/// Ids, not links: one of a merge is gone, and comes back with the undo that takes this verdict away.
struct DuplicateVerdict : Entity {
    std::string recordType, name;               // lead, contact, company; name: of the record that went
    Sameness verdict = Sameness::Merged;
    std::int64_t one = 0, other = 0;            // merged: the one kept and the one that went
    static const EntityType type;
};
inline constexpr auto duplicateVerdictFields = withCommon(std::array{
    field<&DuplicateVerdict::recordType>("record_type", TR("DuplicateVerdict", "Kind of record"), Required | Listed | Filtered),
    field<&DuplicateVerdict::verdict>("verdict", TR("DuplicateVerdict", "Verdict"), Listed | Filtered).choosing(samenessChoices),
    field<&DuplicateVerdict::one>("one", TR("DuplicateVerdict", "One"), Listed | Filtered),
    field<&DuplicateVerdict::other>("other", TR("DuplicateVerdict", "Other"), Listed | Filtered),
    field<&DuplicateVerdict::name>("name", TR("DuplicateVerdict", "Name"), Personal),
});
inline constexpr EntityType DuplicateVerdict::type =
    entity<DuplicateVerdict>("duplicate_verdict", TR("Entity", "Verdict on duplicates"), TR("Entity", "Verdicts on duplicates"), "record_type", duplicateVerdictFields);

}
