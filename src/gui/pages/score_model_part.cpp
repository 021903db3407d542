// SPDX-License-Identifier: MIT
#include "gui/pages/score_model_part.h"
#include "app/defaults.h"
#include "core/lead/compiled_model.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/pages/model_versions_box.h"
#include "gui/theme/icons.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/plain.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tilth {
namespace {

constexpr int pauseOfTyping = 400, whatIfLines = 17;

// The last whole quarter before today.
DateRange lastQuarter(Date today) { return quarterOf(quarterOf(today).first - std::chrono::days{1}); }

QString problemOf(const std::string& document, const EntityType& lead) {
    auto parsed = parseModel(document);
    if (!parsed) return translated("Scoring", parsed.error().text);
    const auto compiled = compile(std::move(*parsed), lead);
    return compiled ? QString() : translated("Scoring", compiled.error().text);
}

QString share(std::int64_t part, std::int64_t whole) { return whole > 0 ? percent(static_cast<double>(part) / static_cast<double>(whole)) : QStringLiteral("—"); }
QString number(std::int64_t count) { return QLocale().toString(static_cast<qlonglong>(count)); }

}

ScoreModelPart::ScoreModelPart(Desk& desk)
    : SettingsPart(desk), m_document(new QPlainTextEdit), m_problem(makeLabel({}, theme::Type::Body, theme::Tone::Danger)), m_state(makeLabel({}, theme::Type::Caption, theme::Tone::Secondary)) {
    addHeading(tr("Scoring model"));
    addNote(tr("Points of a lead come from these rules alone: who it is (fit) and what it did (engagement). Try a change here before all leads are scored by it."));
    makePresets();
    m_document->setAccessibleName(tr("Document of the scoring model"));
    m_document->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::s4);
    row->addWidget(m_document, 1);
    row->addWidget(makeWhatIf(), 0, Qt::AlignTop);
    column().addLayout(row, 1);
    makeFoot();
    column().addWidget(new ModelVersionsBox(desk));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseOfTyping);
    connect(&m_pause, &QTimer::timeout, this, &ScoreModelPart::ask);
    connect(m_document, &QPlainTextEdit::textChanged, this, &ScoreModelPart::edited);
    connect(&desk.open(), &OpenWorkspace::settingsChanged, this, &ScoreModelPart::load);
}

void ScoreModelPart::makePresets() {
    auto* row = new FlowLayout;
    row->setSpacing(theme::s2);
    row->addWidget(makeLabel(tr("Begin with"), theme::Type::Body, theme::Tone::Secondary));
    const auto add = [this, row](const QString& name, const char* file) {
        auto* button = new QPushButton(name);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, file] { m_document->setPlainText(toQt(defaultFile(file))); });
    };
    add(tr("Tilth standard"), "scoring.json");
    add(tr("Zoho style"), "scoring_zoho.json");
    add(tr("Account Engagement style"), "scoring_account_engagement.json");
    column().addLayout(row);
}

QWidget* ScoreModelPart::makeWhatIf() {
    auto* box = new QFrame;
    box->setFrameShape(QFrame::StyledPanel);
    box->setFixedWidth(theme::textHeight() * whatIfLines);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(theme::s4, theme::s3, theme::s4, theme::s3);
    lines->setSpacing(theme::s3);
    lines->addWidget(makeLabel(tr("What would it change?"), theme::Type::Strong));
    const DateRange period = lastQuarter(desk().reading().today());
    const Wording wording = Wording::of(desk().reading());
    QLabel* note = makeLabel(tr("Leads that came from %1 to %2").arg(wording.date(period.first), wording.date(period.last)), theme::Type::Caption, theme::Tone::Secondary);
    note->setWordWrap(true);
    lines->addWidget(note);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::s4);
    grid->setVerticalSpacing(theme::s2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(makeLabel(tr("Now"), theme::Type::Caption, theme::Tone::Secondary), 0, 1, Qt::AlignRight);
    grid->addWidget(makeLabel(tr("Draft"), theme::Type::Caption, theme::Tone::Secondary), 0, 2, Qt::AlignRight);
    int row = 0;
    for (const QString& name : {tr("Leads"), tr("Pass to sales"), tr("Share that passes"), tr("Won of these"), tr("Lost of these"), tr("Still open")}) addFigure(grid, row++, name);
    lines->addLayout(grid);
    m_state->setWordWrap(true);
    lines->addWidget(m_state);
    return box;
}

