// SPDX-License-Identifier: MIT
// The colour tokens read well, sizes follow density and scale, icons named in the code exist.
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/style.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <gtest/gtest.h>

namespace tilth {
namespace {

struct Look {
    const char* name;
    theme::Mode mode;
    const theme::Colors& colors;
};

void useLook(theme::Mode mode, theme::Density density = theme::Density::Comfortable, double scale = 1,
             const char* language = "en") {
    theme::apply(mode, density, scale, QLatin1String(language));
}

class Theme : public testing::Test {
protected:
    void TearDown() override { useLook(theme::Mode::Light); }
    const std::vector<Look> looks{{"light", theme::Mode::Light, theme::lightColors()},
                                  {"dark", theme::Mode::Dark, theme::darkColors()}};
};

}

// Paper has more pixels an inch than a screen; what is measured is what is painted.
TEST_F(Theme, textIsAsLongOnPaperAsItIsMeasured) {
    for (const int perInch : {96, 127, 300}) {
        QImage paper(600, 60, QImage::Format_RGB32);
        paper.setDotsPerMeterX(qRound(perInch / 0.0254)), paper.setDotsPerMeterY(qRound(perInch / 0.0254));
        paper.fill(Qt::white);
        QPainter painter(&paper);
        const int width = theme::drawText(painter, paper.rect(), QStringLiteral("Calendar"), theme::Type::Page, Qt::black);
        painter.end();
        int last = 0;
        for (int x = 0; x < paper.width(); ++x)
            for (int y = 0; y < paper.height(); ++y)
                if (qGray(paper.pixel(x, y)) < 128) last = x;
        EXPECT_NEAR(last, width, 4) << perInch;
    }
}

TEST_F(Theme, textTokensReadOnEveryGround) {
    for (const Look& look : looks) {
        const theme::Colors& c = look.colors;
        for (const QColor& ground : {c.surface, c.window, c.hover, c.selection})
            for (const QColor& text : {c.text, c.secondary, c.weak, c.accent, c.danger, c.warning, c.success})
                EXPECT_GE(theme::contrast(text, ground), 4.5)
                    << look.name << ' ' << text.name().toStdString() << " on " << ground.name().toStdString();
        EXPECT_GE(theme::contrast(c.onAccent, c.accent), 4.5) << look.name;
    }
}

TEST_F(Theme, edgesAndTheRingStandOut) {
    for (const Look& look : looks)
        for (const QColor& ground : {look.colors.surface, look.colors.window}) {
            EXPECT_GE(theme::contrast(look.colors.edge, ground), 3.0) << look.name;
            EXPECT_GE(theme::contrast(look.colors.accent, ground), 3.0) << look.name;
        }
}

TEST_F(Theme, textOnAFillIsTheBetterOfBlackAndWhite) {
    for (const Look& look : looks)
        for (const auto& fill : look.colors.categories)
            EXPECT_GE(theme::contrast(theme::textOn(fill), fill), 4.5) << fill.name().toStdString();
}

TEST_F(Theme, contrastIsTheOneOfWcag) {
    EXPECT_NEAR(theme::contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(theme::contrast(QColor::fromRgb(119, 119, 119), Qt::white), 4.48, 0.01);
}

TEST_F(Theme, stagesGrowStrongerAndKeepTheirEnds) {
    for (const Look& look : looks) {
        useLook(look.mode);
        const QColor& ground = look.colors.surface;
        for (int count : {2, 4, 5, 6, 9}) {
            EXPECT_EQ(theme::stageColor(0, count), look.colors.stages.front());
            EXPECT_EQ(theme::stageColor(count - 1, count), look.colors.stages.back());
            for (int i = 1; i < count; ++i)
                EXPECT_GT(theme::contrast(theme::stageColor(i, count), ground),
                          theme::contrast(theme::stageColor(i - 1, count), ground))
                    << look.name << ' ' << i << '/' << count;
        }
        EXPECT_EQ(theme::stageColor(0, 1), look.colors.stages.back());
    }
}

TEST_F(Theme, sizesFollowDensityScaleAndFont) {
    useLook(theme::Mode::Light);
    const int line = theme::textHeight(), row = theme::rowHeight();
    EXPECT_EQ(row, line + 18);
    EXPECT_EQ(theme::controlHeight(), line + 14);
    useLook(theme::Mode::Light, theme::Density::Compact);
    EXPECT_EQ(theme::rowHeight(), line + 10);
    EXPECT_GE(theme::controlHeight(), theme::smallestTarget);
    useLook(theme::Mode::Light, theme::Density::Comfortable, 1.3);
    EXPECT_GT(theme::rowHeight(), row);
    useLook(theme::Mode::Light, theme::Density::Comfortable, 9);
    EXPECT_DOUBLE_EQ(theme::textScale(), 1.5);
}

TEST_F(Theme, familiesAreNamedByLanguage) {
    const std::pair<const char*, QStringList> cases[] = {{"en", {"Noto Sans", "Noto Sans CJK SC"}},
                                                         {"zh_CN", {"Noto Sans CJK SC", "Noto Sans"}},
                                                         {"zh_TW", {"Noto Sans CJK TC", "Noto Sans"}},
                                                         {"zh_Hant", {"Noto Sans CJK TC", "Noto Sans"}}};
    for (const auto& [language, families] : cases) {
        useLook(theme::Mode::Light, theme::Density::Comfortable, 1, language);
        EXPECT_EQ(QApplication::font().families(), families) << language;
        EXPECT_FALSE(theme::font(theme::Type::Title).italic());
    }
}

TEST_F(Theme, widgetsFollowAtRunTime) {
    QLabel label(QStringLiteral("Deals"));
    theme::setType(&label, theme::Type::Title, theme::Tone::Danger);
    label.ensurePolished();
    useLook(theme::Mode::Dark, theme::Density::Comfortable, 1.3);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), theme::darkColors().danger);
    EXPECT_DOUBLE_EQ(label.font().pointSizeF(), 10 * 1.3 * 1.25);
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), theme::darkColors().surface);
    QPushButton button(QStringLiteral("New"));
    EXPECT_EQ(button.sizeHint().height(), theme::controlHeight());
}

