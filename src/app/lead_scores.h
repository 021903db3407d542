// SPDX-License-Identifier: MIT
// Today's scores of many leads, as small as may be: what the computed columns of leads are made from.
#pragma once
#include "app/columns.h"
#include "core/lead/scoring.h"
#include <deque>
#include <memory>
#include <mutex>

namespace tilth {

/// Never changed after it was made: any thread may look into it.
class LeadScores {
public:
    /// Of these leads, or of all; leads without a row have no points.
    explicit LeadScores(Workspace& workspace, std::span<const std::int64_t> leads = {});

    /// Nothing was committed since, and it is the same day.
    bool isOfNow(Workspace& workspace) const;

    struct Kept {                               // of a million leads: 16 MB. Hundredths: an axis ends at 500 points
        std::int64_t lead;
        std::uint64_t fit : 24, engagement : 24, grade : 15, mql : 1;
    };
    std::size_t size() const { return m_kept.size(); }
    const Kept& operator[](std::size_t place) const { return m_kept[place]; }
    const std::string& gradeOf(const Kept& kept) const { return m_grades[kept.grade]; }
    /// size(): it has none. Nearly all questions come in the order of ids: the place after the last one is tried first.
    std::size_t placeOf(std::int64_t lead, std::size_t last) const;
private:
    void keep(std::int64_t lead, const Score& score);

    std::int64_t m_seq;                         // of the newest revision before the reading
    Date m_day;
    std::deque<Kept> m_kept;                    // by lead; grows without moving
    std::vector<std::string> m_grades;          // the different ones
};

/// All leads' scores for those who need them at the same time, each in a thread with a workspace of its own: one reads, the others wait for it and share.
class SharedScores {
public:
    std::shared_ptr<const LeadScores> of(Workspace& workspace);
private:
    std::mutex m_reading;
    std::weak_ptr<const LeadScores> m_held;     // for as long as somebody uses them
};

/// As loadColumns, with scores that another thread may be reading just now.
ColumnTable loadColumns(Workspace& workspace, const EntityType& type, std::span<const Field* const> fields, SharedScores* scores);

}
