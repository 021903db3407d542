// SPDX-License-Identifier: MIT
#include "gui/pages/settings_people_part.h"
#include "app/activity_sets.h"
#include "app/deals.h"
#include "app/defaults.h"
#include "core/deal/pipeline_presets.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/widgets/choice_box.h"
#include "gui/theme/icons.h"
#include "gui/widgets/plain.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tilth {
namespace {

QString presetName(const PipelinePreset& preset) { return toQt(theme::isChinese() && !preset.nameZh.empty() ? preset.nameZh : preset.name); }

}

SettingsPeoplePart::SettingsPeoplePart(Desk& desk) : SettingsPart(desk), m_preset(new ChoiceBox), m_name(new QLineEdit) {
    makeLists();
    makeUsualSets();
    makePresets();
    endColumn();
}

void SettingsPeoplePart::makeLists() {
    addHeading(tr("People and sales"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::s4);
    grid->setVerticalSpacing(theme::s3);
    grid->setColumnStretch(1, 1);
    addList(grid, "users", "user", "user", tr("Who works here: roles, teams, managers"));
    addList(grid, "teams", "team", "users", tr("Teams and the teams within them"));
    addList(grid, "territories", "territory", "map-pin", tr("Regions that leads and deals belong to"));
    addList(grid, "routing", "assignment_rule", "share-2", tr("Who gets which leads, in which order, and how many each person takes"));
    addList(grid, "pipelines", "pipeline", "square-kanban", tr("The ways in which you sell, each with its own stages"));
    addList(grid, "stages", "stage", "circle-dot", tr("Stages with their probability, and after how many idle days a deal is stalled"));
    addList(grid, "activity_sets", "activity_set", "list-todo", tr("Tasks and calls that belong together, for leads, deals and campaigns"));
    addList(grid, "set_steps", "set_step", "list-todo", tr("Their steps: how many days before or after, and who does them"));
    addList(grid, "own_methods", "own_method", "graduation-cap", tr("Ways of qualifying a deal, beside the ten that come with the program"));
    addList(grid, "battlecards", "battlecard", "layers", tr("What to say at which stage, to whom, against whom"));
    addList(grid, "references", "reference", "star", tr("Customers who may be named: to whom, and what may be said"));
    addList(grid, "personas", "persona", "user-check", tr("Kinds of people whom you sell to: what they want and object to"));
    addList(grid, "products", "product", "tag", tr("What you sell, with prices"));
    column().addLayout(grid);
}

void SettingsPeoplePart::addList(QGridLayout* grid, const char* page, const char* type, const char* icon, const QString& about) {
    auto* open = new QPushButton(theme::icon(QString::fromLatin1(icon)), pluralOf(desk().type(type)));
    const int row = grid->rowCount();
    QLabel* note = makeLabel(about, theme::Type::Body, theme::Tone::Secondary);
    note->setWordWrap(true);
    grid->addWidget(open, row, 0);
    grid->addWidget(note, row, 1);
    connect(open, &QPushButton::clicked, this, [this, name = QString::fromLatin1(page)] { desk().openPage(name); });
}

void SettingsPeoplePart::makeUsualSets() {
    auto* add = new QPushButton(theme::icon(QStringLiteral("plus")), tr("Add the usual activity sets"));
    refuseIfReadOnly(desk(), add);
    column().addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        desk().change(tr("Activity sets added"), [](Workspace& workspace) { return addUsualSets(workspace); });
    });
}

void SettingsPeoplePart::makePresets() {
    addHeading(tr("New pipeline"));
    addNote(tr("A preset gives the stages; change them afterwards as you sell."));
    QFormLayout* form = addForm();
    if (const auto presets = parsePipelines(defaultFile("pipelines.json")))
        for (const PipelinePreset& preset : *presets) m_preset->add(tr("%1 · %n stages", nullptr, static_cast<int>(preset.stages.size())).arg(presetName(preset)), toQt(preset.key));
    addRow(form, tr("Preset"), m_preset);
    m_fault = addRow(form, tr("Name of the pipeline"), m_name);
    m_name->setPlaceholderText(tr("The preset's name"));
    auto* add = new QPushButton(theme::icon(QStringLiteral("plus")), tr("Add pipeline from preset"));
    refuseIfReadOnly(desk(), add);
    column().addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &SettingsPeoplePart::addPreset);
}

void SettingsPeoplePart::addPreset() {
    const std::string preset = fromQt(m_preset->value().toString()), name = fromQt(m_name->text().trimmed());
    const auto work = [preset, name](Workspace& workspace) -> Result<std::int64_t> {
        const auto pipeline = addPipeline(workspace, preset, name);
        if (!pipeline) return pipeline.error();
        return workspace.store().load(workspace.type<Pipeline>(), *pipeline)->createdRev;
    };
    m_fault->hide();
    desk().change(tr("Pipeline added"), work, [this] { m_name->clear(); }, [this](const Error& error) { m_fault->setText(translated(error.text)), m_fault->show(); });
}

}
