// SPDX-License-Identifier: MIT
#include "gui/pages/prediction_part.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/small_table.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace tilth {
namespace {

constexpr std::size_t mostReasons = 5;

// "+12" and "−4": percentage points.
QString pointsText(double points) {
    const QString number = QLocale().toString(std::abs(points), 'f', 1);
    return points < 0 ? QStringLiteral("−") + number : QLatin1Char('+') + number;
}

QString answerOf(const Prediction::Reason& reason) {
    if (reason.answer.empty()) return PredictionPart::tr("not known");
    return reason.field == "stage" ? PredictionPart::tr("step %1").arg(toQt(reason.answer)) : translated(reason.answer);
}

}

PredictionPart::PredictionPart(Desk& desk, const EntityType& type)
    : RecordPart(desk), m_type(type), m_subject(type.name == "deal" ? Subject::Deal : Subject::Lead), m_chance(makeLabel({}, theme::Type::Title)),
      m_base(makeLabel({}, theme::Type::Caption, theme::Tone::Secondary)), m_reasons(new SmallTable({tr("Because"), tr("Points")}, {1})) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::s1);
    m_chance->setObjectName(QStringLiteral("chance"));
    m_base->setWordWrap(true);
    m_reasons->setAccessibleName(tr("Reasons of the chance"));
    column->addWidget(m_chance);
    column->addWidget(m_base);
    column->addWidget(m_reasons);
    hide();
}

// Where nothing was learned yet it is not there: the settings say how.
void PredictionPart::showRecord(const Entity& record) {
    if (record.id != m_id) hide();
    m_id = record.id;
    const auto work = [subject = m_subject, id = m_id](Workspace& workspace) -> Result<Prediction> {
        const Result<Predictor> predictor = activePredictor(workspace, subject);
        if (!predictor) return predictor.error();
        return predict(workspace, *predictor, subject, id);
    };
    desk().open().count(this, work, [this, id = m_id](const Result<Prediction>& prediction) {
        if (id != m_id) return;
        setVisible(static_cast<bool>(prediction));
        if (prediction) show(*prediction);
    });
}

QString PredictionPart::nameOf(const std::string& field) const {
    const std::size_t dot = field.find('.');
    const EntityType& of = dot == std::string::npos ? m_type : desk().type(field.substr(0, dot));
    const Field* found = of.find(dot == std::string::npos ? field : field.substr(dot + 1));
    if (!found) return toQt(field);
    return dot == std::string::npos ? labelOf(of, *found) : tr("%1 of the %2").arg(labelOf(of, *found), labelOf(of).toLower());
}

void PredictionPart::show(const Prediction& prediction) {
    const QString chance = percent(prediction.percent / 100);
    m_chance->setText(m_subject == Subject::Deal ? tr("%1 likely to be won").arg(chance) : tr("%1 likely to be converted").arg(chance));
    m_base->setText(tr("%1 where nothing is known; learned from your own past").arg(percent(prediction.base / 100)));
    QList<SmallRow> rows;
    for (const Prediction::Reason& reason : std::span(prediction.reasons).first(std::min(mostReasons, prediction.reasons.size()))) {
        const QString answer = answerOf(reason);
        const theme::Tone tone = reason.points < 0 ? theme::Tone::Danger : theme::Tone::Success;
        rows.push_back({{{tr("%1: %2").arg(nameOf(reason.field), answer), CellKind::Text}, {pointsText(reason.points), CellKind::Amount, tone}}, 0});
    }
    m_reasons->setRows(rows);
    m_reasons->setVisible(!rows.isEmpty());
}

}
