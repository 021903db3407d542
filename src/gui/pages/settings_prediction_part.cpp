// SPDX-License-Identifier: MIT
#include "gui/pages/settings_prediction_part.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/charts/chart_frame.h"
#include "gui/charts/chart_model.h"
#include "gui/charts/column_chart.h"
#include "gui/pages/rail_job.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/plain.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <array>

namespace tilth {
namespace {

constexpr int chartLines = 14, steps = 2;

QString three(double value) { return QLocale().toString(value, 'f', 3); }
QString number(std::int64_t count) { return QLocale().toString(static_cast<qlonglong>(count)); }

// A bin that nobody stands in says nothing and is left out.
QList<ChartMark> calibrationMarks(const Evaluation& tried) {
    QList<ChartMark> marks;
    for (std::size_t i = 0; i < tried.calibration.size(); ++i) {
        const Evaluation::Bin& bin = tried.calibration[i];
        if (bin.cases == 0) continue;
        const double won = static_cast<double>(bin.won) / static_cast<double>(bin.cases);
        const QString label = SettingsPredictionPart::tr("%1–%2 %").arg(i * 10).arg(i * 10 + 10);
        marks.push_back({.label = label, .value = won * 100, .text = percent(won), .detail = SettingsPredictionPart::tr("%n record(s)", nullptr, static_cast<int>(bin.cases)),
                         .tip = SettingsPredictionPart::tr("%1 foretold, %2 happened").arg(percent(bin.expected), percent(won)), .ghost = bin.expected * 100});
    }
    return marks;
}

}

SettingsPredictionPart::SettingsPredictionPart(Desk& desk)
    : SettingsPart(desk), m_of(new ChoiceBox), m_train(new QPushButton(tr("Learn from the past"))), m_state(makeLabel({}, theme::Type::Body, theme::Tone::Secondary)), m_found(new QWidget),
      m_chart(new ChartFrame), m_marks(new ChartModel(this)), m_job(new RailJob(desk, this)) {
    addHeading(tr("Prediction"));
    addNote(tr("How likely deals are to be won and leads to be converted, learned from those of your own that have ended. Two kinds of models are tried on records that neither has seen; the better one is asked."));
    makeHead();
    auto* inside = new QVBoxLayout(m_found);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(theme::s4);
    makeFigures();
    makeChart();
    column().addWidget(m_found);
    endColumn();
    connect(&desk.open(), &OpenWorkspace::news, this, [this](const News& news) { if (news.touched.contains("prediction_model") || news.created.contains("prediction_model")) enter(); });
}

void SettingsPredictionPart::makeHead() {
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::s2);
    m_of->add(tr("Deals"), static_cast<int>(Subject::Deal));
    m_of->add(tr("Leads"), static_cast<int>(Subject::Lead));
    m_of->setAccessibleName(tr("What is foretold"));
    m_train->setObjectName(QStringLiteral("train"));
    refuseIfReadOnly(desk(), m_train);
    theme::setRole(m_train, theme::Role::Primary);
    row->addWidget(m_of);
    row->addWidget(m_train);
    row->addStretch(1);
    column().addLayout(row);
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("predictionState"));
    column().addWidget(m_state);
    connect(m_of, &QComboBox::activated, this, &SettingsPredictionPart::enter);
    connect(m_train, &QPushButton::clicked, this, &SettingsPredictionPart::train);
}

void SettingsPredictionPart::makeFigures() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::s5);
    grid->setVerticalSpacing(theme::s1);
    int place = 0;
    addFigure(grid, place++, tr("Learned from"), tr("Records that have ended"));
    addFigure(grid, place++, tr("Base rate"), tr("Share that was won: what one would say without a model"));
    addFigure(grid, place++, tr("Asked is"), tr("The model with the larger area under the curve on records that it has not seen"));
    addFigure(grid, place++, tr("AUC"), tr("Chance that a record that was won stands above one that was lost; 0.5 is guessing, 1 is perfect"));
    addFigure(grid, place++, tr("Log loss"), tr("Smaller is better; behind it that of always saying the base rate"));
    addFigure(grid, place++, tr("The other model"), tr("AUC and log loss of the model that is not asked"));
    grid->setColumnStretch(3, 1);
    static_cast<QVBoxLayout*>(m_found->layout())->addLayout(grid);
}

