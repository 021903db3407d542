// SPDX-License-Identifier: MIT
#include "gui/pages/lost_reason.h"
#include "app/deals.h"
#include "core/deal/stages.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/forms/reason_bar.h"

#include <QCoreApplication>

namespace tilth {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LostReason)
};

QList<std::pair<QString, QString>> reasons() {
    QList<std::pair<QString, QString>> words;
    for (const std::string_view reason : lostReasons()) words.push_back({toQt(reason), translated("LostReason", reason)});
    return words;
}

}

void askLostReason(Desk& desk, ReasonBar& bar, std::int64_t deal, std::int64_t stage) {
    const auto lost = desk.reading().store().find<Deal>(deal);
    if (!lost) return;
    bar.ask(Words::tr("Why was %1 lost?").arg(toQt(lost->name)), reasons(), Words::tr("Mark as lost"), [&desk, &bar, deal, stage](const QString& reason, const QString& note) {
        desk.change(Words::tr("Deal lost"), [deal, stage, reason = fromQt(reason), note = fromQt(note)](Workspace& workspace) {
            return moveDeal(workspace, deal, stage, reason, note);
        }, [&bar] { bar.done(); }, [&bar](const Error& error) { bar.setFault(translated(error.text)); });
    });
}

}
