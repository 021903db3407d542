// SPDX-License-Identifier: MIT
#include "gui/pages/claiming.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/pool_words.h"
#include "gui/bridge/text.h"
#include "gui/forms/reason_bar.h"

#include <QCoreApplication>
#include <QPointer>

namespace tilth {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Claiming)
};

// What stands against it now, in words; the error's own where it went away meanwhile.
void sayWhy(Desk& desk, std::int64_t lead, const Error& error) {
    desk.open().list(&desk, [lead](Workspace& workspace) -> Result<std::optional<ClaimAnswer>> { return claimAnswer(workspace, lead); },
                     [&desk, error](const Result<std::optional<ClaimAnswer>>& answer) {
        const QString words = answer && *answer ? claimText(**answer, Wording::of(desk.reading())) : QString();
        emit desk.failed(words.isEmpty() ? translated(error.text) : words);
    });
}

}

void claimForMe(Desk& desk, std::int64_t lead, const QString& name) {
    desk.change(Words::tr("%1 is yours").arg(name), [lead](Workspace& workspace) { return claimLead(workspace, lead); }, {},
                [&desk, lead](const Error& error) { sayWhy(desk, lead, error); });
}

void askReturnReason(Desk& desk, ReasonBar& bar, std::int64_t lead) {
    bar.ask(Words::tr("Why does it go back to the pool?"), returnReasons(), Words::tr("Return"), [&desk, &bar, lead](const QString& reason, const QString& note) {
        const std::string why = fromQt(note.isEmpty() ? reason : reason + QStringLiteral(": ") + note);
        const QPointer<ReasonBar> asked(&bar);          // its page may have gone when the answer comes
        desk.change(Words::tr("Returned to the pool"), [lead, why](Workspace& workspace) { return returnLead(workspace, lead, why); },
                    [asked] { if (asked) asked->done(); }, [asked](const Error& error) { if (asked) asked->setFault(translated(error.text)); });
    });
}

}
