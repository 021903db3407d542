// SPDX-License-Identifier: MIT
// Field intelligence (F22, N6): notes of ten seconds, the radar that counts them, answers that reach deals and their people. Rules:
// core/radar.
#pragma once
#include "app/records.h"
#include "core/radar/answers.h"

namespace tilth {

/// Fills in what is empty: product, territory and company from its deal, the territory from the company, else from who heard it.
void settleFieldNote(Workspace& workspace, FieldNote& note);
/// One revision. The value is the id; text, kind and what else is known are the caller's, who and when are filled in.
Result<std::int64_t> addFieldNote(Workspace& workspace, FieldNote note);

// --- the radar

struct RadarAsk {
    HeatChoices heat{};                     // the first day of weeks is the workspace's
    int firstSeenDays = 14;
};
struct RadarNote {
    FieldNote note;
    NoteFact fact;
    std::string territory, product, owner;  // names; empty: none
    bool answered = false;                  // by an answer in force
};
struct RadarAnswer {
    FieldAnswer answer;
    std::string territory, product, owner;
    bool inForce = true;
    std::size_t deals = 0;                  // open ones that it reaches now
    std::size_t told = 0, read = 0;         // people
};
struct RadarRow {
    HeatRow row;                            // its notes are places in RadarView::notes
    std::string territory, product;
    std::size_t unanswered = 0;
};
struct RadarView {
    std::vector<Date> weeks;
    std::vector<RadarRow> rows;
    std::vector<RadarNote> notes;           // all of the workspace, by id
    std::vector<FirstSeen> firstSeen;
    std::vector<RadarAnswer> answers;       // newest first; those that no longer hold last
};
/// All of it from one reading of notes, answers and the places of deals.
RadarView radarOf(Workspace& workspace, const RadarAsk& ask);

// --- answers

/// Open deals by owner; 0: of nobody. A deal without a territory is of its owner's. None where the answer holds no longer.
std::map<std::int64_t, std::vector<std::int64_t>> reachOf(Workspace& workspace, const FieldAnswer& answer);

struct Pinned {
    std::int64_t answer = 0, revision = 0;
    std::size_t deals = 0, told = 0;
};
/// One revision: the answer, and for each owner of open deals that it reaches a task for today with a reminder of now, so that it stands
/// in the day's list and rings. taskWords begins the task's subject, in the language of who answers. Refused as by checkAnswer.
Result<Pinned> pinAnswer(Workspace& workspace, FieldAnswer answer, const std::string& taskWords = "Read the answer: ");

// --- beside a deal

struct DealAnswer {
    RadarAnswer answer;
    std::int64_t task = 0;                  // of who works, not read yet; 0: none
};
struct DealRadar {
    std::vector<DealAnswer> answers;        // in force and reaching it, newest first; none where the deal is closed
    std::vector<RadarNote> own;             // newest first
    std::vector<RadarNote> nearby;          // of its territory about its product, of the last 90 days
};
DealRadar radarOfDeal(Workspace& workspace, std::int64_t deal);

}
