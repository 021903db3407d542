// SPDX-License-Identifier: MIT
#include "core/prediction/predictor.h"
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace tilth {
namespace {

constexpr double tellsTheEnd = 0.99;            // area under the curve of one field alone
constexpr std::int64_t enoughToTell = 30;       // held out cases that this may be judged by

constexpr std::array penalties{1.0, 4.0, 16.0, 64.0};
constexpr std::size_t folds = 3, enoughToChoose = 20'000;

using Encodings = std::vector<FieldEncoding>;

Encodings encodingsOf(const History& history) {
    Encodings encodings;
    for (const History::Column& column : history.columns) encodings.push_back(encodingOf(column));
    return encodings;
}

struct Split { History learned, tried; };
Split splitOf(const History& history) {
    std::vector<std::uint8_t> held;
    for (const std::int64_t id : history.ids) held.push_back(isHeldOut(id));
    Split split{.learned = {}, .tried = history.part(held)};
    for (std::uint8_t& h : held) h = !h;
    split.learned = history.part(held);
    return split;
}

template <class Base, class Model> double logOddsOf(Base base, const Model& model, const Case& one) {
    double sum = base(model);
    for (const Influence& influence : influences(model, one)) sum += influence.logOdds;
    return sum;
}
double logOdds(const BayesModel& model, const Case& one) { return logOddsOf(priorLogOdds, model, one); }
double logOdds(const LogisticModel& model, const Case& one) { return logOddsOf(baseLogOdds, model, one); }

// Each case as it stood at its beginning: in the first stage.
template <class Model> Evaluation tried(const Model& model, const Split& split) {
    std::vector<double> probabilities;
    for (std::size_t row = 0; row < split.tried.size(); ++row) {
        Case one = caseAt(split.tried, row);
        one.stage = noStage;
        probabilities.push_back(probabilityOf(logOdds(model, one)));
    }
    const double baseRate = static_cast<double>(split.learned.wonCount()) / static_cast<double>(split.learned.size());
    return evaluate(probabilities, split.tried.won, baseRate);
}

double lossOnFold(const History& history, std::size_t fold, double penalty) {
    std::vector<std::uint8_t> inFold(history.size());
    for (std::size_t row = 0; row < inFold.size(); ++row) inFold[row] = row % folds == fold;
    Split split{.learned = {}, .tried = history.part(inFold)};
    for (std::uint8_t& in : inFold) in = !in;
    split.learned = history.part(inFold);
    const auto model = learnLogistic(split.learned, encodingsOf(split.learned), {.penalty = penalty});
    return model ? tried(*model, split).logLoss : std::numeric_limits<double>::infinity();
}

// Few records and many words ask for caution: the penalty that does best on parts of the history that it was not learned from.
double penaltyFor(const History& history) {
    std::vector<std::uint8_t> first(history.size());
    std::fill_n(first.begin(), std::min(first.size(), enoughToChoose), std::uint8_t{1});
    const History some = history.part(first);
    double best = penalties[0], least = std::numeric_limits<double>::infinity();
    for (const double penalty : penalties) {
        double loss = 0;
        for (std::size_t fold = 0; fold < folds; ++fold) loss += lossOnFold(some, fold, penalty);
        if (loss < least) best = penalty, least = loss;
    }
    return best;
}

// What the field alone says of the cases held out.
std::optional<double> aloneOf(const Split& split, std::size_t column) {
    const auto only = [&](const History& all) { return History{{all.columns[column]}, all.won, all.ids, {}, 0}; };
    const Split one{only(split.learned), only(split.tried)};
    const Result<BayesModel> model = learnBayes(one.learned, encodingsOf(one.learned));
    return model ? tried(*model, one).auc : std::nullopt;
}

std::string whyLeftOut(const Split& split, std::size_t column) {
    const FieldEncoding encoding = encodingOf(split.learned.columns[column]);
    if (encoding.cells() == 0) return "it has no answers, or almost every record has one of its own";
    if (encoding.cells() == 1 && !encoding.numeric && split.learned.size() > 0 &&
        std::ranges::none_of(split.learned.columns[column].answers, [](const Answer& a) { return a.index() == 0; }))
        return "all records have the same answer";
    if (std::ssize(split.tried.won) >= enoughToTell && aloneOf(split, column).value_or(0) >= tellsTheEnd)
        return "it tells the end by itself, so it was filled in afterwards";
    return {};
}

History withoutTelltales(const History& history, std::vector<Predictor::LeftOut>& leftOut) {
    const Split split = splitOf(history);
    History kept = history;
    kept.columns.clear();
    for (std::size_t i = 0; i < history.columns.size(); ++i) {
        std::string why = whyLeftOut(split, i);
        if (why.empty()) kept.columns.push_back(history.columns[i]);
        else leftOut.push_back({history.columns[i].field, std::move(why)});
    }
    return kept;
}

Result<Done> tryBoth(Predictor& predictor, const Split& split) {
    const Result<BayesModel> bayes = learnBayes(split.learned, encodingsOf(split.learned));
    if (!bayes) return bayes.error();
    const Result<LogisticModel> logistic = learnLogistic(split.learned, encodingsOf(split.learned), {.penalty = penaltyFor(split.learned)});
    if (!logistic) return logistic.error();
    predictor.bayesTried = tried(*bayes, split);
    predictor.logisticTried = tried(*logistic, split);
    const auto rank = [](const Evaluation& e) { return std::pair{e.auc.value_or(0), -e.logLoss}; };
    predictor.method = rank(predictor.logisticTried) > rank(predictor.bayesTried) ? Predictor::Method::Logistic : Predictor::Method::Bayes;
    return Done{};
}

Error tooFew(std::int64_t won, std::int64_t lost) {
    return {Error::Refused, "There is not enough history: " + std::to_string(won) + " won and " + std::to_string(lost) + " lost; " +
                                std::to_string(fewestEach) + " of each are needed."};
}

}

std::string_view methodName(Predictor::Method method) { return method == Predictor::Method::Bayes ? "bayes" : "logistic"; }

Result<Predictor> learn(const History& history) {
    Predictor predictor;
    predictor.cases = std::ssize(history.won);
    predictor.won = static_cast<std::int64_t>(history.wonCount());
    if (std::min(predictor.won, predictor.cases - predictor.won) < fewestEach) return tooFew(predictor.won, predictor.cases - predictor.won);
    const History kept = withoutTelltales(history, predictor.leftOut);
    if (const Result<Done> ok = tryBoth(predictor, splitOf(kept)); !ok) return ok.error();
    Result<BayesModel> bayes = learnBayes(kept, encodingsOf(kept));
    if (!bayes) return bayes.error();
    Result<LogisticModel> logistic = learnLogistic(kept, encodingsOf(kept), {.penalty = penaltyFor(kept)});
    if (!logistic) return logistic.error();
    predictor.bayes = std::move(*bayes);
    predictor.logistic = std::move(*logistic);
    return predictor;
}

Estimate estimate(const Predictor& predictor, const Case& one, Predictor::Method method) {
    const bool byBayes = method == Predictor::Method::Bayes;
    Estimate found;
    found.base = byBayes ? priorLogOdds(predictor.bayes) : baseLogOdds(predictor.logistic);
    found.influences = byBayes ? influences(predictor.bayes, one) : influences(predictor.logistic, one);
    double sum = found.base;
    for (const Influence& influence : found.influences) sum += influence.logOdds;
    found.probability = probabilityOf(sum);
    std::ranges::stable_sort(found.influences, std::ranges::greater{}, [](const Influence& i) { return std::abs(i.logOdds); });
    return found;
}
Estimate estimate(const Predictor& predictor, const Case& one) { return estimate(predictor, one, predictor.method); }

}
