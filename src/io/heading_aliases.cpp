// SPDX-License-Identifier: MIT
// Sources: the export headings of Salesforce, HubSpot, Zoho, Pipedrive, Google, Outlook, Thunderbird, LinkedIn, Meta lead ads,
// Mailchimp, Brevo, ActiveCampaign, Kit, Jobber, Shopify and of Chinese ad platforms and CRMs.
#include "io/heading_aliases.h"
#include <array>

namespace tilth {
namespace {

using enum HeadingRole;

constexpr std::string_view people = " lead contact ", peopleAndUsers = " lead contact user ", peopleAndCompanies = " lead contact company ",
                           all = " lead contact company deal campaign touch activity product user ";

constexpr std::array aliases{
    // --- names --------------------------------------------------------------------------------------------------------
    HeadingAliases{people, "name", First,
        "full name|fullname|name|nom|lead name|contact name|client name|customer name|person|person name|display name|file as|complete name|your name|"
        "attendee|attendee name|respondent|visitor name|prospect|prospect name|contact person|primary contact|nom complet|nom et prenom|contact principal|"
        "vollständiger name|vor und nachname|ansprechpartner|kontakt|kontaktperson|nombre completo|nombre y apellidos|nombre|contacto|nome|nome completo|nome e cognome|"
        "naam|volledige naam|imię i nazwisko|jméno a příjmení|имя|фио|полное имя|контакт|контактное лицо|adı soyadı|ad soyad|isim|"
        "姓名|名字|客户姓名|联系人姓名|联系人名称|线索名称|线索|联系人|用户姓名|用户名称|昵称|氏名|お名前|名前|担当者|担当者名|이름|성명|고객명|담당자|الاسم|الاسم الكامل|नाम|पूरा नाम|ชื่อ|tên|họ tên|שם|שם מלא"},
    HeadingAliases{" lead ", "name", Second, "客户名称|客户"},
    HeadingAliases{people, "first_name", First,
        "first name|firstname|given name|givenname|forename|first|fname|person first name|contact first name|prénom|vorname|primer nombre|nome próprio|"
        "voornaam|imię|jméno|keresztnév|förnamn|fornavn|etunimi|имя собственное|adı|名|名字|이름 (first)|الاسم الأول"},
    HeadingAliases{people, "last_name", First,
        "last name|lastname|surname|family name|familyname|last|lname|person last name|contact last name|nom de famille|nachname|familienname|apellido|"
        "apellidos|cognome|sobrenome|apelido|achternaam|nazwisko|příjmení|vezetéknév|efternamn|etternavn|sukunimi|фамилия|soyadı|soyad|姓|姓氏|성"},
    HeadingAliases{people, "title", First,
        "job title|jobtitle|job|position|role|title|designation|occupation|function|organization title|organization 1 title|contact title|work title|"
        "fonction|poste|intitulé du poste|titre|berufsbezeichnung|stellenbezeichnung|funktion|puesto|cargo|qualifica|ruolo|functie|stanowisko|pozice|"
        "должность|unvan|职位|职务|岗位|头衔|役職|肩書|職位|직책|직급|المسمى الوظيفي|पद"},
    HeadingAliases{" contact ", "department", First,
        "department|dept|organization department|organization 1 department|abteilung|service|département|departamento|reparto|afdeling|部门|所属部门|部署|부서|отдел"},
    // --- addresses of mail and phone ----------------------------------------------------------------------------------
    HeadingAliases{peopleAndCompanies, "email", First,
        "email|e mail|email address|e mail address|mail|emailaddress|primary email|email primary|work email|email work|business email|company email|corporate email|"
        "email phone|email or phone|contact email|person email|person email work|lead email|user email|customer email|email 1|email 1 value|e mail 1 value|email1|electronic mail|"
        "adresse e mail|adresse email|adresse mail|courriel|mél|e mail adresse|emailadresse|mailadresse|correo|correo electrónico|correo electronico|dirección de correo|"
        "posta elettronica|indirizzo email|endereço de email|e mailadres|adres e mail|adres email|e mailová adresa|эл почта|электронная почта|почта|e posta|eposta|"
        "邮箱|电子邮箱|电子邮件|邮件|邮箱地址|邮件地址|联系邮箱|メール|メールアドレス|이메일|이메일 주소|메일|البريد|البريد الإلكتروني|ईमेल|อีเมล|דואל"},
    HeadingAliases{" user ", "email", First, "email|e mail|email address|mail|work email|邮箱|电子邮箱|电子邮件|邮件"},
    HeadingAliases{peopleAndCompanies, "email", Second,
        "secondary email|second email|email 2|email2|e mail 2 address|e mail 3 address|email 3|e mail 2 value|email 2 value|e mail 3 value|email 3 value|"
        "alternate email|alternative email|alt email|other email|email other|other emails|additional emails|additional email addresses|email addresses|"
        "personal email|email personal|private email|home email|email home|person email home|person email other|备用邮箱|个人邮箱|其他邮箱"},
    HeadingAliases{peopleAndCompanies, "phone", First,
        "phone|phone number|phonenumber|telephone|telephone number|tel|tel no|tel nr|phone no|work phone|phone work|business phone|company phone|office phone|main phone|"
        "primary phone|primary phone number|direct phone|direct line|direct dial|landline|contact phone|contact number|contact no|phone 1|phone 1 value|phone1|"
        "person phone|person phone work|lead phone|user phone|customer phone|company main phone|organization phone|"
        "téléphone|telephone fixe|tél|numéro de téléphone|telefon|telefonnummer|rufnummer|teléfono|telefono|número de teléfono|telefone|telefoon|telefoonnummer|numer telefonu|"
        "телефон|номер телефона|telefon numarası|电话|联系电话|电话号码|固定电话|座机|座机号|办公电话|公司电话|联系方式|联系人电话|電話|電話番号|전화|전화번호|연락처|الهاتف|رقم الهاتف|फ़ोन|फोन|โทรศัพท์|טלפון"},
    HeadingAliases{" user ", "phone", First, "phone|phone number|telephone|mobile|mobile phone|work phone|电话|手机|手机号"},
    HeadingAliases{peopleAndCompanies, "phone", Second,
        "home phone|phone home|other phones|phone 2|phone2|phone 2 value|phone 3 value|second phone|secondary phone|other phone|phone other|alternate phone|alternative phone|"
        "additional phone|business phone 2|home phone 2|person phone home|person phone other|assistant phone|备用电话|其他电话|家庭电话"},
    HeadingAliases{people, "mobile", First,
        "mobile|mobile phone|mobile number|mobile no|mobilephone|mobile phone number|cell|cell phone|cellphone|cell number|cellular|phone mobile|person phone mobile|"
        "whatsapp|whatsapp number|whatsapp phone number|sms|sms number|mobil|mobiltelefon|handy|handynummer|portable|téléphone portable|mobile téléphone|móvil|movil|celular|"
        "cellulare|telemóvel|mobiel|mobiele nummer|telefon komórkowy|komórka|мобильный|мобильный телефон|cep telefonu|手机|手机号|手机号码|移动电话|联系手机|携帯|携帯電話|휴대폰|휴대전화|핸드폰|الجوال|मोबाइल"},
    // --- company ------------------------------------------------------------------------------------------------------
    HeadingAliases{people, "company", First,
        "company|company name|companyname|account|account name|accountname|organization|organisation|organization name|organisation name|organization 1 name|employer|"
        "business|business name|firm|firm name|associated company|primary company|current company|company account|customer company|"
        "entreprise|société|nom de l entreprise|raison sociale|unternehmen|firma|firmenname|empresa|nombre de la empresa|azienda|società|ditta|bedrijf|bedrijfsnaam|"
        "firma nazwa|nazwa firmy|společnost|компания|организация|название компании|şirket|firma adı|şirket adı|"
        "公司|公司名称|公司名|企业|企业名称|单位|单位名称|所属公司|工作单位|客户公司|所属客户|会社|会社名|企業名|勤務先|회사|회사명|업체명|الشركة|اسم الشركة|कंपनी|บริษัท|חברה"},
    HeadingAliases{" contact ", "company", First, "客户名称|客户|customer company"},
    HeadingAliases{" deal activity ", "company", First,
        "company|company name|account|account name|customer|customer name|client|client name|organization|organisation|organization name|organisation name|deal organization|"
        "associated company|associated company names|primary company|associated company primary|"
        "entreprise|société|client société|unternehmen|firma|kunde|empresa|cliente|azienda|公司|公司名称|客户|客户名称|客户公司|所属客户|企业名称|会社名|회사"},
    HeadingAliases{" company ", "name", First,
        "account|account name|accountname|company|company name|companyname|organization|organisation|organization name|organisation name|business name|legal name|customer|"
        "customer name|client|client name|firm|vendor|partner|entreprise|société|nom|nom de l entreprise|raison sociale|unternehmen|firma|firmenname|empresa|"
        "razón social|nombre|azienda|ragione sociale|bedrijf|bedrijfsnaam|nazwa firmy|název|компания|организация|название|şirket|"
        "公司|公司名称|公司名|企业名称|客户名称|客户|单位名称|客户全称|公司全称|会社名|企業名|회사명|الشركة"},
    HeadingAliases{people, "company", Id,
        "company id|account id|accountid|organization id|organisation id|associated company id|associated company ids|primary associated company id|公司编号|客户编号"},
    HeadingAliases{" deal activity ", "company", Id,
        "company id|account id|accountid|organization id|organisation id|associated company id|associated company ids|primary associated company id|客户编号|公司编号"},
    HeadingAliases{" company ", "domain", First, "domain|company domain|company domain name|domain name|email domain|website domain|域名"},
    HeadingAliases{peopleAndCompanies, "website", First,
        "website|web site|url|web|web page|webpage|homepage|home page|company website|website url|website 1 value|web page 1|internet|site web|site internet|webseite|"
        "sitio web|página web|sito web|strona www|сайт|веб сайт|网站|网址|官网|公司网站|公司网址|ホームページ|웹사이트|الموقع"},
    HeadingAliases{" contact ", "website", Second, "linkedin|linkedin url|linkedin profile|linkedin bio|profile url|person linkedin url|web page 2|website 2 value|personal web page"},
    HeadingAliases{" lead ", "website", Second, "linkedin|linkedin url|linkedin profile|linkedin company page|profile url|person linkedin url"},
    HeadingAliases{" lead company ", "industry", First,
        "industry|sector|vertical|company industry|line of business|business type|secteur|secteur d activité|branche|industria|settore|branża|obor|отрасль|sektör|行业|所属行业|客户行业|公司行业|业务领域|業種|업종|산업"},
    HeadingAliases{" lead company ", "employees", First,
        "employees|number of employees|no of employees|num employees|numemployees|num emp|numemp|employee count|headcount|company size|size|staff|# employees|number employees|"
        "effectif|nombre d employés|mitarbeiter|mitarbeiterzahl|anzahl mitarbeiter|empleados|número de empleados|dipendenti|medewerkers|员工数|员工人数|人数|规模|公司规模|企业规模|人员规模|従業員数|직원수"},
    HeadingAliases{" lead company ", "annual_revenue", First,
        "annual revenue|annualrevenue|revenue|yearly revenue|company revenue|annual sales|turnover|annual turnover|chiffre d affaires|jahresumsatz|umsatz|facturación|ingresos anuales|fatturato|omzet|"
        "年收入|年营业额|营收|年营收|营业额|年销售额|売上|매출"},
    HeadingAliases{" company ", "year_established", First, "year established|founded|year founded|established|founding year|year of foundation|gründungsjahr|année de création|成立年份|成立时间|创立年份|設立年"},
    HeadingAliases{" company ", "parent", First,
        "parent|parent company|parent account|parent account name|parent name|subsidiary of|part of|holding|mother company|ultimate parent|maison mère|muttergesellschaft|母公司|上级公司|上级客户|所属集团"},
    HeadingAliases{" company ", "parent", Id, "parent id|parentid|parent company id|parent account id"},
    HeadingAliases{" company ", "tier", First, "tier|account tier|customer tier|level|grade|class|rating|account rating|segment|客户级别|客户等级|级别|等级|星级"},
    // --- place --------------------------------------------------------------------------------------------------------
    HeadingAliases{peopleAndCompanies, "country", First,
        "country|country region|country name|nation|country code|billing country|billingcountry|mailing country|mailingcountry|business country|business country region|work country|address country|"
        "address 1 country|company country|location country|cc|pays|land|país|pais|paese|nazione|kraj|země|страна|ülke|国家|国家地区|国别|国|国名|국가|الدولة|البلد|देश"},
    HeadingAliases{peopleAndCompanies, "country", Second, "shipping country|shippingcountry|other country|other country region|home country|home country region"},
    HeadingAliases{peopleAndCompanies, "region", First,
        "region|state|province|state province|state region|state code|county|prefecture|billing state|billingstate|billing state province|mailing state|mailingstate|mailing state province|business state|"
        "work state|address 1 region|région|bundesland|provincia|estado|regione|provincie|województwo|kraj region|регион|область|省|省份|所在省份|省级地域|省级地区|州|都道府県|지역|المنطقة|राज्य"},
    HeadingAliases{peopleAndCompanies, "region", Second, "shipping state|shippingstate|shipping state province|other state|home state"},
    HeadingAliases{peopleAndCompanies, "city", First,
        "city|town|locality|billing city|billingcity|mailing city|mailingcity|business city|work city|address 1 city|address city|company city|ville|stadt|ort|ciudad|città|cidade|plaats|stad|miasto|město|город|şehir|"
        "城市|市|所在城市|市级地域|所在地|地区|市区町村|도시|المدينة|शहर"},
    HeadingAliases{peopleAndCompanies, "city", Second, "shipping city|shippingcity|other city|home city"},
    HeadingAliases{peopleAndCompanies, "street", First,
        "street|address|street address|street 1|address 1|address line 1|billing street|billingstreet|billing address|billing address line 1|mailing street|mailingstreet|mailing address|business street|"
        "business address|work address|address 1 street|company address|legal entity address|full address|adresse|rue|straße|strasse|anschrift|dirección|calle|indirizzo|via|endereço|adres|straat|ulica|адрес|улица|adres satırı|"
        "地址|联系地址|详细地址|公司地址|通讯地址|街道|住所|住址|주소|العنوان|पता"},
    HeadingAliases{peopleAndCompanies, "street", Continued, "street 2|address 2|address line 2|billing address line 2|billing street 2|business street 2|work address 2|address 3|address line 3|street 3"},
    HeadingAliases{peopleAndCompanies, "street", Second, "shipping street|shippingstreet|shipping address|other street|home street|home address|address 1 formatted"},
    HeadingAliases{peopleAndCompanies, "postal_code", First,
        "postal code|postalcode|zip|zip code|zipcode|zip postal code|postcode|post code|billing postal code|billingpostalcode|billing zip|billing zip postal code|mailing postal code|mailingpostalcode|"
        "mailing zip|mailing zip postal code|business postal code|work zipcode|address 1 postal code|code postal|postleitzahl|plz|código postal|cap|cep|kod pocztowy|psč|индекс|почтовый индекс|posta kodu|邮编|邮政编码|郵便番号|우편번호"},
    HeadingAliases{peopleAndCompanies, "postal_code", Second, "shipping postal code|shippingpostalcode|shipping zip|other postal code|home postal code|home zipcode"},
    HeadingAliases{people, "language", First, "language|preferred language|locale|communication language|langue|sprache|idioma|lingua|taal|język|язык|语言|首选语言|言語|언어"},
    HeadingAliases{" contact ", "birthday", First, "birthday|birthdate|birth date|date of birth|dob|date de naissance|geburtstag|geburtsdatum|fecha de nacimiento|data di nascita|生日|出生日期|生年月日|생년월일"},
    // --- origin -------------------------------------------------------------------------------------------------------
    HeadingAliases{" lead contact company deal ", "source", First,
        "source|lead source|leadsource|original source|original traffic source|original source type|data source|source name|account source|deal source|contact source|opportunity source|acquisition source|how did you hear about us|"
        "how did you hear|referral source|traffic source|channel|platform|origine|provenance|quelle|herkunft|leadquelle|origen|fuente|fuente de origen|fonte|bron|źródło|zdroj|источник|kaynak|"
        "来源|线索来源|客户来源|来源渠道|渠道|获客渠道|推广渠道|媒体|流入経路|유입경로|المصدر|स्रोत"},
    HeadingAliases{" lead ", "latest_source", First, "latest source|latest traffic source|last source|recent source|最近来源"},
    HeadingAliases{" lead ", "utm_source", First, "utm source|utmsource|first utm source|utm_source__c|initial utm source"},
    HeadingAliases{" lead ", "utm_medium", First, "utm medium|utmmedium|medium"},
    HeadingAliases{" lead ", "utm_campaign", First, "utm campaign|utmcampaign"},
    HeadingAliases{" lead ", "utm_term", First, "utm term|utmterm|keyword|search term|search keyword|关键词|搜索词"},
    HeadingAliases{" lead ", "utm_content", First, "utm content|utmcontent|ad name|ad content|creative|创意|创意标题"},
    HeadingAliases{" lead deal touch activity ", "campaign", First,
        "campaign|campaign name|campaignname|campaign source|primary campaign|primary campaign source|last campaign|marketing campaign|nom de la campagne|campagne|kampagne|kampagnenname|campaña|nombre de la campaña|campagna|"
        "活动|活动名称|营销活动|市场活动|推广计划|广告计划|来源活动|キャンペーン"},
    HeadingAliases{" lead deal touch ", "campaign", Id, "campaign id|campaignid|primary campaign id|广告计划id"},
    // --- state --------------------------------------------------------------------------------------------------------
    HeadingAliases{" lead ", "status", First, "status|lead status|leadstatus|crm status|contact status|state of lead|statut|estado del lead|stato|status leada|статус|durum|状态|线索状态|客户状态|跟进状态|ステータス|상태|الحالة"},
    HeadingAliases{" lead ", "lifecycle", First, "lifecycle|lifecycle stage|lifecyclestage|life cycle stage|funnel stage|lead stage|phase du cycle de vie|生命周期|生命周期阶段"},
    HeadingAliases{people, "consent", First,
        "consent|mail consent|email consent|marketing consent|opt in|opted in|email opt in|marketing opt in|has newsletter|newsletter|subscribed|accepts marketing|accepts email marketing|gdpr consent|同意营销|订阅"},
    HeadingAliases{all, "owner", First,
        "owner|record owner|lead owner|contact owner|account owner|company owner|deal owner|opportunity owner|campaign owner|owner name|owner full name|owner email|assigned to|assignee|assigned user|assigned|responsible|responsible user|"
        "sales|sales rep|sales representative|sales agent|salesperson|sales person|rep|account manager|account executive|relationship manager|agent|owner alias|lead owner alias|"
        "propriétaire|responsable|commercial|besitzer|inhaber|zuständig|zuständiger|betreuer|vertriebsmitarbeiter|propietario|comercial|vendedor|proprietario|eigenaar|właściciel|obchodník|ответственный|менеджер|sorumlu|"
        "负责人|归属人|所有者|所属销售|销售|销售人员|销售代表|业务员|跟进人|客户经理|顾问|担当|営業担当|담당자명|영업담당"},
    HeadingAliases{all, "owner", Id, "owner id|ownerid|hubspot owner id|sales id|assigned user id|owner user username"},
    HeadingAliases{" lead contact company deal campaign activity ", "notes", First,
        "notes|note|description|comment|comments|remark|remarks|message|messages|details|background|additional information|additional info|memo|inquiry|enquiry|question|feedback|lead notes|contact notes|account description|company description|"
        "commentaire|commentaires|remarques|notiz|notizen|bemerkung|bemerkungen|beschreibung|nachricht|notas|comentarios|mensaje|descripción|note interne|messaggio|descrizione|observações|opmerkingen|uwagi|opis|poznámka|комментарий|примечание|описание|not|açıklama|"
        "备注|描述|说明|留言|备注信息|沟通内容|跟进记录|需求|需求描述|備考|メモ|비고|메모|ملاحظات|टिप्पणी"},
    HeadingAliases{all, "created", First,
        "created|created at|createdat|created on|created date|createddate|created time|createdtime|create date|create time|date created|creation date|creation time|date added|added on|added time|added at|added|add time|date entered|"
        "entry date|signup date|sign up date|signed up|signup time|date registered|registered on|registration date|registration time|optin time|opt in time|subscribed on|subscription date|joined|join date|first seen|connected on|submitted|submitted at|submission date|"
        "submit time|timestamp|conversion time|lead created|lead created time|lead created date|lead date|inquiry date|deal created date|deal created|became a lead date|engage date|engaged on|start of contact|"
        "date de création|créé le|date d ajout|erstellt|erstellt am|erstellungsdatum|angelegt am|fecha de creación|creado|creado el|fecha de alta|data di creazione|criado em|data de criação|aangemaakt op|data utworzenia|vytvořeno|дата создания|создан|oluşturma tarihi|"
        "创建时间|创建日期|录入时间|添加时间|提交时间|注册时间|登记日期|创建于|作成日|登録日|생성일|등록일|تاريخ الإنشاء"},
    HeadingAliases{" lead ", "created", Second, "date|time|日期|时间"},
    HeadingAliases{all, "external_id", First,
        "external id|externalid|id|record id|recordid|record no|record number|uid|uuid|guid|key|reference|ref|ref no|system id|unique id|original id|source id|crm id|legacy id|import id|编号|序号|外部编号|记录id|识别码|主键"},
    HeadingAliases{" lead ", "external_id", First, "lead id|leadid|lead number|lead no|prospect id|contact id|person id|client id|customer id|gclid|google click id|线索编号|线索id|客户编号"},
    HeadingAliases{" contact ", "external_id", First, "contact id|contactid|person id|contact number|subscriber id|client id|customer id|联系人编号|联系人id|leid"},
    HeadingAliases{" company ", "external_id", First, "company id|account id|accountid|account number|accountnumber|customer id|customer number|organization id|organisation id|client id|客户编号|公司编号|客户id"},
    HeadingAliases{" deal ", "external_id", First, "deal id|dealid|opportunity id|opportunityid|opp id|deal number|opportunity number|order id|order number|商机编号|订单编号|订单号"},
    HeadingAliases{" campaign ", "external_id", First, "campaign id|campaignid|campaign number|活动编号|广告计划id|计划id"},
    HeadingAliases{" user ", "external_id", First, "user id|userid|employee id|rep id|员工编号|工号"},
    HeadingAliases{" product ", "external_id", First, "product id|productid|product code|productcode|sku|item number|article number|品番|产品编号|商品编号|产品编码"},
    // --- deals --------------------------------------------------------------------------------------------------------
    HeadingAliases{" deal ", "name", First,
        "deal|deal name|dealname|opportunity|opportunity name|opportunityname|title|deal title|project|project name|subject|nom de la transaction|nom de l affaire|affaire|opportunité|verkaufschance|geschäft|projekt|oportunidad|nombre del negocio|negocio|"
        "opportunità|trattativa|商机|商机名称|机会名称|项目|项目名称|订单名称|销售机会|案件名|商談名|거래명"},
    HeadingAliases{" deal ", "amount", First,
        "amount|deal amount|value|deal value|opportunity amount|opportunity value|close value|closed value|revenue|deal revenue|total|total amount|total value|price|sum|order value|contract value|acv|tcv|arr|expected amount|"
        "montant|montant de la transaction|valeur|betrag|wert|auftragswert|summe|importe|monto|valor|importo|bedrag|kwota|wartość|částka|сумма|бюджет|tutar|"
        "金额|商机金额|预计金额|预计销售额|合同金额|订单金额|成交金额|销售额|总额|総額|金額|금액"},
    HeadingAliases{" deal lead company campaign product ", "currency", First, "currency|currency code|currency iso code|currencyisocode|deal currency|account currency|conversion currency|devise|währung|moneda|valuta|moeda|waluta|měna|валюта|para birimi|币种|货币|通貨|통화"},
    HeadingAliases{" deal ", "stage", First,
        "stage|deal stage|dealstage|opportunity stage|sales stage|stage name|stagename|pipeline stage|phase|status|deal status|step|étape|étape de la transaction|phase de vente|verkaufsphase|etapa|etapa del negocio|fase|etap|fáze|этап|стадия|aşama|"
        "阶段|商机阶段|销售阶段|状态|订单状态|フェーズ|ステージ|단계"},
    HeadingAliases{" deal ", "pipeline", First, "pipeline|sales pipeline|deal pipeline|pipeline name|record type|sales process|管道|销售流程|销售管道"},
    HeadingAliases{" deal ", "probability", First, "probability|probability %|win probability|deal probability|chance|likelihood|forecast probability|probabilité|wahrscheinlichkeit|probabilidad|probabilità|kans|概率|赢率|成交概率|可能性|確度|확률"},
    HeadingAliases{" deal ", "close_date", First,
        "close date|closedate|closed date|closed|close|closing date|expected close date|expected close|estimated close date|expected closing|closed on|won time|date closed|decision date|forecast date|"
        "date de clôture|date de fermeture|abschlussdatum|voraussichtlicher abschluss|fecha de cierre|fecha de cierre prevista|data di chiusura|data de fechamento|sluitingsdatum|data zamknięcia|дата закрытия|"
        "预计成交|预计成交日期|成交日期|结单日期|预计成交时间|成交时间|签约日期|関連日|完了予定日|마감일"},
    HeadingAliases{" deal ", "contact", First, "contact|contact name|primary contact|contact person|deal contact person|associated contact|associated contacts|联系人|联系人姓名"},
    HeadingAliases{" deal activity touch ", "contact", Id, "contact id|contactid|associated contact id|associated contact ids|who id|person id"},
    HeadingAliases{" activity touch ", "contact", First, "contact|contact name|contact email|person|associated contact|who contact email|联系人"},
    HeadingAliases{" deal ", "product", First, "product|product name|products|item|service|product interest|produit|produkt|producto|prodotto|产品|产品名称|商品|商品名称|意向产品|製品|제품"},
    HeadingAliases{" deal ", "lost_reason", First, "lost reason|closed lost reason|loss reason|reason lost|reason for loss|close reason|raison de perte|verlustgrund|motivo de pérdida|输单原因|丢单原因|失败原因|失注理由"},
    HeadingAliases{" deal ", "competitor", First, "competitor|competitors|main competitor|primary competitor|competitor name|lost to|lost to competitor|competing vendor|concurrent|konkurrent|wettbewerber|competidor|concorrente|竞争对手|主要竞争对手|竞争对手名称|竞品|競合|경쟁사"},
    HeadingAliases{" deal ", "next_step", First, "next step|nextstep|next action|next activity|prochaine étape|nächster schritt|siguiente paso|下一步|下一步计划"},
    HeadingAliases{" deal ", "next_step_on", First, "next step date|next activity date|next follow up|下次跟进|下次跟进时间|下次联系时间"},
    HeadingAliases{" deal ", "lead", Id, "lead id|leadid|originating lead id|线索编号"},
    // --- users and products -------------------------------------------------------------------------------------------
    HeadingAliases{" user ", "name", First,
        "name|full name|user|user name full|sales agent|sales rep|sales representative|salesperson|rep|rep name|agent|agent name|employee|employee name|staff|team member|nom|mitarbeiter|nombre|姓名|员工|员工姓名|销售|销售人员|业务员|社員名|직원"},
    HeadingAliases{" user ", "login", First, "login|login name|username|user name|user id login|account|账号|登录名|用户名"},
    HeadingAliases{" user ", "manager", First, "manager|manager name|supervisor|reports to|team lead|boss|经理|主管|上级|直属上级|responsable|vorgesetzter"},
    HeadingAliases{" user ", "team", First, "team|team name|group|department|sales team|部门|团队|小组"},
    HeadingAliases{" user ", "territory", First, "territory|region|regional office|office|area|district|区域|大区|片区|地区"},
    HeadingAliases{" product ", "name", First, "name|product|product name|productname|item|item name|title|produit|produkt|producto|产品|产品名称|商品|商品名称|品名|製品名"},
    HeadingAliases{" product ", "series", First, "series|family|product family|category|product category|line|product line|group|系列|类别|分类|产品线"},
    HeadingAliases{" product ", "price", First, "price|sales price|list price|unit price|unitprice|standard price|retail price|msrp|prix|preis|precio|prezzo|价格|单价|售价|标准价格|価格|가격"},
    // --- campaigns ----------------------------------------------------------------------------------------------------
    HeadingAliases{" campaign ", "name", First,
        "campaign|campaign name|campaignname|name|title|nom de la campagne|campagne|kampagne|kampagnenname|campaña|nombre de la campaña|campagna|活动|活动名称|营销活动|推广计划|广告计划|计划名称|广告系列|キャンペーン名"},
    HeadingAliases{" campaign ", "type", First, "type|campaign type|campaign objective|objective|kind|category|活动类型|类型|推广目的"},
    HeadingAliases{" campaign ", "channel", First, "channel|medium|network|platform|media|ad network|advertising channel|渠道|媒体|平台|投放平台|投放网络"},
    HeadingAliases{" campaign ", "status", First, "status|campaign status|campaign state|campaign delivery|delivery|state|状态|活动状态|投放状态"},
    HeadingAliases{" campaign ", "starts_on", First, "start|starts|start date|startdate|starts on|begin date|launch date|reporting starts|start time|day|date|début|début des rapports|startdatum|beginn|fecha de inicio|inicio|开始|开始日期|开始时间|上线日期"},
    HeadingAliases{" campaign ", "ends_on", First, "end|ends|end date|enddate|ends on|finish date|stop time|reporting ends|fin|fin des rapports|enddatum|ende|fecha de fin|结束|结束日期|结束时间"},
    HeadingAliases{" campaign ", "budget", First, "budget|budgeted cost|budgetedcost|campaign budget|budget amount|planned cost|total budget|lifetime budget|预算|活动预算|计划预算|总预算"},
    HeadingAliases{" campaign ", "actual_cost", First,
        "actual cost|actualcost|cost|costs|spend|spent|amount spent|total spent|total spend|ad spend|expenses|montant dépensé|dépenses|coût|kosten|ausgegebener betrag|gasto|importe gastado|costo|花费|消费|消耗|实际花费|实际成本|总费用|总花费|费用|成本"},
    HeadingAliases{" campaign ", "expected_revenue", First, "expected revenue|expectedrevenue|target revenue|revenue goal|预期收入|预计收入"},
    HeadingAliases{" campaign ", "parent", First, "parent|parent campaign|campaign group|campaign group name|program|programme|上级活动|计划组"},
    HeadingAliases{" campaign ", "parent", Id, "parent id|parentid|parent campaign id"},
    HeadingAliases{" campaign ", "audience", First, "audience|target audience|segment|target group|受众|目标人群|人群"},
    // --- touches and activities ---------------------------------------------------------------------------------------
    HeadingAliases{" touch ", "lead", First, "lead|lead email|lead name|email|email address|e mail|contact email|user email|线索|邮箱|客户"},
    HeadingAliases{" touch activity ", "lead", Id, "lead id|leadid|lead external id|线索编号"},
    HeadingAliases{" activity ", "lead", First, "lead|lead name|lead email|线索"},
    HeadingAliases{" touch ", "kind", First, "kind|type|touch type|event|event type|event name|activity|activity type|action|interaction|类型|事件|事件类型|行为"},
    HeadingAliases{" touch ", "at", First, "at|when|time|date|timestamp|event time|event date|occurred|occurred at|occurred on|activity date|visited at|时间|日期|发生时间|事件时间"},
    HeadingAliases{" touch ", "detail", First, "detail|details|page|page url|url|asset|subject|content|form name|form|title|document|详情|页面|内容|表单名称"},
    HeadingAliases{" touch ", "source", First, "source|channel|platform|referrer|referer|来源|渠道"},
    HeadingAliases{" activity ", "subject", First, "subject|title|name|activity|activity subject|task|task name|call subject|summary|topic|objet|betreff|asunto|oggetto|主题|标题|任务|任务名称|件名"},
    HeadingAliases{" activity ", "kind", First, "kind|type|activity type|task type|task subtype|类型|活动类型"},
    HeadingAliases{" activity ", "status", First, "status|state|task status|activity status|状态|任务状态"},
    HeadingAliases{" activity ", "priority", First, "priority|importance|priorité|priorität|prioridad|优先级|重要程度"},
    HeadingAliases{" activity ", "due_on", First, "due|due date|duedate|deadline|due on|échéance|fällig|fällig am|fecha de vencimiento|截止日期|到期日|截止时间"},
    HeadingAliases{" activity ", "starts_at", First, "start|start time|start date|starts at|date|time|activity date|scheduled|scheduled at|call time|meeting time|开始时间|时间|日期"},
    HeadingAliases{" activity ", "minutes", First, "minutes|duration|duration minutes|call duration|length|durée|dauer|duración|时长|通话时长"},
    HeadingAliases{" activity ", "done_at", First, "done|done at|completed|completed at|completed date|completion date|closed date|date completed|完成时间|完成日期"},
    HeadingAliases{" activity ", "deal", First, "deal|opportunity|deal name|opportunity name|related deal|商机|商机名称"},
    HeadingAliases{" activity ", "deal", Id, "deal id|opportunity id|what id"},
    HeadingAliases{" activity ", "outcome", First, "outcome|result|call result|call outcome|disposition|结果|沟通结果"},
};

struct Prefixes {
    std::string_view type, words;
};

constexpr std::array prefixes{
    Prefixes{"lead", "|lead|contact|customer|client|person|user|prospect|visitor|your|respondent|attendee|buyer|member|subscriber|客户|联系人|线索|用户|顾客|"},
    Prefixes{"contact", "|contact|person|customer|client|your|member|subscriber|联系人|客户|用户|"},
    Prefixes{"company", "|company|account|organization|organisation|customer|client|business|billing|公司|客户|企业|单位|"},
    Prefixes{"deal", "|deal|opportunity|opp|sales|order|商机|机会|订单|项目|"},
    Prefixes{"campaign", "|campaign|ad campaign|marketing|活动|计划|"},
    Prefixes{"product", "|product|item|产品|商品|"},
    Prefixes{"user", "|user|employee|rep|agent|staff|员工|销售|"},
    Prefixes{"touch", "|touch|event|lead|"},
    Prefixes{"activity", "|activity|task|call|meeting|event|"}};

}

std::span<const HeadingAliases> headingAliases() { return aliases; }

std::string_view ownPrefixes(std::string_view type) {
    for (const Prefixes& p : prefixes)
        if (p.type == type) return p.words;
    return {};
}

std::string_view foreignHeadings() {
    return "|fax|fax number|faxnumber|business fax|home fax|other fax|nickname|nick name|suffix|name suffix|name prefix|prefix|salutation|middle name|additional name|gender|sex|age|photo|initials|short name|maiden name|"
           "phonetic first name|phonetic middle name|phonetic last name|yomi name|given name yomi|family name yomi|given yomi|surname yomi|company yomi|pager|pager number|car phone|radio phone|telex|isdn|callback|"
           "assistants name|assistants phone|assistant name|managers name|spouse|children|anniversary|hobby|hobbies|location|mileage|sensitivity|billing information|directory server|subject|group membership|labels|tags|tag|categories|"
           "ip|optin ip|confirm ip|confirm time|ip address|latitude|longitude|gmtoff|dstoff|timezone|time zone|member rating|last changed|euid|device|match type|status reason|is deleted|isdeleted|masterrecordid|lastmodifieddate|lastmodifiedbyid|"
           "createdbyid|created by|modified by|systemmodstamp|last activity|last activity date|last contact|last contacted|last seen|last modified|modified time|modified date|updated|updated at|更新时间|最近沟通时间|创建人|qq|微信|性别|年龄|"
           "form id|ad id|adset id|ad set name|adset name|form name|is organic|adgroup|ad group|impressions|clicks|ctr|cpc|cpm|reach|frequency|results|conversions|impr|展现|点击|点击率|rating|interested|property|budget|sic|site|ticker symbol|tickersymbol|ownership|"
           "type|客户类型|证件类型|证件号码|hour|yes|no|conversion name|conversion value|conversion|form|interest|score|lead score|";
}

}
