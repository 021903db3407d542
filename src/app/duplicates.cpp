// SPDX-License-Identifier: MIT
#include "app/duplicates.h"
#include "app/duplicate_verdicts.h"
#include "app/identity_reader.h"
#include "core/duplicates/pairs.h"
#include "core/model/company.h"
#include <algorithm>
#include <atomic>
#include <future>
#include <iterator>
#include <system_error>
#include <thread>

namespace tilth {
namespace {

IdentityList identitiesOf(Workspace& workspace, const EntityType& type, const IdentityReader& reader) {
    IdentityList list(type.name == Company::type.name);
    workspace.store().scan(type, reader.fields(), [&](std::int64_t id, std::span<const Cell> cells) {
        std::vector<Value> values;
        for (const Cell& cell : cells) values.push_back(valueOf(cell));
        reader.add(list, id, values);
        return true;
    });
    return list;
}

constexpr std::size_t aloneUpTo = 20'000, mostThreads = 4;      // records; threads

using Pairs = std::vector<LikePair>;
// Where the system has no more threads, the work is done when its result is asked for.
std::future<Pairs> begun(const std::function<Pairs()>& work) {
    try {
        return std::async(std::launch::async, work);
    } catch (const std::system_error&) {
        return std::async(std::launch::deferred, work);
    }
}
// By as many threads as there are processors. The first part speaks for all: they are of a size and begin together.
Pairs pairsOf(const IdentityList& list, double least, const PairSearch::Tell& tell) {
    const std::size_t threads = list.size() < aloneUpTo ? 1 : std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, mostThreads);
    const PairSearch search(list, least, threads);
    std::atomic<bool> givenUp = false;
    std::vector<std::future<Pairs>> others;
    for (std::size_t part = 1; part < search.parts(); ++part)
        others.push_back(begun([&, part] { return search.compare(part, [&](std::size_t, std::size_t) { return !givenUp; }); }));
    const auto told = [&](std::size_t done, std::size_t total) { return !(givenUp = !tell(done, total)); };
    Pairs pairs = search.parts() ? search.compare(0, told) : Pairs();
    for (auto& other : others) std::ranges::move(other.get(), std::back_inserter(pairs));
    return inOrder(std::move(pairs));
}

}

DuplicatePair pairOf(std::int64_t one, std::int64_t other, const Likeness& likeness) {
    DuplicatePair pair{std::min(one, other), std::max(one, other), likeness.value, {}};
    std::vector<Likeness::Reason> reasons(likeness.reasons.begin(), likeness.reasons.begin() + static_cast<std::ptrdiff_t>(likeness.count));
    std::ranges::stable_sort(reasons, std::ranges::greater{}, &Likeness::Reason::weight);
    for (const Likeness::Reason& reason : reasons) pair.reasons.push_back(reason.what);
    return pair;
}

Result<std::vector<DuplicatePair>> findDuplicates(Workspace& workspace, const EntityType& type, double least, const Progress& progress) {
    if (const auto ok = comparable(type); !ok) return ok.error();
    const IdentityReader reader(workspace, type);
    const IdentityList list = identitiesOf(workspace, type, reader);
    bool cancelled = false;
    const auto step = [&](std::size_t done, std::size_t total) { return !(cancelled = progress && !progress(done, total)); };
    const auto apart = toldApart(workspace, type);
    std::vector<DuplicatePair> found;
    for (const LikePair& pair : pairsOf(list, least, step))
        if (const DuplicatePair told = pairOf(list.id(pair.a), list.id(pair.b), likenessOf(list[pair.a], list[pair.b], list.organisations())); !apart.contains({told.a, told.b}))
            found.push_back(told);
    if (cancelled) return Error{Error::Cancelled, "Looking for duplicates was cancelled."};
    return found;
}

Result<std::vector<DuplicatePair>> duplicatesOf(Workspace& workspace, const EntityType& type, const Entity& record, double least) {
    if (const auto ok = comparable(type); !ok) return ok.error();
    const IdentityReader reader(workspace, type);
    const IdentityList list = identitiesOf(workspace, type, reader);
    IdentityList one(list.organisations());
    reader.add(one, record);
    std::vector<DuplicatePair> found;
    for (const LikePair& pair : likeOne(list, one[0], least))
        if (list.id(pair.a) != record.id) found.push_back(pairOf(list.id(pair.a), record.id, likenessOf(list[pair.a], one[0], list.organisations())));
    return found;
}

}
