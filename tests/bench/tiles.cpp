// SPDX-License-Identifier: MIT
#include "bench/tiles.h"
#include "app/figure_by.h"
#include "bench/painting.h"
#include "gui/bridge/live_figures.h"
#include "gui/models/figures.h"

namespace tilth::bench {
namespace {

constexpr int asks = 20;
constexpr const char* period = "2025-Q2";               // of which there are rows, whenever this runs

// As HomePage asks.
void ask(LiveFigures& live, const Figure& figure, const std::string& where) {
    bool answered = false;
    std::string fault;
    const auto work = [&figure](const ColumnTable& table, const Rows& rows) { return valueOf(figure, table, rows); };
    live.ask(&live, {figure.type, where}, figureFields(figure.type), work, [&](const Result<FigureValue>& value) {
        answered = true;
        if (!value) fault = value.error().text;
    });
    waitFor("a tile", [&] { return answered; });
    if (!fault.empty()) throw std::runtime_error(fault);
}

}

void measureTiles(Desk& desk, Figures& figures) {
    const auto days = periodNamed(desk.reading(), period);
    if (!days) throw std::runtime_error(days.error().text);
    const FigureScope scope{figurePeriod(*days, desk.reading().today()), {}, notOwnWhere(desk.reading())};
    for (const char* type : {"deal", "lead"}) waitFor("the columns", [&] { return desk.columns().of(type) != nullptr; });
    LiveFigures live(desk);
    for (const Figure& figure : homeFigures()) {
        const auto tile = [&] {
            ask(live, figure, rowsOf(figure, scope));
            if (*figure.period) ask(live, figure, soFarRowsOf(figure, scope));
            ask(live, figure, otherRowsOf(figure, scope));
        };
        std::vector<Cost> costs;
        for (int i = 0; i < asks; ++i) {
            const Since since;
            tile();
            costs.push_back(since.cost());
        }
        figures.add("tile \"" + figureTitle(figure).toStdString() + '"', {}, medianOf(costs), {.milliseconds = 20});
    }
}

}
