// SPDX-License-Identifier: MIT
// What the demo company's people heard in the last twelve weeks, and two answers.
#pragma once
#include "app/sample_random.h"
#include "app/workspace.h"
#include "core/model/activity.h"
#include "core/model/deal.h"
#include "core/model/field_answer.h"

namespace tilth {

struct NoteTheme;
struct AnswerWords;

class SampleNotes {
public:
    /// Its chance is its own: the rest of the demo is the same with and without it. Territories and products by the places that the words name.
    SampleNotes(Workspace& workspace, Batch& batch, unsigned seed, const std::vector<std::int64_t>& territories, const std::vector<std::int64_t>& products, const std::vector<Deal>& deals)
        : m_w(workspace), m_batch(batch), m_random(seed), m_territories(territories), m_products(products), m_deals(deals) {}
    void make();

private:
    template <class E> void add(E& record, Time created);
    void addNotes(const NoteTheme& theme);
    void addNote(const NoteTheme& theme, const char* text, int daysAgo);
    void addAnswer(const AnswerWords& words);
    void tell(const FieldAnswer& answer, std::int64_t owner, Time at, const char* begin);
    const Deal* dealOf(const FieldNote& note);

    Workspace& m_w;
    Batch& m_batch;
    Random m_random;
    int m_told = 0;
    const std::vector<std::int64_t>&m_territories, &m_products;
    const std::vector<Deal>& m_deals;
};

}
