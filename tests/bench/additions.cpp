// SPDX-License-Identifier: MIT
#include "bench/additions.h"
#include "bench/import_files.h"
#include "bench/raw_sqlite.h"
#include <algorithm>
#include <array>

namespace tilth::bench {
namespace {

struct Share { int percent; const char* work; };            // in words: works that differ in numbers alone are one and the same to Growth
constexpr std::array shares{Share{1, "import of a hundredth more leads"}, Share{10, "import of a tenth more leads"}, Share{40, "import of two fifths more leads"}};

class Additions {
public:
    Additions(const Folder& folder, const Options& options)
        : m_folder(folder), m_options(options), m_filled(folder / "filled.tilth"), m_grown(folder / "grown.tilth"), m_raw(folder / "raw.tilth"),
          m_newest(std::to_string(RawDatabase(m_filled).number("SELECT MAX(id) FROM lead"))) {}

    void measure(const Share& share, Figures& figures) const {
        const std::string file = writeMoreLeads(m_folder, m_options.rows, std::max<std::int64_t>(1, m_options.rows * share.percent / 100));
        std::vector<Cost> raw, tilth;
        for (int run = 0; run < m_options.runs; ++run) {
            copyFile(m_filled, m_grown);
            tilth.push_back(costOf([&] { importRows(*openedWorkspace(m_grown), file, "lead"); }));
            const RawRows leads(m_grown, "lead", "WHERE id > " + m_newest), scores(m_grown, "lead_score", "WHERE lead > " + m_newest);
            raw.push_back(fasterOf(leads, scores));
        }
        figures.add(share.work, medianOf(raw), medianOf(tilth), {.ratio = 1.3});
    }

private:
    // Few rows are faster with the indexes as they are, many when these are made again at the end.
    Cost fasterOf(const RawRows& leads, const RawRows& scores) const {
        const auto loaded = [&](RawDatabase::Indexes indexes) {
            copyFile(m_filled, m_raw);
            return costOf([&] { RawDatabase(m_raw).load(leads, {&scores}, indexes); });
        };
        return std::ranges::min(loaded(RawDatabase::Indexes::Keep), loaded(RawDatabase::Indexes::Rebuild), {}, &Cost::wall);
    }

    const Folder& m_folder;
    const Options& m_options;
    std::string m_filled, m_grown, m_raw, m_newest;
};

}

void measureAdditions(const Folder& folder, const Options& options, Figures& figures) {
    const Additions additions(folder, options);
    for (const Share& share : shares) additions.measure(share, figures);
}

}
