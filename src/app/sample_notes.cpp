// SPDX-License-Identifier: MIT
#include "app/sample_notes.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/radar/answers.h"
#include <algorithm>

namespace tilth {

using Weeks = std::array<int, 12>;          // notes a week, the running one last
struct NoteTheme {
    std::size_t territory, product;         // places of makePeople and makeProducts
    NoteKind kind;
    const char* competitor;
    Weeks weeks;
    std::span<const char* const> texts;
};
struct AnswerWords {
    std::size_t territory, product;
    NoteKind kind;
    const char *competitor, *text, *begin;  // begin: of the task's subject
    int daysAgo;
};

namespace {

using std::chrono::days;
using std::chrono::hours;

enum : std::size_t { EastChina, NorthChina, West, East };
enum : std::size_t { Core, Cloud, Sensors, Service };

constexpr std::array priceZh{"云版年费比他们现在的系统高出三成", "采购要求对标去年的单价", "问能不能按门店数量计费", "老板说先做试点，价格再谈", "年底预算只剩一半，想分两年付"};
constexpr std::array rivalZh{"北辰云答应免费迁移数据", "北辰云上门演示，三天后给了报价"};
constexpr std::array northRivalZh{"北辰云送半年服务", "对方拿北辰云的报价来比", "北辰云的实施只要两周"};
constexpr std::array needZh{"希望能对接用友的库存", "需要冷链温度的月度报告", "集团要求数据留在境内", "想在微信里审批报价"};
constexpr std::array objectionZh{"信息部担心断网时不能用", "怕员工不愿意换系统", "上一家供应商烂尾，顾虑很大"};
constexpr std::array rivalWest{"Northwind gives the second year free", "Northwind's pilot starts within a week", "They compare us with Northwind line by line", "Northwind bundles the sensors"};
constexpr std::array rivalEast{"First time that somebody named Northwind here", "Northwind invited the plant manager to a reference site"};
constexpr std::array gapEast{"No case study from food production", "They asked for a security paper that we do not have", "Our comparison sheet is from last year", "The data sheet lacks operating temperatures"};
constexpr std::array leadsEast{"Leads of the webinar were students", "Half of the fair's contacts had no budget"};
constexpr std::array priceWest{"List price is fine, the service plan is not", "Asked for a price by the machine", "Training doubles the first invoice"};
constexpr std::array needWest{"They want to export to their own warehouse", "Alerts by text message at night"};

constexpr std::array themes{
    NoteTheme{EastChina, Cloud, NoteKind::Price, "", {0, 1, 0, 1, 1, 0, 2, 1, 3, 4, 5, 4}, priceZh},
    NoteTheme{EastChina, Core, NoteKind::Objection, "", {1, 0, 1, 1, 0, 1, 0, 1, 1, 0, 1, 0}, objectionZh},
    NoteTheme{NorthChina, Core, NoteKind::Need, "", {1, 1, 0, 2, 1, 1, 0, 1, 2, 1, 1, 1}, needZh},
    NoteTheme{NorthChina, Core, NoteKind::Competitor, "北辰云", {0, 1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 0}, northRivalZh},
    NoteTheme{West, Cloud, NoteKind::Competitor, "Northwind", {1, 2, 1, 2, 1, 3, 2, 2, 1, 2, 3, 2}, rivalWest},
    NoteTheme{West, Service, NoteKind::Price, "", {0, 1, 1, 0, 1, 1, 0, 1, 0, 1, 0, 1}, priceWest},
    NoteTheme{West, Sensors, NoteKind::Need, "", {1, 0, 0, 1, 0, 1, 0, 0, 1, 0, 1, 0}, needWest},
    NoteTheme{East, Core, NoteKind::ContentGap, "", {1, 0, 2, 1, 1, 0, 1, 2, 1, 1, 0, 1}, gapEast},
    NoteTheme{East, Sensors, NoteKind::LeadQuality, "", {0, 2, 1, 0, 0, 1, 0, 0, 1, 0, 1, 0}, leadsEast}};
bool isChinese(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); at += codePointAt(text, at).length)
        if (isHan(codePointAt(text, at).value)) return true;
    return false;
}

