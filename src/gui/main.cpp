// SPDX-License-Identifier: MIT
// The window's program: reads the command line and hands over to Application.
#include "gui/application.h"
#include "gui/bridge/end_signals.h"
#include "gui/bridge/guarded_application.h"

#include <QCommandLineParser>
#include <algorithm>
#include <span>
#include <string_view>

namespace {

tilth::Application::Options optionsOf(const QCommandLineParser& line) {
    tilth::Application::Options options;
    options.file = line.positionalArguments().value(0);
    options.user = line.value(QStringLiteral("as"));
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
    line.addOption({QStringLiteral("as"), QStringLiteral("work as this user: login, e-mail or name"), QStringLiteral("USER")});
    line.addOption({QStringLiteral("lang"), QStringLiteral("language: en or zh_CN"), QStringLiteral("LANG")});
    line.addOption({QStringLiteral("theme"), QStringLiteral("look: light, dark or system"), QStringLiteral("THEME")});
    line.addOption({QStringLiteral("size"), QStringLiteral("size of the window, 1280x800"), QStringLiteral("WxH")});
    line.addOption({QStringLiteral("read-only"), QStringLiteral("open the workspace to be read")});
    line.addOption({QStringLiteral("grab"), QStringLiteral("save a picture of every page into DIR and end"), QStringLiteral("DIR")});
}

// Words need no display.
bool asksForWords(std::span<char* const> arguments) {
    return std::ranges::any_of(arguments, [](std::string_view word) { return word == "-h" || word == "--help" || word == "--help-all" || word == "-v" || word == "--version"; });
}

void sayWords(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QCommandLineParser line;
    addOptions(line);
    line.process(application);
}

}

int main(int argc, char** argv) {
    QCoreApplication::setApplicationName(QStringLiteral("tilth"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TILTH_VERSION));
    if (asksForWords({argv, static_cast<std::size_t>(argc)})) sayWords(argc, argv);
    const tilth::GuardedApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("tilth"));
    QCommandLineParser line;
    addOptions(line);
    line.process(application);
    const auto options = optionsOf(line);
    tilth::EndSignals ends;
    QObject::connect(&ends, &tilth::EndSignals::wanted, &application, [] { QCoreApplication::exit(0); });
    tilth::Application tilth(options);
    QObject::connect(&application, &tilth::GuardedApplication::faulted, &tilth, &tilth::Application::tellFault);
    if (!tilth.start()) return 3;
    if (!options.grab.isEmpty()) return tilth.grab(options.grab) > 0 ? 0 : 1;
    const int status = QApplication::exec();
    ends.blockSignals(true);                        // it ends already: the last backup is not cut short
    tilth.finish();
    return status;
}
