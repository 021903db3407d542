// SPDX-License-Identifier: MIT
// Verbs about win probability: learn it from the past, look at how good it is, ask it.
#include "app/prediction.h"
#include "cli/types.h"
#include <array>
#include <cstdio>

namespace tilth::cli {
namespace {

constexpr Option ofOption{"--of", "deal|lead", "whose end; as it comes: deal"};

Result<Subject> subjectOf(const Call& call) {
    const std::string word = call.value("--of");
    if (word.empty() || word == "deal") return Subject::Deal;
    if (word == "lead") return Subject::Lead;
    return Error{Error::Usage, "--of takes deal or lead, not \"" + word + "\"."};
}

Node rounded(double value, int digits) {
    char words[40];
    std::snprintf(words, sizeof words, "%.*f", digits, value);
    return {Node::Number, words};
}

Node triedNode(const Evaluation& e) {
    Node node = object(), table = list();
    node.add("cases", number(e.cases));
    node.add("won", number(e.won));
    node.add("auc", e.auc ? rounded(*e.auc, 6) : Node{});
    node.add("log_loss", rounded(e.logLoss, 6));
    node.add("base_rate", rounded(e.baseRate, 6));
    node.add("base_log_loss", rounded(e.baseLogLoss, 6));
    for (const Evaluation::Bin& bin : e.calibration) {
        Node row = object();
        row.add("cases", number(bin.cases));
        row.add("expected", bin.cases ? rounded(bin.expected, 6) : Node{});
        row.add("won", bin.cases ? rounded(static_cast<double>(bin.won) / static_cast<double>(bin.cases), 6) : Node{});
        table.add(std::move(row));
    }
    node.add("calibration", std::move(table));
    return node;
}

Node predictorNode(const Predictor& predictor) {
    Node node = object(), fields = list(), leftOut = list();
    node.add("method", text(methodName(predictor.method)));
    node.add("cases", number(predictor.cases));
    node.add("won", number(predictor.won));
    node.add("auc", predictor.tried().auc ? rounded(*predictor.tried().auc, 6) : Node{});
    node.add("log_loss", rounded(predictor.tried().logLoss, 6));
    node.add("base_rate", rounded(predictor.tried().baseRate, 6));
    node.add("bayes", triedNode(predictor.bayesTried));
    node.add("logistic", triedNode(predictor.logisticTried));
    for (const FieldEncoding& encoding : predictor.encodings()) fields.add(text(encoding.field));
    node.add("fields", std::move(fields));
    for (const Predictor::LeftOut& one : predictor.leftOut) {
        Node row = object();
        row.add("field", text(one.field));
        row.add("why", text(one.why));
        leftOut.add(std::move(row));
    }
    node.add("left_out", std::move(leftOut));
    return node;
}

void calibrationToPeople(Output& out, const Evaluation& e) {
    RowPrinter rows(out, {"foretold", "records", "mean_foretold", "won"});
    for (std::size_t i = 0; i < e.calibration.size(); ++i) {
        const Evaluation::Bin& bin = e.calibration[i];
        if (bin.cases == 0) continue;
        rows.add({text(std::to_string(10 * i) + "-" + std::to_string(10 * i + 10) + " %"), number(bin.cases), rounded(bin.expected, 3),
                  rounded(static_cast<double>(bin.won) / static_cast<double>(bin.cases), 3)});
    }
    rows.end();
}

void predictorToPeople(Output& out, const Predictor& predictor) {
    out.line(std::to_string(predictor.cases) + " ended records, " + std::to_string(predictor.won) + " won; the " + std::string(methodName(predictor.method)) + " model is asked");
    RowPrinter rows(out, {"model", "tried_on", "auc", "log_loss", "base_rate", "base_log_loss"});
    for (const auto& [name, e] : {std::pair{"bayes", &predictor.bayesTried}, std::pair{"logistic", &predictor.logisticTried}})
        rows.add({text(name), number(e->cases), e->auc ? rounded(*e->auc, 4) : Node{}, rounded(e->logLoss, 4), rounded(e->baseRate, 4), rounded(e->baseLogLoss, 4)});
    rows.end();
    if (predictor.tried().logLoss > predictor.tried().baseLogLoss) out.line("No better than always saying the base rate: this history tells little, take the figures with caution.");
    calibrationToPeople(out, predictor.tried());
    for (const Predictor::LeftOut& one : predictor.leftOut) out.line("left out: " + one.field + " (" + one.why + ")");
}

void printPredictor(Call& call, const Predictor& predictor, std::int64_t revision) {
    if (call.out.forPeople()) return predictorToPeople(call.out, predictor);
    Node node = predictorNode(predictor);
    if (revision) node.add("revision", id(revision));
    call.out.object(node);
}

constexpr std::array trainOptions{
    ofOption,
    Option{"--where", "QUERY", "learn from the records that it finds"},
    Option{"--file", "FILE", "try it on a table of another program; nothing is kept"},
    Option{"--outcome", "COLUMN[=VALUE]", "of the file: how it ended; the value that means won, as it comes: 1, yes, true"},
};

Answer trainOnFile(Call& call) {
    if (!call.has("--outcome")) return Error{Error::Usage, "Say with --outcome which column of the file holds how it ended."};
    const Result<History> history = historyOfFile(call.value("--file"), call.value("--outcome"));
    if (!history) return history.error();
    const Result<Predictor> predictor = learn(*history);
    if (!predictor) return predictor.error();
    printPredictor(call, *predictor, 0);
    return Done{};
}

Answer train(Call& call, Workspace& workspace) {
    if (call.has("--file")) return trainOnFile(call);
    const Result<Subject> subject = subjectOf(call);
    if (!subject) return subject.error();
    const Result<Trained> trained = trainPrediction(workspace, *subject, call.value("--where"));
    if (!trained) return trained.error();
    printPredictor(call, trained->predictor, trained->revision);
    return Done{};
}

constexpr std::array onlyOf{ofOption};
Answer show(Call& call, Workspace& workspace) {
    const Result<Subject> subject = subjectOf(call);
    if (!subject) return subject.error();
    const Result<Predictor> predictor = activePredictor(workspace, *subject);
    if (!predictor) return predictor.error();
    printPredictor(call, *predictor, 0);
    return Done{};
}

Node reasonNode(const Prediction::Reason& reason) {
    Node node = object();
    node.add("field", text(reason.field));
    node.add("answer", textOrNull(reason.answer));
    node.add("log_odds", rounded(reason.logOdds, 6));
    node.add("points", rounded(reason.points, 2));
    return node;
}

void printPrediction(Call& call, Subject subject, std::int64_t record, const Prediction& prediction) {
    Node node = object(), reasons = list();
    node.add(std::string(subjectName(subject)), id(record));
    node.add("probability", rounded(prediction.percent / 100, 6));
    node.add("base", rounded(prediction.base / 100, 6));
    node.add("method", text(methodName(prediction.method)));
    for (const Prediction::Reason& reason : prediction.reasons) reasons.add(reasonNode(reason));
    if (call.out.forPeople()) {
        call.out.line(toCell(rounded(prediction.percent, 2)) + " %, " + toCell(rounded(prediction.base, 2)) + " % where nothing is known");
        printRows(call.out, reasons);
        return;
    }
    node.add("reasons", std::move(reasons));
    call.out.object(node);
}

Answer ask(Call& call, Workspace& workspace) {
    const Result<Subject> subject = subjectOf(call);
    if (!subject) return subject.error();
    const Result<Predictor> predictor = activePredictor(workspace, *subject);
    if (!predictor) return predictor.error();
    const Result<std::int64_t> record = resolveId(workspace, subjectType(workspace, *subject), call.word(0));
    if (!record) return record.error();
    const Result<Prediction> prediction = predict(workspace, *predictor, *subject, *record);
    if (!prediction) return prediction.error();
    printPrediction(call, *subject, *record, *prediction);
    return Done{};
}

constexpr std::array table{
    Command{.verb = "predict train", .arguments = "", .about = "Learn from ended deals or leads how likely the others are to be won", .least = 0, .most = 0,
            .options = trainOptions, .inWorkspace = train, .more = "Both models are tried on three tenths of the records, which they have not seen; the better one is asked."},
    Command{.verb = "predict show", .arguments = "", .about = "What was learned, and how good it is", .least = 0, .most = 0, .options = onlyOf, .inWorkspace = show},
    Command{.verb = "predict", .arguments = "ID", .about = "How likely a deal is to be won, or a lead to be converted, and why", .least = 1, .most = 1,
            .options = onlyOf, .inWorkspace = ask, .more = "The log odds of all reasons and of the base add up to those of the probability."},
};

}

std::span<const Command> predictCommands() { return table; }

}
