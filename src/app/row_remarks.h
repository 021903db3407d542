// SPDX-License-Identifier: MIT
// What an import made up for a row, or put elsewhere than the file says: noted while the row is read, counted once it is taken.
#pragma once
#include "app/importing.h"
#include <utility>

namespace tilth {

class RowRemarks {
public:
    void beginRow();
    /// The row's record got a name that the file does not give.
    void nameMade() { m_named = true; }
    /// It was for a new record, and the row changes one that is there. Whether one was made.
    bool takeNameBack() { return std::exchange(m_named, false); }
    /// A value that its field does not know is to become a line of the record's notes: nothing of the file is lost. False: the type has none.
    bool keep(const EntityType& type, const Field& field, std::string_view value);
    /// Writes these lines. before: the record that is there already, or null; of a field that is not to be written none is.
    void write(const EntityType& type, const Entity* before, Entity& record, OnMatch onMatch);
    /// The row is taken.
    void count(ImportResult& result);
    /// All of them for a person, behind the other notes.
    void tell(ImportResult& result) const;

private:
    struct Kept {
        const Field* field;
        std::string value;
    };
    struct Values {
        std::int64_t count = 0;
        std::string first;
    };
    bool m_named = false;
    std::vector<Kept> m_kept;
    std::map<const Field*, Values> m_values;
};

}
