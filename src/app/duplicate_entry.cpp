// SPDX-License-Identifier: MIT
#include "app/duplicate_entry.h"
#include "app/duplicate_verdicts.h"
#include "app/identity_reader.h"
#include "core/duplicates/pairs.h"
#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>

namespace tilth {
namespace {

constexpr double never = 2;                     // no likeness reaches it

std::optional<double> percentOf(const std::string& text) {
    double percent = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), percent);
    return !text.empty() && read.ec == std::errc{} ? std::optional(percent / 100) : std::nullopt;
}

void addBlocks(BlockIndex& index, const IdentityList& list) {
    for (std::size_t n = 0; n < list.size(); ++n) index.add(list.id(n), blocksOf(list[n], list.organisations()));
}

// All records, a few thousand at a time: their texts are not kept.
void fill(Workspace& workspace, const EntityType& type, BlockIndex& index) {
    const IdentityReader reader(workspace, type);
    const bool organisations = type.name == "company";
    workspace.store().scan(type, reader.fields(), [&](std::int64_t id, std::span<const Cell> cells) {
        std::vector<Value> values;
        for (const Cell& cell : cells) values.push_back(valueOf(cell));
        IdentityList one(organisations);
        reader.add(one, id, values);
        addBlocks(index, one);
        return true;
    });
    index.settle();
}

LikeRecord likeRecord(Workspace& workspace, const EntityType& type, const DuplicatePair& pair, std::int64_t self) {
    const std::int64_t id = pair.a == self ? pair.b : pair.a;
    return {id, titleOf(workspace, type.name, id), pair.likeness, pair.reasons};
}

}

std::optional<double> warnFrom(const Workspace& workspace) { return percentOf(workspace.setting("duplicate_warn")); }
std::optional<double> blockFrom(const Workspace& workspace) { return percentOf(workspace.setting("duplicate_block")); }

LikeFinder::Kept& LikeFinder::kept(Workspace& workspace, const EntityType& type) {
    const auto [at, fresh] = m_kept.try_emplace(std::string(type.name));
    if (fresh) {
        at->second.seq = workspace.store().newestSeq();     // before reading: what comes meanwhile is read twice, not lost
        fill(workspace, type, at->second.index);
    } else follow(workspace, type, at->second);
    return at->second;
}

void LikeFinder::follow(Workspace& workspace, const EntityType& type, Kept& kept) {
    std::vector<Record> changed;
    for (const News& news : workspace.store().since(kept.seq)) {
        kept.seq = news.seq;
        std::vector<std::int64_t> ids;
        if (const auto touched = news.touched.find(std::string(type.name)); touched != news.touched.end()) ids.assign(touched->second.begin(), touched->second.end());
        const auto created = workspace.store().createdIds(news, type);
        ids.insert(ids.end(), created.begin(), created.end());
        std::ranges::move(workspace.store().loadMany(type, ids), std::back_inserter(changed));
    }
    addBlocks(kept.index, identitiesOf(workspace, type, changed));
}

Result<EntryCheck> LikeFinder::check(Workspace& workspace, const EntityType& type, const Entity& record) {
    const double warn = warnFrom(workspace).value_or(never), block = blockFrom(workspace).value_or(never);
    EntryCheck answer;
    if (!isComparable(type.name) || std::min(warn, block) > 1) return answer;
    const IdentityList own = identitiesOf(workspace, type, std::array{type.copy(record)});
    const auto near = kept(workspace, type).index.sharing(blocksOf(own[0], own.organisations()));
    const IdentityList others = identitiesOf(workspace, type, workspace.store().loadMany(type, near));
    const auto apart = toldApart(workspace, type);
    for (std::size_t n = 0; n < others.size(); ++n) {
        const std::int64_t other = others.id(n);
        if (other == record.id || apart.contains({std::min(other, record.id), std::max(other, record.id)})) continue;
        const Likeness likeness = likenessOf(others[n], own[0], own.organisations());
        if (likeness.value >= std::min(warn, block)) answer.like.push_back(likeRecord(workspace, type, pairOf(other, record.id, likeness), record.id));
    }
    std::ranges::stable_sort(answer.like, std::ranges::greater{}, &LikeRecord::likeness);
    answer.refused = !answer.like.empty() && answer.like.front().likeness >= block;
    return answer;
}

Result<std::int64_t> addUnlessKnown(Workspace& workspace, const EntityType& type, Entity& record) {
    const auto block = blockFrom(workspace);
    if (!block || !isComparable(type.name)) return addRecord(workspace, type, record);
    const auto like = duplicatesOf(workspace, type, record, *block);
    if (!like) return like.error();
    if (like->empty()) return addRecord(workspace, type, record);
    const DuplicatePair& first = like->front();
    const LikeRecord known = likeRecord(workspace, type, first, record.id);
    return Error{Error::Refused, std::string(TR("Duplicate", "Not added, it is there already")) + ": " + known.title};
}

}
