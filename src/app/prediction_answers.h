// SPDX-License-Identifier: MIT
// Records as the answers that predictions are made from: which fields, and what their values are called.
#pragma once
#include "app/prediction.h"
#include "app/title_index.h"
#include "core/columns/column_table.h"

namespace tilth {

/// The fields of a subject that may foretell its end, and, for deals, those of the company and of the contact.
class AnswerSource {
public:
    using Read = std::function<Value(const Field&)>;        // of one record

    AnswerSource(Workspace& workspace, Subject subject);
    std::vector<std::string> fields() const;                // "source", "company.industry", "contact.email"
    std::vector<Answer> answers(const Read& read) const;    // in their order
private:
    struct Joined { const Field* link; std::string_view key; const Field* field; };     // a field of the record that a link points to
    Answer answer(const Field& field, const Value& value) const;
    Answer joinedAnswer(const Joined& joined, const Value& link) const;
    void join(Workspace& workspace, const EntityType& from, const EntityType& to);

    TitleIndex m_titles;
    std::vector<const Field*> m_own;
    std::vector<Joined> m_joined;
    std::map<std::string_view, ColumnTable> m_tables;       // of what is joined, by type
};

}
