// SPDX-License-Identifier: MIT
// Sales methods of a workspace (F14), what is known of a deal by its pipeline's method, and who decides about it (F27). Rules: core/deal/sales_methods.h.
#pragma once
#include "app/records.h"
#include "core/deal/sales_methods.h"
#include "core/model/activity.h"
#include "core/model/contact.h"
#include "core/model/deal.h"
#include "core/model/own_method.h"
#include "core/model/pipeline.h"

namespace tilth {

/// The delivered ones (resources/defaults/methods.json) in their order, then the workspace's own by name.
std::vector<SalesMethod> salesMethods(Workspace& workspace);
/// By key, or by name in either language. Error{NotFound, field "method"} lists what there is.
Result<SalesMethod> methodNamed(Workspace& workspace, std::string_view word);
/// Adds an own method, or replaces the one of its key. Refused: the document is faulty, or the key is a delivered one's.
/// `read`: the methodDocument that was edited, "" for a new method. Refused where there is another one by now; Error{Conflict} where that one is changed
/// or gone. Without it, whatever is there is replaced.
Result<std::int64_t> setOwnMethod(Workspace& workspace, const std::string& document, const std::optional<std::string>& read = {});
/// All deals of the pipeline follow it from now on; answers by other methods are kept. Empty: none.
Result<std::int64_t> setPipelineMethod(Workspace& workspace, std::int64_t pipeline, const std::string& method);

struct DealMethod {
    Deal deal;
    Pipeline pipeline;
    std::optional<SalesMethod> method;          // the pipeline's; none, or none of that key any more
    MethodCard card;
    std::vector<BuyingRole> roles;              // by role, then by name
};
Result<DealMethod> dealMethod(Workspace& workspace, std::int64_t deal);

/// The roles that the methods of pipelines ask for, by pipeline; those that ask for none are left out.
std::map<std::int64_t, std::vector<DealRole>> rolesAsked(Workspace& workspace);
/// What may show an answer: the newest activities of the deal, and those that its answers name, newest first.
std::vector<Activity> evidenceOf(Workspace& workspace, const DealMethod& found);

/// What changes of an answer; what is not named stays.
struct AnswerEdit {
    std::optional<std::string> answer{}, evidence{};
    std::optional<std::optional<Strength>> strength{};
    std::optional<Link> activity{};
};
/// Of the method that the deal follows. An answer that says nothing any more goes. Refused: there is no such element, or evidence without any.
Result<std::int64_t> setAnswer(Workspace& workspace, std::int64_t deal, std::string_view element, const AnswerEdit& edit);

/// Gives a contact a role, or another stance in the role it has. Without a stance that stays, or is unknown.
Result<std::int64_t> setBuyingRole(Workspace& workspace, std::int64_t deal, std::int64_t contact, DealRole role, std::optional<Stance> stance);
/// Refused: the contact has no such role.
Result<std::int64_t> endBuyingRole(Workspace& workspace, std::int64_t deal, std::int64_t contact, DealRole role);

/// Called before a record is checked and written: the method of a pipeline or battlecard and an answer's element exist, an own method's document is sound and
/// names it, a role has its contact's name. before: null for a new record. Other types pass.
Result<Done> settleMethodRecord(Workspace& workspace, const EntityType& type, const Entity* before, Entity& now);

}
