// SPDX-License-Identifier: MIT
// How likely a deal is to be won and a lead to be converted, learned from the workspace's own past (F7, kpis.md §5).
#pragma once
#include "app/workspace.h"
#include "core/prediction/predictor.h"

namespace tilth {

/// Whose end is foretold. A lead is won when converted or a deal came from it, lost when disqualified or junk.
enum class Subject { Deal, Lead };
std::string_view subjectName(Subject subject);                       // "deal", "lead"
const EntityType& subjectType(Workspace& workspace, Subject subject);

/// What the past says: a case for each ended record that the query finds; of deals those closed in the 24 months before the
/// newest close. Fields that are set at the end (status, stage, amount, dates) are not among the answers.
Result<History> historyOf(Workspace& workspace, Subject subject, const std::string& where);
/// A table of another program: `outcome` is a heading, or heading=value for the value that means won. Ids are row numbers.
Result<History> historyOfFile(const std::string& path, const std::string& outcome);

struct Trained {
    std::int64_t revision = 0;
    Predictor predictor;
};
/// Learns from the past; nothing is written. Takes seconds at 100,000 records: for a worker. Error{Refused}: not enough history.
Result<Predictor> learnPrediction(Workspace& workspace, Subject subject, const std::string& where);
/// Keeps what was learned; replaces the model before it.
Result<std::int64_t> keepPrediction(Workspace& workspace, Subject subject, const std::string& where, const Predictor& predictor);
/// Both.
Result<Trained> trainPrediction(Workspace& workspace, Subject subject, const std::string& where);
/// Error{NotFound} where none was trained, with the remedy.
Result<Predictor> activePredictor(Workspace& workspace, Subject subject);

struct Prediction {
    struct Reason {
        std::string field;                      // key; "stage" for the stage
        std::string answer;                     // as people read it; empty: not answered
        double logOdds = 0;
        double points = 0;                      // percentage points by which the probability would differ without it
    };
    double percent = 0;                         // kpis.md §5: 0.01 to 99.99; won 100, lost 0
    double base = 0;                            // percent where nothing is known of the record
    Predictor::Method method{};
    std::vector<Reason> reasons;                // the strongest first
};
Result<Prediction> predict(Workspace& workspace, const Predictor& predictor, Subject subject, std::int64_t id);

}
