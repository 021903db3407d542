// SPDX-License-Identifier: MIT
#include "gui/forms/series_bar.h"
#include "gui/theme/theme.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/plain.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <array>

namespace tilth {

SeriesBar::SeriesBar(QWidget* parent) : QFrame(parent) {
    auto* row = new FlowLayout(this);
    row->setSpacing(theme::s2);
    row->addWidget(makeLabel(tr("This repeats. Change which ones?"), theme::Type::Strong));
    const std::array<std::pair<QString, const char*>, 3> scopes{{{tr("This one"), "this"}, {tr("This and following"), "following"}, {tr("All"), "all"}}};   // in the order of SeriesScope
    for (std::size_t i = 0; i < scopes.size(); ++i) {
        auto* button = new QPushButton(scopes[i].first);
        button->setObjectName(QLatin1String(scopes[i].second));
        connect(button, &QPushButton::clicked, this, [this, i] { give(static_cast<SeriesScope>(i)); });
        row->addWidget(button);
        if (!m_first) m_first = button;
    }
    theme::setRole(m_first, theme::Role::Primary);
    auto* cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, [this] { done(), emit dropped(); });
    row->addWidget(cancel);
    hide();
}

void SeriesBar::ask(Answer answer) {
    m_answer = std::move(answer);
    show();
    m_first->setFocus();
}

void SeriesBar::done() {
    m_answer = {};
    hide();
}

void SeriesBar::give(SeriesScope scope) {
    const Answer answer = std::exchange(m_answer, {});
    hide();
    if (answer) answer(scope);
}

void SeriesBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return done(), emit dropped();
    QFrame::keyPressEvent(event);
}

}
