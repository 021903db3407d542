// SPDX-License-Identifier: MIT
#include "core/prediction/predictor_document.h"
#include "core/base/json_node.h"
#include <algorithm>
#include <nlohmann/json.hpp>

namespace tilth {
namespace {

using json = nlohmann::ordered_json;

constexpr std::size_t mostBytes = 8 * 1024 * 1024, mostFields = 1000, mostStages = 200;

// --- writing

json written(const BayesModel::Cell& cell) { return json::array({cell.won, cell.lost}); }
json written(const Evaluation::Bin& bin) { return {{"cases", bin.cases}, {"won", bin.won}, {"expected", bin.expected}}; }

template <class T> json writtenList(const std::vector<T>& all) {
    json list = json::array();
    for (const T& one : all) list.push_back(written(one));
    return list;
}

json written(const Evaluation& e) {
    return {{"cases", e.cases}, {"won", e.won}, {"auc", e.auc ? json(*e.auc) : json(nullptr)}, {"log_loss", e.logLoss},
            {"base_rate", e.baseRate}, {"base_log_loss", e.baseLogLoss}, {"calibration", writtenList(e.calibration)}};
}

json writtenField(const Predictor& predictor, std::size_t i) {
    const FieldEncoding& encoding = predictor.encodings()[i];
    const LogisticModel::Field& weights = predictor.logistic.fields[i];
    json j{{"field", encoding.field}};
    if (encoding.numeric) j.update({{"edges", encoding.edges}, {"mean", encoding.mean}, {"deviation", encoding.deviation}});
    else j["words"] = encoding.words;
    j["counts"] = writtenList(predictor.bayes.fields[i].cells);
    j["weights"] = weights.cells;
    j.update({{"blank", weights.blank}, {"slope", weights.slope}, {"average", weights.mean}});
    return j;
}

json writtenFields(const Predictor& predictor) {
    json list = json::array();
    for (std::size_t i = 0; i < predictor.encodings().size(); ++i) list.push_back(writtenField(predictor, i));
    return list;
}

json writtenLeftOut(const Predictor& predictor) {
    json list = json::array();
    for (const Predictor::LeftOut& one : predictor.leftOut) list.push_back({{"field", one.field}, {"why", one.why}});
    return list;
}

// --- reading

BayesModel::Cell readCell(const JsonNode& node) {
    const std::vector<JsonNode> pair = node.list(2, 2);
    return pair.size() == 2 ? BayesModel::Cell{pair[0].real(), pair[1].real()} : BayesModel::Cell{};
}

template <class Read> auto readList(const JsonNode& node, std::size_t least, std::size_t most, Read read) {
    std::vector<decltype(read(node))> all;
    for (const JsonNode& one : node.list(least, most)) all.push_back(read(one));
    return all;
}
std::vector<double> readReals(const JsonNode& node, std::size_t least, std::size_t most) {
    return readList(node, least, most, [](const JsonNode& one) { return one.real(); });
}

Evaluation::Bin readBin(const JsonNode& node) {
    node.only({"cases", "won", "expected"});
    return {node.at("cases").whole(0, INT64_MAX), node.at("won").whole(0, INT64_MAX), node.at("expected").real()};
}

Evaluation readEvaluation(const JsonNode& node) {
    node.only({"cases", "won", "auc", "log_loss", "base_rate", "base_log_loss", "calibration"});
    Evaluation e;
    e.cases = node.at("cases").whole(0, INT64_MAX);
    e.won = node.at("won").whole(0, INT64_MAX);
    if (const JsonNode auc = node.at("auc"); !auc.isNull()) e.auc = auc.real();
    e.logLoss = node.at("log_loss").real();
    e.baseRate = node.at("base_rate").real();
    e.baseLogLoss = node.at("base_log_loss").real();
    e.calibration = readList(node.at("calibration"), 10, 10, readBin);
    return e;
}

FieldEncoding readEncoding(const JsonNode& node) {
    FieldEncoding encoding{.field = node.at("field").text()};
    if (const auto words = node.find("words")) {
        encoding.words = readList(*words, 0, mostWords, [](const JsonNode& word) { return word.text(); });
        if (!std::ranges::is_sorted(encoding.words)) words->fail("must be in order");
        return encoding;
    }
    encoding.numeric = true;
    encoding.edges = readReals(node.at("edges"), 0, mostWords);
    if (!std::ranges::is_sorted(encoding.edges)) node.at("edges").fail("must be in order");
    encoding.mean = node.at("mean").real();
    encoding.deviation = node.at("deviation").real();
    return encoding;
}

BayesModel::Field readCounts(const JsonNode& node, std::size_t cells) {
    BayesModel::Field field{.cells = readList(node, cells, cells, readCell), .total = {}};
    for (const BayesModel::Cell& cell : field.cells) {
        if (cell.seen() && (cell.won <= 0 || cell.lost <= 0)) node.fail("holds a count that is not positive");
        field.total.won += cell.won;
        field.total.lost += cell.lost;
    }
    return field;
}

void readField(const JsonNode& node, Predictor& predictor) {
    node.only({"field", "words", "edges", "mean", "deviation", "counts", "weights", "blank", "slope", "average"});
    FieldEncoding encoding = readEncoding(node);
    predictor.bayes.fields.push_back(readCounts(node.at("counts"), encoding.cells()));
    predictor.logistic.fields.push_back({readReals(node.at("weights"), encoding.cells(), encoding.cells()), node.at("blank").real(),
                                         node.at("slope").real(), node.at("average").real()});
    predictor.bayes.encodings.push_back(encoding);
    predictor.logistic.encodings.push_back(std::move(encoding));
}

Predictor::LeftOut readLeftOut(const JsonNode& node) {
    node.only({"field", "why"});
    return {node.at("field").text(), node.at("why").text()};
}

Predictor::Method readMethod(const JsonNode& node) {
    const std::string word = node.text();
    if (word != "bayes" && word != "logistic") node.fail("must be bayes or logistic");
    return word == "logistic" ? Predictor::Method::Logistic : Predictor::Method::Bayes;
}

Predictor readPredictor(const JsonNode& node) {
    node.only({"method", "cases", "won", "stages", "stage_weights", "intercept", "fields", "left_out", "tried"});
    Predictor predictor;
    predictor.method = readMethod(node.at("method"));
    predictor.cases = node.at("cases").whole(0, INT64_MAX);
    predictor.won = node.at("won").whole(0, INT64_MAX);
    predictor.bayes.stages = readCounts(node.at("stages"), node.at("stages").list(1, mostStages).size()).cells;
    predictor.logistic.stages = readReals(node.at("stage_weights"), 1, mostStages);
    predictor.logistic.intercept = node.at("intercept").real();
    for (const JsonNode& field : node.at("fields").list(0, mostFields)) readField(field, predictor);
    predictor.leftOut = readList(node.at("left_out"), 0, mostFields, readLeftOut);
    predictor.bayesTried = readEvaluation(node.at("tried").at("bayes"));
    predictor.logisticTried = readEvaluation(node.at("tried").at("logistic"));
    if (predictor.bayes.stages.empty() || !predictor.bayes.stages.front().seen()) node.at("stages").fail("must begin with what was seen");
    return predictor;
}

}


std::string predictorText(const Predictor& predictor) {
    json j{{"method", methodName(predictor.method)}, {"cases", predictor.cases}, {"won", predictor.won}};
    j["stages"] = writtenList(predictor.bayes.stages);
    j["stage_weights"] = predictor.logistic.stages;
    j["intercept"] = predictor.logistic.intercept;
    j["fields"] = writtenFields(predictor);
    j["left_out"] = writtenLeftOut(predictor);
    j["tried"] = {{"bayes", written(predictor.bayesTried)}, {"logistic", written(predictor.logisticTried)}};
    return j.dump();
}

Result<Predictor> parsePredictor(std::string_view text) {
    const auto parsed = parseJson(text, mostBytes, 8);
    if (!parsed) return parsed.error();
    std::optional<Error> fault;
    Predictor predictor = readPredictor(JsonNode(*parsed, "", fault));
    if (fault) return *fault;
    return predictor;
}

}
