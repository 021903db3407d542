// SPDX-License-Identifier: MIT
#include "gui/application.h"
#include "app/erasure.h"
#include "gui/bridge/heap.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/safekeeping.h"
#include "gui/bridge/shown_work.h"
#include "gui/bridge/text.h"
#include "gui/page.h"
#include "gui/pages.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>
#include <QTableView>
#include <QTimeZone>

namespace tilth {
namespace {

const QString languageKey = QStringLiteral("language"), themeKey = QStringLiteral("theme"), densityKey = QStringLiteral("density"),
              scaleKey = QStringLiteral("text_scale"), fileKey = QStringLiteral("file"), windowKey = QStringLiteral("window"), pagesKey = QStringLiteral("pages"), windowsGroup = QStringLiteral("windows"), usersGroup = QStringLiteral("users"), failedBackupKey = QStringLiteral("failed_backup"), goneFileKey = QStringLiteral("gone_file");

theme::Mode modeOf(const QString& name) {
    return name == QLatin1String("light") ? theme::Mode::Light : name == QLatin1String("dark") ? theme::Mode::Dark : theme::Mode::System;
}

NewWorkspace defaults() {
    NewWorkspace fresh;
    const QLocale here = QLocale::system();
    const QString currency = here.currencySymbol(QLocale::CurrencyIsoCode), country = QLocale::territoryToCode(here.territory());
    if (currency.size() == 3) fresh.currency = fromQt(currency);
    if (country.size() == 2) fresh.country = fromQt(country);
    if (const QByteArray zone = QTimeZone::systemTimeZoneId(); !zone.isEmpty()) fresh.timeZone = zone.toStdString();
    const QString user = QString::fromLocal8Bit(qgetenv("USER"));
    if (!user.isEmpty()) fresh.userName = fresh.login = fromQt(user);
    return fresh;
}

// Places hold slashes, which would be groups of settings.
QString keyOf(const QString& group, const std::string& place) {
    const QString whole = isPostgresUrl(place) ? toQt(place) : QFileInfo(toQt(place)).absoluteFilePath();
    return group + QLatin1Char('/') + QString::fromLatin1(QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha1).toHex());
}

// Waits for workers and paints to settle, for pictures.
void settle(int milliseconds) {
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < milliseconds;) QApplication::processEvents(QEventLoop::AllEvents, 20);
}

}

Application::Application(const Options& options) : m_options(options), m_settings(QStringLiteral("tilth"), QStringLiteral("tilth")) {
    giveBackLargeMemory();
    applyLanguage();
    applyLook();
    connect(qApp, &QCoreApplication::aboutToQuit, this, &Application::keepState);
}

Application::~Application() = default;

