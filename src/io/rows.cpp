// SPDX-License-Identifier: MIT
// The words for what is wrong with a row.
#include "io/rows.h"
#include "core/base/tr.h"
#include <array>
#include <utility>

namespace tilth {

std::string flawText(unsigned flaws) {
    static constexpr std::array<std::pair<RowFlaw, std::string_view>, 5> words{{
        {Short, TR("Import", "the row has fewer values than the heading")},
        {Long, TR("Import", "the row has more values than the heading (a value may hold the delimiter without quotation marks)")},
        {QuoteMended, TR("Import", "a quotation mark is missing or stands inside a value")},
        {Unwrapped, TR("Import", "the whole row stood in quotation marks")},
        {TooLarge, TR("Import", "a value is larger than 1 MB or the row has more than 4,096 values")},
    }};
    std::string text;
    for (const auto& [flaw, word] : words)
        if (flaws & flaw) text.append(text.empty() ? "" : "; ").append(word);
    return text;
}

}
