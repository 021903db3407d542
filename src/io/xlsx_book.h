// SPDX-License-Identifier: MIT
// A workbook's parts: its sheets, number formats and shared texts (ECMA-376, transitional and strict).
#pragma once
#include "io/xlsx_format.h"
#include "io/zip_parts.h"
#include <vector>

namespace tilth {

struct BookSheet {
    std::string name, part;        // part: its name in the archive
    bool hidden = false;
};

/// Texts of the workbook, each kept once, one behind the other.
struct SharedTexts {
    std::string text;
    std::vector<std::uint32_t> ends;
    std::int64_t mended = 0;       // texts with bytes that are no UTF-8
};

struct Workbook {
    std::vector<BookSheet> sheets;        // sheets of cells only: no charts, no macros
    std::vector<NumberForm> styles;       // by the number that a cell names
    std::string textsPart;                // empty: there are none
    bool from1904 = false;
};

/// Whether the bytes are a zip archive or an old Office file: what `openWorkbook` can say something about.
bool looksLikeWorkbook(std::string_view bytes);

/// Refused with the remedy: old and encrypted Office files, binary and OpenDocument workbooks, archives without a workbook,
/// damaged ones, a part other than a sheet of more than 32 MB, a document type.
Result<Workbook> openWorkbook(const ZipParts& parts);
std::optional<Error> refusedByKind(std::string_view bytes);        // XLS and encrypted ones, before anything is unpacked

/// At most 1 GB of texts.
Result<SharedTexts> readTexts(const ZipParts& parts, const Workbook& book);

}
