// SPDX-License-Identifier: MIT
#include "app/prediction.h"
#include "app/deals.h"
#include "app/prediction_answers.h"
#include "core/model/lead.h"
#include "core/model/prediction_model.h"
#include "core/prediction/predictor_document.h"
#include <algorithm>
#include <cmath>

namespace tilth {
namespace {

std::shared_ptr<PredictionModel> activeModel(Workspace& workspace, Subject subject) {
    for (const auto& model : workspace.store().findBy<PredictionModel>("active", std::int64_t{1}))
        if (model->subject == subjectName(subject)) return model;
    return nullptr;
}

// Where a deal stands: the place of its open stage, or how it ended.
struct Standing {
    StagePlace stage = noStage;
    std::optional<double> ended;                // percent
};
Standing standingOf(Workspace& workspace, const Deal& deal) {
    StagePlace place = 0;
    for (const auto& stage : stagesOf(workspace, deal.pipeline.id)) {
        if (stage->id == deal.stage.id && stage->kind != StageKind::Open) return {noStage, stage->kind == StageKind::Won ? 100.0 : 0.0};
        if (stage->id == deal.stage.id) return {place, std::nullopt};
        if (stage->kind == StageKind::Open) ++place;
    }
    return {noStage, 0.0};                      // kpis.md §5: no stage, no chance
}
Standing standingOf(const Lead& lead) {
    switch (kindOf(lead.status)) {
    case StatusKind::Won: return {noStage, 100.0};
    case StatusKind::Lost: return {noStage, 0.0};
    default: return {};
    }
}

std::string answerText(const Answer& answer) {
    if (const std::string* word = std::get_if<std::string>(&answer)) return *word;
    const double* number = std::get_if<double>(&answer);
    if (!number) return {};
    const double cents = std::round(*number * 100) / 100;
    std::string text = std::to_string(cents);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return text;
}

std::vector<Answer> inOrderOf(const Predictor& predictor, const AnswerSource& source, std::vector<Answer> answers) {
    const std::vector<std::string> fields = source.fields();
    std::vector<Answer> ordered;
    for (const FieldEncoding& encoding : predictor.encodings()) {
        const auto at = std::ranges::find(fields, encoding.field);
        ordered.push_back(at == fields.end() ? Answer{} : std::move(answers[static_cast<std::size_t>(at - fields.begin())]));
    }
    return ordered;
}

Prediction explained(const Predictor& predictor, const Case& one) {
    const Estimate found = estimate(predictor, one);
    Prediction prediction{.percent = shownPercent(found.probability), .base = shownPercent(probabilityOf(found.base)), .method = predictor.method, .reasons = {}};
    const double all = std::log(found.probability / (1 - found.probability));
    for (const Influence& influence : found.influences) {
        const bool stage = influence.field == stageInfluence;
        prediction.reasons.push_back({.field = stage ? "stage" : predictor.encodings()[influence.field].field,
                                      .answer = stage ? std::to_string(one.stage + 1) : answerText(one.answers[influence.field]),
                                      .logOdds = influence.logOdds,
                                      .points = 100 * (found.probability - probabilityOf(all - influence.logOdds))});
    }
    return prediction;
}

}

std::string_view subjectName(Subject subject) { return subject == Subject::Deal ? "deal" : "lead"; }
const EntityType& subjectType(Workspace& workspace, Subject subject) {
    return subject == Subject::Deal ? workspace.type<Deal>() : workspace.type<Lead>();
}

Result<Predictor> learnPrediction(Workspace& workspace, Subject subject, const std::string& where) {
    const Result<History> history = historyOf(workspace, subject, where);
    if (!history) return history.error();
    return learn(*history);
}

Result<std::int64_t> keepPrediction(Workspace& workspace, Subject subject, const std::string& where, const Predictor& predictor) {
    ChangeSet change{TR("Change", "Train prediction")};
    const EntityType& type = workspace.type<PredictionModel>();
    if (const auto before = activeModel(workspace, subject)) {
        PredictionModel old = *before;
        old.active = false;
        change.update(type, *before, old);
    }
    PredictionModel next;
    next.id = workspace.store().newId();
    next.created = workspace.now();
    next.owner = Link{workspace.user().id};
    next.subject = subjectName(subject);
    next.document = predictorText(predictor);
    next.where = where;
    next.active = true;
    next.cases = predictor.cases;
    next.won = predictor.won;
    change.create(type, next);
    return workspace.commit(change);
}

Result<Trained> trainPrediction(Workspace& workspace, Subject subject, const std::string& where) {
    Result<Predictor> learned = learnPrediction(workspace, subject, where);
    if (!learned) return learned.error();
    const Result<std::int64_t> revision = keepPrediction(workspace, subject, where, *learned);
    if (!revision) return revision.error();
    return Trained{*revision, std::move(*learned)};
}

Result<Predictor> activePredictor(Workspace& workspace, Subject subject) {
    const auto model = activeModel(workspace, subject);
    if (model) return parsePredictor(model->document);
    return Error{Error::NotFound, std::string("Nothing was learned from ").append(subjectName(subject)).append("s yet: tilthctl predict train --of ").append(subjectName(subject)) + "."};
}

Result<Prediction> predict(Workspace& workspace, const Predictor& predictor, Subject subject, std::int64_t id) {
    const EntityType& type = subjectType(workspace, subject);
    const Result<Record> record = loadRecord(workspace, type, id);
    if (!record) return record.error();
    const Standing standing = subject == Subject::Deal ? standingOf(workspace, static_cast<const Deal&>(**record)) : standingOf(static_cast<const Lead&>(**record));
    const AnswerSource source(workspace, subject);
    Case one{inOrderOf(predictor, source, source.answers([&](const Field& field) { return field.of(**record); })), standing.stage};
    Prediction prediction = explained(predictor, one);
    if (standing.ended) prediction.percent = *standing.ended;
    return prediction;
}

}
