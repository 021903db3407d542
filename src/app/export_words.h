// SPDX-License-Identifier: MIT
// Why records are not written into a file.
#pragma once
#include "core/base/sentence.h"
#include "core/base/tr.h"
#include <array>

namespace tilth {

enum class ExportWord { NoFormat };

/// In the order of ExportWord.
inline constexpr std::array exportWords{
    Sentence{"The end of %1 is that of no format; end it with .csv, .tsv, .xlsx, .jsonl, .vcf or .ics, or say the format with --format.", "",
             TR("Export", "The end of %1 is that of no format; end it with .csv, .tsv, .xlsx, .jsonl, .vcf or .ics.")},
};
static_assert(exportWords.size() == static_cast<std::size_t>(ExportWord::NoFormat) + 1);

inline std::string say(ExportWord word, std::initializer_list<std::string_view> arguments) { return say(exportWords[static_cast<std::size_t>(word)], arguments); }

}
