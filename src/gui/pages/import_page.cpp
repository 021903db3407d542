// SPDX-License-Identifier: MIT
#include "gui/pages/import_page.h"
#include "app/history.h"
#include "app/import_words.h"
#include "gui/bridge/ask.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/read_only.h"
#include "gui/bridge/sentences.h"
#include "gui/bridge/text.h"
#include "gui/widgets/choice_box.h"
#include "gui/models/mapping_model.h"
#include "gui/pages/import_choices.h"
#include "gui/pages/import_run.h"
#include "gui/pages/issue_table.h"
#include "gui/theme/icons.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/page_head.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/record_table.h"
#include "ui_import_page.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <algorithm>
#include <utility>

namespace tilth {
namespace {

enum Step { Drop, Map, Finished };

constexpr int checkDelay = 400;     // after the last change of mapping or policy

// The rules name a file by its whole path; a person who has just chosen it needs its name only.
QString faultText(std::string_view text, const QString& path) {
    const std::string named = fromQt(path) + ": ";
    return text.starts_with(named) ? QFileInfo(path).fileName() + QStringLiteral(": ") + translatedNote(text.substr(named.size())) : translatedNote(text);
}

// In the words of the file, each in quotes: a heading may hold a comma.
QString namedColumns(const std::vector<std::string>& headings) {
    QStringList names;
    for (const std::string& heading : headings) names.push_back(ImportPage::tr("\"%1\"", "a column's heading").arg(toQt(heading).simplified()));
    return names.join(ImportPage::tr(", ", "between headings"));
}

}

ImportPage::ImportPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_ui(std::make_unique<Ui::ImportPage>()), m_mapping(new MappingModel(this)), m_preview(new PreviewModel(this)), m_run(new ImportRun(desk, this)) {
    m_ui->setupUi(this);
    setSurface(this);
    m_ui->column->setContentsMargins(theme::pageMargin, theme::s4, theme::pageMargin, theme::s4);
    m_ui->column->setSpacing(theme::s3);
    m_ui->mapColumn->setContentsMargins(0, 0, 0, 0);
    m_ui->resultColumn->setContentsMargins(0, 0, 0, 0);
    m_ui->head->setTitle(tr("Import"));
    m_ui->head->setBackShown(true);
    m_ui->head->setFilterBarShown(false);
    connect(m_ui->head, &PageHead::backRequested, this, [this] { this->desk().openPage(QStringLiteral("back")); });
    connect(m_ui->head->addButton(tr("Choose another file…"), QStringLiteral("folder-open")), &QPushButton::clicked, this, &ImportPage::chooseFile);
    m_ui->drop->setContent(QStringLiteral("upload"), tr("Drop a table (CSV, Excel, JSON) or vCards on the window, or choose a file"), tr("Choose a file…"));
    connect(m_ui->drop, &EmptyState::acted, this, &ImportPage::chooseFile);
    makeChoices();
    makeTables();
    m_check.setSingleShot(true);
    m_check.setInterval(checkDelay);
    connect(&m_check, &QTimer::timeout, this, &ImportPage::check);
    connect(&desk.open(), &OpenWorkspace::news, this, &ImportPage::follow);
    showStep(Drop);
}

ImportPage::~ImportPage() = default;

void ImportPage::makeChoices() {
    const ChoiceRow reading(m_ui->reading), writing(m_ui->writing);
    m_type = reading.add(tr("Rows are"), importTypes(desk()));
    m_sheet = reading.add(tr("Sheet"), {});
    m_encoding = reading.add(tr("Encoding"), encodingChoices());
    m_delimiter = reading.add(tr("Separator"), delimiterChoices());
    m_dates = reading.add(tr("Dates"), dateChoices());
    m_header = reading.add(tr("Headings"), headerChoices());
    for (ChoiceBox* box : {m_type, m_sheet, m_encoding, m_delimiter, m_dates, m_header}) connect(box, &QComboBox::activated, this, &ImportPage::look);
    m_key = writing.add(tr("The same record has"), {});
    m_match = writing.add(tr("If it is there already"), matchChoices());
    for (ChoiceBox* box : {m_key, m_match}) connect(box, &QComboBox::activated, this, [this] { m_check.start(); });
    m_go = new QPushButton(tr("Import"));
    theme::setRole(m_go, theme::Role::Primary);
    m_ui->writing->layout()->addWidget(m_go);
    connect(m_go, &QPushButton::clicked, this, &ImportPage::start);
    refuseIfReadOnly(desk(), m_go);
    auto* after = new FlowLayout(m_ui->after);
    m_revert = new QPushButton(theme::icon(QStringLiteral("undo-2")), tr("Revert this import"));
    auto* rows = new QPushButton(tr("Show the rows"));
    after->addWidget(m_revert);
    after->addWidget(rows);
    connect(m_revert, &QPushButton::clicked, this, [this] { desk().undo(m_revision); });
    connect(rows, &QPushButton::clicked, this, [this] { desk().openRows(m_type->value().toString(), QString()); });
}

void ImportPage::makeTables() {
    theme::setType(m_ui->fileLabel, theme::Type::Strong);
    theme::setType(m_ui->notes, theme::Type::Caption, theme::Tone::Secondary);
    theme::setType(m_ui->outlook, theme::Type::Body, theme::Tone::Secondary);
    theme::setType(m_ui->resultTitle, theme::Type::Title);
    for (QLabel* label : {m_ui->fileLabel, m_ui->notes, m_ui->outlook, m_ui->resultTitle, m_ui->resultText}) label->setTextFormat(Qt::PlainText);
    m_ui->mapping->setModel(m_mapping);
    m_ui->mapping->horizontalHeader()->setSectionResizeMode(MappingModel::Samples, QHeaderView::Stretch);
    m_ui->mapping->setAccessibleName(tr("Columns of the file and where they go"));
    m_ui->preview->setModel(m_preview);
    m_ui->preview->setAccessibleName(tr("The first rows of the file"));
    m_ui->issues->setAccessibleName(tr("Rows that were not imported"));
    connect(m_mapping, &MappingModel::mappingChanged, this, [this] { fillFieldBoxes(), fillKeys(), checkSoon(); });
}

QList<QWidget*> ImportPage::regions() { return {m_ui->head, m_ui->steps->currentWidget()}; }

void ImportPage::enter() {
    if (m_path.isEmpty()) showStep(Drop);
}

void ImportPage::showStep(int step) { m_ui->steps->setCurrentIndex(step); }

void ImportPage::chooseFile() {
    const QString path = desk().ask().fileToOpen(tr("Import a file"), tr("Tables, vCards and calendars (*.csv *.tsv *.txt *.xlsx *.xlsm *.json *.jsonl *.vcf *.ics);;All files (*)"));
    if (!path.isEmpty()) openFile(path);
}

void ImportPage::openFile(const QString& path) {
    if (path.isEmpty() || m_run->isRunning()) return;
    m_path = path;
    m_sheet->clear();
    for (ChoiceBox* box : {m_encoding, m_delimiter, m_dates, m_header}) box->setCurrentIndex(0);
    if (path.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive) && m_type->value().toString() != QLatin1String("activity")) m_type->setValue(QStringLiteral("campaign"));
    look();
}

