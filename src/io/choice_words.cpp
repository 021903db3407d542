// SPDX-License-Identifier: MIT
// Words that other programs use for our choices.
#include "io/choice_words.h"
#include "core/schema/field.h"
#include "io/mapping.h"
#include <algorithm>
#include <array>

namespace tilth {
namespace {

struct Words {
    std::string_view choice, words;    // words as normalHeading gives them
};

constexpr std::array words{
    Words{"new", "|open|opennotcontacted|notcontacted|untouched|uncontacted|pending|raw|fresh|nouveau|neu|nuevo|nuovo|nieuw|nowy|новый|yeni|新线索|新建|新增|未联系|待跟进|未跟进|待分配|未处理|新規|신규|"},
    Words{"attempting", "|attempted|attemptedtocontact|attemptingcontact|working|inprogress|inprocess|assigned|contacting|didnotconnect|noanswer|callback|跟进中|联系中|处理中|已分配|未接通|encours|inbearbeitung|encurso|"},
    Words{"connected", "|contacted|workingcontacted|active|engaged|replied|responded|goodleadfollowup|followup|interested|kontaktiert|contacté|contacte|contactado|已联系|已接通|有意向|意向|已跟进|"},
    Words{"nurture", "|nurturing|nurtured|badtiming|contactinfuture|future|later|unresponsive|cold|培育|培育中|暂缓|以后联系|"},
    Words{"recycled", "|recycle|returned|reopened|退回|回收|"},
    Words{"qualified", "|prequalified|opendeal|salesready|accepted|合格|已确认|有效|qualifie|qualifiziert|calificado|"},
    Words{"converted", "|closedconverted|won|saledone|customer|closedwon|已转化|已转换|已转客户|已成交|成交|converti|konvertiert|convertido|"},
    Words{"disqualified", "|unqualified|notqualified|closednotconverted|lost|lostlead|closedlost|dead|rejected|badlead|notinterested|closed|不合格|无意向|已关闭|战败|流失|"},
    Words{"junk", "|junklead|spam|invalid|duplicate|bogus|fake|test|无效|垃圾|重复|"},
    Words{"mql", "|marketingqualifiedlead|marketingqualified|"}, Words{"sql", "|salesqualifiedlead|salesqualified|sal|salesacceptedlead|"},
    Words{"opportunity", "|opp|商机|"}, Words{"customer", "|client|kunde|cliente|客户|成交客户|"}, Words{"subscriber", "|abonnent|订阅者|"}, Words{"lead", "|线索|潜客|"},
    Words{"granted", "|yes|true|y|1|subscribed|optedin|optin|confirmed|consented|accepted|oui|ja|si|是|同意|已同意|已订阅|"},
    Words{"refused", "|no|false|n|0|unsubscribed|optedout|optout|bounced|cleaned|complained|declined|non|nein|否|拒绝|不同意|已退订|"},
    Words{"planning", "|planned|plan|draft|scheduled|notstarted|upcoming|计划中|策划中|草稿|未开始|"},
    Words{"active", "|inprogress|enabled|running|live|ongoing|started|open|eligible|进行中|投放中|启用|有效|执行中|"},
    Words{"inactive", "|paused|off|aborted|cancelled|canceled|disabled|stopped|notdelivering|archived|removed|deleted|暂停|已暂停|停用|取消|已取消|"},
    Words{"complete", "|completed|ended|finished|done|closed|past|已完成|完成|已结束|结束|"},
    Words{"form", "|formsubmission|formsubmit|formfill|formsubmitted|submission|leadform|表单|提交表单|"}, Words{"download", "|downloaded|contentdownload|whitepaper|下载|"},
    Words{"page", "|pageviewed|webpage|pagevisit|浏览|浏览页面|"}, Words{"visit", "|websitevisit|sitevisit|webvisit|访问|"},
    Words{"mail_open", "|emailopen|emailopened|open|opened|opens|打开邮件|"}, Words{"mail_click", "|emailclick|emailclicked|click|clicked|点击邮件|"},
    Words{"mail_reply", "|emailreply|reply|replied|回复邮件|"}, Words{"mail_bounce", "|bounce|bounced|emailbounce|hardbounce|softbounce|退信|"},
    Words{"unsubscribe", "|unsubscribed|optout|退订|"}, Words{"event_registered", "|registered|registration|eventregistration|报名|"},
    Words{"event_attended", "|attended|event|eventattendance|tradeshow|参会|展会|"}, Words{"webinar", "|webinarattended|onlineseminar|网络研讨会|直播|"},
    Words{"ad_click", "|adclick|paidclick|ppc|广告点击|"}, Words{"call", "|phonecall|phone|outboundcall|inboundcall|anruf|appel|llamada|电话|通话|"},
    Words{"meeting", "|appointment|demo|visitmeeting|termin|réunion|reunion|reunión|会议|拜访|面谈|"}, Words{"chat", "|livechat|message|聊天|在线咨询|"},
    Words{"social", "|like|share|comment|follow|社交|"}, Words{"task", "|todo|aufgabe|tâche|tache|tarea|任务|待办|"},
    Words{"note", "|notiz|nota|memo|备注|笔记|"}, Words{"mail", "|email|emailsent|emails|correo|邮件|"},
    Words{"not_started", "|notstarted|open|planned|scheduled|todo|waiting|pending|new|未开始|待办|计划|"},
    Words{"started", "|inprogress|ongoing|running|进行中|"}, Words{"completed", "|complete|done|held|finished|closed|true|yes|已完成|完成|"},
    Words{"canceled", "|cancelled|notheld|noshow|取消|已取消|"}, Words{"deferred", "|postponed|waitingonsomeoneelse|延期|推迟|"},
    Words{"low", "|niedrig|bas|bajo|minor|低|"}, Words{"normal", "|medium|mittel|moyen|medio|standard|中|普通|"}, Words{"high", "|hoch|haut|alto|important|高|重要|"},
    Words{"urgent", "|highest|critical|dringend|紧急|"}, Words{"rep", "|salesrep|sales|salesperson|agent|user|销售|"}, Words{"marketer", "|marketing|市场|"},
    Words{"manager", "|salesmanager|teamlead|supervisor|经理|主管|"}, Words{"admin", "|administrator|owner|管理员|"}};

bool means(std::string_view choice, std::string_view framed) {
    return std::ranges::any_of(words, [&](const Words& w) { return w.choice == choice && w.words.find(framed) != w.words.npos; });
}

}

const Choice* matchChoice(const Field& field, std::string_view text) {
    const std::string word = normalHeading(text);
    if (word.empty()) return nullptr;
    for (const Choice& choice : field.choices)
        if (normalHeading(choice.name) == word || normalHeading(choice.label) == word) return &choice;
    const std::string framed = std::string("|").append(word).append("|");
    for (const Choice& choice : field.choices)
        if (means(choice.name, framed)) return &choice;
    return nullptr;
}

}
