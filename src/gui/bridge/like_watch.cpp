// SPDX-License-Identifier: MIT
#include "gui/bridge/like_watch.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"

#include <algorithm>
#include <cmath>

namespace tilth {

LikeWatch::LikeWatch(Desk& desk) : QObject(&desk), m_desk(desk), m_finder(std::make_shared<LikeFinder>()) {}

LikeWatch& LikeWatch::of(Desk& desk) {
    auto* held = desk.findChild<LikeWatch*>(QString(), Qt::FindDirectChildrenOnly);
    return held ? *held : *new LikeWatch(desk);
}

void LikeWatch::check(QObject* receiver, const std::string& type, const std::shared_ptr<const Entity>& record, std::function<void(const EntryCheck&)> done) {
    const auto work = [finder = m_finder, type, record](Workspace& workspace) { return finder->check(workspace, *workspace.store().schema().find(type), *record); };
    m_desk.open().count(receiver, work, [done = std::move(done)](const Result<EntryCheck>& found) { done(found ? *found : EntryCheck{}); });
}

// Never 100 where something differs: the last percent stays open.
QString likenessText(double likeness) { return LikeWatch::tr("%1 %").arg(static_cast<int>(std::floor(likeness * 100))); }

QString reasonsText(std::span<const Evidence> reasons, std::size_t most) {
    QStringList words;
    for (const Evidence what : reasons.subspan(0, most ? std::min(most, reasons.size()) : reasons.size()))
        words.push_back(translated("Evidence", evidenceChoices[static_cast<std::size_t>(what)].label));
    return words.join(LikeWatch::tr(", "));
}

QString likeText(const LikeRecord& like) { return LikeWatch::tr("Looks like %1 (%2, %3)").arg(toQt(like.title), reasonsText(like.reasons, 2), likenessText(like.likeness)); }

}
