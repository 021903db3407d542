// SPDX-License-Identifier: MIT
// Kept score sums, one row a lead: derived from touches and fields, outside the journal, rebuildable.
#pragma once
#include "store/connection.h"
#include <optional>
#include <string>
#include <vector>

namespace tilth {

struct ScoreRow {
    std::int64_t lead = 0, model = 0;           // model: id of the score_model record
    std::int64_t fit = 0, engagement = 0;       // hundredths of a point, as of refDay
    std::string grade;
    bool armed = true;                          // the next upward crossing of the threshold opens a hand-off
    std::int64_t refDay = 0;                    // day number the sums refer to
    std::optional<std::int64_t> dueDay;         // from this day on the events have to be read again
    std::string sums;                           // the engine's accumulators as bytes
};

class ScoreTable {
public:
    explicit ScoreTable(Connection& db) : m_db(db) {}
    std::optional<ScoreRow> find(std::int64_t lead);
    // What today's score follows from, by lead id; of some leads, or of all when none or very many are given.
    struct Sums {
        std::int64_t lead, fit;
        std::string_view sums;                  // until the next is told
    };
    void eachSums(std::span<const std::int64_t> leads, const std::function<void(const Sums&)>& tell);
    // Of those leads that have a row: whether they are armed. Ids ascending; told ascending as well.
    void armed(std::span<const std::int64_t> leads, const std::function<void(std::int64_t lead, bool armed)>& tell);
    void write(const ScoreRow& row);            // inside the revision's transaction
    std::unique_ptr<RowSink> newRows();         // for many leads that have none yet
    static void add(RowSink& rows, const ScoreRow& row);
    void remove(std::int64_t lead);
    void removeOrphans();                       // rows of leads that are gone
private:
    Connection& m_db;
};

}
