// SPDX-License-Identifier: MIT
#include "bench/tiles.h"
#include "app/figure_by.h"
#include "bench/painting.h"
#include "gui/models/figures.h"

namespace tilth::bench {
namespace {

constexpr int asks = 20;
constexpr const char* period = "2025-Q2";               // of which there are rows, whenever this runs

// A figure's rows are listed by one worker and gone through by the other, as HomePage has it.
void ask(Desk& desk, const Figure& figure, const std::string& where) {
    bool answered = false;
    std::string fault;
    desk.columns().list(&desk, figure.type, {where, {}}, {}, [&](Result<LiveColumns::Listed> rows) {
        if (!rows) return static_cast<void>(fault = rows.error().text);
        const auto through = [&figure, all = std::make_shared<const LiveColumns::Listed>(std::move(*rows))](Workspace&) -> Result<FigureValue> { return valueOf(figure, *all); };
        desk.open().count(&desk, through, [&answered](const Result<FigureValue>&) { answered = true; });
    });
    waitFor("a tile", [&] { return answered || !fault.empty(); });
    if (!fault.empty()) throw std::runtime_error(fault);
}

}

void measureTiles(Desk& desk, Figures& figures) {
    const auto days = periodNamed(desk.reading(), period);
    if (!days) throw std::runtime_error(days.error().text);
    const FigureScope scope{figurePeriod(*days, desk.reading().today()), {}, notOwnWhere(desk.reading())};
    for (const char* type : {"deal", "lead"}) waitFor("the columns", [&] { return desk.columns().of(type) != nullptr; });
    for (const Figure& figure : homeFigures()) {
        const auto tile = [&] {
            for (const std::string& where : {rowsOf(figure, scope), soFarRowsOf(figure, scope), otherRowsOf(figure, scope)}) ask(desk, figure, where);
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
