// SPDX-License-Identifier: MIT
// What Ctrl+K finds: recent things first, pages and sections of the settings, these and commands behind ">", records in any script, "#" by number.
#pragma once
#include "app/search.h"

#include <QObject>
#include <QVariant>

namespace tilth {

class CommandPalette;
class MainWindow;
struct Command;
struct PaletteItem;

/// Whether words name something: in the language in force or in English, by any part, by pinyin or its initials.
bool isMeant(const QString& shown, const char* english, const QString& words);

class PaletteSearch : public QObject {
    Q_OBJECT

public:
    PaletteSearch(MainWindow& window, CommandPalette& palette);

private:
    void answer(const QString& query);
    void addRecords(const QString& query, const std::vector<SearchHit>& hits);
    void open(const QVariant& id);
    void openSetting(const QString& section);
    void obey(const Command& command);
    void remember(const PaletteItem& item);

    MainWindow& m_window;
    CommandPalette& m_palette;
    QList<PaletteItem> m_shown, m_recent;
};

}