void SettingsPredictionPart::addFigure(QGridLayout* grid, int place, const QString& name, const QString& meaning) {
    QLabel* label = makeLabel(name, theme::Type::Caption, theme::Tone::Secondary);
    QLabel* figure = makeLabel({}, theme::Type::Title);
    figure->setObjectName(QStringLiteral("figure%1").arg(place));
    setPlainTip(figure, meaning);
    setPlainTip(label, meaning);
    grid->addWidget(label, 2 * (place / 3), place % 3);
    grid->addWidget(figure, 2 * (place / 3) + 1, place % 3);
    m_figures.push_back(figure);
}

void SettingsPredictionPart::makeChart() {
    auto* columns = new ColumnChart;
    columns->setModel(m_marks);
    columns->setAxisText([](double value) { return percent(value / 100); });
    m_chart->setChart(columns);
    m_chart->setTitle(tr("Does what was foretold happen?"), tr("column: won of the records; line: foretold"));
    m_chart->setSummary(tr("For each tenth of the chance, how many of the records were won, and how many should have been."));
    m_chart->setEmptyText(tr("Too few records to compare"));
    m_chart->setFixedHeight(theme::textHeight() * chartLines);
    m_found->layout()->addWidget(m_chart);
}

Subject SettingsPredictionPart::subject() const { return static_cast<Subject>(m_of->value().toInt()); }

void SettingsPredictionPart::enter() {
    desk().open().count(this, [of = subject()](Workspace& workspace) { return activePredictor(workspace, of); }, [this, of = subject()](const Result<Predictor>& predictor) {
        if (of != subject() || m_job->isRunning()) return;
        if (predictor) show(*predictor);
        else showNothing(predictor.error());
    });
}

void SettingsPredictionPart::show(const Predictor& predictor) {
    const bool bayes = predictor.method == Predictor::Method::Bayes;
    const Evaluation &asked = predictor.tried(), &other = bayes ? predictor.logisticTried : predictor.bayesTried;
    const auto auc = [](const Evaluation& e) { return e.auc ? three(*e.auc) : tr("n/a"); };
    const std::array texts{tr("%1 records, %2 won").arg(number(predictor.cases), number(predictor.won)), percent(asked.baseRate), bayes ? tr("Naive Bayes") : tr("Logistic regression"),
                           auc(asked), tr("%1 against %2").arg(three(asked.logLoss), three(asked.baseLogLoss)), tr("%1 · %2").arg(auc(other), three(other.logLoss))};
    for (std::size_t i = 0; i < texts.size(); ++i) m_figures[static_cast<qsizetype>(i)]->setText(texts[i]);
    m_marks->setMarks(calibrationMarks(asked));
    m_state->setText(asked.logLoss > asked.baseLogLoss ? tr("No better than always saying the base rate: this history tells little, take the figures with caution.")
                                                       : tr("Tried on %n record(s) that it has not seen.", nullptr, static_cast<int>(asked.cases)));
    m_found->show();
}

// Not enough history, with what there is and what is needed; or nothing was learned yet.
void SettingsPredictionPart::showNothing(const Error& error) {
    m_found->hide();
    if (error.code == Error::NotFound) m_state->setText(tr("Nothing was learned yet. It takes a few seconds; at least %1 won and %1 lost records are needed.").arg(fewestEach));
    else if (error.code == Error::Refused) m_state->setText(tr("There is not enough history: at least %1 won and %1 lost records are needed.").arg(fewestEach));
    else m_state->setText(translated(error.text));
}

// In a worker; only what was learned is written. Cancel leaves everything as it was.
void SettingsPredictionPart::train() {
    const Progress progress = m_job->start(tr("Learning from the past"));
    m_train->setEnabled(false);
    m_state->setText(tr("Learning…"));
    const auto work = [of = subject(), progress](Workspace& workspace) -> Result<Predictor> {
        if (!progress(0, steps)) return Error{Error::Cancelled, {}};
        Result<Predictor> learned = learnPrediction(workspace, of, {});
        if (!progress(1, steps)) return Error{Error::Cancelled, {}};
        return learned;
    };
    desk().open().count(this, work, [this, of = subject(), asked = ++m_asked](const Result<Predictor>& learned) {
        if (asked != m_asked) return;
        m_job->end();
        m_train->setEnabled(true);
        if (learned) return keep(*learned);
        if (learned.error().code == Error::Cancelled) return enter();
        if (of == subject()) showNothing(learned.error());
    });
}

void SettingsPredictionPart::keep(const Predictor& predictor) {
    desk().change(tr("Learned from the past"), [of = subject(), predictor](Workspace& workspace) { return keepPrediction(workspace, of, {}, predictor); });
    show(predictor);
}

}
