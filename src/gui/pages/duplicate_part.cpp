// SPDX-License-Identifier: MIT
#include "gui/pages/duplicate_part.h"
#include "app/duplicate_verdicts.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/like_watch.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/forms/like_bar.h"
#include "gui/theme/icons.h"
#include "gui/widgets/plain.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tilth {

DuplicatePart::DuplicatePart(Desk& desk, const EntityType& type) : RecordPart(desk), m_type(type.name), m_like(new LikeBar), m_merges(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s2);
    column->addWidget(m_like);
    column->addLayout(m_merges);
    hide();
}

void DuplicatePart::showRecord(const Entity& record) {
    if (record.id != m_id) m_like->hide(), showMerges({});
    m_id = record.id;
    LikeWatch::of(desk()).check(this, m_type, desk().type(m_type).copy(record), [this, id = m_id](const EntryCheck& check) { if (id == m_id) showLike(check); });
    const auto merges = [type = m_type, id = m_id](Workspace& workspace) -> Result<std::vector<MergeDone>> { return mergesInto(workspace, *workspace.store().schema().find(type), id); };
    desk().open().list(this, merges, [this, id = m_id](const Result<std::vector<MergeDone>>& found) { if (found && id == m_id) showMerges(*found); });
}

void DuplicatePart::showLike(const EntryCheck& check) {
    m_like->setVisible(!check.like.empty());
    if (!check.like.empty()) {
        const std::int64_t other = check.like.front().id;
        const QString pair = QStringLiteral("%1 %2 %3").arg(toQt(m_type)).arg(m_id).arg(other);
        m_like->present(likeText(check.like.front()), {
            {QStringLiteral("likeOpen"), tr("Open"), [this, other] { desk().openRecord(m_type, other); }},
            {QStringLiteral("likeMerge"), tr("Merge…"), [this, pair] { desk().openRows(QStringLiteral("duplicates"), pair); }},
            {QStringLiteral("likeApart"), tr("Not a duplicate"), [this, other] {
                desk().change(tr("Told apart"), [type = m_type, ids = std::array{m_id, other}](Workspace& workspace) { return tellApart(workspace, *workspace.store().schema().find(type), ids); });
            }}});
    }
    showIfAny();
}

void DuplicatePart::showMerges(const std::vector<MergeDone>& merges) {
    qDeleteAll(m_lines);
    m_lines.clear();
    for (const MergeDone& merge : merges) {
        m_lines.push_back(mergeLine(merge));
        m_merges->addWidget(m_lines.back());
    }
    showIfAny();
}

QWidget* DuplicatePart::mergeLine(const MergeDone& merge) {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::s2);
    QStringList names;
    for (const std::string& name : merge.names) names.push_back(toQt(name));
    const Wording wording = Wording::of(desk().reading());
    QLabel* words = makeLabel(tr("Merged with %1 · %2").arg(names.join(tr(", ")), merge.at ? wording.dayRelative(wording.dayOf(*merge.at)) : QString()), theme::Type::Body, theme::Tone::Secondary);
    words->setWordWrap(true);
    auto* part = new QPushButton(tr("Part again"));
    part->setObjectName(QStringLiteral("partAgain"));
    setPlainTip(part, tr("Takes the merge back: both records are there again, with what belonged to each"));
    connect(part, &QPushButton::clicked, this, [this, revision = merge.revision] { desk().undo(revision); });
    row->addWidget(makeIconLabel(QStringLiteral("git-merge")));
    row->addWidget(words, 1);
    row->addWidget(part);
    refuseIfReadOnly(desk(), part);
    return line;
}

// With its line and heading, it is there only where it says something.
void DuplicatePart::showIfAny() { setVisible(!m_like->isHidden() || !m_lines.isEmpty()); }

}