// The desktop's own pictures would be the only coloured ones, where it wants some.
TEST_F(Theme, buttonsOfDialogsHaveWordsAlone) {
    struct WithPictures : QProxyStyle {
        int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* back) const override {
            return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 1 : QProxyStyle::styleHint(hint, option, widget, back);
        }
    };
    theme::Style style;
    style.setBaseStyle(new WithPictures);
    EXPECT_EQ(static_cast<const QStyle&>(style).styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons, nullptr, nullptr, nullptr), 0);
}

TEST_F(Theme, anIconTakesTheColourAskedFor) {
    const auto strongest = [](const QIcon& icon, QIcon::Mode mode) {
        const QImage picture = icon.pixmap(QSize(64, 64), mode).toImage();
        QColor found;
        for (int x = 0; x < picture.width(); ++x)
            for (int y = 0; y < picture.height(); ++y)
                if (picture.pixelColor(x, y).alpha() == 255) found = picture.pixelColor(x, y);
        return found;
    };
    useLook(theme::Mode::Light);
    const QIcon icon = theme::icon(QStringLiteral("check"), theme::Tone::Danger);
    EXPECT_EQ(strongest(icon, QIcon::Normal), theme::lightColors().danger);
    EXPECT_EQ(strongest(icon, QIcon::Selected), theme::lightColors().accent);
    useLook(theme::Mode::Dark);
    EXPECT_EQ(strongest(icon, QIcon::Normal), theme::darkColors().danger);
}

TEST_F(Theme, everyIconNamedInTheCodeExists) {
    static const QRegularExpression use(QStringLiteral(
        R"re((?:icon|drawIcon|makeIconButton|makeIconLabel)\((?:painter, [^"]*|QStringLiteral\()?"([a-z0-9-]+)")re"));
    int seen = 0;
    QDirIterator files(QStringLiteral(TILTH_SOURCE_DIR "/src/gui"), {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        for (auto found = use.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext(); ++seen) {
            const QString name = found.next().captured(1);
            EXPECT_TRUE(theme::hasIcon(name)) << file.fileName().toStdString() << ": " << name.toStdString();
        }
    }
    EXPECT_GT(seen, 10);
}

}
