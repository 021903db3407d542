// SPDX-License-Identifier: MIT
#include "gui/models/palette_search.h"
#include "core/base/text.h"
#include "core/columns/search_line.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/commands.h"
#include "gui/main_window.h"
#include "gui/page.h"
#include "gui/pages.h"
#include "gui/pages/settings_page.h"
#include "gui/widgets/command_palette.h"

#include <QCoreApplication>
#include <array>

namespace tilth {
namespace {

constexpr int mostRecent = 8;
constexpr std::size_t mostOfAType = 6;

QList<PaletteItem> pageItems(const QString& words) {
    QList<PaletteItem> items;
    const QString group = QCoreApplication::translate("tilth::PaletteSearch", "Pages");
    for (const PageEntry& entry : pageEntries())
        if (isMeant(pageTitle(entry), entry.title, words))
            items.push_back({group, QString::fromLatin1(entry.icon), pageTitle(entry), {}, {}, QStringLiteral("page:%1").arg(QLatin1String(entry.name))});
    for (const SettingsSection& section : settingsSections())
        if (!words.isEmpty() && isMeant(sectionTitle(section), section.name, words))
            items.push_back({group, QString::fromLatin1(section.icon), sectionTitle(section), pageTitle(*findPage(u"settings")), {}, QStringLiteral("setting:%1").arg(QLatin1String(section.name))});
    return items;
}

QList<PaletteItem> commandItems(const QString& words) {
    QList<PaletteItem> items;
    for (const Command& command : commands()) {
        const QString text = commandText(command, true);
        if (!command.act || !isMeant(text, command.text, words)) continue;
        const QString keys = QString::fromLatin1(command.shortcut).section(QLatin1Char(';'), 0, 0);
        items.push_back({PaletteSearch::tr("Commands"), QString::fromLatin1(*command.icon ? command.icon : "command"), text, {}, keys, QStringLiteral("command:%1").arg(QLatin1String(command.key))});
    }
    return items;
}

// "New: Lead" is also found by "new lead".
QString spoken(QString text) { return text.remove(QLatin1Char(':')).remove(QChar(0xff1a)); }

// New things of a kind are commands as well.
QList<PaletteItem> newItems(Desk& desk, const QString& words) {
    QList<PaletteItem> items;
    for (const PageEntry& entry : pageEntries()) {
        if (!*entry.type || !entry.inRail) continue;
        const QString text = PaletteSearch::tr("New: %1").arg(labelOf(desk.type(entry.type)));
        if (isMeant(text, entry.title, words) || isMeant(spoken(text), entry.title, words))
            items.push_back({PaletteSearch::tr("Commands"), QStringLiteral("plus"), text, {}, {}, QStringLiteral("new:%1").arg(QLatin1String(entry.name))});
    }
    return items;
}

PaletteItem recordItem(Desk& desk, const SearchHit& hit) {
    const PageEntry* page = pageOf(toQt(hit.type));
    const QString section = pluralOf(desk.type(hit.type)), icon = QString::fromLatin1(page ? page->icon : "file-text");
    return {section, icon, toQt(hit.title), toQt(hit.subtitle), {}, QStringLiteral("record:%1:%2").arg(toQt(hit.type)).arg(hit.id)};
}

}

bool isMeant(const QString& shown, const char* english, const QString& words) {
    const std::string inForce = fromQt(shown), plain = fromQt(QString::fromUtf8(english).remove(QLatin1Char('&')));
    const std::array<std::string_view, 2> texts{inForce, plain};
    return searchLine(texts).find(fold(fromQt(words))) != std::string::npos;
}

PaletteSearch::PaletteSearch(MainWindow& window, CommandPalette& palette) : QObject(&window), m_window(window), m_palette(palette) {
    palette.setPlaceholder(tr("Search records, pages and commands"));
    palette.setEmptyText(tr("Nothing found"));
    connect(&palette, &CommandPalette::queryChanged, this, &PaletteSearch::answer);
    connect(&palette, &CommandPalette::chosen, this, &PaletteSearch::open);
}

void PaletteSearch::answer(const QString& query) {
    const bool onlyCommands = query.startsWith(QLatin1Char('>'));
    const QString words = (onlyCommands ? query.mid(1) : query).trimmed();
    m_shown = words.isEmpty() && !onlyCommands ? m_recent : QList<PaletteItem>{};
    if (onlyCommands) m_shown += newItems(m_window.desk(), words) + (words.isEmpty() ? QList<PaletteItem>{} : pageItems(words)) + commandItems(words);
    else m_shown += pageItems(words);
    if (!onlyCommands && !words.isEmpty()) m_shown += commandItems(words);
    m_palette.setItems(query, m_shown);
    if (onlyCommands || words.isEmpty()) return;
    m_window.desk().columns().find(this, {"lead", "contact", "company", "deal", "campaign"}, fromQt(words), mostOfAType,
                                   [this, query](const std::vector<SearchHit>& hits) { addRecords(query, hits); });
}

void PaletteSearch::addRecords(const QString& query, const std::vector<SearchHit>& hits) {
    if (query != m_palette.query()) return;
    QList<PaletteItem> items;
    for (const SearchHit& hit : hits) items.push_back(recordItem(m_window.desk(), hit));
    m_shown = items + m_shown;
    m_palette.setItems(query, m_shown);
}

void PaletteSearch::remember(const PaletteItem& item) {
    m_recent.removeIf([&](const PaletteItem& old) { return old.id == item.id; });
    m_recent.push_front(item);
    m_recent.front().section = tr("Recent");
    if (m_recent.size() > mostRecent) m_recent.pop_back();
}

void PaletteSearch::open(const QVariant& id) {
    for (const PaletteItem& item : QList(m_shown))
        if (item.id == id) {
            remember(item);
            break;
        }
    const QStringList words = id.toString().split(QLatin1Char(':'));
    if (words[0] == QLatin1String("record")) return m_window.openRecord(words[1], words[2].toLongLong());
    if (words[0] == QLatin1String("command")) return obey(*findCommand(words[1]));
    if (words[0] == QLatin1String("setting")) return openSetting(words[1]);
    m_window.openPage(words[1]);
    if (words[0] == QLatin1String("new")) m_window.newThing();
}

void PaletteSearch::openSetting(const QString& section) {
    m_window.openPage(QStringLiteral("settings"));
    m_window.currentPage()->showRows(section);
}

void PaletteSearch::obey(const Command& command) {
    const QString why = m_window.desk().readOnly();
    if (command.writes && !why.isEmpty()) return emit m_window.desk().failed(why);
    command.act(m_window);
}

}
