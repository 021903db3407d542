// SPDX-License-Identifier: MIT
// A file into records, step by step on one page: file, how it is read, where columns go, duplicates, result with Revert.
#pragma once
#include "app/importing.h"
#include "gui/page.h"

#include <QTimer>
#include <memory>

class QPushButton;

namespace Ui {
class ImportPage;
}

namespace tilth {

class ChoiceBox;
class ImportRun;
class MappingModel;
class PreviewModel;

class ImportPage : public Page {
    Q_OBJECT

public:
    ImportPage(Desk& desk, QWidget* parent);
    ~ImportPage() override;

    void openFile(const QString& path) override;
    void enter() override;
    void addNew() override { chooseFile(); }
    QList<QWidget*> regions() override;

private:
    void makeChoices();
    void makeTables();
    void chooseFile();
    void look();
    void showPreview(const Preview& preview);
    QString notesText(const std::vector<std::string>& notes) const;
    void showFault(const Error& error);
    void fillSheets(const Preview& preview);
    void fillFieldBoxes();
    void fitMapping();
    void fillKeys();
    void checkSoon();
    void check();
    void refuse(const QString& why);
    void allow();
    void showCheck(const ImportResult& result);
    void start();
    void showResult(const ImportResult& result);
    void follow(const News& news);
    void showReversed(RevisionKind kind);
    FileChoices choices() const;
    ImportRequest request() const;
    void showStep(int step);

    std::unique_ptr<Ui::ImportPage> m_ui;
    QString m_path;
    ChoiceBox *m_type = nullptr, *m_sheet = nullptr, *m_encoding = nullptr, *m_delimiter = nullptr, *m_dates = nullptr, *m_header = nullptr, *m_key = nullptr, *m_match = nullptr;
    QPushButton *m_go = nullptr, *m_revert = nullptr;
    MappingModel* m_mapping;
    PreviewModel* m_preview;
    ImportRun* m_run;
    QTimer m_check;
    std::int64_t m_revision = 0;        // of the import, or of its newest undo or redo
    QString m_told;                     // what came of it
};

}
