// SPDX-License-Identifier: MIT
// Measured times with their goals, as a table or as JSON. A goal is about the time that passes; the ratio of processor time
// stands beside: it holds on a busy machine too, and tells what a second processor does.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tilth::bench {

/// Seconds; processor: user and system of this process, 0: not measured.
struct Cost { double wall = 0, processor = 0; };

Cost costOf(const std::function<void()>& work);
/// The median of both, over so many runs.
Cost medianOf(int runs, const std::function<void()>& work);
Cost medianOf(const std::vector<Cost>& costs);
/// What so many of a hundred do not exceed, both times for themselves.
Cost percentileOf(const std::vector<Cost>& costs, std::size_t percent);

struct Goal {
    double ratio = 0;               // of wall time to the raw limit; 0: none
    double milliseconds = 0;        // of wall time; 0: none
    double megabytes = 0;
};

class Figures {
public:
    void add(const std::string& work, std::optional<Cost> raw, Cost tilth, Goal goal = {});
    void addMemory(const std::string& work, double megabytes, double most);
    std::string table() const;
    std::string json() const;
    static Figures read(const std::string& json);
    /// Of the same works in each run: the middle of what each took.
    static Figures median(const std::vector<Figures>& runs);
    bool allMet() const;
    struct Time { std::string work; double seconds; };          // of the processor
    std::vector<Time> times() const;
private:
    struct Line { std::string work; std::optional<Cost> raw; Cost tilth; double megabytes; Goal goal; };
    static std::optional<double> ratio(const Line& line, double Cost::* time);
    static bool met(const Line& line);
    static std::string goalText(const Goal& goal);

    std::vector<Line> m_lines;
};

}
