// SPDX-License-Identifier: MIT
#include "bench/figures.h"
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <sys/resource.h>

namespace tilth::bench {
namespace {

double processorSeconds() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](timeval t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6; };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}
double wallSeconds() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

double placed(const std::vector<Cost>& costs, double Cost::* time, std::size_t place) {
    std::vector<double> values;
    for (const Cost& c : costs) values.push_back(c.*time);
    std::ranges::sort(values);
    return values[place];
}
std::string formatted(const char* form, double value) {
    char text[32];
    std::snprintf(text, sizeof text, form, value);
    return text;
}
std::string milliseconds(double seconds) { return formatted(seconds < 0.0995 ? "%.2f" : "%.0f", seconds * 1000); }

}

Cost costOf(const std::function<void()>& work) {
    const double wall = wallSeconds(), processor = processorSeconds();
    work();
    return {wallSeconds() - wall, processorSeconds() - processor};
}
Cost medianOf(int runs, const std::function<void()>& work) {
    std::vector<Cost> costs;
    for (int i = 0; i < runs; ++i) costs.push_back(costOf(work));
    return medianOf(costs);
}
Cost medianOf(const std::vector<Cost>& costs) { return {placed(costs, &Cost::wall, costs.size() / 2), placed(costs, &Cost::processor, costs.size() / 2)}; }
Cost percentileOf(const std::vector<Cost>& costs, std::size_t percent) {
    const std::size_t place = (costs.size() - 1) * percent / 100;
    return {placed(costs, &Cost::wall, place), placed(costs, &Cost::processor, place)};
}

void Figures::add(const std::string& work, std::optional<Cost> raw, Cost tilth, Goal goal) { m_lines.push_back({work, raw, tilth, 0, goal}); }
void Figures::addMemory(const std::string& work, double megabytes, double most) { m_lines.push_back({work, {}, {}, megabytes, {.megabytes = most}}); }

std::optional<double> Figures::ratio(const Line& line, double Cost::* time) {
    if (!line.raw || line.raw.value().*time <= 0) return std::nullopt;
    return line.tilth.*time / line.raw.value().*time;
}
bool Figures::met(const Line& line) {
    if (line.goal.megabytes > 0 && line.megabytes > line.goal.megabytes) return false;
    if (line.goal.milliseconds > 0 && line.tilth.wall * 1000 > line.goal.milliseconds) return false;
    return line.goal.ratio <= 0 || ratio(line, &Cost::wall).value_or(0) <= line.goal.ratio;
}
bool Figures::allMet() const { return std::ranges::all_of(m_lines, met); }

std::vector<Figures::Time> Figures::times() const {
    std::vector<Time> all;
    for (const Line& l : m_lines)
        if (l.tilth.processor > 0) all.push_back({l.work, l.tilth.processor});
    return all;
}

std::string Figures::goalText(const Goal& goal) {
    std::string text;
    if (goal.ratio > 0) text += "<= " + formatted("%.2f", goal.ratio) + "x";
    if (goal.milliseconds > 0) text += (text.empty() ? "<= " : ", ") + formatted("%g", goal.milliseconds) + " ms";
    if (goal.megabytes > 0) text += "<= " + formatted("%g", goal.megabytes) + " MB";
    return text;
}

std::string Figures::table() const {
    char line[256];
    std::snprintf(line, sizeof line, "%-62s %9s %9s %9s %9s %6s %6s  %s\n", "work (ms)", "raw", "raw cpu", "Tilth", "cpu", "ratio", "cpu", "goal");
    std::string all = line;
    for (const Line& l : m_lines) {
        const auto times = ratio(l, &Cost::wall), processor = ratio(l, &Cost::processor);
        const std::string goal = goalText(l.goal) + (met(l) ? "" : "  MISSED");
        const std::string tilth = l.megabytes > 0 ? formatted("%.1f MB", l.megabytes) : milliseconds(l.tilth.wall);
        std::snprintf(line, sizeof line, "%-62s %9s %9s %9s %9s %6s %6s  %s\n", l.work.c_str(), l.raw ? milliseconds(l.raw->wall).c_str() : "",
                      l.raw ? milliseconds(l.raw->processor).c_str() : "", tilth.c_str(), l.tilth.processor > 0 ? milliseconds(l.tilth.processor).c_str() : "",
                      times ? formatted("%.2f", *times).c_str() : "", processor ? formatted("%.2f", *processor).c_str() : "", goal.c_str());
        all += line;
    }
    return all;
}
std::string Figures::json() const {
    nlohmann::ordered_json all = nlohmann::ordered_json::array();
    for (const Line& l : m_lines) {
        nlohmann::ordered_json line{{"work", l.work}, {"met", met(l)}};
        if (l.raw) line["raw"] = {{"wall_ms", l.raw->wall * 1000}, {"cpu_ms", l.raw->processor * 1000}};
        if (l.megabytes > 0) line["megabytes"] = l.megabytes;
        else line["tilth"] = {{"wall_ms", l.tilth.wall * 1000}, {"cpu_ms", l.tilth.processor * 1000}};
        if (const auto times = ratio(l, &Cost::wall)) line["ratio"] = *times;
        if (const auto times = ratio(l, &Cost::processor)) line["cpu_ratio"] = *times;
        line["goal"] = goalText(l.goal);
        line["limits"] = {l.goal.ratio, l.goal.milliseconds, l.goal.megabytes};
        all.push_back(line);
    }
    return all.dump(2) + "\n";
}
Figures Figures::read(const std::string& json) {
    const auto cost = [](const nlohmann::json& of) { return Cost{of.at("wall_ms").get<double>() / 1000, of.at("cpu_ms").get<double>() / 1000}; };
    Figures figures;
    for (const auto& line : nlohmann::json::parse(json)) {
        const auto& limits = line.at("limits");
        const Goal goal{limits.at(0), limits.at(1), limits.at(2)};
        const std::optional<Cost> raw = line.contains("raw") ? std::optional(cost(line.at("raw"))) : std::nullopt;
        figures.m_lines.push_back({line.at("work"), raw, line.contains("tilth") ? cost(line.at("tilth")) : Cost{}, line.value("megabytes", 0.0), goal});
    }
    return figures;
}
Figures Figures::median(const std::vector<Figures>& runs) {
    Figures middle = runs.front();
    for (std::size_t i = 0; i < middle.m_lines.size(); ++i) {
        std::vector<Cost> raw, tilth, memory;
        for (const Figures& run : runs) {
            const Line& line = run.m_lines.at(i);
            if (line.raw) raw.push_back(*line.raw);
            tilth.push_back(line.tilth);
            memory.push_back({line.megabytes, 0});
        }
        Line& line = middle.m_lines[i];
        if (!raw.empty()) line.raw = medianOf(raw);
        line.tilth = medianOf(tilth);
        line.megabytes = medianOf(memory).wall;
    }
    return middle;
}

}
