// SPDX-License-Identifier: MIT
// Create, change and remove records of any type: completed, checked, written as one labelled revision.
#pragma once
#include "app/workspace.h"
#include "core/schema/text_form.h"

namespace tilth {

using Record = std::shared_ptr<Entity>;

/// A new record with the defaults of the workspace (owner, created, currency, first pipeline and stage); not yet written.
Record newRecord(Workspace& workspace, const EntityType& type);
/// What follows from the fields: display name, currency, normal forms of domain and phone. Pure but for the settings it reads.
void complete(const Workspace& workspace, const EntityType& type, const Entity* before, Entity& record);

/// Writes one new record (its id is made here) and, for a deal, its first stage log entry. The value is the id.
Result<std::int64_t> addRecord(Workspace& workspace, const EntityType& type, Entity& record);
/// Writes what differs; Error{Conflict} names the field that somebody else changed. The value is the revision, 0: nothing differed.
Result<std::int64_t> saveRecord(Workspace& workspace, const EntityType& type, const Entity& before, const Entity& now);
/// One field of one record. A deal's stage goes through moveDeal, a lead's status through its rules.
Result<std::int64_t> setField(Workspace& workspace, const EntityType& type, std::int64_t id, const Field& field, const Value& value);
/// One field of many records: one revision, one undo.
Result<std::int64_t> setFieldOfMany(Workspace& workspace, const EntityType& type, std::span<const std::int64_t> ids, const Field& field, const Value& value);
/// Removes records with what belongs to them alone (a deal's stage log, a lead's touches and score); links to them are cleared.
Result<std::int64_t> removeRecords(Workspace& workspace, const EntityType& type, std::span<const std::int64_t> ids);

Result<Record> loadRecord(Workspace& workspace, const EntityType& type, std::int64_t id);     // Error{NotFound}
/// The record that a word names: its id, its external id, a small number N (the N-th record by id), its login name or e-mail address,
/// or its name. Error{Refused} where several are called so.
Result<std::int64_t> resolveId(Workspace& workspace, const EntityType& type, std::string_view word);
/// A link's text to an id: id, external id, e-mail, then normalised name. Error{NotFound} names the field and the text.
Result<std::int64_t> resolveLink(Workspace& workspace, const Field& field, std::string_view text);
/// The name of the record that a link points to; empty when it is gone.
std::string titleOf(Workspace& workspace, std::string_view type, std::int64_t id);
std::string titleOf(const EntityType& type, const Entity& record);

/// Texts of this record: digits of its currency, links resolved in this workspace.
TextContext textContext(Workspace& workspace, const EntityType& type, const Entity& record);

}
