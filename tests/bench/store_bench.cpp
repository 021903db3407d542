// SPDX-License-Identifier: MIT
// store_bench [--rows N] [--runs N] [--json]: what Tilth needs for its work without a window, beside the raw SQLite limit.
#include "bench/figures.h"
#include "bench/loads.h"
#include "bench/options.h"
#include "bench/queries.h"
#include <cstdio>
#include <exception>

int main(int count, char** words) {
    using namespace tilth::bench;
    const auto options = readOptions(count, words);
    if (!options) return std::fputs("usage: store_bench [--rows N=100000] [--runs N=3] [--json] [--folder DIR]\n", stderr), 2;
    try {
        const Folder folder(options->folder);
        Figures figures;
        measureLoads(folder, *options, figures);
        measureQueries(folder, *options, figures);
        std::fputs((options->json ? figures.json() : figures.table()).c_str(), stdout);
        return 0;
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "store_bench: %s\n", fault.what());
        return 3;
    }
}
