// SPDX-License-Identifier: MIT
// Which cells of a row go where, and how they are read: made once per import.
#pragma once
#include "app/importing.h"
#include "io/cell_parse.h"
#include "io/mapping.h"
#include "io/table_file.h"

namespace tilth {

struct FieldPlan {
    const Field* field = nullptr;
    std::vector<std::size_t> columns;           // the first filled one counts
    const Field* overflow = nullptr;            // takes what further columns hold
    CellFormat format;
    std::string currency;                       // of the heading or of all cells, else empty; a cell's own counts more
    std::string constant;                       // value for every row
    bool reference = false;                     // ids of another system: one that is not found refuses nothing
    std::string linkBy;                         // key field of the target, else the usual way
};
struct ImportPlan {
    const EntityType* type = nullptr;
    std::vector<FieldPlan> fields;
    std::vector<std::string> unmapped;
    std::vector<std::string> notes;             // what of the columns was guessed
    std::vector<const Field*> key;
    std::vector<std::string> createMissing;
    bool layout = true;                         // blanks round unquoted cells are the file's, not the text's
};

Result<std::unique_ptr<TableFile>> openForImport(const std::string& path, const FileChoices& choices);
/// Kinds of the columns with the choices applied. `sampled`: as of sampledKinds.
std::vector<ColumnKind> kindsFor(const TableFile& file, const FileChoices& choices, bool sampled = false);
/// For a person: what no cell of the column, or cells that contradict each other, leave open, how it is read, and how to choose otherwise. field: where the
/// column goes, or null.
std::vector<std::string> notesOfDoubt(std::string_view heading, const ColumnKind& kind, const Field* field);
/// The text of the first filled cell, else what every row has.
std::optional<std::string_view> textFor(const ImportPlan& plan, const FieldPlan& field, const Row& row);
/// Error{Usage} for unknown fields, headings, types.
Result<ImportPlan> planImport(Workspace& workspace, const TableFile& file, const ImportRequest& request);

}
