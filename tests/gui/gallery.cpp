// SPDX-License-Identifier: MIT
// Draws the widgets with believable content to PNG files: gallery FOLDER [part of a picture's name].
#include "gallery.h"

#include "gui/bridge/labels.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>
#include <QWidget>
#include <memory>

using namespace tilth;

namespace {

struct Variant {
    const char* name;
    theme::Mode mode;
    theme::Density density;
    double scale;
    const char* language;
    bool byKeys; ///< with the focus ring of the keyboard
};

using theme::Density, theme::Mode;
constexpr Variant variants[] = {{"light-en", Mode::Light, Density::Comfortable, 1, "en", false},
                                {"dark-zh", Mode::Dark, Density::Comfortable, 1, "zh_CN", false},
                                {"compact-zh", Mode::Light, Density::Compact, 1, "zh_CN", false},
                                {"large-keys-en", Mode::Light, Density::Comfortable, 1.3, "en", true}};

void draw(const gallery::Picture& picture, const Variant& variant, const QDir& folder) {
    const std::unique_ptr<QWidget> widget(picture.make());
    widget->resize(picture.width, picture.height);
    widget->show();
    widget->setAttribute(Qt::WA_KeyboardFocusChange, variant.byKeys);
    for (int i = 0; i < 5; ++i) QApplication::processEvents();
    widget->grab().save(folder.filePath(QStringLiteral("%1-%2.png").arg(picture.name, QLatin1String(variant.name))));
}

}

bool tilth::gallery::chinese() {
    return theme::language().startsWith(QLatin1String("zh"));
}
QString tilth::gallery::say(const char* english, const char* inChinese) {
    return QString::fromUtf8(chinese() ? inChinese : english);
}

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QDir folder(application.arguments().value(1, QStringLiteral(".")));
    const QString part = application.arguments().value(2);
    std::vector<gallery::Picture> pictures = gallery::controlPictures();
    for (auto more : {gallery::shellPictures, gallery::chartPictures, gallery::boardPictures, gallery::calendarPictures}) {
        const auto added = more();
        pictures.insert(pictures.end(), added.begin(), added.end());
    }
    QTranslator words;
    const bool hasWords = words.load(QStringLiteral(":/i18n/tilth_zh_CN.qm"));
    for (const Variant& variant : variants) {
        QLocale::setDefault(QLocale(QLatin1String(variant.language)));
        QApplication::removeTranslator(&words);
        if (hasWords && QLocale().language() == QLocale::Chinese) QApplication::installTranslator(&words);
        forgetTranslations();
        theme::apply(variant.mode, variant.density, variant.scale, QLatin1String(variant.language));
        for (const auto& picture : pictures)
            if (picture.name.contains(part)) draw(picture, variant, folder);
    }
}