void ScoreModelPart::addFigure(QGridLayout* grid, int row, const QString& name) {
    grid->addWidget(makeLabel(name, theme::Type::Body, theme::Tone::Secondary), row + 1, 0);
    for (std::size_t side = 0; side < m_figures.size(); ++side) {
        QLabel* figure = makeLabel(QStringLiteral("—"), theme::Type::Strong);
        grid->addWidget(figure, row + 1, static_cast<int>(side) + 1, Qt::AlignRight);
        m_figures[side][static_cast<std::size_t>(row)] = figure;
    }
}

void ScoreModelPart::makeFoot() {
    m_problem->setWordWrap(true);
    column().addWidget(m_problem);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::s2);
    m_use = new QPushButton(tr("Use this model"));
    refuseIfReadOnly(desk(), m_use);
    theme::setRole(m_use, theme::Role::Primary);
    m_restore = new QPushButton(theme::icon(QStringLiteral("undo-2")), tr("Back to the model in use"));
    row->addWidget(m_use);
    row->addWidget(m_restore);
    row->addStretch(1);
    column().addLayout(row);
    connect(m_use, &QPushButton::clicked, this, &ScoreModelPart::use);
    connect(m_restore, &QPushButton::clicked, this, [this] { m_document->setPlainText(m_active); });
}

void ScoreModelPart::enter() {
    load();
    ask();
}

// A draft in the making stays when the model in use changes.
void ScoreModelPart::load() {
    const bool draft = m_document->toPlainText() != m_active;
    m_active = toQt(activeModelText(desk().reading()));
    if (!draft || m_document->toPlainText().isEmpty()) m_document->setPlainText(m_active);
    else edited();
}

void ScoreModelPart::edited() {
    const QString document = m_document->toPlainText(), problem = problemOf(fromQt(document), desk().type("lead"));
    showProblem(problem);
    m_use->setEnabled(problem.isEmpty() && document != m_active);
    m_restore->setEnabled(document != m_active);
    setPlainTip(m_use, problem.isEmpty() && document == m_active ? tr("This model is in use") : problem);
    if (problem.isEmpty()) m_pause.start();
    else m_pause.stop();
}

void ScoreModelPart::showProblem(const QString& text) {
    theme::setInvalid(m_document, !text.isEmpty());
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    if (!text.isEmpty()) m_state->setText(tr("Counted again as soon as the document is right"));
}

// One question at a time; what was written meanwhile is asked afterwards.
void ScoreModelPart::ask() {
    m_pause.stop();
    if (m_asking || !isVisible()) return;
    const QString document = m_document->toPlainText();
    if (!problemOf(fromQt(document), desk().type("lead")).isEmpty()) return;
    m_asking = true;
    m_state->setText(tr("Counting…"));
    const DateRange period = lastQuarter(desk().reading().today());
    desk().open().count(this, [text = fromQt(document), period](Workspace& workspace) { return whatIf(workspace, text, period.first, period.last); },
                        [this, document](const Result<WhatIf>& answer) {
                            m_asking = false;
                            if (document != m_document->toPlainText()) return m_pause.start();
                            showAnswer(answer);
                        });
}

void ScoreModelPart::showAnswer(const Result<WhatIf>& answer) {
    if (!answer) return m_state->setText(translated("Scoring", answer.error().text));
    showSide(0, answer->now);
    showSide(1, answer->draft);
    const std::int64_t more = answer->draft.passing - answer->now.passing;
    if (answer->now.leads == 0) m_state->setText(tr("No leads came in this quarter"));
    else if (more == 0) m_state->setText(tr("As many leads pass as now"));
    else m_state->setText(more > 0 ? tr("%n more lead(s) would pass", nullptr, static_cast<int>(more)) : tr("%n fewer lead(s) would pass", nullptr, static_cast<int>(-more)));
}

void ScoreModelPart::showSide(int side, const WhatIf::Side& counted) {
    const std::array texts{number(counted.leads), number(counted.passing), share(counted.passing, counted.leads), number(counted.won), number(counted.lost), number(counted.open)};
    for (std::size_t i = 0; i < texts.size(); ++i) m_figures[static_cast<std::size_t>(side)][i]->setText(texts[i]);
}

void ScoreModelPart::use() {
    const std::string document = fromQt(m_document->toPlainText());
    desk().change(tr("Scoring model changed"), [document](Workspace& workspace) { return setModel(workspace, document, {}); }, [this] { load(), edited(); },
                  [this](const Error& error) { showProblem(translated("Scoring", error.text)); });
}

}
