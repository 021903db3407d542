// SPDX-License-Identifier: MIT
#include "gui/pages/settings_data_part.h"
#include "app/check.h"
#include "app/copies.h"
#include "app/sample_data.h"
#include "gui/bridge/ask.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/theme/icons.h"
#include "gui/widgets/plain.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <array>

namespace tilth {
namespace {

constexpr std::array counted{"lead", "contact", "company", "deal", "campaign", "activity", "touch"};
constexpr std::size_t faultsShown = 10;

QString copiedText(Desk& desk, const Copied& copied) {
    QStringList parts;
    for (const char* type : counted)
        if (const auto at = copied.records.find(type); at != copied.records.end() && at->second > 0) parts.push_back(countOf(desk.type(type), at->second));
    return parts.join(QStringLiteral(" · "));
}

QString faultText(const std::vector<std::string>& faults) {
    QStringList lines;
    for (std::size_t i = 0; i < faults.size() && i < faultsShown; ++i) lines.push_back(translated("Check", faults[i]));
    if (faults.size() > faultsShown) lines.push_back(SettingsDataPart::tr("and %n more", nullptr, static_cast<int>(faults.size() - faultsShown)));
    return lines.join(QLatin1Char('\n'));
}

}

SettingsDataPart::SettingsDataPart(Desk& desk) : SettingsPart(desk) {
    addHeading(tr("Data"));
    QLabel* place = makeLabel(toQt(desk.open().place()), theme::Type::Body, theme::Tone::Secondary);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    place->setAccessibleName(tr("Where the workspace lies"));
    place->setWordWrap(true);
    column().addWidget(place);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::s4);
    grid->setVerticalSpacing(theme::s4);
    grid->setColumnStretch(1, 1);
    m_backup = addAct(grid, "save", tr("Back up to a file…"), tr("A copy of the whole workspace, opened and compared before it counts as made"));
    m_check = addAct(grid, "shield-check", tr("Check workspace"), tr("The file, links, the journal of changes, scores and stages"));
    const Act import = addAct(grid, "upload", tr("Import a file…"), tr("Leads, contacts, companies and deals from tables of other programs"));
    m_demo = addAct(grid, "eye", tr("Open demo data"), tr("A believable company to try everything on; your own records stay untouched"));
    const Act history = addAct(grid, "history", tr("History"), tr("Everything that was done; any of it can be undone"));
    const Act erasure = addAct(grid, "user-x", tr("Erase a person…"), tr("Out of every record, the history and the backups, for good; the list of past erasures"));
    column().addLayout(grid);
    endColumn();
    connect(m_backup.button, &QPushButton::clicked, this, &SettingsDataPart::backup);
    connect(m_check.button, &QPushButton::clicked, this, &SettingsDataPart::check);
    connect(m_demo.button, &QPushButton::clicked, this, &SettingsDataPart::toggleDemo);
    for (QPushButton* button : {m_demo.button, import.button}) refuseIfReadOnly(desk, button);
    connect(import.button, &QPushButton::clicked, this, [this] { this->desk().openPage(QStringLiteral("import")); });
    connect(history.button, &QPushButton::clicked, this, [this] { this->desk().openPage(QStringLiteral("history")); });
    connect(erasure.button, &QPushButton::clicked, this, [this] { this->desk().openPage(QStringLiteral("erasure")); });
    connect(&desk.open(), &OpenWorkspace::settingsChanged, this, &SettingsDataPart::enter);
}

SettingsDataPart::Act SettingsDataPart::addAct(QGridLayout* grid, const char* icon, const QString& text, const QString& note) {
    const Act act{new QPushButton(theme::icon(QString::fromLatin1(icon)), text), makeLabel({}, theme::Type::Body, theme::Tone::Success)};
    auto* words = new QVBoxLayout;
    words->setSpacing(theme::s1);
    QLabel* about = makeLabel(note, theme::Type::Body, theme::Tone::Secondary);
    about->setMinimumHeight(theme::controlHeight());
    for (QLabel* label : {about, act.result}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    act.result->hide();
    const int row = grid->rowCount();
    grid->addWidget(act.button, row, 0, Qt::AlignTop);
    grid->addLayout(words, row, 1);
    return act;
}

void SettingsDataPart::enter() {
    m_hasDemo = hasDemoData(desk().reading());
    m_demo.button->setText(m_hasDemo ? tr("Remove demo data") : tr("Open demo data"));
}

void SettingsDataPart::tell(const Act& act, const QString& text, bool wrong) {
    theme::setType(act.result, theme::Type::Body, wrong ? theme::Tone::Danger : theme::Tone::Success);
    act.result->setText(text);
    act.result->show();
    act.button->setEnabled(true);
}

void SettingsDataPart::backup() {
    const QString name = tr("Backup") + QLatin1Char(' ') + Wording::of(desk().reading()).date(desk().reading().today()) + QStringLiteral(".tilth");
    const QString path = desk().ask().fileToMake(tr("Back up the workspace"), tr("Tilth workspaces (*.tilth)"), QFileInfo(toQt(desk().open().place())).absoluteDir().filePath(name));
    if (path.isEmpty()) return;
    tell(m_backup, tr("Copying…"), false);
    m_backup.button->setEnabled(false);
    desk().open().count(this, [file = fromQt(path)](Workspace& workspace) { return backupWorkspace(workspace, file); }, [this, path](const Result<Copied>& copied) {
        if (copied) tell(m_backup, tr("Copied to %1 and compared: %2").arg(path, copiedText(desk(), *copied)), false);
        else tell(m_backup, translatedNote(copied.error().text), true);
    });
}

void SettingsDataPart::check() {
    tell(m_check, tr("Checking…"), false);
    m_check.button->setEnabled(false);
    desk().open().count(this, [](Workspace& workspace) -> Result<std::vector<std::string>> { return checkWorkspace(workspace); }, [this](const Result<std::vector<std::string>>& faults) {
        if (!faults) return tell(m_check, translated("Check", faults.error().text), true);
        faults->empty() ? tell(m_check, tr("Nothing wrong was found"), false) : tell(m_check, faultText(*faults), true);
    });
}

void SettingsDataPart::toggleDemo() {
    m_demo.button->setEnabled(false);
    const auto after = [this] { m_demo.button->setEnabled(true), enter(); };
    const auto failed = [this](const Error& error) { tell(m_demo, translated("SampleData", error.text), true); };
    if (!m_hasDemo) return desk().change(tr("Demo data added"), [](Workspace& workspace) { return addDemoData(workspace); }, after, failed);
    desk().change(tr("Demo data removed"), [](Workspace& workspace) -> Result<std::int64_t> {
        const auto removed = removeDemoData(workspace);
        if (!removed) return removed.error();
        return removed->revision;
    }, after, failed);
}

}
