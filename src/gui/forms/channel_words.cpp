// SPDX-License-Identifier: MIT
#include "gui/forms/channel_words.h"
#include "app/campaigns.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/text.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace tilth {
namespace {

class ChannelWords : public QObject {
public:
    ChannelWords(Desk& desk, QLineEdit* line) : QObject(line), m_desk(desk), m_names(new QStringListModel(this)) {
        auto* completer = new QCompleter(m_names, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
        line->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::FocusIn) read();
        return false;
    }

private:
    void read() {
        m_desk.open().list(
            this, [](Workspace& workspace) -> Result<std::vector<std::string>> { return campaignChannels(workspace); },
            [this](const Result<std::vector<std::string>>& known) {
                QStringList names;
                if (known)
                    for (const std::string& name : *known) names.push_back(toQt(name));
                m_names->setStringList(names);
            });
    }

    Desk& m_desk;
    QStringListModel* m_names;
};

}

void offerChannels(Desk& desk, QLineEdit* line) { new ChannelWords(desk, line); }

}
