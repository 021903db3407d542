// SPDX-License-Identifier: MIT
// The model's document: read strictly, faults named by their path, written so that it reads the same.
#include "core/lead/score_samples.h"
#include "core/schema/registry.h"

namespace tilth::test {
namespace {

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto place = text.find(from);
    EXPECT_NE(place, text.npos) << from;
    return text.replace(place, from.size(), to);
}
const std::string rule = R"({"key": "form", "group": "web", "label": "Form", "touch": ["form"], "points": 10})";

std::string faultOf(const std::string& json) {
    const auto doc = parseModel(json);
    return doc ? "none" : doc.error().text;
}
std::string compileFaultOf(const std::string& condition, const EntityType& type = Lead::type) {
    auto doc = parseModel(replaced(modelWith(rule), R"({"field": "company", "op": "not_empty"})", condition));
    EXPECT_TRUE(doc) << (doc ? "" : doc.error().text);
    const auto model = compile(std::move(*doc), type);
    return model ? "none" : model.error().text;
}

}

TEST(ScoreModelDocument, everyDeliveredModelIsRead) {
    for (const char* name : {"scoring.json", "scoring_account_engagement.json", "scoring_zoho.json"}) {
        const auto doc = parseModel(resource(name));
        ASSERT_TRUE(doc) << name << ": " << doc.error().text;
        const auto again = parseModel(modelText(*doc));
        ASSERT_TRUE(again) << name << ": " << again.error().text;
        EXPECT_EQ(*again, *doc) << name;
        EXPECT_TRUE(compile(*doc, Lead::type)) << name;
    }
}

TEST(ScoreModelDocument, standardModelHoldsTheDefaults) {
    const auto doc = parseModel(resource("scoring.json"));
    ASSERT_TRUE(doc);
    EXPECT_EQ(doc->halfLifeDays, 30);
    EXPECT_EQ(doc->fit.limit, 10000);
    EXPECT_EQ(doc->mql.fit, 5000);
    EXPECT_EQ(doc->mql.engagement, 6000);
    EXPECT_EQ(doc->name.in("zh_CN"), "Tilth 标准模型");
}

TEST(ScoreModelDocument, faultsNameTheirPath) {
    const std::string good = modelWith(rule);
    ASSERT_EQ(faultOf(good), "none");
    struct Case { const char *from, *to, *fault; };
    const std::vector<Case> cases{
        {R"("points": 10}]},
      "engagement")", R"("points": "ten"}]},
      "engagement")", "fit.rules[0].points: must be a number from -1000 to 1000 with at most two decimals."},
        {R"("points": 10})", R"("points": 10.005})", "fit.rules[0].points"},
        {R"("touch": ["form"])", R"("touch": ["forms"])", "engagement.rules[0].touch[0]: \"forms\" is not known."},
        {R"("touch": ["form"])", R"("touch": [])", "engagement.rules[0].touch: must be a list"},
        {R"("touch": ["form"])", R"("touch": ["reset"])", "engagement.rules[0].touch[0]: a reset earns no points."},
        {R"("version": 1)", R"("version": 0)", "version: must be a whole number from 1 to 1000000."},
        {R"("version": 1, )", "", "version: is missing."},
        {R"("version": 1)", R"("version": 1, "colour": "red")", "The document has an unknown key \"colour\"."},
        {R"("half_life_days": 30)", R"("half_life_days": 0)", "half_life_days: must be"},
        {R"("group": "web", "label": "Form")", R"("group": "wen", "label": "Form")", "engagement.rules[0].group: there is no group \"wen\"."},
        {R"("op": "not_empty")", R"("op": "is")", "fit.rules[0].when[0].op: \"is\" is not known."},
        {R"("op": "not_empty")", R"("op": "=")", "fit.rules[0].when[0]: has too few values."},
        {R"("op": "not_empty")", R"("op": "between", "values": [1])", "fit.rules[0].when[0]: has too few values."},
        {R"("op": "not_empty")", R"("op": "not_empty", "value": 1)", "fit.rules[0].when[0]: has too many values."},
        {R"({"grade": "C", "from": 0}])", R"({"grade": "C", "from": 1}])", "grades.fit: the last step must be from 0."},
        {R"({"grade": "B", "from": 40})", R"({"grade": "B", "from": 80})", "grades.fit[1].from: must be lower"},
        {R"("engagement": 30})", R"("engagement": 30, "touched": ["x"]})", "mql.touched[0]: there is no engagement rule \"x\"."},
        {R"("key": "form")", R"("key": "Form")", "engagement.rules[0].key: may hold a-z, 0-9 and _ only."},
        {R"("points": 10}]},
      "grades")", R"("points": 10, "once": true, "at_most": 2}]},
      "grades")", "engagement.rules[0].once: cannot go with at_most."},
        {R"("label": "Form")", R"("label": "")", "engagement.rules[0].label: must be a text"},
        {R"("version": 1)", R"("version": 1, "version": 2)", "\"version\" is given twice in one object."},
        {R"("version": 1,)", "\n\"version\": 1,,", "Not valid JSON at line 2, column 14."}};
    for (const Case& c : cases) EXPECT_THAT(faultOf(replaced(good, c.from, c.to)), testing::HasSubstr(c.fault));
}

TEST(ScoreModelDocument, bombsAreRefused) {
    EXPECT_THAT(faultOf(std::string(300'000, ' ')), testing::HasSubstr("longer than"));
    EXPECT_THAT(faultOf(std::string(100'000, '[')), testing::HasSubstr("deeper"));
    EXPECT_THAT(faultOf("[]"), testing::HasSubstr("must be an object"));
    EXPECT_THAT(faultOf(""), testing::HasSubstr("Not valid JSON"));
    EXPECT_THAT(faultOf("{\"name\": \"\xff\"}"), testing::HasSubstr("Not valid JSON"));
    EXPECT_THAT(faultOf("{\"name\": 1e999}"), testing::HasSubstr("out of range"));
}

TEST(ScoreModelDocument, fieldsAreCheckedWhenItIsCompiled) {
    EXPECT_EQ(compileFaultOf(R"({"field": "employees", "op": ">", "value": 5})"), "none");
    EXPECT_EQ(compileFaultOf(R"({"field": "shoes", "op": "empty"})"), "fit.rules[0].when[0]: leads have no field \"shoes\".");
    EXPECT_EQ(compileFaultOf(R"({"field": "notes", "op": "empty"})"), "fit.rules[0].when[0]: \"notes\" cannot be used in rules.");
    EXPECT_THAT(compileFaultOf(R"({"field": "employees", "op": ">", "value": "many"})"), testing::HasSubstr("must be a whole number"));
    EXPECT_THAT(compileFaultOf(R"({"field": "status", "op": "=", "value": "fresh"})"), testing::HasSubstr("one of the field's choices"));
    EXPECT_THAT(compileFaultOf(R"({"field": "title", "op": ">", "value": "a"})"), testing::HasSubstr("is a text"));
    EXPECT_THAT(compileFaultOf(R"({"field": "employees", "op": "contains", "value": "5"})"), testing::HasSubstr("needs a text"));
    CustomField region;
    region.entityName = "lead", region.key = "budget_year", region.label = "Budget year", region.kind = Type::Integer;
    const Schema schema(std::span(&region, 1));
    EXPECT_EQ(compileFaultOf(R"({"field": "custom.budget_year", "op": "=", "value": 2026})", schema.of(Lead::type)), "none");
}

}
