// SPDX-License-Identifier: MIT
// store_bench [--rows N] [--runs N] [--json] [--loads | --growth]: what Tilth needs for its work without a window, beside the raw SQLite limit.
#include "bench/figures.h"
#include "bench/growth.h"
#include "bench/loads.h"
#include "bench/options.h"
#include "bench/queries.h"
#include "bench/upkeep.h"
#include <cstdio>
#include <exception>

namespace tilth::bench {
namespace {

Figures measured(const Folder& folder, const Options& options) {
    Figures figures;
    measureLoads(folder, options, figures);
    if (options.loads) return figures;
    measureUpkeep(folder, options, figures);
    measureQueries(folder, options, figures);
    return figures;
}

// A hundredth, a tenth, all; each in a folder that goes again. Each one's table is told as soon as it is there.
Growth growth(const Folder& folder, const Options& options) {
    Growth growth;
    for (const std::int64_t part : {100, 10, 1}) {
        Options scale = options;
        scale.rows = options.rows / part;
        scale.folder = folder / std::to_string(scale.rows);
        const Figures figures = measured(Folder(scale.folder), scale);
        if (!options.json) std::fputs((std::to_string(scale.rows) + " leads\n" + figures.table() + "\n").c_str(), stdout), std::fflush(stdout);
        growth.add(scale.rows, figures);
        std::filesystem::remove_all(scale.folder);
    }
    return growth;
}

}
}

int main(int count, char** words) {
    using namespace tilth::bench;
    const auto options = readOptions(count, words);
    if (!options) return std::fputs("usage: store_bench [--rows N=100000] [--runs N=3] [--json] [--folder DIR] [--loads | --growth]\n", stderr), 2;
    try {
        const Folder folder(options->folder);
        const auto print = [&](const auto& figures) { std::fputs((options->json ? figures.json() : figures.table()).c_str(), stdout); };
        if (options->growth) print(growth(folder, *options));
        else print(measured(folder, *options));
        return 0;
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "store_bench: %s\n", fault.what());
        return 3;
    }
}
