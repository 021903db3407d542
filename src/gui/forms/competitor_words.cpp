// SPDX-License-Identifier: MIT
#include "gui/forms/competitor_words.h"
#include "app/battlecards.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/text.h"

#include <QCompleter>
#include <QLineEdit>

namespace tilth {

void offerCompetitors(Desk& desk, QLineEdit* line) {
    desk.open().list(line, [](Workspace& workspace) -> Result<std::vector<std::string>> { return competitors(workspace); }, [line](const Result<std::vector<std::string>>& known) {
        if (!known) return;
        QStringList names;
        for (const std::string& name : *known) names.push_back(toQt(name));
        auto* completer = new QCompleter(names, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    });
}

}
