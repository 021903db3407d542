// SPDX-License-Identifier: MIT
// One record out of several that mean the same person or company, field by field.
#pragma once
#include "core/schema/entity.h"
#include <map>
#include <span>

namespace tilth {

using RecordPtr = std::shared_ptr<const Entity>;

/// Field -> id of the record whose value is taken. What is not named follows the rules.
using MergeChoice = std::map<std::string, std::int64_t, std::less<>>;

/// A copy of `keep`. Its own values stand; what it does not have comes from the others in their order. Besides:
/// - other e-mails and phones go into other_emails and other_phones, where the type has them, else into the notes
/// - notes are joined
/// - created, and with it every locked field (source), is that of the record made first
/// - a lead's lifecycle is the farthest of all
std::shared_ptr<Entity> merged(const EntityType& type, const RecordPtr& keep, std::span<const RecordPtr> others, const MergeChoice& choice = {});

}
