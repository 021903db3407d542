// SPDX-License-Identifier: MIT
// Pictures of the board and the month.
#include "gallery.h"

#include "gui/widgets/board_view.h"
#include "gui/widgets/month_bar.h"
#include "gui/widgets/month_view.h"
#include "gui/widgets/plain.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

namespace tilth::gallery {
namespace {

struct Card {
    const char *name, *company, *amount, *next, *icon, *idle;
    theme::Tone tone;
};

const std::vector<std::vector<Card>> boardCards{
    {{"Support upgrade", "Globex", "¥58,000", "No next step", "triangle-alert", "31 d idle", theme::Tone::Danger},
     {"小程序商城", "杭州一叶", "¥76,000", "首次拜访 12月3日", "calendar-days", "", theme::Tone::Secondary}},
    {{"春季新品联合推广", "北京星河传媒", "¥320,000", "方案评审 今天", "list-todo", "", theme::Tone::Accent},
     {"Trade fair package", "Initech", "¥145,000", "Quote, 2 Dec", "mail", "", theme::Tone::Secondary},
     {"会员系统升级", "广州南粤百货", "¥265,000", "Workshop, 8 Dec", "users", "", theme::Tone::Secondary}},
    {{"Cloud migration, phase 2 of the whole group", "华为云科技", "¥1,280,000", "Call 张伟, 3 d overdue", "phone",
      "19 d idle", theme::Tone::Danger},
     {"数据中台一期", "上海云启科技", "¥890,000", "Demo, 28 Nov", "video", "", theme::Tone::Secondary},
     {"Partner portal", "深圳前海数科", "¥540,000", "Follow-up, today", "phone", "", theme::Tone::Accent}},
    {{"Annual licence renewal", "Acme Corp", "¥460,000", "Send contract, 30 Nov", "file-text", "",
      theme::Tone::Secondary},
     {"Retail POS rollout", "Umbrella 零售", "¥2,150,000", "Legal review", "clock", "16 d idle", theme::Tone::Warning}},
    {{"Newsletter add-on", "Stark Industries", "¥42,000", "Won 12 Nov", "trophy", "", theme::Tone::Success}},
    {}};

QStandardItemModel* cardModel(const std::vector<Card>& cards, QObject* owner) {
    auto* model = new QStandardItemModel(owner);
    for (const Card& card : cards) {
        auto* item = new QStandardItem(QString::fromUtf8(card.name));
        item->setData(QString::fromUtf8(card.company), CardCompanyRole);
        item->setData(QString::fromUtf8(card.amount), CardAmountRole);
        item->setData(QString::fromUtf8(card.next), CardNextRole);
        item->setData(QString::fromUtf8(card.icon), CardNextIconRole);
        item->setData(QString::fromUtf8(card.idle), CardIdleRole);
        item->setData(int(card.tone), CardNextToneRole);
        item->setData(qint64(item), CellIdRole);
        model->appendRow(item);
    }
    return model;
}

QWidget* board() {
    auto* board = new BoardView;
    const QString names[] = {say("Lead", "线索"),        say("Qualified", "已确认"), say("Proposal", "方案"),
                             say("Negotiation", "谈判"), say("Won", "赢单"),         say("Lost", "丢单")};
    const char* totals[] = {"¥134,000", "¥730,000", "¥2,710,000", "¥2,610,000", "¥42,000", "¥0"};
    QList<BoardStage> stages;
    for (int i = 0; i < 6; ++i)
        stages.append({i + 1, names[i], {i == 4 ? StageMark::Won : i == 5 ? StageMark::Lost : StageMark::Open, i, 4}});
    board->setStages(stages);
    for (int i = 0; i < 6; ++i) {
        auto* model = cardModel(boardCards[std::size_t(i)], board);
        board->setModel(i + 1, model);
        board->setSummary(i + 1, QString::number(model->rowCount()), QString::fromUtf8(totals[i]));
        if (i == 2) board->setCurrentCard(model->index(0, 0).data(CellIdRole).toLongLong());
    }
    return board;
}

QDate day(int number) {
    return QDate(2026, 11, 1).addDays(number - 1);
}

QList<MonthItem> monthItems() {
    const QString running = say("running", "进行中"), planned = say("planned", "计划"), done = say("done", "已完成");
    return {{1, say("Autumn webinar series", "秋季网络研讨会"), "video", running, {day(3), day(19)}, 0},
            {2, say("Double Eleven offers", "双十一优惠"), "megaphone", done, {day(9), day(12)}, 5},
            {3, say("Newsletter", "电子报"), "mail", done, {day(10), day(10)}, 4},
            {4, say("Trade fair Shenzhen", "深圳展会"), "store", planned, {day(24), day(28)}, 1},
            {5, say("Call 张伟", "致电 张伟"), "phone", "", {day(10), day(10)}, 3},
            {6, say("Demo at Globex", "Globex 演示"), "video", "", {day(10), day(10)}, 2},
            {7, say("Send contract", "寄送合同"), "file-text", "", {day(10), day(10)}, 7},
            {8, say("Year-end campaign", "年终营销"), "megaphone", planned, {day(27), day(40)}, 0}};
}

QWidget* calendar() {
    auto* page = new QWidget;
    setSurface(page);
    auto* column = new QVBoxLayout(page);
    auto* view = new MonthView;
    view->setLocale(chinese() ? QLocale("zh_CN") : QLocale("en_GB"));
    view->setWeekStart(Qt::Monday);
    view->setWeekNumbersShown(true);
    auto* bar = new MonthBar(view);
    column->addWidget(bar);
    column->addWidget(view, 1);
    view->setMonth(QDate(2026, 11, 1));
    bar->setToday(QDate(2026, 11, 22));
    view->setItems(monthItems());
    view->setNotes({{day(1), {.text = say("All Saints", "万圣节"), .dayOff = true, .holiday = true}},
                    {day(11), {.text = say("Singles' Day", "双十一")}},
                    {day(26), {.text = say("Thanksgiving", "感恩节")}}});
    view->setCurrentDay(day(17));
    return page;
}

}

std::vector<Picture> boardPictures() {
    return {{"board", 1040, 620, board}, {"calendar", 1040, 700, calendar}};
}

}
