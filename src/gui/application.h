// SPDX-License-Identifier: MIT
// The composition root: language, look, the open workspace and its window, made and joined here and nowhere else.
#pragma once
#include "gui/bridge/ask.h"
#include "gui/bridge/desk.h"
#include "gui/main_window.h"

#include <QSettings>
#include <QStringList>
#include <QTranslator>
#include <memory>

namespace tilth {

class Application : public QObject {
    Q_OBJECT

public:
    struct Options {
        QString file, user, language, theme, grab;
        QSize size{1280, 800};
        bool readOnly = false;
    };
    explicit Application(const Options& options);
    ~Application() override;

    /// Opens workspace and window; false: nothing could be opened, the reason was shown.
    bool start();
    /// After the window was closed: the backup that is due then. Why it failed, and that the file was gone, is told at the next start.
    void finish();
    /// What an event ended with: in the window, or in a box while there is none.
    void tellFault(const QString& why);
    /// Saves a picture of every page into the folder and returns how many.
    int grab(const QString& folder);

private:
    void applyLook();
    void applyLanguage();
    QString language() const;
    Result<Done> openWorkspace(const QString& file);
    bool isMissing(const QString& file) const;
    QString askToMake(const QString& file);             // the file, another one, or empty: neither
    QString askInstead(const Error& refused);
    QString defaultFile();
    WorkspaceOptions options(const std::string& place) const;
    void tellOfClosing();
    void tellWho();
    void giveSize();
    void showWindow();
    void obey(const QString& request);
    void askForFile();
    void askForNewFile();
    void openOther(const QString& file);
    void restoreHere(const QString& backup);
    void workAs(const QString& user);
    void change(const QString& setting, const QString& value);
    void keepState();
    QVariantMap lastState() const;
    void showSomeRecord();

    Options m_options;
    QSettings m_settings;
    QTranslator m_words, m_qtWords;
    DialogAsk m_ask;
    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

}
