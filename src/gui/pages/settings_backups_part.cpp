// SPDX-License-Identifier: MIT
#include "gui/pages/settings_backups_part.h"
#include "app/erasure.h"
#include "app/settings.h"
#include "gui/bridge/ask.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/text.h"
#include "gui/bridge/wording.h"
#include "gui/forms/field_editor.h"
#include "gui/theme/icons.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/small_table.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <array>

namespace tilth {
namespace {

constexpr std::array counted{"lead", "company", "deal"};

QString countsText(Desk& desk, const Backup& backup) {
    QStringList parts;
    for (const char* type : counted)
        if (const auto at = backup.records.find(type); at != backup.records.end() && at->second > 0) parts.push_back(countOf(desk.type(type), at->second));
    return parts.isEmpty() ? SettingsBackupsPart::tr("empty") : parts.join(QStringLiteral(" · "));
}
QString occasionText(BackupOccasion occasion) { return translated("BackupOccasion", backupOccasionChoices[static_cast<std::size_t>(occasion)].label); }

SmallRow rowOf(Desk& desk, const Wording& wording, const Backup& backup, qint64 number) {
    const bool good = backup.verified;
    return {{{wording.time(backup.mark.made), CellKind::Strong}, {occasionText(backup.mark.occasion), CellKind::Text}, {QLocale().formattedDataSize(backup.bytes), CellKind::Amount},
             {countsText(desk, backup), CellKind::Secondary},
             {good ? SettingsBackupsPart::tr("Verified") : SettingsBackupsPart::tr("Changed since"), CellKind::Marked, good ? theme::Tone::Success : theme::Tone::Danger,
              good ? QStringLiteral("check") : QStringLiteral("triangle-alert")}},
            number};
}

}

SettingsBackupsPart::SettingsBackupsPart(Desk& desk) : SettingsPart(desk) {
    addHeading(tr("Automatic backups"));
    addNote(desk.open().isServer() ? tr("A workspace on a server is backed up there, with pg_dump.")
                                   : tr("Made by themselves while you work, when you close Tilth and before large imports; each is opened and compared before it counts. "
                                        "Kept are the newest of 7 days, 4 weeks and 12 months, and beside them those you ask for. A copy on another disk is up to you: choose a folder there, or one that is synchronised."));
    if (!desk.open().isServer()) makeChoices(), makeTable(), makeButtons();
    endColumn();
    connect(&desk.open(), &OpenWorkspace::settingsChanged, this, &SettingsBackupsPart::enter);
}

void SettingsBackupsPart::makeChoices() {
    m_automatic = new ChoiceBox;
    m_folder = new QLineEdit;
    m_where = makeLabel({}, theme::Type::Body, theme::Tone::Secondary);
    m_automatic->setObjectName(QStringLiteral("automatic_backups"));
    m_folder->setObjectName(QStringLiteral("backup_folder"));
    m_folder->setPlaceholderText(tr("The usual folder"));
    for (const Choice& choice : findSetting("automatic_backups")->choices) m_automatic->add(translated("Setting", choice.label), toQt(choice.name));
    auto* choose = new QPushButton(theme::icon(QStringLiteral("folder-open")), tr("Choose a folder…"));
    QFormLayout* form = addForm();
    addRow(form, tr("Back up by itself"), m_automatic);
    m_fault = addRow(form, tr("Folder"), m_folder);
    auto* row = new QHBoxLayout;
    row->addWidget(choose);
    row->addWidget(m_where, 1);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_where->setWordWrap(true);
    column().addLayout(row);
    onEdited(m_automatic, this, [this] { save("automatic_backups", m_automatic->value().toString()); });
    onEdited(m_folder, this, [this] { save("backup_folder", m_folder->text().trimmed()); });
    connect(choose, &QPushButton::clicked, this, &SettingsBackupsPart::chooseFolder);
    for (QWidget* control : std::initializer_list<QWidget*>{m_automatic, m_folder, choose}) refuseIfReadOnly(desk(), control);
    if (!desk().readOnly().isEmpty()) m_folder->setEnabled(false);       // the line below says where they lie, to be copied
}

void SettingsBackupsPart::makeTable() {
    addHeading(tr("Restore"));
    m_table = new SmallTable({tr("Made"), tr("Why"), tr("Size"), tr("Holds"), tr("State")}, {2});
    m_empty = makeLabel(tr("No backup was made yet."), theme::Type::Body, theme::Tone::Secondary);
    m_table->setObjectName(QStringLiteral("backups"));
    m_table->setAccessibleName(tr("Backups"));
    m_table->setOptionalColumns({3});
    column().addWidget(m_empty);
    column().addWidget(m_table);
}

void SettingsBackupsPart::makeButtons() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::s4);
    grid->setVerticalSpacing(theme::s3);
    grid->setColumnStretch(1, 1);
    addButton(grid, "save", tr("Back up now"), tr("One more, whatever is there already"), &SettingsBackupsPart::backUp)->setObjectName(QStringLiteral("back_up"));
    m_ofChosen = {addButton(grid, "shield-check", tr("Look through"), tr("Opens the chosen backup and checks all of it"), &SettingsBackupsPart::verify),
                  addButton(grid, "copy", tr("Restore as a new file…"), tr("The chosen state as a workspace of its own; this one stays as it is"), &SettingsBackupsPart::restoreNew),
                  addButton(grid, "history", tr("Restore here…"), tr("This workspace goes back to the chosen state; the present one is backed up before"), &SettingsBackupsPart::restoreHere)};
    m_ofChosen[0]->setObjectName(QStringLiteral("look_through"));
    m_ofChosen[1]->setObjectName(QStringLiteral("restore_new"));
    m_ofChosen[2]->setObjectName(QStringLiteral("restore_here"));
    refuseIfReadOnly(desk(), m_ofChosen[2]);
    m_result = makeLabel({}, theme::Type::Body, theme::Tone::Success);
    m_result->setWordWrap(true);
    column().addLayout(grid);
    column().addWidget(m_result);
}

