// SPDX-License-Identifier: MIT
// Files into records: look, map, check, write as one revision that one undo takes back.
#pragma once
#include "app/workspace.h"

namespace tilth {

/// How a file is read; what is not said is guessed.
struct FileChoices {
    std::string encoding, sheet;
    std::optional<char> delimiter;
    std::optional<int> headerRow;               // 1 = first line; 0 = none
    std::string dateOrder;                      // ymd dmy mdy, empty: decided from the file
    char decimal = 0;                           // '.' or ',', 0: decided from the file
    std::string type{};                         // what the rows shall become; filled in by previewFile and importFile
    Zone zone{};                                // likewise: the workspace's
};
struct PreviewColumn {
    std::string heading, kind, field;           // kind: text, date, money ...; field: suggested key or empty
    std::vector<std::string> samples;           // up to 20
    std::size_t filled = 0;                     // rows with a value
};
struct Preview {
    std::string format, encoding, dateOrder;    // format: csv, jsonl, vcf, xlsx ...
    std::string sheet;                          // of a workbook: the one that is read, and the names of all
    std::vector<std::string> sheets;
    char delimiter = ',', decimal = '.';
    int headerRow = 1;
    std::vector<PreviewColumn> columns;
    std::vector<std::vector<std::string>> rows; // the first 20
    std::size_t rowCount = 0;
    std::vector<std::string> notes;             // what was odd: ragged rows, junk lines, totals left out
};
/// Error names file, line and remedy. type empty: no suggestions.
Result<Preview> previewFile(Workspace& workspace, const std::string& path, std::string_view type, const FileChoices& choices = {});

enum class OnMatch { Create, Update, Fill, Skip };          // Fill: only empty fields

struct ImportRequest {
    std::string path, type;
    FileChoices file;
    std::map<std::string, std::string> map;     // field -> heading; not empty: only these
    std::map<std::string, std::string> set;     // field -> value for every row
    std::map<std::string, std::string> link;    // link field -> key field of its target
    std::vector<std::string> createMissing;     // types
    std::vector<std::string> key;               // fields that say which record it is
    OnMatch onMatch = OnMatch::Update;
    bool dryRun = false, allOrNothing = false;
    std::string errorsFile;
    std::function<std::string(std::string_view reason)> inWords{};      // how the errors file says a reason, null: as it is; called by the thread that imports
};
struct ImportIssue {
    std::size_t line = 0;
    std::string field, value, reason;
    std::string place{};                        // "line 4", "sheet Leads, row 4, column C"
};
struct ImportResult {
    std::int64_t revision = 0;                  // the batch; 0: nothing was written
    std::int64_t rows = 0, created = 0, updated = 0, skipped = 0, failed = 0;
    std::int64_t named = 0, noted = 0;          // names made from other fields; values that their field does not know, kept in the notes
    std::map<std::string, std::int64_t> createdMissing;     // type -> count
    double seconds = 0;
    std::string errorsFile;
    std::vector<ImportIssue> issues;            // the first 1,000
    std::vector<std::string> keys;              // value of the key field (else the id) per written row, in file order
    std::vector<std::string> unmapped;          // headings
    std::vector<std::string> notes;             // what of the file was left out, mended, guessed, made up or put elsewhere
};
/// progress(done, total) returns false to cancel: nothing is kept then. Behind the rows, while indexes and scores are made, it is asked now and then with
/// done = total, perhaps by another thread; never by two at a time.
using Progress = std::function<bool(std::size_t done, std::size_t total)>;
Result<ImportResult> importFile(Workspace& workspace, const ImportRequest& request, const Progress& progress = {});

}
