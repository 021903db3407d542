// SPDX-License-Identifier: MIT
#include "core/schema/change.h"
#include <algorithm>

namespace tilth {
namespace {

// A field that means nothing without another travels with it: the amount with its currency, the probability with its stage.
struct Guard { std::string_view by; };
constexpr std::array guards{Guard{"currency"}, Guard{"stage"}};

bool needs(std::string_view guard, const Edit& e) {
    return guard == "currency" ? e.field->type == Type::Money : e.field->key == "probability";
}
bool kept(const Field& f) { return !f.is(Computed); }

}

std::vector<Edit> diff(const EntityType& type, const Entity& before, const Entity& now) {
    std::vector<Edit> edits;
    for (const Field& f : type.fields) {
        if (!kept(f)) continue;
        if (Value was = f.of(before), is = f.of(now); was != is) edits.push_back({&f, std::move(was), std::move(is)});
    }
    return edits;
}

void ChangeSet::create(const EntityType& type, const Entity& now) {
    RecordChange r{RecordChange::Create, &type, now.id, {}};
    for (const Field& f : type.fields)
        if (kept(f)) r.edits.push_back({&f, {}, f.of(now)});
    records.push_back(std::move(r));
}
void ChangeSet::update(const EntityType& type, const Entity& before, const Entity& now) {
    RecordChange r{RecordChange::Update, &type, before.id, diff(type, before, now)};
    for (const Guard& guard : guards) {
        const Field* f = type.find(guard.by);
        const bool needed = std::ranges::any_of(r.edits, [&](const Edit& e) { return needs(guard.by, e); });
        if (f && needed && f->of(before) == f->of(now)) r.edits.push_back({f, f->of(before), f->of(now)});
    }
    if (!r.edits.empty()) records.push_back(std::move(r));
}
void ChangeSet::remove(const EntityType& type, const Entity& before) {
    RecordChange r{RecordChange::Remove, &type, before.id, {}, before.createdRev};
    for (const Field& f : type.fields)
        if (kept(f)) r.edits.push_back({&f, f.of(before), {}});
    records.push_back(std::move(r));
}

}