QPushButton* SettingsBackupsPart::addButton(QGridLayout* grid, const char* icon, const QString& text, const QString& note, void (SettingsBackupsPart::*act)()) {
    auto* button = new QPushButton(theme::icon(QString::fromLatin1(icon)), text);
    const int row = grid->rowCount();
    QLabel* about = makeLabel(note, theme::Type::Body, theme::Tone::Secondary);
    about->setWordWrap(true);
    grid->addWidget(button, row, 0);
    grid->addWidget(about, row, 1);
    connect(button, &QPushButton::clicked, this, act);
    m_all.push_back(button);
    m_about[button] = about;
    return button;
}

void SettingsBackupsPart::enter() {
    if (desk().open().isServer()) return;
    setEditorValue(m_automatic, toQt(desk().reading().setting("automatic_backups")));
    if (!m_folder->hasFocus() && !theme::isInvalid(m_folder)) m_folder->setText(toQt(desk().reading().setting("backup_folder")));
    m_where->setText(tr("They lie in %1").arg(QString::fromStdString(backupFolder(desk().reading()).string())));
    desk().open().keep(this, [](Workspace& workspace) -> Result<std::vector<Backup>> { return backupsOf(workspace); }, [this](Result<std::vector<Backup>> backups) {
        if (backups) showBackups(std::move(*backups));
    });
}

void SettingsBackupsPart::showBackups(std::vector<Backup> backups) {
    m_backups = std::move(backups);
    const Wording wording = Wording::of(desk().reading());
    QList<SmallRow> rows;
    for (const Backup& backup : m_backups) rows.push_back(rowOf(desk(), wording, backup, rows.size() + 1));
    m_table->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    for (QPushButton* button : m_ofChosen) button->setVisible(!rows.isEmpty()), m_about[button]->setVisible(!rows.isEmpty());
    if (!rows.isEmpty() && !m_table->currentId()) m_table->setCurrentIndex(m_table->model()->index(0, 0));
}

