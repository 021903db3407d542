// SPDX-License-Identifier: MIT
#include "gui/bridge/radar_words.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace tilth {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RadarWords)
};

QString about(NoteKind kind, std::initializer_list<const std::string*> parts) {
    QStringList words{noteKindLabel(kind)};
    for (const std::string* part : parts)
        if (!part->empty()) words.append(toQt(*part));
    return words.join(QStringLiteral(" · "));
}

}

QString noteKindLabel(NoteKind kind) { return translated("NoteKind", noteKindChoices[static_cast<std::size_t>(kind)].label); }

QString aboutText(const RadarNote& note) { return about(note.note.kind, {&note.territory, &note.product, &note.note.competitor}); }
QString aboutText(const RadarAnswer& answer) { return about(answer.answer.kind, {&answer.territory, &answer.product, &answer.answer.competitor}); }

QString firstSeenText(const FirstSeen& seen, const RadarNote& note) {
    QStringList what;
    if (seen.competitor) what.append(toQt(note.note.competitor));
    if (seen.kind) what.append(noteKindLabel(note.note.kind));
    if (seen.product) what.append(toQt(note.product));
    const QString all = what.join(QStringLiteral(" · "));
    return note.territory.empty() ? Words::tr("%1, for the first time outside of territories").arg(all) : Words::tr("%1, for the first time in %2").arg(all, toQt(note.territory));
}

QString reachText(const RadarAnswer& answer) {
    if (!answer.inForce) return Words::tr("no longer valid");
    const QString deals = Words::tr("%n open deal(s)", nullptr, static_cast<int>(answer.deals));
    return answer.told ? Words::tr("%1 · read by %2 of %3").arg(deals).arg(answer.read).arg(answer.told) : deals;
}

}
