// SPDX-License-Identifier: MIT
// Values of the colour tokens and the arithmetic on them.
#include "gui/theme/colors.h"

#include <algorithm>
#include <cmath>

namespace tilth::theme {

const Colors& lightColors() {
    static const Colors colors{
        "#F6F7F9",
        "#FFFFFF",
        "#FAFBFC",
        "#EEF1F4",
        "#DDE1E6",
        "#818994",
        "#1B1F24",
        "#57606A",
        "#626C77",
        "#1F5FBF",
        "#FFFFFF",
        "#E6EFFB",
        "#B3261E",
        "#8A5A00",
        "#187A34",
        {"#A9C4E8", "#7BA4DB", "#4D84CC", "#1F5FBF"},
        "#009A70",
        "#808994",
        {"#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#5B6570"}};
    return colors;
}

const Colors& darkColors() {
    static const Colors colors{
        "#16191D",
        "#1E2227",
        "#22272D",
        "#2A3037",
        "#363D46",
        "#7A8490",
        "#E6E9ED",
        "#A9B2BC",
        "#919BA6",
        "#6EA8FE",
        "#0B1A2B",
        "#1E3250",
        "#FF8A80",
        "#F0B429",
        "#57C785",
        {"#35507A", "#4A73AF", "#5F8FD6", "#8FBDFF"},
        "#2BB58C",
        "#7A8490",
        {"#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#D5DBE1"}};
    return colors;
}

QColor blend(const QColor& from, const QColor& to, double share) {
    const auto mix = [share](float a, float b) { return a + (b - a) * float(std::clamp(share, 0.0, 1.0)); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
}

namespace {

double linear(float channel) {
    return channel <= 0.04045F ? channel / 12.92 : std::pow((double(channel) + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor textOn(const QColor& fill) {
    return contrast(fill, Qt::black) >= contrast(fill, Qt::white) ? Qt::black : Qt::white;
}

}
