// SPDX-License-Identifier: MIT
// Imports on both databases: keys, links, rejects, cancelling, round trips.
#include "app/check.h"
#include "app/exporting.h"
#include "app/records.h"
#include "app/routing.h"
#include "core/model/assignment_rule.h"
#include "core/model/company.h"
#include "core/model/deal.h"
#include "core/model/lead.h"
#include "core/model/touch.h"
#include "support/import_fixture.h"
#include <filesystem>
#include <fstream>

using namespace tilth;
using namespace tilth::test;
using namespace std::literals;

namespace {

class ImportTest : public ImportFixture {
protected:
    std::vector<std::string> names() {
        std::vector<std::string> all;
        for (const auto& l : workspace->store().findAll<Lead>()) all.push_back(l->name);
        return all;
    }
};

const std::string two = "external_id,name,email,source\nk1,Ada,ada@x.example,Web\nk2,Bo,bo@x.example,Fair\n";

}

TEST_P(ImportTest, IsOneRevisionAndOneUndo) {
    const std::string before = state();
    const ImportResult result = done(leads(two));
    EXPECT_EQ(result.created, 2);
    EXPECT_EQ(result.keys, (std::vector<std::string>{"k1", "k2"}));
    expectReversible(before);
}
TEST_P(ImportTest, LeadsThatNameNoOwnerStandInThePoolWhereOthersWork) {
    done(leads("external_id,name,email\nk0,Zoe,zoe@x.example\n"));
    EXPECT_TRUE(poolIds(*workspace).empty()) << "nobody else is here";
    User other;
    other.name = "Ben";
    ASSERT_TRUE(addRecord(*workspace, workspace->type<User>(), other));
    done(leads("external_id,name,owner\nk1,Ada,\nk2,Bo," + workspace->user().name + "\n"));
    EXPECT_EQ(poolIds(*workspace).size(), 1u);
    AssignmentRule rule;
    rule.name = "All", rule.position = 1, rule.method = AssignTo::User, rule.user = Link{workspace->user().id};
    ASSERT_TRUE(addRecord(*workspace, workspace->type<AssignmentRule>(), rule));
    EXPECT_EQ(assignPool(*workspace, false)->size(), 1u) << "a rule that was made afterwards finds it";
    EXPECT_TRUE(poolIds(*workspace).empty());
}
TEST_P(ImportTest, AnswersGiveTheirLeadsACampaign) {
    done(leads("external_id,name,email\nk1,Ada,ada@x.example\n"));
    ImportRequest touches;
    touches.type = "touch", touches.createMissing = {"campaign"};
    touches.path = file("-touches.csv", "Lead email,Kind,When,Campaign\nada@x.example,webinar,2026-02-02T10:00:00Z,Second\nada@x.example,event_attended,2026-01-02T10:00:00Z,First\n");
    const std::string before = state();
    EXPECT_EQ(done(touches).created, 2);
    const auto lead = workspace->store().findAll<Lead>().front();
    EXPECT_EQ(titleOf(*workspace, "campaign", lead->campaign.id), "First");
    expectReversible(before);
}
TEST_P(ImportTest, AKeyUpdatesFillsOrSkips) {
    done(leads(two));
    ImportRequest again = leads("external_id,name,email,source,phone\nk1,Ada L.,,Email,+12125550100\nk3,Cy,cy@x.example,,\n");
    again.key = {"external_id"};
    again.onMatch = OnMatch::Skip;
    EXPECT_EQ(done(again).skipped, 1);
    EXPECT_EQ(names(), (std::vector<std::string>{"Ada", "Bo", "Cy"}));
    again.onMatch = OnMatch::Fill;
    EXPECT_EQ(done(again).updated, 1);
    EXPECT_EQ(names().front(), "Ada");
    again.onMatch = OnMatch::Update;
    EXPECT_EQ(done(again).updated, 1);
    const auto ada = workspace->store().findBy<Lead>("external_id", std::string("k1")).front();
    EXPECT_EQ(ada->name, "Ada L.");
    EXPECT_EQ(ada->email, "ada@x.example");     // an empty cell takes nothing away
    EXPECT_EQ(ada->source, "Web");              // written once
    EXPECT_EQ(ada->latestSource, "Email");
}
// Few rows ask for their own external ids, many read all of them: what is found must be the same.
TEST_P(ImportTest, FewRowsOntoManyFindWhatIsThere) {
    std::string many = "external_id,name\n";
    for (int i = 0; i < 300; ++i) many.append("k").append(std::to_string(i)).append(",N").append(std::to_string(i)).append("\n");
    done(leads(many));
    const std::string before = state();
    ImportRequest few = leads("external_id,name,employees\n  k7 ,N7,5\nx1,New,6\nk299,N299,7\nx1,New,8\nK7,Other case,9\n,Without,10\n");
    const ImportResult result = done(few);
    EXPECT_EQ(result.created, 3);               // x1, K7, Without
    EXPECT_EQ(result.updated, 3);               // k7, k299, x1 again
    const auto employeesOf = [&](const std::string& id) { return workspace->store().findBy<Lead>("external_id", id).front()->employees; };
    EXPECT_EQ(employeesOf("k7"), 5);
    EXPECT_EQ(employeesOf("k299"), 7);
    EXPECT_EQ(employeesOf("x1"), 8);
    expectReversible(before);
    EXPECT_EQ(done(leads(many)).skipped, 300);
}
TEST_P(ImportTest, AKeyOfOursNamesARecordWithoutOne) {
    Lead lead;
    lead.name = "Ada";
    const std::int64_t ada = *addRecord(*workspace, workspace->type<Lead>(), lead);
    const std::string own = std::to_string(ada) + "@tilth";
    const ImportResult result = done(leads("external_id,name,employees\n" + own + ",Ada,5\n0@tilth,Bo,6\n" + "0" + own + ",Cy,7\n"));
    EXPECT_EQ(result.updated, 1);
    EXPECT_EQ(result.created, 2);
    EXPECT_EQ(workspace->store().find<Lead>(ada)->externalId, "");
    EXPECT_EQ(workspace->store().find<Lead>(ada)->employees, 5);
}
TEST_P(ImportTest, RejectedRowsTakeTheirOwnFilesPlaceNever) {
    ImportRequest request = leads("name,employees\nAda,ten\nBo,12\n");
    const std::string before = state();
    request.errorsFile = request.path;
    const auto refused = importFile(*workspace, request);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Refused);
    EXPECT_EQ(state(), before) << "it is refused before anything is written";
    std::ifstream in(request.path);
    EXPECT_EQ(std::string((std::istreambuf_iterator<char>(in)), {}), "name,employees\nAda,ten\nBo,12\n");
}
TEST_P(ImportTest, RejectedRowsComeBackMended) {
    ImportRequest request = leads("name,email,employees,created\nAda,ada@x.example,ten,2026-01-05\nBo,bo@x.example,12,2026-02-30\nCy,cy@x.example,7,2026-03-01\n");
    request.errorsFile = folder.text() + "-errors.csv";
    const ImportResult result = done(request);
    EXPECT_EQ(result.created, 1);
    ASSERT_EQ(result.failed, 2);
    EXPECT_EQ(result.issues[0].line, 2u);
    EXPECT_EQ(result.issues[0].field, "employees");
    EXPECT_EQ(result.issues[0].value, "ten");
    EXPECT_EQ(result.issues[1].field, "created");
    std::ifstream in(request.errorsFile);
    std::string text((std::istreambuf_iterator<char>(in)), {});
    text.replace(text.find("ten"), 3, "10");
    text.replace(text.find("2026-02-30"), 10, "2026-02-28");
    ImportRequest again = leads(text);
    EXPECT_EQ(done(again).created, 2);
    EXPECT_EQ(workspace->store().count(Lead::type), 3);
}
TEST_P(ImportTest, RowsThatAreRejectedTwiceHaveTheirReasonOnce) {
    ImportRequest request = leads("name,error_line,employees,error_field,error_value,error_reason\nAda,9,ten,employees,eleven,old\nBo,8,12,,,\n");
    request.errorsFile = folder.text() + "-errors.csv";
    EXPECT_EQ(done(request).failed, 1);
    std::ifstream in(request.errorsFile);
    EXPECT_EQ(std::string((std::istreambuf_iterator<char>(in)), {}),
              "name,employees,error_line,error_field,error_value,error_reason\nAda,ten,2,employees,ten,'ten' is not a whole number\n");
}
TEST_P(ImportTest, ARejectedRowKeepsAllThatIsWrongWithIt) {
    ImportRequest request = leads("name,employees,created\nAda,ten,2026-02-30\nBo,12,soon\nCy,7,2026-03-01\n");
    request.errorsFile = folder.text() + "-errors.csv";
    EXPECT_EQ(done(request).failed, 2);
    std::ifstream in(request.errorsFile);
    EXPECT_EQ(std::string((std::istreambuf_iterator<char>(in)), {}),
              "name,employees,created,error_line,error_field,error_value,error_reason\n"
              "Ada,ten,2026-02-30,2,employees | created,ten | 2026-02-30,\"'ten' is not a whole number | '2026-02-30' is not a date with time; write it as 2024-03-01 14:30, or choose another date order\"\n"
              "Bo,12,soon,3,created,soon,\"'soon' is not a date with time; write it as 2024-03-01 14:30, or choose another date order\"\n");
}
TEST_P(ImportTest, AChangedRecordIsCheckedAsANewOneIs) {
    if (IsSkipped()) return;
    const auto deals = [&](const std::string& text) {
        ImportRequest request;
        request.path = file("-deals.csv", text);
        request.type = "deal";
        for (const char* field : {"external_id", "name", "amount", "probability"}) request.map[field] = field;
        return done(request);
    };
    ASSERT_EQ(deals("external_id,name,amount,probability\nd1,One,100,50\nd2,Two,100,50\n").created, 2);
    const ImportResult result = deals("external_id,name,amount,probability\nd1,Uno,-7,900\nd2,Due,8,60\n");
    EXPECT_EQ(result.updated, 1);
    ASSERT_EQ(result.issues.size(), 2U);
    EXPECT_EQ(result.issues[0].field, "amount");
    EXPECT_EQ(result.issues[0].reason, "Amount is negative; write it without the minus.");
    EXPECT_EQ(result.issues[1].field, "probability");
    EXPECT_EQ(result.issues[1].place, "line 2");
    const auto one = workspace->store().findBy<Deal>("external_id", std::string("d1")).front();
    EXPECT_EQ(one->name, "One") << "nothing of the row is written";

    Deal odd = *one;                // as an older program may have left it
    odd.probability = 900;
    ChangeSet change{"Odd"};
    change.update(workspace->type<Deal>(), *one, odd);
    ASSERT_TRUE(workspace->commit(change));
    EXPECT_EQ(deals("external_id,name,amount,probability\nd1,Uno,,\n").updated, 1) << "what was wrong before is another matter";
}
TEST_P(ImportTest, ANulIsNamedWhereverItStands) {
    if (IsSkipped()) return;
    ASSERT_EQ(done(leads("external_id,name,email,notes\n1,Ada,ada@x.example,Old\n")).created, 1);
    struct Case { std::string row; const char *field, *value, *reason; };
    for (const Case& c : {Case{"2,B\0o,b@x.example,,,\n"s, "name", "B\u2400o", "Name holds a NUL character (U+0000), which is no text; take it out."},
                          Case{"1,Ada,ada@x.example,N\0w,,\n"s, "notes", "N\u2400w", "Notes holds a NUL character (U+0000), which is no text; take it out."},
                          Case{"3,Cy,c@x.example,,Ac\0me,\n"s, "owner", "Ac\u2400me", "Owner holds a NUL character (U+0000), which is no text; take it out."},
                          Case{"4,Di,d@x.example,,,1\0" "2\n"s, "employees", "1\u24002", "Employees holds a NUL character (U+0000), which is no text; take it out."}}) {
        ImportRequest request = leads("external_id,name,email,notes,owner,employees\n" + c.row + "9,Ok,ok@x.example,,,7\n");
        request.createMissing = {"user"};
        const std::string before = state();
        const ImportResult result = done(request);
        ASSERT_EQ(result.issues.size(), 1U) << c.field;
        EXPECT_EQ(result.issues[0].place, "line 2");
        EXPECT_EQ(result.issues[0].field, c.field);
        EXPECT_EQ(result.issues[0].value, c.value);
        EXPECT_EQ(result.issues[0].reason, c.reason);
        EXPECT_EQ(result.created, 1) << "the other row";
        ASSERT_TRUE(workspace->store().undo());
        EXPECT_EQ(state(), before);
    }
}
TEST_P(ImportTest, AnOrderOfDatesThatIsGuessedIsSaid) {
    struct Case {
        const char *text, *order, *note;
    };
    const std::string remedy = " If that is wrong, say --date-order ";
    for (const auto& [text, order, note] : {Case{"name,created\nAda,03/04/2026\nBo,05/06/2026\n", "", "created: no date tells day from month; read as month, day, year: \"03/04/2026\" is 2026-03-04."},
                                            Case{"name,created\nAda,03/03/2026 10:00\nBo,04/03/2026\n", "", "created: no date tells day from month; read as day, month, year: \"04/03/2026\" is 2026-03-04."},
                                            Case{"name,created\nAda,03/04/2026\n", "dmy", nullptr}, Case{"name,created\nAda,03/04/2026\nBo,13/04/2026\n", "", nullptr},
                                            Case{"name,created\nAda,2026-03-04\n", "", nullptr}, Case{"name,created\nAda,03.04.2026\n", "", nullptr}}) {
        ImportRequest request = leads(text);
        request.file.dateOrder = order;
        request.dryRun = true;
        const auto preview = previewFile(*workspace, request.path, "lead", request.file);
        ASSERT_TRUE(preview);
        const auto imported = done(request).notes;
        EXPECT_EQ(preview->notes, imported) << text;
        ASSERT_EQ(imported.size(), note ? 1u : 0u) << text;
        EXPECT_TRUE(!note || imported.front().starts_with(note + remedy)) << imported.front();
    }
}
TEST_P(ImportTest, AnOrderOfDatesThatNoFieldReadsIsNotSaid) {
    ImportRequest request = leads("name,seen\nAda,03/04/2026\n");
    EXPECT_TRUE(done(request).notes.empty());
}
TEST_P(ImportTest, WhatIsMadeUpOrPutElsewhereIsCountedAndSaid) {
    ImportRequest request = leads("external_id,name,first_name,company,email,status\nk1,Ada,,,,new\nk2,,,Acme,,frobbed\nk3,,,,bo@x.example,\nk4,,Cy,Acme,,hot\nk5,,,,,lukewarm\n");
    const ImportResult result = done(request);
    EXPECT_EQ(result.created, 4);
    EXPECT_EQ(result.named, 2);             // k2 and k3; k4 has a first name
    EXPECT_EQ(result.noted, 2);             // k5 has nothing to be known by and was refused
    EXPECT_EQ(result.notes, (std::vector<std::string>{"Names made from other fields, such as company or e-mail, because none was given: 2.",
                                                      "Status: values that this field does not know are kept in the notes: 2, the first is \"frobbed\"."}));
    const ImportResult again = done(request);
    EXPECT_EQ(again.skipped, 4);
    EXPECT_EQ(again.named + again.noted, 0);
}
TEST_P(ImportTest, AnUnknownWordForARecordThatIsThereGoesIntoItsNotesToo) {
    done(leads("external_id,name,notes\nk1,Ada,Met at the fair\n"));
    const auto notes = [&] { return workspace->store().findBy<Lead>("external_id", std::string("k1")).front()->notes; };
    ImportRequest request = leads("external_id,status,notes\nk1,frobbed,\n");
    request.map = {{"external_id", "external_id"}, {"status", "status"}, {"notes", "notes"}};
    request.onMatch = OnMatch::Fill;
    EXPECT_EQ(done(request).noted, 0);      // it has a status
    EXPECT_EQ(notes(), "Met at the fair");
    request.onMatch = OnMatch::Update;
    EXPECT_EQ(done(request).noted, 1);
    EXPECT_EQ(notes(), "Met at the fair\nStatus: frobbed");
    EXPECT_EQ(done(request).skipped, 1);
    EXPECT_EQ(notes(), "Met at the fair\nStatus: frobbed");
}
TEST_P(ImportTest, ADealWithoutANameIsCounted) {
    ImportRequest request;
    request.path = file("-deals.csv", "name,company,amount\n,Acme,5\nPump,Acme,6\n");
    request.type = "deal";
    request.createMissing = {"company"};
    EXPECT_EQ(done(request).named, 1);
}
TEST_P(ImportTest, ARowWithoutANameLeavesADealTheOneItHas) {
    ImportRequest request;
    request.path = file("-deals.csv", "external_id,name,company,amount\nD-1,Pump for the mill,Acme,5\n");
    request.type = "deal";
    request.createMissing = {"company"};
    request.key = {"external_id"};
    ASSERT_EQ(done(request).created, 1);
    request.path = file("-more.csv", "external_id,name,company,amount\nD-1,,Acme,6\n");
    request.onMatch = OnMatch::Update;
    const auto again = done(request);
    EXPECT_EQ(again.updated, 1);
    EXPECT_EQ(again.named, 0);
    const auto deals = workspace->store().findAll<Deal>();
    ASSERT_EQ(deals.size(), 1u);
    EXPECT_EQ(deals.front()->name, "Pump for the mill");
}
TEST_P(ImportTest, AllOrNothingWritesNothing) {
    const std::string before = state();
    ImportRequest request = leads("name,employees\nAda,10\nBo,many\n");
    request.allOrNothing = true;
    const auto result = importFile(*workspace, request);
    ASSERT_FALSE(result);
    EXPECT_TRUE(result.error().text.ends_with("line 3: 'many' is not a whole number. Nothing was imported, because --all-or-nothing was asked for.")) << result.error().text;
    request.path = file("-empty.csv", "name,employees\nAda,10\n,5\n");
    EXPECT_TRUE(importFile(*workspace, request).error().text.ends_with("line 3: Name is missing; fill it in. Nothing was imported, because --all-or-nothing was asked for."));
    EXPECT_EQ(state(), before);
}
TEST_P(ImportTest, ADryRunAndACancelledOneWriteNothing) {
    const std::string before = state();
    ImportRequest request = leads(two);
    request.dryRun = true;
    EXPECT_EQ(done(request).created, 2);
    EXPECT_EQ(state(), before);
    request.dryRun = false;
    const auto cancelled = importFile(*workspace, request, [](std::size_t, std::size_t) { return false; });
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, Error::Cancelled);
    EXPECT_EQ(state(), before);
}
TEST_P(ImportTest, ACancelWhileIndexesAndScoresAreMadeIsHeard) {
    const std::string before = state();
    std::string rows = "name,external_id\n";
    for (int i = 0; i < 25'000; ++i) rows += "Ada,L-" + std::to_string(i) + "\n";
    const auto cancelled = importFile(*workspace, leads(rows), [](std::size_t done, std::size_t total) { return done < total; });
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, Error::Cancelled);
    EXPECT_EQ(state(), before);
}
TEST_P(ImportTest, LinksAreFoundOrMadeOrRefused) {
    ImportRequest request;
    request.path = file("-contacts.csv", "name,company\nAda,\"Acme, Inc.\"\nBo,ACME\nCy,Other\n");
    request.type = "contact";
    Company acme;
    acme.name = "Acme";
    ASSERT_TRUE(addRecord(*workspace, workspace->type<Company>(), acme));
    EXPECT_EQ(done(request).failed, 1);
    ASSERT_TRUE(workspace->store().undo());
    request.createMissing = {"company"};
    const ImportResult result = done(request);
    EXPECT_EQ(result.created, 3);
    EXPECT_EQ(result.createdMissing.at("company"), 1);
    EXPECT_EQ(workspace->store().findBy<Contact>("company", acme.id).size(), 2u);
}
// Found by an import of which no row was good: it left a stage behind.
TEST_P(ImportTest, WhatARowNeedsIsMadeOnlyWithTheRow) {
    const std::string before = state();
    ImportRequest request;
    request.type = "deal";
    request.createMissing = {"company"};
    for (const char* field : {"name", "stage", "company", "created"}) request.map[field] = field;
    request.path = file("-bad.csv", "name,stage,company,created\nBig,Tasting,Acme,2026-02-30\nSmall,Tasting,Acme,2026-02-31\n");
    const ImportResult none = done(request);
    EXPECT_EQ(none.failed, 2);
    EXPECT_EQ(none.revision, 0);
    EXPECT_TRUE(none.createdMissing.empty());
    EXPECT_EQ(state(), before);
    request.path = file("-mixed.csv", "name,stage,company,created\nBig,Tasting,Acme,2026-02-30\nSmall,Tasting,Acme,2026-02-03\nLate,Signing,Other,2026-02-31\n");
    const ImportResult one = done(request);
    EXPECT_EQ(one.created, 1);
    EXPECT_EQ(one.createdMissing, (std::map<std::string, std::int64_t>{{"company", 1}, {"stage", 1}}));
    EXPECT_EQ(workspace->store().findAll<Company>().size(), 1u);
    EXPECT_TRUE(checkWorkspace(*workspace).empty());
    expectReversible(before);
}
TEST_P(ImportTest, ASkippedRowMakesNothing) {
    done(leads(two));
    const std::string before = state();
    ImportRequest again = leads("external_id,name,owner\nk1,Ada,Nobody Known\n");
    again.key = {"external_id"};
    again.onMatch = OnMatch::Skip;
    again.createMissing = {"user"};
    EXPECT_EQ(done(again).skipped, 1);
    EXPECT_EQ(state(), before);
}
TEST_P(ImportTest, ARowMayLinkToOneFurtherDown) {
    ImportRequest request;
    request.path = file("-companies.csv", "name,subsidiary_of\nSmall,Big\nBig,\n");
    request.type = "company";
    const std::string before = state();
    EXPECT_EQ(done(request).failed, 0);
    const auto all = workspace->store().findAll<Company>();
    EXPECT_EQ(all[0]->parent.id, all[1]->id);
    expectReversible(before);
}
TEST_P(ImportTest, WhatARawExportWroteComesBackByteForByte) {
    const std::vector<std::string> notes{"=1+1", " lead", "trail ", "a\nb", "\"", "'x", "-", "NULL", "\t", "新\r\n行", "#N/A"};
    for (const std::string& text : notes) {
        Lead lead;
        lead.externalId = "k" + std::to_string(&text - notes.data());
        lead.name = "N" + text;
        lead.notes = text;
        const auto added = addRecord(*workspace, workspace->type<Lead>(), lead);
        ASSERT_TRUE(added) << added.error().text;
    }
    for (const char* format : {"csv", "jsonl"}) {
        ExportRequest out;
        out.type = "lead";
        out.path = folder.text() + "-out." + format;
        out.format = format;
        out.raw = true;
        out.fields = {"external_id", "name", "notes"};
        ASSERT_TRUE(exportFile(*workspace, out));
        const auto ids = workspace->store().findAll<Lead>();
        std::vector<std::int64_t> all;
        for (const auto& l : ids) all.push_back(l->id);
        ASSERT_TRUE(removeRecords(*workspace, workspace->type<Lead>(), all));
        ImportRequest in;
        in.path = out.path;
        in.type = "lead";
        EXPECT_EQ(done(in).created, static_cast<std::int64_t>(notes.size())) << format;
        for (std::size_t i = 0; i < notes.size(); ++i) {
            const auto back = workspace->store().findBy<Lead>("external_id", "k" + std::to_string(i));
            ASSERT_EQ(back.size(), 1u);
            EXPECT_EQ(back.front()->notes, notes[i]) << format;
            EXPECT_EQ(back.front()->name, "N" + notes[i]) << format;
        }
    }
}

