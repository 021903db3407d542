// SPDX-License-Identifier: MIT
// Erasing a person from a workspace, and again from a restored copy (F89, docs/reliability.md).
#pragma once
#include "app/records.h"
#include <filesystem>

namespace tilth {

struct FoundWord { std::string type; std::int64_t id = 0; std::string field; };

/// A lead or contact that is the person.
struct PersonRecord {
    std::string type;
    std::int64_t id = 0;
    std::string name, email;                // as they were; empty: the record was removed before
};

struct ErasureReport {
    std::vector<PersonRecord> people;       // all records of the person, the one that was asked for first
    std::vector<FoundWord> emptied;         // fields of the person's own records that held something
    std::vector<FoundWord> redacted;        // texts of other records in which the person's words stood
    std::vector<FoundWord> sameName;        // texts elsewhere with the person's name: perhaps another's, left as they are
    std::int64_t revision = 0, journalEntries = 0;
    std::string remains;                    // what could not be cleaned and why; empty: nothing
};

/// Of one type of record: how many records are concerned, and how many fields.
struct ErasedType {
    std::string type;
    std::int64_t records = 0, emptied = 0, redacted = 0, sameName = 0;
};
/// By the names of the types.
std::vector<ErasedType> countByType(const ErasureReport& report);

struct ErasureOptions {
    bool dryRun = false;                    // say what would be done, change nothing
    bool suppress = false;                  // never write to the person's addresses again, whoever brings them back
    std::filesystem::path list{};           // where erasures are noted for copies that are restored later; empty: nowhere
    bool backups = false;                   // out of the automatic backups as well (app/backups.h)
};

/// Empties the person's records and what belongs to them: a lead with the contact it became, a contact with the lead it was, and
/// every other lead and contact with an e-mail address of theirs, as that is the same person. Takes the person's words out of all
/// other texts and the journal, and rewrites the file. The records stay, without the person, so that figures stay right. Also for a
/// record that was removed. Cannot be undone.
/// Error{NotFound}: neither there nor in the journal; Error{Refused}: not a person's type.
Result<ErasureReport> erasePerson(Workspace& workspace, const EntityType& type, std::int64_t id, const ErasureOptions& options);

/// $XDG_DATA_HOME/tilth/erased.jsonl, else ~/.local/share/tilth/erased.jsonl; empty: no home.
std::filesystem::path erasureList();

/// Erases again who was erased after this copy was made: by the list, and by `newer`, a later state of the same workspace,
/// where there is one. The value is how many persons.
Result<std::int64_t> eraseAgain(Workspace& restored, const std::filesystem::path& list, Workspace* newer = nullptr);

}
