// SPDX-License-Identifier: MIT
// Whether a record that is typed or shown is there already: asked in a worker, which keeps what it has read. Words for the answer.
#pragma once
#include "app/duplicate_entry.h"

#include <QObject>

namespace tilth {

class Desk;

class LikeWatch : public QObject {
    Q_OBJECT

public:
    /// The one of the desk, made at the first call.
    static LikeWatch& of(Desk& desk);

    /// done(check) in this thread if the receiver still lives; nothing is like it when reading failed.
    void check(QObject* receiver, const std::string& type, const std::shared_ptr<const Entity>& record, std::function<void(const EntryCheck&)> done);

private:
    explicit LikeWatch(Desk& desk);

    Desk& m_desk;
    std::shared_ptr<LikeFinder> m_finder;       // touched in the counter's thread alone
};

QString likenessText(double likeness);          // "97 %"
/// "same e-mail, other company"; `most` 0: all.
QString reasonsText(std::span<const Evidence> reasons, std::size_t most = 0);
/// "Looks like Ada Park (same e-mail, 97 %)"
QString likeText(const LikeRecord& like);

}
