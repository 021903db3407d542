// SPDX-License-Identifier: MIT
// Runs the window's tests on the offscreen platform with fonts, language and look fixed.
#include "gui/support/watchdog.h"
#include "gui/theme/theme.h"

#include <QLocale>
#include <gtest/gtest.h>

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    testing::InitGoogleTest(&argc, argv);
    QLocale::setDefault(QLocale::c());
    tilth::test::WatchedApplication application(argc, argv);
    QObject::connect(&application, &tilth::GuardedApplication::faulted, &application, [&](const QString& why) {
        if (!application.property("faults").toBool()) ADD_FAILURE() << why.toStdString();
    });
    namespace theme = tilth::theme;
    theme::apply(theme::Mode::Light, theme::Density::Comfortable, 1.0, QStringLiteral("en"));
    return RUN_ALL_TESTS();
}
