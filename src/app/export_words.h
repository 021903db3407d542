// SPDX-License-Identifier: MIT
// Why records are not written into a file.
#pragma once
#include "core/base/sentence.h"
#include "core/base/tr.h"
#include <array>

namespace tilth {

enum class ExportWord { NoEnd, NoFormat };

/// In the order of ExportWord.
inline constexpr std::array exportWords{
    Sentence{"The end of %1 is that of no format; end it with one of %2, or say the format with --format.", "",
             TR("Export", "The end of %1 is that of no format; end it with one of %2.")},
    Sentence{TR("Export", "There is no format %1; there are %2.")},
};
static_assert(exportWords.size() == static_cast<std::size_t>(ExportWord::NoFormat) + 1);

inline std::string say(ExportWord word, std::initializer_list<std::string_view> arguments) { return say(exportWords[static_cast<std::size_t>(word)], arguments); }

}
