// SPDX-License-Identifier: MIT
// The state behind the look: one palette, one set of fonts, applied to the QApplication, which is global as well.
#include "gui/theme/theme.h"

#include "gui/theme/style.h"
#include "gui/theme/system_mode.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPalette>
#include <QVariant>
#include <QWidget>
#include <algorithm>
#include <array>
#include <cmath>

namespace tilth::theme {
namespace {

constexpr double basePointSize = 10;
constexpr std::array<double, 6> typeScale{0.88, 1, 1, 1.25, 1.5, 1.9};
constexpr char typeKey[] = "tilthType", toneKey[] = "tilthTone", roleKey[] = "tilthRole", invalidKey[] = "tilthInvalid";

struct State {
    Mode mode = Mode::Light;
    Density density = Density::Comfortable;
    double textScale = 1;
    QString language = QStringLiteral("en");
    bool dark = false;
    std::array<QFont, typeScale.size()> fonts;
    std::array<int, typeScale.size()> heights{};
};

State& state() {
    static State current;
    return current;
}

/// The first family of each list that is installed; the rest are the same face on other systems.
QString installed(const QStringList& families) {
    const auto has = [](const QString& family) { return QFontDatabase::hasFamily(family); };
    const auto found = std::find_if(families.begin(), families.end(), has);
    return found == families.end() ? families.first() : *found;
}

QStringList familiesFor(const QString& language) {
    const bool chinese = language.startsWith(QLatin1String("zh"));
    const bool traditional = chinese && (language.contains(QLatin1String("TW")) || language.contains(QLatin1String("HK")) ||
                                         language.contains(QLatin1String("Hant")));
    const QString latin = installed({"Noto Sans", "Segoe UI", "Helvetica Neue"});
    const QString han = traditional ? installed({"Noto Sans CJK TC", "Microsoft JhengHei UI", "PingFang TC"})
                                    : installed({"Noto Sans CJK SC", "Microsoft YaHei UI", "PingFang SC"});
    // Noto Sans lifts Chinese text by no pixel only when the Chinese face comes first in a Chinese window.
    return chinese ? QStringList{han, latin} : QStringList{latin, han};
}

QFont scaled(QFont base, Type type) {
    base.setPointSizeF(basePointSize * state().textScale * typeScale[std::size_t(type)]);
    // The packaged faces hold Regular and Bold only.
    base.setWeight(type == Type::Caption || type == Type::Body ? QFont::Normal : QFont::Bold);
    return base;
}

void makeFonts() {
    QFont base;
    base.setFamilies(familiesFor(state().language));
    for (std::size_t i = 0; i < typeScale.size(); ++i) {
        state().fonts[i] = scaled(base, Type(i));
        state().heights[i] = QFontMetrics(state().fonts[i]).height();
    }
}

QPalette paletteOf(const Colors& c) {
    QPalette p;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, c.window},         {QPalette::Base, c.surface},          {QPalette::AlternateBase, c.alternate},
        {QPalette::Button, c.surface},        {QPalette::ToolTipBase, c.surface},   {QPalette::ToolTipText, c.text},
        {QPalette::WindowText, c.text},       {QPalette::Text, c.text},             {QPalette::ButtonText, c.text},
        {QPalette::BrightText, c.danger},     {QPalette::PlaceholderText, c.weak},  {QPalette::Highlight, c.selection},
        {QPalette::HighlightedText, c.text},  {QPalette::Link, c.accent},           {QPalette::LinkVisited, c.accent},
        {QPalette::Mid, c.line},              {QPalette::Midlight, c.hover},        {QPalette::Dark, c.edge},
        {QPalette::Light, c.surface},         {QPalette::Shadow, c.line}};
    for (const auto& [role, value] : roles) p.setColor(role, value);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.weak);
    return p;
}

void applyState() {
    state().dark = state().mode == Mode::Dark || (state().mode == Mode::System && systemPrefersDark());
    makeFonts();
    QApplication::setStyle(new Style);
    QApplication::setPalette(paletteOf(colors()));
    QApplication::setFont(font(Type::Body));
}

}

void apply(Mode mode, Density density, double textScale, const QString& language) {
    state().mode = mode;
    state().density = density;
    state().textScale = std::clamp(textScale, 0.9, 1.5);
    state().language = language;
    applyState();
    if (mode == Mode::System) followSystem([] {
        if (state().mode == Mode::System) applyState();
    });
}

Mode mode() { return state().mode; }
Density density() { return state().density; }
double textScale() { return state().textScale; }
QString language() { return state().language; }
bool isChinese() { return state().language.startsWith(QLatin1String("zh")); }
bool isDark() { return state().dark; }
const Colors& colors() { return isDark() ? darkColors() : lightColors(); }

QColor color(Tone tone) {
    const Colors& c = colors();
    const std::array all{c.text, c.secondary, c.weak, c.accent, c.onAccent, c.danger, c.warning, c.success};
    return all[std::size_t(tone)];
}

QColor stageColor(int index, int count) {
    const auto& tones = colors().stages;
    if (count <= 1) return tones.back();
    const double place = std::clamp(double(index) / (count - 1), 0.0, 1.0) * double(tones.size() - 1);
    const auto low = std::min(std::size_t(place), tones.size() - 2);
    return blend(tones[low], tones[low + 1], place - double(low));
}

QColor categoryColor(int index) {
    const auto& all = colors().categories;
    return all[std::size_t(std::max(index, 0)) % all.size()];
}

QFont font(Type type) { return state().fonts[std::size_t(type)]; }
int textHeight(Type type) { return state().heights[std::size_t(type)]; }

int rowHeight() { return textHeight() + (density() == Density::Compact ? s2 + 2 : s4 + 2); }

int controlHeight() {
    return std::max(textHeight() + (density() == Density::Compact ? s2 : s3 + 2), smallestTarget);
}

void setType(QWidget* widget, Type type, Tone tone) {
    widget->setProperty(typeKey, int(type));
    widget->setProperty(toneKey, int(tone));
    polishType(widget);
}

void polishType(QWidget* widget) {
    const QVariant type = widget->property(typeKey);
    if (!type.isValid()) return;
    widget->setFont(font(Type(type.toInt())));
    QPalette palette;
    const QColor ink = color(Tone(widget->property(toneKey).toInt()));
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) palette.setColor(role, ink);
    widget->setPalette(palette);
}

void setRole(QWidget* button, Role role) {
    button->setProperty(roleKey, int(role));
    button->updateGeometry();
    button->update();
}

Role roleOf(const QWidget* button) { return button ? Role(button->property(roleKey).toInt()) : Role::Normal; }

void setInvalid(QWidget* field, bool invalid) {
    field->setProperty(invalidKey, invalid);
    field->update();
}

bool isInvalid(const QWidget* field) { return field && field->property(invalidKey).toBool(); }

}