QString Application::language() const {
    const QString asked = m_options.language.isEmpty() ? m_settings.value(languageKey, QLocale::system().name()).toString() : m_options.language;
    return QLocale(asked).language() == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

void Application::applyLanguage() {
    qApp->removeTranslator(&m_words);
    qApp->removeTranslator(&m_qtWords);
    QLocale::setDefault(QLocale(language()));
    const bool own = m_words.load(QStringLiteral(":/i18n/tilth_%1.qm").arg(language()));
    const bool qts = m_qtWords.load(QStringLiteral("qtbase_%1").arg(language()), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (qts) qApp->installTranslator(&m_qtWords);
    if (own) qApp->installTranslator(&m_words);
    forgetTranslations();
}

void Application::applyLook() {
    const QString mode = m_options.theme.isEmpty() ? m_settings.value(themeKey, QStringLiteral("system")).toString() : m_options.theme;
    const bool compact = m_settings.value(densityKey).toString() == QLatin1String("compact");
    theme::apply(modeOf(mode), compact ? theme::Density::Compact : theme::Density::Comfortable, m_settings.value(scaleKey, 1.0).toDouble(), language());
}

bool Application::start() {
    const QString file = m_options.file.isEmpty() ? m_settings.value(fileKey).toString() : m_options.file;
    const bool known = !file.isEmpty() && (QFileInfo::exists(file) || isPostgresUrl(fromQt(file)) || file == m_options.file);
    for (QString place = isMissing(m_options.file) ? askToMake(m_options.file) : known ? file : defaultFile(); !place.isEmpty();) {
        const auto opened = openWorkspace(place);
        if (opened) return showWindow(), tellWho(), tellOfClosing(), true;
        place = askInstead(opened.error());
    }
    return false;
}

// Named on the command line, by mistake perhaps: a new workspace is made only for somebody who wants one.
bool Application::isMissing(const QString& file) const {
    return !file.isEmpty() && m_options.grab.isEmpty() && !isPostgresUrl(fromQt(file)) && !QFileInfo::exists(file);
}

QString Application::askToMake(const QString& file) {
    if (m_options.readOnly) return file;                // opening it says what is wrong
    QMessageBox box(QMessageBox::NoIcon, tr("Tilth"), tr("There is no workspace %1 yet.").arg(QDir::toNativeSeparators(file)), QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    QPushButton* make = box.addButton(tr("New workspace"), QMessageBox::AcceptRole);
    QPushButton* other = box.addButton(tr("Open another workspace…"), QMessageBox::ActionRole);
    box.exec();
    if (box.clickedButton() == make) return file;
    return box.clickedButton() == other ? m_ask.fileToOpen(tr("Open workspace"), tr("Tilth workspaces (*.tilth)")) : QString();
}

// Whoever is refused one workspace may have another.
QString Application::askInstead(const Error& refused) {
    QMessageBox box(QMessageBox::NoIcon, tr("Tilth"), translatedNote(refused.text), QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    QPushButton* other = box.addButton(tr("Open another workspace…"), QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == other ? m_ask.fileToOpen(tr("Open workspace"), tr("Tilth workspaces (*.tilth)")) : QString();
}

WorkspaceOptions Application::options(const std::string& place) const {
    WorkspaceOptions all;
    all.user = fromQt(m_options.user.isEmpty() ? m_settings.value(keyOf(usersGroup, place)).toString() : m_options.user);
    all.mode = m_options.readOnly ? OpenMode::Read : OpenMode::Write;
    all.backups = backupRoot();
    return all;
}

QString Application::defaultFile() {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/tilth"));
    folder.mkpath(QStringLiteral("."));
    return folder.filePath(QStringLiteral("workspace.tilth"));
}

Result<Done> Application::openWorkspace(const QString& file) {
    const std::string place = fromQt(file);
    if (!isPostgresUrl(place) && !QFileInfo::exists(file) && !m_options.readOnly)
        if (const auto made = Workspace::create(place, defaults()); !made) return made.error();
    auto opened = OpenWorkspace::open(place, options(place));
    if (!opened && opened.error().field == "user" && m_options.user.isEmpty()) {     // who works here was removed since
        m_settings.remove(keyOf(usersGroup, place));
        opened = OpenWorkspace::open(place, options(place));
    }
    if (!opened) return opened.error();
    m_window.reset();
    m_desk.reset();
    m_open = std::move(*opened);
    if (m_options.grab.isEmpty()) m_settings.setValue(fileKey, isPostgresUrl(place) ? file : QFileInfo(file).absoluteFilePath());
    return Done{};
}

// A window with its frame that is larger than the screen would hide its foot.
void Application::giveSize() {
    constexpr QSize frame{16, 48};
    const QSize room = m_window->screen()->availableGeometry().size() - frame;
    m_window->resize(m_options.size);
    if (!m_options.grab.isEmpty()) return;
    if (m_options.size.width() > room.width() || m_options.size.height() > room.height()) m_window->setWindowState(Qt::WindowMaximized);
}

void Application::showWindow() {
    m_window.reset();
    m_desk = std::make_unique<Desk>(*m_open, m_ask);
    m_window = std::make_unique<MainWindow>(*m_desk, m_options.grab.isEmpty() ? desktopNotices() : nullptr);
    m_ask.setWindow(m_window.get());
    giveSize();
    connect(m_desk.get(), &Desk::requested, this, &Application::obey, Qt::QueuedConnection);
    connect(m_open.get(), &OpenWorkspace::schemaChanged, m_window.get(), [this] { obey(QStringLiteral("rebuild")); }, Qt::QueuedConnection);
    m_window->restore(m_options.grab.isEmpty() ? lastState() : QVariantMap());
    m_window->show();
}

// "theme:dark": what outlives the window.
void Application::obey(const QString& request) {
    const QString what = request.section(QLatin1Char(':'), 0, 0), value = request.section(QLatin1Char(':'), 1);
    if (what == QLatin1String("quit")) return QApplication::quit();
    if (what == QLatin1String("open")) return value.isEmpty() ? askForFile() : openOther(value);
    if (what == QLatin1String("restore")) return restoreHere(value);
    if (what == QLatin1String("new")) return askForNewFile();
    if (what == QLatin1String("lang")) return change(languageKey, value);
    if (what == QLatin1String("user")) return workAs(value);
    if (what == QLatin1String("rebuild")) return keepState(), showWindow();
    change(what == QLatin1String("scale") ? scaleKey : what, value);
}

void Application::change(const QString& setting, const QString& value) {
    m_settings.setValue(setting, value);
    if (setting == languageKey) m_options.language.clear();
    if (setting == themeKey) m_options.theme.clear();
    if (setting == languageKey) applyLanguage();
    applyLook();
    if (setting != languageKey) return;
    keepState();
    showWindow();
}

void Application::askForFile() {
    const QString file = m_ask.fileToOpen(tr("Open workspace"), tr("Tilth workspaces (*.tilth)"));
    if (!file.isEmpty()) openOther(file);
}

void Application::askForNewFile() {
    const QString file = m_ask.fileToMake(tr("New workspace"), tr("Tilth workspaces (*.tilth)"), tr("Workspace") + QStringLiteral(".tilth"));
    if (!file.isEmpty()) openOther(file);
}

void Application::openOther(const QString& file) {
    keepState();
    if (const auto opened = openWorkspace(file); !opened) {
        if (!m_window->isVisible()) return QApplication::quit();            // closed while it was opened
        return emit m_desk->failed(translatedNote(opened.error().text));
    }
    showWindow();
    tellWho();
}

// Nobody may have the file open, so the window goes; a label says why, and the work is done in a thread.
void Application::restoreHere(const QString& backup) {
    const std::string place = m_open->place();
    keepState();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    m_desk.reset();
    m_open.reset();
    std::optional<Result<RestoredInPlace>> restored;
    workShown(tr("Restoring… Tilth opens again in a moment."), {}, [&] { restored.emplace(restoreInPlace(fromQt(backup), place, options(place), erasureList())); });
    const auto opened = openWorkspace(QString::fromStdString(place));
    if (!opened) return void(QMessageBox::critical(nullptr, tr("Tilth"), translatedNote(opened.error().text))), QApplication::quit();
    showWindow();
    QApplication::setQuitOnLastWindowClosed(true);
    if (!*restored) emit m_desk->failed(translatedNote(restored->error().text));
    else emit m_desk->said(tr("Restored. The state before is kept as %1").arg(QFileInfo(toQt((*restored)->kept)).fileName()), {}, {});
}

void Application::finish() {
    if (!m_window || !m_options.grab.isEmpty()) return;
    QEventLoop waiting;
    const bool gone = !m_open->lost().empty() && !m_open->isServer();       // what is open may be all there is, however new the last backup
    m_window->keeping().backUp(gone ? BackupOccasion::Asked : BackupOccasion::Closed, [&](const Result<std::optional<Backup>>& made) {
        if (!made) m_settings.setValue(failedBackupKey, translatedNote(made.error().text));
        else if (*made && gone) m_settings.setValue(goneFileKey, tr("The workspace's file was gone when Tilth closed. What was saved until then is kept in %1.").arg(toQt((*made)->file)));
        waiting.quit();
    });
    waiting.exec();
}

void Application::tellFault(const QString& why) {
    if (m_desk) return emit m_desk->failed(why);
    QMessageBox box(QMessageBox::Critical, tr("Tilth"), why, QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void Application::tellOfClosing() {
    const auto tell = [this](const QString& key, void (Safekeeping::*heard)(const QString&)) {
        const QString words = m_settings.value(key).toString();
        m_settings.remove(key);
        if (!words.isEmpty()) emit (m_window->keeping().*heard)(words);
    };
    tell(failedBackupKey, &Safekeeping::backupFailed);
    tell(goneFileKey, &Safekeeping::fileWasGone);
}

// Whoever never said it here works as the first user, and colleagues would be one person in history, undo and figures.
void Application::tellWho() {
    const auto users = m_desk->reading().store().findAll<User>();
    if (users.size() < 2 || !options(m_open->place()).user.empty() || m_open->readOnly() || !m_options.grab.isEmpty()) return;
    emit m_desk->said(tr("You work as %1. Are you somebody else?").arg(toQt(m_desk->reading().user().name)), tr("Choose"), [this] { m_desk->openPage(QStringLiteral("settings")); });
}

void Application::workAs(const QString& user) {
    m_options.user.clear();
    m_settings.setValue(keyOf(usersGroup, m_open->place()), user);
    openOther(toQt(m_open->place()));
}

void Application::keepState() {
    if (!m_window || !m_options.grab.isEmpty()) return;
    QVariantMap state = m_window->state();
    m_settings.setValue(keyOf(windowsGroup, m_open->place()), state.take(pagesKey));
    m_settings.setValue(windowKey, state);
}

// Size and page are those of the last window; filters and the like belong to one workspace and would hide another one's records.
QVariantMap Application::lastState() const {
    QVariantMap state = m_settings.value(windowKey).toMap();
    state[pagesKey] = m_settings.value(keyOf(windowsGroup, m_open->place()));
    return state;
}

// Pictures show the panel or page of a record where there is one.
void Application::showSomeRecord() {
    auto* table = m_window->currentPage()->findChild<QTableView*>(QStringLiteral("table"));
    if (table && table->model() && table->model()->rowCount() > 0) table->setCurrentIndex(table->model()->index(0, 0));
    const auto deals = m_desk->reading().store().loadWhere(m_desk->type("lead"), nullptr, {});
    if (m_window->currentPage()->inherits("tilth::RecordPage") && !deals.empty()) m_window->openRecord(QStringLiteral("lead"), deals.back()->id);
}

int Application::grab(const QString& folder) {
    QDir().mkpath(folder);
    int saved = 0;
    for (const PageEntry& entry : pageEntries()) {
        m_window->openPage(QString::fromLatin1(entry.name));
        settle(400);
        showSomeRecord();
        settle(400);
        saved += m_window->grab().save(QDir(folder).filePath(QString::fromLatin1(entry.name) + QStringLiteral(".png")));
    }
    return saved;
}

}
