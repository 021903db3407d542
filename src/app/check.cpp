// SPDX-License-Identifier: MIT
#include "app/check.h"
#include "app/campaign_records.h"
#include "app/erasure.h"
#include "app/leads.h"
#include "app/rescore.h"
#include "core/campaign/tree.h"
#include "core/model/budget_line.h"
#include "core/model/campaign_variant.h"
#include "core/model/deal.h"
#include "core/model/stage.h"
#include "store/durable_file.h"
#include <algorithm>

namespace tilth {
namespace {

void checkHandoffs(Workspace& workspace, std::vector<std::string>& faults) {
    std::map<std::int64_t, int> open;
    for (const auto& h : workspace.store().findBy<Handoff>("state", std::int64_t(HandoffState::Open)))
        if (++open[h->lead.id] == 2) faults.push_back("Lead " + std::to_string(h->lead.id) + " has more than one open hand-off.");
}
void checkStages(Workspace& workspace, std::vector<std::string>& faults) {
    std::map<std::int64_t, std::int64_t> pipelineOf;
    for (const auto& s : workspace.store().findAll<Stage>()) pipelineOf[s->id] = s->pipeline.id;
    for (const auto& d : workspace.store().findAll<Deal>())
        if (!d->stage || pipelineOf[d->stage.id] != d->pipeline.id) faults.push_back("Deal " + std::to_string(d->id) + " is in a stage of another pipeline.");
}
// No circles, no sums over currencies, nothing live that nobody signed.
void checkCampaigns(Workspace& workspace, std::vector<std::string>& faults) {
    const auto all = valuesOf(workspace.store().findAll<Campaign>());
    const CampaignTree tree(all);
    for (const Campaign& c : all)
        if (tree.find(c.parent.id) && (c.parent.id == c.id || tree.isBelow(c.parent.id, c.id))) faults.push_back("Campaign " + std::to_string(c.id) + " is part of itself.");
    for (const auto& line : workspace.store().findAll<BudgetLine>())
        if (const Campaign* c = tree.find(line->campaign.id); c && !c->currency.empty() && c->currency != line->currency)
            faults.push_back("Budget line " + std::to_string(line->id) + " is in another currency than its campaign.");
    for (const auto& v : workspace.store().findAll<CampaignVariant>())
        if (v->status >= VariantStatus::SignedOff && !v->signedOffAt) faults.push_back("Regional variant " + std::to_string(v->id) + " is live or signed off without a signature.");
}
// The shown score is the sum of its reasons, for every lead that has any.
void checkScores(Workspace& workspace, std::vector<std::string>& faults) {
    for (const auto& [lead, shown] : currentScores(workspace)) {
        const auto explained = scoreLead(workspace, lead, workspace.now());
        if (!explained) continue;
        Points sum = 0;
        for (const LedgerRow& row : explained->ledger) sum += row.now;
        if (sum != explained->score.total || shown != explained->score) faults.push_back("The score of lead " + std::to_string(lead) + " is not the sum of its reasons.");
    }
}

// All records of all types, in id order: FNV-1a, to compare copies, not to guard against forgers.
Copied contents(Workspace& workspace) {
    Copied copied;
    std::uint64_t hash = 1469598103934665603u;
    const auto mix = [&](std::string_view text) {
        for (unsigned char c : text) hash = (hash ^ c) * 1099511628211u;
    };
    for (const EntityType* type : workspace.store().schema().types()) {
        std::vector<const Field*> fields;
        for (const Field& f : type->fields) fields.push_back(&f);
        std::int64_t& count = copied.records[std::string(type->name)];
        workspace.store().scan(*type, fields, [&](std::int64_t id, std::span<const Cell> cells) {
            ++count;
            mix(std::to_string(id));
            for (const Cell& c : cells) mix(std::visit([](const auto& v) -> std::string {
                using T = std::decay_t<decltype(v)>;
                if constexpr (std::is_same_v<T, std::monostate>) return "-";
                else if constexpr (std::is_same_v<T, std::string_view>) return std::string(v);
                else if constexpr (std::is_same_v<T, Blob>) return std::string(v.bytes);
                else return std::to_string(v);
            }, c));
            return true;
        });
    }
    copied.hash = std::to_string(hash);
    return copied;
}
Result<Copied> opened(const std::string& path) {
    auto copy = Workspace::open(path);
    if (!copy) return copy.error();
    if (const auto faults = (*copy)->store().faults(); !faults.empty()) return Error{Error::Refused, "The backup is damaged: " + faults.front()};
    return contents(**copy);
}

// Nobody sees the copy before it is clean.
Result<Copied> withoutErased(const std::string& path, const std::filesystem::path& erased, const Copied& copied) {
    auto restored = Workspace::open(path);
    const Result<std::int64_t> people = restored ? eraseAgain(**restored, erased) : restored.error();
    if (people) return *people ? contents(**restored) : copied;
    if (restored) restored->reset();
    discardWorkspace(path);
    return people.error();
}

}

std::vector<std::string> checkWorkspace(Workspace& workspace) {
    std::vector<std::string> faults = workspace.store().faults();
    checkHandoffs(workspace, faults);
    checkStages(workspace, faults);
    checkCampaigns(workspace, faults);
    checkScores(workspace, faults);
    return faults;
}

Result<Copied> backupWorkspace(Workspace& workspace, const std::string& path) {
    const ReadView moment(workspace.store().connection());          // what is counted is what is copied, whoever writes meanwhile
    const Copied before = contents(workspace);
    if (const auto written = workspace.store().backup(path); !written) return written.error();
    const auto copy = opened(path);
    if (copy && copy->hash == before.hash) return copy;
    discardWorkspace(path);
    return !copy ? copy.error() : Error{Error::Surroundings, "The copy is not equal to the workspace and was not kept; look after the disk, then make the backup again."};
}
Result<Copied> verifyBackup(const std::string& path) { return opened(path); }
Result<Copied> restoreBackup(const std::string& from, const std::string& into, const std::filesystem::path& erased) {
    auto source = Workspace::open(from);
    if (!source) return source.error();
    if (fileExists(into)) return Error{Error::Refused, into + " exists already; choose another name."};
    const Result<Copied> copied = backupWorkspace(**source, into);
    return copied ? withoutErased(into, erased, *copied) : copied;
}

}
