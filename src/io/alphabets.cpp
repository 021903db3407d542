// SPDX-License-Identifier: MIT
// Letter lists of the legacy encodings. Han lists: characters of general text, of names and of business headings.
#include "io/alphabets.h"
#include <array>

namespace tilth {
namespace {

constexpr std::string_view western = "äöüßÄÖÜéèêëàâçîïôûùœæñáíóúãõåøÉÈÀÇÑÁÍÓÚÅØÆ’";
constexpr std::string_view westernUsual = "ÊËÎÏÔÛÙŒòìÂÃÕšžŠŽªº¿¡ÒÌýðþÝÐÞÿŸ“”–—…€£°©®™«»•·";
constexpr std::string_view central = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻěščřžýáíéúůťďňĚŠČŘŽÝÁÍÉÚŮŤĎŇőűöüÖÜŐŰ’";
constexpr std::string_view centralUsual = "ăâîşţĂÂÎŞŢđĐĺľŕäôëçß„”“–—…€°«»";
constexpr std::string_view turkish = "ığşİĞŞçöüÇÖÜ’", turkishUsual = "âîûÂÎÛ“”–…€";
constexpr std::string_view baltic = "āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽąęėįųĄĘĖĮŲ’", balticUsual = "õäöüÕÄÖÜóéåæø„“”–…€";
constexpr std::string_view vietnamese = "ăâđêôơưĂÂĐÊÔƠƯ\u0300\u0301\u0303\u0309\u0323’", vietnameseUsual = "áàéèíóòúùýÁÉÍÓÚÝ“”–…";
constexpr std::string_view cyrillic = "оеаинтсрвл", cyrillicUsual = "кмдпуяыьгзбчОЕАИНТСРВЛКМДПГБЗіїє’«»–—№";
constexpr std::string_view cyrillicSeldom = "йхжшюцщэфъёґУЯЧЙХЖШЮЦЩЭФЁІЇЄ“”…°€";
constexpr std::string_view greek = "αοιετσνηυρ", greekUsual = "πκμλςάίόέήύώωγδχθφβξζψΑΕΟΚΠΤΣΜΝΛΔΓ’«»–";
constexpr std::string_view greekSeldom = "ΙΗΥΡΩΧΘΦΒΞΖΨϊϋΐΰΆΈΉΊΌΎΏ“”…·";
constexpr std::string_view hebrew = "יוהלאר", hebrewUsual = "שתבמנםעדחקפכטגצןסזךףץ", hebrewSeldom = "’“”–״׳₪";
constexpr std::string_view arabic = "اليونمتره", arabicUsual = "بسدعفقكحجشطصخةىأإءئ،", arabicSeldom = "ضذثزظغآؤ؟؛پچژگ";
constexpr std::string_view thai = "านรกอเงมยลวด่้ี", thaiUsual = "ทสตะปบคหแจพชิั", thaiSeldom = "ขใไ็ุูณธศำ์ผถซฟโ";
constexpr std::string_view simplified =
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法"
    "学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业"
    "外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声"
    "提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金"
    "指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格"
    "望觉术领共确传师观清今切院让识候带导争运笔号码姓邮箱址邮话手销售客户线索联系来源渠日期金额数量单位价商品编号称职务备注状态省城街"
    "李王张刘陈杨赵黄周吴徐孙胡朱高林何郭罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭"
    "廖邹熊陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易常武乔贺赖龚文伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛超霞桂玲华京沪深圳广州杭网络技"
    "限有股份集团贸易科技软件服务费用订店铺城市投放告展点击率消营推计划组账总合北上海苏浙福湖南川陕沙津渝";
constexpr std::string_view traditional =
    "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法"
    "學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業"
    "外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲"
    "提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金"
    "指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格"
    "望覺術領共確傳師觀清今切院讓識候帶導爭運號碼姓郵箱址銷售客戶線索聯繫來源日期金額單位價商編稱職備註狀態省城街縣鄉鎮村里路巷弄樓"
    "李王張劉陳楊趙黃周吳徐孫胡朱高林何郭羅梁宋鄭謝韓唐馮董蕭曹袁鄧許傅沈曾彭呂蘇盧蔣蔡賈魏薛葉余潘杜戴鍾汪田姜范石姚譚廖鄒熊陸台灣北港";
constexpr std::string_view japanese =
    "日一国会人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者党地合市業内相方四定今回新場金員九入選立開手米力学問高代"
    "明実円関決子動京全目表戦経通外最言氏現理調体化田当八六約主題下首意法不来作性的要用制治度務強気小七成期公野協取都和統以機平総加山思家"
    "話世受区領多県続進正安設保改数記院女初北午指権心界支第産結百派点教報済書府活原先共得解名交資予川向際査勝面委告軍文反元重近千考判認画"
    "株式会社名前住所電話番号郵便氏顧客担当案件会社部署役職備考登録佐藤鈴木高橋田中伊渡辺山本村小林加吉";
constexpr std::string_view korean =
    "이다는에을가의고하지로사기한도인를은어서대자시리나일해전정스과아그수부들상있조주제공보여성동원장국신유비경구라으만오선소적관트화방세"
    "무명마문요안면우중연계진미개교치학회년실단용업물영력모생내식각당군민발차위산체금호재김박최이정강임한오서신권황안송류홍름전화메일회사"
    "주소번호담당거래처고객직책메모등록날짜금액상태습니까했된할것으면지만";

constexpr std::array table{
    Alphabet{"Windows-1252", Script::Latin, western, westernUsual, "×÷§¶²³½¼¾±´¨‘‚„†‡‰", 0.06},
    Alphabet{"GB18030", Script::Han, simplified, "，。：；（）、！？《》【】￥　“”‘’—…·", traditional, 0.05},
    Alphabet{"Big5", Script::Han, traditional, "，。：；（）、！？《》「」【】　“”—…．", "", 0.03},
    Alphabet{"Shift_JIS", Script::Kana, japanese, "、。・「」（）：ー　！？〜～－", "", 0.03},
    Alphabet{"EUC-JP", Script::Kana, japanese, "、。・「」（）：ー　！？〜～－", "", 0.0},
    Alphabet{"EUC-KR", Script::Hangul, korean, "·“”‘’（）", "", 0.03},
    Alphabet{"Windows-1250", Script::Latin, central, centralUsual, "‘‚§", 0.02},
    Alphabet{"ISO-8859-2", Script::Latin, central, centralUsual, "§", 0.0},
    Alphabet{"Windows-1251", Script::Cyrillic, cyrillic, cyrillicUsual, cyrillicSeldom, 0.05},
    Alphabet{"KOI8-R", Script::Cyrillic, cyrillic, cyrillicUsual, cyrillicSeldom, 0.02},
    Alphabet{"IBM866", Script::Cyrillic, cyrillic, cyrillicUsual, cyrillicSeldom, 0.01},
    Alphabet{"Mac-Cyrillic", Script::Cyrillic, cyrillic, cyrillicUsual, cyrillicSeldom, 0.0},
    Alphabet{"ISO-8859-5", Script::Cyrillic, cyrillic, cyrillicUsual, cyrillicSeldom, 0.0},
    Alphabet{"Windows-1253", Script::Greek, greek, greekUsual, greekSeldom, 0.03},
    Alphabet{"ISO-8859-7", Script::Greek, greek, greekUsual, greekSeldom, 0.01},
    Alphabet{"Windows-1254", Script::Latin, turkish, turkishUsual, "áéíóúèàñß", 0.02},
    Alphabet{"Windows-1255", Script::Hebrew, hebrew, hebrewUsual, hebrewSeldom, 0.03},
    Alphabet{"Windows-1256", Script::Arabic, arabic, arabicUsual, arabicSeldom, 0.03},
    Alphabet{"ISO-8859-6", Script::Arabic, arabic, arabicUsual, arabicSeldom, 0.01},
    Alphabet{"Windows-1257", Script::Latin, baltic, balticUsual, "ßÉ", 0.0},
    Alphabet{"Windows-1258", Script::Latin, vietnamese, vietnameseUsual, "", -0.05},
    Alphabet{"Windows-874", Script::Thai, thai, thaiUsual, thaiSeldom, 0.02},
    Alphabet{"ISO-8859-15", Script::Latin, western, westernUsual, "", 0.03},
    Alphabet{"Macintosh", Script::Latin, western, westernUsual, "", -0.2},
    Alphabet{"IBM850", Script::Latin, western, "ÊËÎÏÔÛÙòìÂÃÕ", "", -0.25},
    Alphabet{"IBM852", Script::Latin, central, "ăâîşţ", "", -0.3},
};

}

std::span<const Alphabet> alphabets() { return table; }

}
