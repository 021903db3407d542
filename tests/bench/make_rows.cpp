// SPDX-License-Identifier: MIT
// make_rows KIND [ROWS] [csv|jsonl]: writes invented rows to standard output, to be measured or tried by hand.
#include "bench/rows.h"
#include <cstdio>
#include <cstdlib>

namespace {

int usage() {
    std::fputs("usage: make_rows KIND [LEADS=100000] [csv|jsonl]\nKIND:", stderr);
    for (const auto& kind : tilth::bench::rowKinds()) std::fprintf(stderr, " %.*s", static_cast<int>(kind.name.size()), kind.name.data());
    std::fputs("\nLEADS is the scale: the other kinds have their share of it.\n", stderr);
    return 2;
}

}

int main(int count, char** words) {
    const auto* kind = count > 1 ? tilth::bench::rowKind(words[1]) : nullptr;
    const std::int64_t leads = count > 2 ? std::atoll(words[2]) : 100'000;
    const std::string_view form = count > 3 ? words[3] : "csv";
    if (!kind || leads < 1 || (form != "csv" && form != "jsonl")) return usage();
    const auto put = [](std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); };
    (form == "csv" ? tilth::bench::writeCsv : tilth::bench::writeJsonLines)(*kind, leads, put);
    return std::fflush(stdout) == 0 ? 0 : 3;
}
