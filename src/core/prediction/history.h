// SPDX-License-Identifier: MIT
// What is known of records whose end is known: what win and conversion probabilities are learned from (F7).
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tilth {

/// A field's value of one record: not answered, a word, or a number.
using Answer = std::variant<std::monostate, std::string, double>;

/// "Select", "N/A", "请选择" and the like say that nobody answered; so does a blank text.
bool isPlaceholder(std::string_view text);
/// The text as an answer: empty for a placeholder.
Answer answerOf(std::string_view text);

/// How far a record came: the place of its last open stage, 0 the first. A won one has passed them all.
using StagePlace = std::int16_t;
inline constexpr StagePlace noStage = -1;

/// Cases in rows, fields in columns. All columns are as long as `won`.
struct History {
    struct Column {
        std::string field;                      // key
        std::vector<Answer> answers;
    };
    std::vector<Column> columns;
    std::vector<std::uint8_t> won;              // 1 won, 0 lost
    std::vector<std::int64_t> ids;              // of the records, for the split into two parts
    std::vector<StagePlace> stages;             // empty: these records have no stages
    int stageCount = 0;

    std::size_t size() const { return won.size(); }
    std::size_t wonCount() const;
    /// The rows in which `chosen` is 1, in their order.
    History part(const std::vector<std::uint8_t>& chosen) const;
};

/// Three rows of ten, the same ones in every run and on every machine: what a model is tried on that has not seen them.
bool isHeldOut(std::int64_t id);

/// One record, its answers in the order of a history's columns.
struct Case {
    std::vector<Answer> answers;
    StagePlace stage = noStage;
};
Case caseAt(const History& history, std::size_t row);

}
