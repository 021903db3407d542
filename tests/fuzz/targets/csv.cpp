// SPDX-License-Identifier: MIT
// Delimited text: read in one go whatever it is; what was read comes back from what the writer makes of it.
#include "io/csv.h"
#include "core/base/utf8.h"
#include "io/csv_writer.h"
#include "target.h"
#include <sstream>

namespace tilth::fuzz {
namespace {

using Cells = std::vector<std::string>;

Cells read(CsvReader rows, std::string_view text) {
    const std::size_t width = rows.headings().size();
    Cells all;
    double progress = 0;
    for (std::int64_t line = 0; const auto row = rows.next();) {
        promise(row->cells.size() == width, "as many cells as headings");
        promise(row->line > line, "lines ascend");
        promise(row->raw.data() >= text.data() && row->raw.data() + row->raw.size() <= text.data() + text.size(), "a row lies in the text");
        promise(rows.progress() >= progress && rows.progress() <= 1, "progress goes on, to 1 at most");
        for (const std::string_view cell : row->cells) promise((row->flaws & TooLarge) || firstInvalidUtf8(cell) == cell.npos, "cells are UTF-8", text, cell);
        all.insert(all.end(), row->cells.begin(), row->cells.end());
        line = row->line;
        progress = rows.progress();
    }
    return all;
}

std::string written(const Cells& headings, const Cells& cells, bool safe) {
    std::ostringstream out;
    CsvWriter writer(out, {.safe = safe});
    const std::vector<std::string_view> names(headings.begin(), headings.end());
    writer.headings(names);
    for (std::size_t at = 0; at < cells.size(); at += headings.size()) {
        std::vector<CsvCell> row;
        for (std::size_t c = 0; c < headings.size(); ++c) row.push_back({cells[at + c]});
        writer.row(row);
    }
    return careless(out.str(), "\"\"\r", "\"\r");
}

void comesBack(const Cells& headings, const Cells& cells, bool safe) {
    const std::string text = written(headings, cells, safe);
    CsvFormat format;
    format.columns = static_cast<int>(headings.size());
    format.keepBlank = format.keepTotals = true;
    format.stripOwnQuote = safe;
    promise(safe || CsvReader(text, format).headings() == headings, "headings come back", text);
    const Cells again = read(CsvReader(text, format), text);
    promise(again.size() == cells.size(), "as many cells come back", std::to_string(cells.size()) + "\n" + text, std::to_string(again.size()));
    for (std::size_t i = 0; i < cells.size(); ++i) promise(again[i] == cells[i], "cells come back", cells[i], again[i]);
}

}
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace tilth;
    const fuzz::Input input(bytes, size);
    const bool foreign = input.option(0);       // bytes of any encoding, which takes long to guess; else UTF-8
    CsvHints hints;
    if (input.options != 15) hints.encoding = foreign ? "GB18030" : "UTF-8";
    if (input.option(1)) hints.headerRow = input.option(2) ? -1 : 1;
    const Result<CsvFile> file = openCsv(foreign ? std::string(input.text) : mendedUtf8(input.text), hints);
    if (!file) return 0;
    const fuzz::Cells headings = file->rows().headings(), cells = fuzz::read(file->rows(), file->text);
    fuzz::promise(!headings.empty() || hints.headerRow, "there are headings, unless somebody looks for them below the end");
    if (headings.empty()) return 0;
    fuzz::comesBack(headings, cells, input.option(3));
    return 0;
}
