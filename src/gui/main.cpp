// SPDX-License-Identifier: MIT
// The window's program: reads the command line and hands over to Application.
#include "gui/application.h"

#include <QApplication>
#include <QCommandLineParser>

namespace {

tilth::Application::Options optionsOf(const QCommandLineParser& line) {
    tilth::Application::Options options;
    options.file = line.positionalArguments().value(0);
    options.language = line.value(QStringLiteral("lang"));
    options.theme = line.value(QStringLiteral("theme"));
    options.grab = line.value(QStringLiteral("grab"));
    const QStringList size = line.value(QStringLiteral("size")).split(QLatin1Char('x'));
    options.readOnly = line.isSet(QStringLiteral("read-only"));
    if (size.size() == 2) options.size = {size[0].toInt(), size[1].toInt()};
    return options;
}

void addOptions(QCommandLineParser& line) {
    line.setApplicationDescription(QStringLiteral("Tilth: customers, deals and campaigns"));
    line.addHelpOption();
    line.addVersionOption();
    line.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("workspace to open: FILE.tilth or postgresql://..."), QStringLiteral("[FILE]"));
    line.addOption({QStringLiteral("lang"), QStringLiteral("language: en or zh_CN"), QStringLiteral("LANG")});
    line.addOption({QStringLiteral("theme"), QStringLiteral("look: light, dark or system"), QStringLiteral("THEME")});
    line.addOption({QStringLiteral("size"), QStringLiteral("size of the window, 1280x800"), QStringLiteral("WxH")});
    line.addOption({QStringLiteral("read-only"), QStringLiteral("open the workspace to be read")});
    line.addOption({QStringLiteral("grab"), QStringLiteral("save a picture of every page into DIR and end"), QStringLiteral("DIR")});
}

}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tilth"));
    QApplication::setApplicationVersion(QStringLiteral(TILTH_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("tilth"));
    QCommandLineParser line;
    addOptions(line);
    line.process(application);
    const auto options = optionsOf(line);
    tilth::Application tilth(options);
    if (!tilth.start()) return 3;
    if (!options.grab.isEmpty()) return tilth.grab(options.grab) > 0 ? 0 : 1;
    const int status = QApplication::exec();
    tilth.finish();
    return status;
}
