// SPDX-License-Identifier: MIT
#include "bench/cancelling.h"
#include "app/importing.h"
#include "app/own_memory.h"
#include "bench/import_files.h"
#include "bench/raw_sqlite.h"
#include <chrono>
#include <optional>

namespace tilth::bench {
namespace {

// The import has just looked whether to go on when it is asked to stop: the longest wait there is.
class Asked {
public:
    /// At which look; 0: never.
    explicit Asked(std::int64_t look) : m_look(look) {}
    bool goesOn(std::size_t done, std::size_t total) {
        if (m_since) return false;
        m_looks += done < total;
        if (m_looks == m_look) m_since.emplace(std::chrono::steady_clock::now()), m_processor = processorTime();
        return true;
    }
    std::int64_t looks() const { return m_looks; }          // while there were rows to read
    void ended() {
        if (m_since) m_cost = {std::chrono::duration<double>(std::chrono::steady_clock::now() - *m_since).count(), processorTime() - m_processor};
    }
    Cost cost() const { return m_cost; }
private:
    std::int64_t m_look, m_looks = 0;
    Cost m_cost;
    double m_processor = 0;
    std::optional<std::chrono::steady_clock::time_point> m_since;
};

class Cancelling {
public:
    explicit Cancelling(const Folder& folder) : m_empty(folder / "empty.tilth"), m_file(folder / "cancelled.tilth") {
        m_request.path = folder / "leads.csv";
        m_request.type = "lead";
    }
    std::int64_t looks() const {
        Asked never(0);
        valueOr(imported(never));
        return never.looks();
    }
    // Behind its rows an import may be past stopping: then it is its end that is waited for.
    Cost cancelled(std::int64_t look) const {
        Asked asked(look);
        const auto result = imported(asked);
        if (!result && result.error().code != Error::Cancelled) throw std::runtime_error(result.error().text);
        if (!result) refuseRest();
        return asked.cost();
    }
private:
    Result<ImportResult> imported(Asked& asked) const {
        copyFile(m_empty, m_file);
        const auto workspace = openedWorkspace(m_file);
        auto result = importFile(*workspace, m_request, [&](std::size_t done, std::size_t total) { return asked.goesOn(done, total); });
        asked.ended();
        return result;
    }
    void refuseRest() const {
        const RawDatabase raw(m_file);
        for (const char* table : {"lead", "lead_score", "change"})
            if (raw.number(std::string("SELECT COUNT(*) FROM ") + table)) throw std::runtime_error(std::string("a cancelled import left rows behind in ") + table);
    }
    std::string m_empty, m_file;
    ImportRequest m_request;
};

}

void measureCancelling(const Folder& folder, const Options& options, Figures& figures) {
    const Cancelling cancelling(folder);
    const std::int64_t looks = cancelling.looks();
    const auto measure = [&](const char* work, std::int64_t look) {
        std::vector<Cost> costs;
        for (int run = 0; run < options.runs; ++run) costs.push_back(cancelling.cancelled(look));
        figures.add(work, {}, medianOf(costs), {.milliseconds = 200});
    };
    measure("cancel of an import half way", (looks + 1) / 2);
    measure("cancel of an import behind its rows", looks);
}

}
