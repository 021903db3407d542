// SPDX-License-Identifier: MIT
// Leads to people: the assignment rules of a workspace applied, each decision with its reason (the engine is core/lead/routing.h).
#pragma once
#include "app/workspace.h"
#include "core/lead/routing.h"
#include "core/model/assignee.h"
#include "core/model/assignment.h"
#include "core/model/lead.h"

namespace tilth {

/// Whether new leads of nobody are assigned by rules (setting assign_leads, and an active rule): then nobody owns them at first.
bool assignsNewLeads(Workspace& workspace);

/// Whether leads that come in by the file without an owner wait for one: rules assign them, or others work here who can claim them (F9, F10).
bool awaitOwners(Workspace& workspace);

/// Called within the transaction of each revision: assigns the leads of nobody that it made, or handed over to sales.
void assignInRevision(Workspace& workspace, Store& store, Batch& batch, const News& news);

struct Assigned {
    std::int64_t lead = 0;
    Routing routing;
};
/// All open leads of nobody through the rules, oldest first; one revision, none with dry. What stays in the pool is left out.
/// Error{Usage}: a condition that cannot be read.
Result<std::vector<Assigned>> assignPool(Workspace& workspace, bool dry);

struct RuleVerdict {
    AssignmentRule rule;
    bool fits = false;
};
struct AssignmentStory {
    std::vector<RuleVerdict> rules;             // active ones, in the order in which they are tried
    Routing now;                                // what they would decide, whoever owns the lead
    std::vector<std::shared_ptr<Assignment>> past;      // newest first
};
Result<AssignmentStory> explainAssignment(Workspace& workspace, std::int64_t lead);

/// By position. What is wrong with one: a condition that cannot be read, nobody to give leads to.
std::vector<std::shared_ptr<AssignmentRule>> assignmentRules(Workspace& workspace);
Result<Done> checkAssignmentRule(Workspace& workspace, const AssignmentRule& rule);
/// Somebody who works here and takes leads without limits so far; 0: there are limits for all.
std::int64_t personWithoutLimits(Workspace& workspace);
Result<Done> checkAssignee(Workspace& workspace, const Assignee& assignee);

/// Leads on which work goes on or may begin; converted, disqualified and junk ones are not.
constexpr bool isOpenLead(LeadStatus status) { return kindOf(status) == StatusKind::Open || kindOf(status) == StatusKind::Ongoing; }
/// The pool: open leads of nobody, by id.
std::vector<std::int64_t> poolIds(Workspace& workspace);

/// The record of a passing, with its id, made now.
Assignment assignmentOf(Workspace& workspace, AssignmentKind kind, const Lead& before, Link to, std::string reason);

}