const Backup* SettingsBackupsPart::chosen() const {
    const qint64 number = m_table->currentId();
    return number > 0 && static_cast<std::size_t>(number) <= m_backups.size() ? &m_backups[static_cast<std::size_t>(number - 1)] : nullptr;
}

void SettingsBackupsPart::save(const std::string& key, const QString& value) {
    theme::setInvalid(m_folder, false);
    m_fault->hide();
    if (value == toQt(desk().reading().setting(key))) return;
    desk().change(tr("%1 changed").arg(translated("Setting", findSetting(key)->label)), [key, text = fromQt(value)](Workspace& workspace) { return setSetting(workspace, key, text); }, {},
                  [this](const Error& error) {
                      theme::setInvalid(m_folder, true);
                      m_fault->setText(translated("Setting", error.text));
                      m_fault->show();
                  });
}

void SettingsBackupsPart::chooseFolder() {
    const QString folder = desk().ask().folder(tr("Folder of automatic backups"), m_folder->text());
    if (folder.isEmpty()) return;
    m_folder->setText(folder);
    save("backup_folder", folder);
}

void SettingsBackupsPart::tell(const QString& text, bool wrong) {
    theme::setType(m_result, theme::Type::Body, wrong ? theme::Tone::Danger : theme::Tone::Success);
    m_result->setText(text);
    work(false);
}

// One thing at a time, and what runs is seen.
void SettingsBackupsPart::work(bool runs) {
    for (QPushButton* button : m_all) button->setEnabled(!runs);
    if (!runs) refuseIfReadOnly(desk(), m_ofChosen[2]);
}

void SettingsBackupsPart::backUp() {
    tell(tr("Copying…"), false);
    work(true);
    desk().open().keep(this, [](Workspace& workspace) { return backupOn(workspace, BackupOccasion::Asked); }, [this](const Result<std::optional<Backup>>& made) {
        if (!made) return tell(translatedNote(made.error().text), true);
        tell(tr("Copied, opened and compared"), false);
        enter();
    });
}

void SettingsBackupsPart::verify() {
    const Backup* backup = chosen();
    if (!backup) return;
    tell(tr("Looking through…"), false);
    work(true);
    desk().open().keep(this, [file = backup->file](Workspace&) { return verifyBackup(file); }, [this](const Result<Copied>& sound) {
        sound ? tell(tr("Nothing wrong was found"), false) : tell(translatedNote(sound.error().text), true);
    });
}

void SettingsBackupsPart::restoreNew() {
    const Backup* backup = chosen();
    if (!backup) return;
    const QFileInfo here(toQt(desk().open().place()));
    const QString day = Wording::of(desk().reading()).date(Wording::of(desk().reading()).dayOf(backup->mark.made));
    const QString path = desk().ask().fileToMake(tr("Restore as a new file"), tr("Tilth workspaces (*.tilth)"), here.absoluteDir().filePath(here.completeBaseName() + QLatin1Char(' ') + day + QStringLiteral(".tilth")));
    if (path.isEmpty()) return;
    tell(tr("Restoring…"), false);
    work(true);
    desk().open().keep(this, [from = backup->file, into = fromQt(path)](Workspace& workspace) { return restoreBackup(from, into, erasureList(), &workspace); }, [this, path](const Result<Copied>& copied) {
        if (!copied) return tell(translatedNote(copied.error().text), true);
        tell(tr("Restored as %1").arg(path), false);
        emit desk().said(tr("Restored as %1").arg(path), tr("Open"), [this, path] { emit desk().requested(QStringLiteral("open:") + path); });
    });
}

// Everything is closed for it, so the application does it.
void SettingsBackupsPart::restoreHere() {
    const Backup* backup = chosen();
    if (!backup) return;
    const QString when = Wording::of(desk().reading()).time(backup->mark.made);
    if (desk().ask().sure(tr("The workspace goes back to its state of %1. The present state is backed up before; people who were erased and addresses that were suppressed since stay so.").arg(when), tr("Restore")))
        emit desk().requested(QStringLiteral("restore:") + toQt(backup->file));
}

}