// More than are written at a time; some of nobody, some of somebody who came later.
TEST_P(ImportTest, AnExportOfAllIsThatOfAListOfAll) {
    std::string text = "external_id,name,company,amount,currency,stage,created\n";
    for (int n = 0; n < 300; ++n) {
        const std::string i = std::to_string(n);
        text += "d" + i + ",Deal " + i + "," + (n % 3 ? "Acme " + std::to_string(n % 150) : "") + "," + (n % 5 ? i + ".50" : "") + "," + (n % 2 ? "EUR" : "JPY") + ",,2026-01-0" + std::to_string(1 + n % 9) + "\n";
    }
    ImportRequest request;
    request.path = file("-deals.csv", text);
    request.type = "deal";
    request.createMissing = {"company"};
    ASSERT_EQ(done(request).created, 300);
    const auto exported = [&](const char* end, const std::string& sort) {
        ExportRequest out;
        out.type = "deal";
        out.sort = sort;
        out.path = folder.text() + "-out." + end;
        const auto written = exportFile(*workspace, out);
        EXPECT_TRUE(written && *written == 300);
        std::ifstream bytes(out.path, std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(bytes), {});
    };
    for (const char* end : {"csv", "jsonl"}) {
        const std::string all = exported(end, "");
        EXPECT_TRUE(all == exported(end, "id")) << end;
        for (const char* word : {"Acme 149", "Deal 299", "299.50", "2026-01-09"}) EXPECT_NE(all.find(word), std::string::npos) << end << ' ' << word;
    }
}
TEST_P(ImportTest, LinksAreFoundByKeyThenMailThenName) {
    done(leads("external_id,name,email\nk1,Ada,ada@x.example\nbo@x.example,Bo,\nk3,Cy,bo@x.example\nk4,Di,\n"));
    ImportRequest touches;
    touches.path = file("-touches.csv", "lead,kind,at\nk4,form,2026-01-01\nADA@X.example,form,2026-01-02\nbo@x.example,form,2026-01-03\nCy,form,2026-01-04\nk1,form,2026-01-05\n");
    touches.type = "touch";
    ASSERT_EQ(done(touches).created, 5);
    std::string found;
    for (const auto& t : workspace->store().findAll<Touch>()) found.append(workspace->store().find<Lead>(t->lead.id)->name).append(" ");
    EXPECT_EQ(found, "Di Ada Bo Cy Ada ");
}

INSTANTIATE_TEST_SUITE_P(On, ImportTest, testing::Values(Database::Sqlite, Database::Postgres), [](const auto& p) { return p.param == Database::Sqlite ? "Sqlite" : "Postgres"; });