FileChoices ImportPage::choices() const {
    FileChoices choices;
    choices.encoding = fromQt(m_encoding->value().toString());
    choices.sheet = fromQt(m_sheet->value().toString());
    choices.dateOrder = fromQt(m_dates->value().toString());
    const QString delimiter = m_delimiter->value().toString();
    if (!delimiter.isEmpty()) choices.delimiter = delimiter[0].toLatin1();
    if (m_header->value().isValid()) choices.headerRow = m_header->value().toInt();
    return choices;
}

void ImportPage::look() {
    const auto work = [path = fromQt(m_path), type = fromQt(m_type->value().toString()), choices = choices()](Workspace& workspace) {
        return previewFile(workspace, path, type, choices);
    };
    desk().open().count(this, work, [this](const Result<Preview>& preview) { preview ? showPreview(*preview) : showFault(preview.error()); });
}

void ImportPage::showPreview(const Preview& preview) {
    m_mapping->setPreview(preview);
    m_preview->setPreview(preview);
    m_ui->fileLabel->setText(tr("%1 · %n row(s) · %2", nullptr, static_cast<int>(preview.rowCount)).arg(QFileInfo(m_path).fileName(), toQt(preview.sheet.empty() ? preview.encoding : preview.sheet)));
    m_ui->notes->setText(notesText(preview.notes));
    m_ui->notes->setVisible(!preview.notes.empty());
    fillSheets(preview);
    fillFieldBoxes();
    fillKeys();
    m_ui->preview->fitColumns();
    showStep(Map);
    fitMapping();
    checkSoon();
}

