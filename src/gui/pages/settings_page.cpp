// SPDX-License-Identifier: MIT
#include "gui/pages/settings_page.h"
#include "gui/pages/score_model_part.h"
#include "gui/pages/settings_backups_part.h"
#include "gui/pages/settings_data_part.h"
#include "gui/pages/settings_feeds_part.h"
#include "gui/pages/settings_fields_part.h"
#include "gui/pages/settings_look_part.h"
#include "gui/pages/settings_methods_part.h"
#include "gui/pages/settings_own_part.h"
#include "gui/pages/settings_people_part.h"
#include "gui/pages/settings_prediction_part.h"
#include "gui/pages/settings_publish_part.h"
#include "gui/pages/settings_workspace_part.h"
#include "gui/theme/icons.h"
#include "gui/widgets/page_head.h"
#include "gui/widgets/plain.h"

#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace tilth {
namespace {

constexpr int listLines = 11;           // width of the list, in lines of text

template <class P> SettingsPart* make(Desk& desk) { return new P(desk); }

constexpr std::array sections{
    SettingsSection{QT_TRANSLATE_NOOP("tilth::SettingsPage", "You and looks"), "user", make<SettingsLookPart>},
    SettingsSection{QT_TRANSLATE_NOOP("tilth::SettingsPage", "My calendar"), "calendar-days", make<SettingsOwnPart>},
    SettingsSection{QT_TRANSLATE_NOOP("tilth::SettingsPage", "Workspace"), "briefcase", make<SettingsWorkspacePart>},
    SettingsSection{QT_TRANSLATE_NOOP("tilth::SettingsPage", "People and sales"), "users", make<SettingsPeoplePart>},
    SettingsSection{QT_TRANSLATE_NOOP("tilth::SettingsPage", "Fields"), "columns-3", make<SettingsFieldsPart>},
    SettingsSection{QT_TRANSLATE_NOOP("tilth::SettingsPage", "Scoring model"), "gauge", make<ScoreModelPart>},
    SettingsSection{QT_TRANSLATE_NOOP("tilth::SettingsPage", "Prediction"), "trending-up", make<SettingsPredictionPart>},
    SettingsSection{QT_TRANSLATE_NOOP("tilth::SettingsPage", "Data"), "database", make<SettingsDataPart>},
    SettingsSection{QT_TRANSLATE_NOOP("tilth::SettingsPage", "Subscriptions"), "globe", make<SettingsFeedsPart>},
    SettingsSection{QT_TRANSLATE_NOOP("tilth::SettingsPage", "Calendar server"), "send", make<SettingsPublishPart>},
    SettingsSection{QT_TRANSLATE_NOOP("tilth::SettingsPage", "Backups"), "archive", make<SettingsBackupsPart>},
    SettingsSection{QT_TRANSLATE_NOOP("tilth::SettingsPage", "Sales methods"), "graduation-cap", make<SettingsMethodsPart>},
};

QScrollArea* makeScroll() {
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

}

std::span<const SettingsSection> settingsSections() { return sections; }

QString sectionTitle(const SettingsSection& section) { return SettingsPage::tr(section.name); }

SettingsPage::SettingsPage(Desk& desk, QWidget* parent) : Page(desk, parent), m_head(new PageHead(this)), m_sections(new QListWidget), m_stack(new QStackedWidget) {
    setSurface(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::s4, theme::pageMargin, theme::s4);
    column->setSpacing(theme::s3);
    m_head->setTitle(tr("Settings"));
    m_head->setFilterBarShown(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::s4);
    row->addWidget(m_sections);
    row->addWidget(m_stack, 1);
    column->addWidget(m_head);
    column->addLayout(row, 1);
    addSections();
    connect(m_sections, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    m_sections->setCurrentRow(0);
}

void SettingsPage::addSections() {
    m_sections->setAccessibleName(tr("Sections of the settings"));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setFixedWidth(theme::textHeight() * listLines);
    for (const SettingsSection& section : sections) {
        auto* item = new QListWidgetItem(theme::icon(QString::fromLatin1(section.icon)), sectionTitle(section), m_sections);
        item->setSizeHint({0, theme::rowHeight()});
        m_stack->addWidget(makeScroll());
        m_parts.push_back(nullptr);
    }
}

void SettingsPage::showSection(int section) {
    if (section < 0) return;
    if (!m_parts[section]) {
        m_parts[section] = sections[static_cast<std::size_t>(section)].make(desk());
        static_cast<QScrollArea*>(m_stack->widget(section))->setWidget(m_parts[section]);
    }
    m_stack->setCurrentIndex(section);
    m_parts[section]->enter();
}

void SettingsPage::enter() { showSection(m_sections->currentRow()); }

QList<QWidget*> SettingsPage::regions() { return {m_sections, m_stack->currentWidget()}; }

bool SettingsPage::showRows(const QString& section) {
    const auto at = std::ranges::find(sections, section, [](const SettingsSection& each) { return QString::fromLatin1(each.name); });
    if (at == sections.end()) return false;
    m_sections->setCurrentRow(static_cast<int>(at - sections.begin()));
    return true;
}

QVariantMap SettingsPage::state() const { return {{QStringLiteral("section"), m_sections->currentRow()}}; }

void SettingsPage::restore(const QVariantMap& state) {
    const int section = state.value(QStringLiteral("section")).toInt();
    if (section >= 0 && section < m_sections->count()) m_sections->setCurrentRow(section);
}

}
