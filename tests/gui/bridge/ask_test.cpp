// SPDX-License-Identifier: MIT
// What is known before a file is written: a workspace is never replaced, a plain file by whoever agrees to it.
#include "gui/support/gui_desk.h"

#include <filesystem>
#include <fstream>

namespace tilth {
namespace {

namespace fs = std::filesystem;

class AskTest : public test::GuiTest {
protected:
    QString named(const char* name) const { return QString::fromStdString((fs::path(place.text()).parent_path() / name).string()); }
    void plain(const char* name) const { std::ofstream(named(name).toStdString()) << "name\n"; }
    QString saved(const QString& file) { return asked(file, &Ask::fileToSave); }
    QString made(const QString& file) { return asked(file, &Ask::fileToMake); }

private:
    QString asked(const QString& file, QString (Ask::*name)(const QString&, const QString&, const QString&)) {
        ask.file = file;
        ask.refused.clear();
        return (ask.*name)({}, {}, QStringLiteral("suggested"));
    }
};

}

TEST_F(AskTest, aNewFileIsWritten) {
    EXPECT_EQ(saved(named("new.csv")), named("new.csv"));
    EXPECT_EQ(made(named("new.tilth")), named("new.tilth"));
    EXPECT_TRUE(ask.refused.isEmpty());
}
TEST_F(AskTest, aPlainFileIsReplacedByWhoAgrees) {
    plain("old.csv");
    EXPECT_TRUE(saved(named("old.csv")).isEmpty()) << "nobody said yes";
    ask.yes = true;
    EXPECT_EQ(saved(named("old.csv")), named("old.csv"));
    EXPECT_TRUE(ask.refused.isEmpty());
}
TEST_F(AskTest, aWorkspaceIsRefusedBeforeAnythingIsAsked) {
    struct : test::ScriptedAsk {
        int questions = 0;
        bool sure(const QString&, const QString&) override { return ++questions > 0; }
    } agreeing;
    agreeing.file = QString::fromStdString(place.text());
    EXPECT_TRUE(agreeing.fileToSave({}, {}, QStringLiteral("suggested")).isEmpty());
    EXPECT_TRUE(agreeing.refused.contains(QStringLiteral("is not written over"))) << agreeing.refused.toStdString();
    EXPECT_EQ(agreeing.questions, 0);
}
TEST_F(AskTest, aCopyOrAnotherWorkspaceTakesNoPlace) {
    plain("old.tilth");
    ask.yes = true;
    for (const QString& file : {named("old.tilth"), QString::fromStdString(place.text())}) {
        EXPECT_TRUE(made(file).isEmpty());
        EXPECT_TRUE(ask.refused.contains(QStringLiteral("exists already"))) << ask.refused.toStdString();
    }
}
TEST_F(AskTest, whoeverGivesUpWritesNothing) {
    EXPECT_TRUE(saved({}).isEmpty());
    EXPECT_TRUE(made({}).isEmpty());
}

}