// One a line.
QString ImportPage::notesText(const std::vector<std::string>& notes) const {
    QStringList lines;
    for (const std::string& note : notes) lines.push_back(faultOf(desk().type(fromQt(m_type->value().toString())), note));
    return lines.join(QLatin1Char('\n'));
}

void ImportPage::showFault(const Error& error) {
    const QString text = faultText(error.text, std::exchange(m_path, {}));
    m_ui->drop->setContent(QStringLiteral("triangle-alert"), text, tr("Choose a file…"));
    showStep(Drop);
}

// A workbook has sheets and knows its own encoding; a text file has neither.
void ImportPage::fillSheets(const Preview& preview) {
    m_sheet->clear();
    for (const std::string& name : preview.sheets) m_sheet->add(toQt(name), toQt(name));
    m_sheet->setValue(toQt(preview.sheet));
    m_sheet->parentWidget()->setVisible(preview.sheets.size() > 1);
    for (ChoiceBox* box : {m_encoding, m_delimiter}) box->parentWidget()->setVisible(preview.sheets.empty());
}

void ImportPage::fillFieldBoxes() {
    const EntityType& type = desk().type(fromQt(m_type->value().toString()));
    for (int row = 0; row < m_mapping->rowCount(); ++row) {
        auto* box = makeFieldBox(type, m_ui->mapping);
        box->setValue(m_mapping->fieldAt(row).isEmpty() ? QVariant() : QVariant(m_mapping->fieldAt(row)));
        box->setAccessibleName(tr("Field for %1").arg(m_mapping->headingAt(row)));
        m_ui->mapping->setIndexWidget(m_mapping->index(row, MappingModel::GoesInto), box);
        connect(box, &QComboBox::activated, this, [this, box, row] { m_mapping->setField(row, box->value().toString()); }, Qt::QueuedConnection);
    }
}

// By what is in them, the fields by their boxes; the examples take what is left, and their tip says them whole.
void ImportPage::fitMapping() {
    const int box = theme::textHeight() * 13;
    for (int column : {MappingModel::Heading, MappingModel::Kind}) {
        m_ui->mapping->resizeColumnToContents(column);
        m_ui->mapping->setColumnWidth(column, std::min(m_ui->mapping->columnWidth(column), box));
    }
    m_ui->mapping->setColumnWidth(MappingModel::GoesInto, box);
}

void ImportPage::fillKeys() {
    const QVariant before = m_key->value();
    int longest = 0;            // in pixels: Han are wider than the letters that a box counts in
    m_key->clear();
    for (const auto& [words, keys] : keyChoices(desk().type(fromQt(m_type->value().toString())), m_mapping->map())) m_key->add(words, keys), longest = std::max(longest, m_key->fontMetrics().horizontalAdvance(words));
    m_key->setMinimumContentsLength(longest / m_key->fontMetrics().horizontalAdvance(QLatin1Char('X')) + 1);
    m_key->setValue(before);
    if (m_key->currentIndex() < 0) m_key->setCurrentIndex(0);
}

ImportRequest ImportPage::request() const {
    ImportRequest request;
    request.path = fromQt(m_path);
    request.type = fromQt(m_type->value().toString());
    request.file = choices();
    request.map = m_mapping->map();
    if (const QString key = m_key->value().toString(); !key.isEmpty()) request.key = {fromQt(key)};
    request.onMatch = static_cast<OnMatch>(m_match->value().toInt());
    request.createMissing = {"company", "user", "product", "campaign", "team", "territory"};
    return request;
}

// Without any column an import would take those that their headings fit.
void ImportPage::checkSoon() {
    if (m_run->isRunning()) return;
    if (m_mapping->mappedCount() == 0) return m_check.stop(), refuse(translated(say(ImportWord::NoColumnFits, {})));
    allow();
    m_check.start();
}

// A dry run says what would happen before anything is written.
void ImportPage::check() {
    if (m_path.isEmpty() || m_run->isRunning()) return;
    ImportRequest dry = request();
    dry.dryRun = true;
    m_ui->outlook->setText(tr("Checking…"));
    desk().open().count(this, [dry](Workspace& workspace) { return importFile(workspace, dry); }, [this](const Result<ImportResult>& result) {
        if (m_run->isRunning() || m_mapping->mappedCount() == 0) return;        // not asked any more
        result ? showCheck(*result) : refuse(faultText(result.error().text, m_path));
    });
}