// Heard for the first time where they were heard.
constexpr std::array news{NoteTheme{EastChina, Cloud, NoteKind::Competitor, "北辰云", {}, rivalZh}, NoteTheme{East, Core, NoteKind::Competitor, "Northwind", {}, rivalEast}};
constexpr std::array newsDaysAgo{5, 2};

constexpr std::array spoken{
    AnswerWords{West, Cloud, NoteKind::Competitor, "Northwind", "The second year is free because the first one costs more: show the three-year sheet, page 2. Offer the pilot with their own data instead.", "Read the answer: ", 12},
    AnswerWords{EastChina, Cloud, NoteKind::Price, "", "先讲停机一天的损失，再谈价格：用三年总成本表第 2 页。分两年付款可以直接答应。", "请阅读答复：", 1}};

}

template <class E> void SampleNotes::add(E& record, Time created) {
    record.id = m_w.store().newId();
    record.created = created;
    m_batch.create(m_w.type<E>(), record);
}

void SampleNotes::make() {
    for (const NoteTheme& theme : themes) addNotes(theme);
    for (const NoteTheme& theme : news)
        for (std::size_t i = 0; i < theme.texts.size(); ++i) addNote(theme, theme.texts[i], newsDaysAgo[i]);
    for (const AnswerWords& words : spoken) addAnswer(words);
}

// In the running week today is the last day that can be.
void SampleNotes::addNotes(const NoteTheme& theme) {
    std::size_t text = 0;
    for (std::size_t week = 0; week < theme.weeks.size(); ++week)
        for (int i = 0; i < theme.weeks[week]; ++i)
            addNote(theme, theme.texts[text++ % theme.texts.size()], static_cast<int>(theme.weeks.size() - 1 - week) * 7 + m_random.below(7));
}

void SampleNotes::addNote(const NoteTheme& theme, const char* text, int daysAgo) {
    FieldNote note;
    note.text = text;
    note.kind = theme.kind;
    note.competitor = theme.competitor;
    note.territory = Link{m_territories[theme.territory]};
    note.product = Link{m_products[theme.product]};
    note.at = m_w.now() - days(daysAgo) - hours(m_random.below(8));
    if (const Deal* deal = dealOf(note)) {
        note.deal = Link{deal->id};
        note.company = deal->company;
        note.owner = deal->owner;
    }
    add(note, note.at);
}

// One of the note's language.
const Deal* SampleNotes::dealOf(const FieldNote& note) {
    std::vector<const Deal*> all;
    for (const Deal& d : m_deals)
        if (d.territory == note.territory && d.product == note.product && isChinese(d.name) == isChinese(note.text)) all.push_back(&d);
    return all.empty() ? nullptr : m_random.of(all);
}

void SampleNotes::addAnswer(const AnswerWords& words) {
    FieldAnswer answer;
    answer.text = words.text;
    answer.kind = words.kind;
    answer.competitor = words.competitor;
    answer.territory = Link{m_territories[words.territory]};
    answer.product = Link{m_products[words.product]};
    answer.validUntil = m_w.today() + days(60);
    answer.owner = Link{m_w.user().id};
    const Time at = m_w.now() - days(words.daysAgo);
    add(answer, at);
    std::vector<DealPlace> places;
    for (const Deal& d : m_deals) places.push_back({d.id, d.owner.id, d.territory.id, d.product.id, !d.lastOpenStage});
    for (const auto& [owner, deals] : reached(answer, places, TerritoryTree({})))
        if (owner) tell(answer, owner, at, words.begin);
}

// Most have read it; who opens the demo still has it in the day's list.
void SampleNotes::tell(const FieldAnswer& answer, std::int64_t owner, Time at, const char* begin) {
    Activity task;
    task.subject = begin + answer.text;
    task.notes = answer.text;
    task.owner = Link{owner};
    task.dueOn = m_w.today();
    if (owner != m_w.user().id && m_told++ % 3 != 1) task.doneAt = at + hours(m_random.between(1, 20)), task.status = ActivityStatus::Completed;
    add(task, at);
    AnswerTask telling;
    telling.name = answer.text;
    telling.owner = task.owner;
    telling.answer = Link{answer.id};
    telling.activity = Link{task.id};
    add(telling, at);
}

}
