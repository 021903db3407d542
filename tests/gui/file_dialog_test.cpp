// SPDX-License-Identifier: MIT
// Choosing a file opens none of those that are shown: SQLite's locks on an open workspace stay.
#include "gui/bridge/file_dialog.h"
#include "store/store_fixture.h"
#include <QApplication>
#include <QDir>
#include <QFileSystemModel>
#include <QTimer>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/stat.h>

namespace tilth::test {
namespace {

// Of all programs, on a file: lines of /proc/locks that name it.
int locksOn(const std::string& path) {
    struct stat file {};
    EXPECT_EQ(stat(path.c_str(), &file), 0);
    const std::string number = ":" + std::to_string(file.st_ino) + " ";
    int locks = 0;
    std::ifstream all("/proc/locks");
    for (std::string line; std::getline(all, line);) locks += line.find(number) != line.npos;
    return locks;
}

// Leaves the dialog once it shows the file with its kind.
class Leaver : public QObject {
public:
    explicit Leaver(const QString& file) : m_file(file) {
        connect(&m_timer, &QTimer::timeout, this, &Leaver::look);
        m_timer.start(0);
    }
    QString kind;
private:
    void look() {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        const auto* model = dialog ? dialog->findChild<QFileSystemModel*>() : nullptr;
        if (!model) return;
        const QModelIndex at = model->index(m_file, 2);
        if (at.isValid() && kind.isEmpty()) kind = at.data().toString();
        if (!kind.isEmpty()) dialog->reject();
    }
    QString m_file;
    QTimer m_timer;
};

class FileDialogTest : public testing::Test {
protected:
    void SetUp() override {
        before = QDir::currentPath();
        store = openStore(place, clock);
        ASSERT_GT(locksOn(place.text()), 0);
        QDir::setCurrent(QString::fromStdString(std::filesystem::path(place.text()).parent_path().string()));
    }
    void TearDown() override { QDir::setCurrent(before); }
    void expectLocksAfter(const std::function<QString()>& ask) {
        const int locks = locksOn(place.text()), logLocks = locksOn(place.text() + "-shm");
        Leaver leaver(QString::fromStdString(place.text()));
        EXPECT_EQ(ask(), QString());
        EXPECT_EQ(leaver.kind, QStringLiteral("tilth File"));
        EXPECT_EQ(locksOn(place.text()), locks);
        EXPECT_EQ(locksOn(place.text() + "-shm"), logLocks);
    }
    QString before;
    Clock clock;
    Place place{Database::Sqlite};
    std::unique_ptr<Store> store;
    FilePicker picker;
};

}

TEST_F(FileDialogTest, OpeningLeavesTheLocks) {
    expectLocksAfter([&] { return picker.open(nullptr, QStringLiteral("Open"), QStringLiteral("All files (*)")); });
}
TEST_F(FileDialogTest, SavingLeavesTheLocks) {
    expectLocksAfter([&] { return picker.save(nullptr, QStringLiteral("Save"), QStringLiteral("All files (*)"), QStringLiteral("leads.csv")); });
}

}