// Nothing can be imported as it is chosen now: the words beside the button say why, and so does its tip.
void ImportPage::refuse(const QString& why) {
    m_ui->outlook->setText(why);
    m_go->setEnabled(false);
    setPlainTip(m_go, why);
}

void ImportPage::allow() {
    m_go->setEnabled(true);
    setPlainTip(m_go, {});
}

void ImportPage::showCheck(const ImportResult& result) {
    allow();
    QStringList lines{tr("Would add %1, change %2, skip %3; %n row(s) cannot be read.", nullptr, static_cast<int>(result.failed))
                          .arg(QLocale().toString(static_cast<qlonglong>(result.created)), QLocale().toString(static_cast<qlonglong>(result.updated)),
                               QLocale().toString(static_cast<qlonglong>(result.skipped)))};
    const QStringList told = m_ui->notes->text().split(QLatin1Char('\n'));
    for (const QString& note : notesText(result.notes).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (!told.contains(note)) lines.push_back(note);
    m_ui->outlook->setText(lines.join(QLatin1Char('\n')));
}

void ImportPage::start() {
    if (m_run->isRunning()) return;
    ImportRequest wanted = request();
    wanted.errorsFile = fromQt(QFileInfo(m_path).absolutePath() + QLatin1Char('/') + QFileInfo(m_path).completeBaseName() + (m_sheet->count() ? QStringLiteral(".rejects.xlsx") : QStringLiteral(".rejects.csv")));
    wanted.inWords = [context = contextOf(wanted.type)](std::string_view reason) { return fromQt(translatedNote(context, reason)); };
    refuse(tr("Importing…"));
    m_run->start(wanted, tr("Import %1").arg(QFileInfo(m_path).fileName()), [this](const Result<ImportResult>& result) {
        allow();
        result ? showResult(*result) : m_ui->outlook->setText(faultText(result.error().text, m_path));
    });
}

void ImportPage::showResult(const ImportResult& result) {
    m_revision = result.revision;
    m_path.clear();
    QString text = tr("%1 added, %2 changed, %3 skipped, %4 not imported.")
                       .arg(QLocale().toString(static_cast<qlonglong>(result.created)), QLocale().toString(static_cast<qlonglong>(result.updated)),
                            QLocale().toString(static_cast<qlonglong>(result.skipped)), QLocale().toString(static_cast<qlonglong>(result.failed)));
    if (!result.unmapped.empty()) text += QLatin1Char('\n') + tr("Columns that were not imported: %1.").arg(namedColumns(result.unmapped));
    if (!result.notes.empty()) text += QLatin1Char('\n') + notesText(result.notes);
    if (!result.errorsFile.empty() && result.failed) text += QLatin1Char('\n') + tr("The rows that were not imported are in %1: mend them and import that file.").arg(toQt(result.errorsFile));
    m_told = text;
    showIssues(*m_ui->issues, desk().type(fromQt(m_type->value().toString())), result.issues);
    m_ui->after->setEnabled(result.revision != 0);
    showReversed(RevisionKind::Done);
    showStep(Finished);
    emit desk().said(tr("%1 records imported").arg(QLocale().toString(static_cast<qlonglong>(result.created + result.updated))), tr("Revert"),
                     [this, revision = result.revision] { desk().undo(revision); });
}

// The result stays true whoever takes the import back, or does it again: each of these steps takes back the one before.
void ImportPage::follow(const News& news) {
    if (!m_revision || (news.kind != RevisionKind::Undone && news.kind != RevisionKind::Redone)) return;
    const auto work = [step = news.revision](Workspace& workspace) { return Result<std::int64_t>(reversedBy(workspace, step)); };
    desk().open().count(this, work, [this, step = news.revision, kind = news.kind](const Result<std::int64_t>& reversed) {
        if (!reversed || *reversed != m_revision) return;
        m_revision = step;
        showReversed(kind);
    });
}

void ImportPage::showReversed(RevisionKind kind) {
    const bool undone = kind == RevisionKind::Undone;
    m_ui->resultTitle->setText(undone ? tr("Import undone") : tr("Import finished"));
    m_ui->resultText->setText(undone ? tr("What it added and changed was taken back.") : m_told);
    m_revert->setEnabled(!undone);
}

}
