// SPDX-License-Identifier: MIT
// Writes rows in a format that is chosen by name; knows nothing of records.
#pragma once
#include "core/base/zone.h"
#include <iosfwd>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tilth {

/// A value in its text form, and what that text is.
struct ExportCell {
    enum Form {
        Nothing,    // empty in CSV, null in JSON
        Text,
        Number,     // exact digits; bare in JSON, never disarmed in CSV
        Flag,       // "true" or "false"; bare in JSON
        Fixed,      // made by the program and harmless as it stands (choices, phone numbers); a string in JSON
        Day,        // as Fixed, "2024-03-01"
        Instant,    // as Fixed, "2024-03-01T08:00:00Z"
        Amount      // as Fixed, exact digits; in a workbook a number
    };
    Form form = Nothing;
    std::string text;
    std::string currency{};     // of an Amount: ISO code
};

class ExportRows {
public:
    virtual ~ExportRows() = default;
    virtual void row(std::span<const ExportCell> cells) = 0;    // as many as headings
    virtual Result<Done> finish() { return Done{}; }            // after the last row; formats that refuse something say so here
};

struct ExportStyle {
    bool raw = false;              // CSV byte-exact: formulas are not disarmed
    bool byteOrderMark = false;    // CSV for Excel
    char delimiter = ',';
    bool organisations = false;    // vCards: rows are companies, not people
    std::string title{};           // workbooks: name of the sheet
    Zone zone{};                   // workbooks: whose wall clock instants are shown in
};

/// Writes the headings at once (CSV). `format` is "csv", "tsv", "xlsx", "jsonl", "vcf" (vCard 3.0) or "vcf4"; another one is
/// a Usage error. The stream must outlive the writer; its state tells whether everything was written.
Result<std::unique_ptr<ExportRows>> startExport(std::string_view format, std::ostream& out, const std::vector<std::string>& headings,
                                                const ExportStyle& style = {});

}
