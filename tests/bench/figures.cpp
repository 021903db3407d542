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

double middle(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
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
    return medianOf(std::move(costs));
}
Cost medianOf(std::vector<Cost> costs) {
    std::vector<double> walls, processors;
    for (const Cost& c : costs) walls.push_back(c.wall), processors.push_back(c.processor);
    return {middle(walls), middle(processors)};
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
    std::snprintf(line, sizeof line, "%-44s %9s %9s %9s %9s %6s %6s  %s\n", "work (ms)", "raw", "raw cpu", "Tilth", "cpu", "ratio", "cpu", "goal");
    std::string all = line;
    for (const Line& l : m_lines) {
        const auto times = ratio(l, &Cost::wall), processor = ratio(l, &Cost::processor);
        const std::string goal = goalText(l.goal) + (met(l) ? "" : "  MISSED");
        const std::string tilth = l.goal.megabytes > 0 ? formatted("%.1f MB", l.megabytes) : milliseconds(l.tilth.wall);
        std::snprintf(line, sizeof line, "%-44s %9s %9s %9s %9s %6s %6s  %s\n", l.work.c_str(), l.raw ? milliseconds(l.raw->wall).c_str() : "",
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
        if (l.goal.megabytes > 0) line["megabytes"] = l.megabytes;
        else line["tilth"] = {{"wall_ms", l.tilth.wall * 1000}, {"cpu_ms", l.tilth.processor * 1000}};
        if (const auto times = ratio(l, &Cost::wall)) line["ratio"] = *times;
        if (const auto times = ratio(l, &Cost::processor)) line["cpu_ratio"] = *times;
        line["goal"] = goalText(l.goal);
        all.push_back(line);
    }
    return all.dump(2) + "\n";
}

}
