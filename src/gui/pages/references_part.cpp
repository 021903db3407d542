// SPDX-License-Identifier: MIT
#include "gui/pages/references_part.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/lines.h"
#include "gui/widgets/plain.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tilth {
namespace {

constexpr std::size_t mostShown = 5;

QStringList likenessWords(const std::vector<SiteLikeness>& like) {
    QStringList words;
    for (const SiteLikeness one : like) words.push_back(translated("SiteLikeness", siteLikenessChoices[static_cast<std::size_t>(one)].label));
    return words;
}
QString likenessText(const std::vector<SiteLikeness>& like) {
    return ReferencesPart::tr("like this deal in %1").arg(likenessWords(like).join(ReferencesPart::tr(", ", "between words")));
}
QString aboutOf(const OfferedReference& offered, const Wording& wording) {
    QStringList parts{likenessText(offered.like), translated("ReferenceAudience", referenceAudienceChoices[static_cast<std::size_t>(offered.reference.audience)].label)};
    if (offered.usedHere) parts.push_back(ReferencesPart::tr("used here %1").arg(wording.dayRelative(wording.dayOf(*offered.usedHere))));
    else if (offered.usage.last) parts.push_back(ReferencesPart::tr("last used %1").arg(wording.ago(*offered.usage.last)));
    else parts.push_back(ReferencesPart::tr("never used"));
    return parts.join(QStringLiteral(" · "));
}
QString wordsOf(const Reference& reference) {
    QStringList parts;
    if (!reference.says.empty()) parts.push_back(toQt(reference.says));
    if (!reference.notFor.empty()) parts.push_back(ReferencesPart::tr("Not to: %1").arg(toQt(reference.notFor)));
    return parts.isEmpty() ? ReferencesPart::tr("Nobody wrote down yet what may be said") : parts.join(QLatin1Char('\n'));
}

}

ReferencesPart::ReferencesPart(Desk& desk) : RecordPart(desk), m_lines(new QVBoxLayout) {
    QVBoxLayout* column = makeColumn(this, theme::s2);
    m_lines->setSpacing(theme::s2);
    auto* all = new QPushButton(theme::icon(QStringLiteral("star")), tr("All reference sites"));
    column->addLayout(m_lines);
    column->addWidget(all, 0, Qt::AlignLeft);
    connect(all, &QPushButton::clicked, this, [this] { this->desk().openPage(QStringLiteral("references")); });
}

void ReferencesPart::showRecord(const Entity& record) {
    if (record.id != m_id) m_unfolded.clear(), show({});
    m_id = record.id;
    desk().open().list(this, [id = m_id](Workspace& workspace) { return offeredReferences(workspace, id); },
                       [this, id = m_id](const Result<std::vector<OfferedReference>>& offered) { if (offered && id == m_id) show(*offered); });
}

void ReferencesPart::show(const std::vector<OfferedReference>& references) {
    emptyOut(m_lines);
    for (std::size_t i = 0; i < std::min(references.size(), mostShown); ++i) m_lines->addWidget(makeLine(references[i]));
    if (references.size() > mostShown)
        m_lines->addWidget(makeLabel(tr("%n more are like it", nullptr, static_cast<int>(references.size() - mostShown)), theme::Type::Caption, theme::Tone::Secondary));
    if (references.empty()) {
        QLabel* none = makeLabel(tr("No reference site is like this deal's company yet"), theme::Type::Body, theme::Tone::Secondary);
        none->setWordWrap(true);
        m_lines->addWidget(none);
    }
}

QWidget* ReferencesPart::makeLine(const OfferedReference& offered) {
    auto* line = new QWidget;
    QVBoxLayout* column = makeColumn(line, theme::s1);
    auto* words = makeLabel(wordsOf(offered.reference));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setObjectName(QStringLiteral("referenceWords"));
    column->addWidget(makeHead(offered, words));
    QLabel* about = makeLabel(aboutOf(offered, Wording::of(desk().reading())), theme::Type::Caption, theme::Tone::Secondary);
    column->addWidget(about);
    QLabel* burnt = makeLabel(tr("Used %n time(s) lately: give them a rest", nullptr, static_cast<int>(offered.usage.recent)), theme::Type::Caption, theme::Tone::Warning);
    burnt->setObjectName(QStringLiteral("burntOut"));
    column->addWidget(burnt);
    column->addWidget(words);
    burnt->setVisible(offered.burntOut);            // not before it has a parent: it would be a window
    words->setVisible(m_unfolded.contains(offered.reference.id));
    for (QLabel* label : {words, about, burnt}) label->setWordWrap(true);
    return line;
}

QWidget* ReferencesPart::makeHead(const OfferedReference& offered, QWidget* words) {
    const QString title = tr("%1: %2").arg(toQt(offered.company), toQt(offered.reference.name));
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::s2);
    auto* open = new QPushButton(theme::icon(QStringLiteral("star")), QString(title).replace(QLatin1Char('&'), QLatin1String("&&")));
    theme::setRole(open, theme::Role::Link);
    open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setPlainTip(open, tr("%1: show or hide what may be said").arg(title));
    connect(open, &QPushButton::clicked, this, [this, id = offered.reference.id, words] {
        words->setVisible(!words->isVisible());
        words->isVisible() ? void(m_unfolded.insert(id)) : void(m_unfolded.erase(id));
    });
    auto* used = new QPushButton(theme::icon(QStringLiteral("check")), tr("Used"));
    used->setAccessibleName(tr("%1 was used").arg(title));
    connect(used, &QPushButton::clicked, this, [this, reference = offered.reference] { use(reference); });
    refuseIfReadOnly(desk(), used);
    row->addWidget(open, 1);
    row->addWidget(used);
    return head;
}

void ReferencesPart::use(const Reference& reference) {
    desk().change(tr("Use of “%1” noted").arg(toQt(reference.name)), [reference = reference.id, id = m_id](Workspace& workspace) { return useReference(workspace, reference, id); });
}

}
