// SPDX-License-Identifier: MIT
#include "gui/bridge/labels.h"
#include "gui/bridge/sentences.h"
#include "gui/bridge/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QHash>
#include <array>
#include <mutex>

namespace tilth {
namespace {

// Where TR texts live when the caller cannot say: the contexts used below gui.
constexpr std::array contexts{"Account", "AccountPlan", "Activity", "ActivityKind", "ActivityStatus", "Affiliation", "Attribution", "Bant", "Battlecard", "BudgetLine", "BudgetLineKind", "BudgetWarning", "BuyingRole", "Campaign",
                              "CampaignItem", "CampaignItemKind", "CampaignItemOffsetFrom", "CampaignLevel", "CampaignMember",
                              "CampaignMemberStatus", "CampaignStatus", "CampaignVariant", "CampaignVariantStatus", "Change", "Check", "Clash", "Company", "Consent", "Contact", "CustomField",
                              "CustomKind", "Deal", "Dimension", "Entity", "Escalation", "Export", "Field", "FitOp", "ForecastCategory",
                              "Handoff", "HandoffState", "Import", "Lead", "LeadSource", "LeadStatus", "Ledger", "Lifecycle",
                              "LostReason", "MarketingPlan", "MarketingPlanStatus", "MethodAnswer", "OwnMethod", "Persona", "Pipeline", "PlanPrompt", "PlanSide", "Priority", "Product", "Reference", "RejectReason", "Report", "Role", "SavedView",
                              "ScoreModel", "Setting", "Stage", "StageKind", "StageLog", "Store", "Team", "Territory", "Text",
                              "Touch", "TouchKind", "TrackingLink", "User", "Workspace", "YearPlan", "Zone",
                              "ActivitySet", "Assignment", "Backup", "Calendar", "Calendar file", "Calendar server", "CampaignItemOffsetIn", "Duplicate", "Holiday", "Network", "Pool", "Query",
                              "Record", "Recurrence", "Reminder", "RepeatFrom", "Replay", "Schedule", "Season", "Segment", "Sla", "Subscription"};

// Words of people and files are looked up under these as well: none of them is a sentence of ours.
constexpr std::array peoples{"RejectReason", "Report", "Timeline"};

// Words met so far. Besides the window asks who writes the rejected rows of an import: of those each reason may be another one, so they are not
// kept without end.
struct Kept {
    static constexpr qsizetype most = 20'000;
    std::mutex mutex;
    QHash<QByteArray, QString> words;
    int language = 0;           // grows with each change of it: what was looked up before is not kept behind it
};
Kept& kept() {
    static Kept all;
    return all;
}
std::pair<std::optional<QString>, int> keptWord(const QByteArray& key) {
    const std::scoped_lock alone(kept().mutex);
    const auto found = kept().words.constFind(key);
    return {found == kept().words.constEnd() ? std::nullopt : std::optional(*found), kept().language};
}
void keepWord(const QByteArray& key, const QString& word, int language) {
    const std::scoped_lock alone(kept().mutex);
    if (language != kept().language) return;
    if (kept().words.size() >= Kept::most) kept().words.clear();
    kept().words.insert(key, word);
}

QString lookedUp(const QByteArray& context, const QByteArray& text) {
    const QString plain = QString::fromUtf8(text);
    if (!context.isEmpty())
        if (const QString word = QCoreApplication::translate(context, text); word != plain) return word;
    for (const char* any : contexts)
        if (const QString word = QCoreApplication::translate(any, text); word != plain) return word;
    if (std::ranges::find(peoples, std::string_view(context.constData())) != peoples.end()) return plain;
    return sentenceFrom({context.constData(), static_cast<std::size_t>(context.size())}, {text.constData(), static_cast<std::size_t>(text.size())}).value_or(plain);
}

QByteArray bytes(std::string_view text) { return {text.data(), static_cast<qsizetype>(text.size())}; }

}

void forgetTranslations() {
    const std::scoped_lock alone(kept().mutex);
    kept().words.clear();
    ++kept().language;
}

QString translated(std::string_view text) { return translated({}, text); }

QString translatedNote(std::string_view text) { return translatedNote(std::string_view(), text); }

QString translated(std::string_view context, std::string_view text) {
    if (text.empty()) return {};
    const QByteArray key = bytes(context) + '\n' + bytes(text);
    const auto [found, language] = keptWord(key);
    if (found) return *found;
    const QString word = lookedUp(bytes(context), bytes(text));     // asks for parts of it by itself
    keepWord(key, word, language);
    return word;
}

QString labelOf(const EntityType& type, const Field& field) {
    return field.is(Custom) ? toQt(field.label) : translated(contextOf(type.name), field.label);
}
QString labelOf(const EntityType& type) { return translated("Entity", type.label); }
QString pluralOf(const EntityType& type) { return translated("Entity", type.plural); }

QString choiceLabel(const EntityType& type, const Field& field, std::int64_t choice) {
    if (choice < 0 || static_cast<std::size_t>(choice) >= field.choices.size()) return {};
    const std::string_view label = field.choices[static_cast<std::size_t>(choice)].label;
    const std::string exact = contextOf(type.name) + contextOf(field.key);
    const QString word = translated(exact, label);
    return word == toQt(label) ? translated(contextOf(field.key), label) : word;
}

QString countOf(const EntityType& type, qint64 count) {
    // Chinese counts with measure words, which differ from noun to noun: 12 条线索, 12 家公司.
    static constexpr std::array measured{QT_TRANSLATE_NOOP("Count", "%1 leads"),     QT_TRANSLATE_NOOP("Count", "%1 contacts"),  QT_TRANSLATE_NOOP("Count", "%1 companies"),
                                         QT_TRANSLATE_NOOP("Count", "%1 deals"),     QT_TRANSLATE_NOOP("Count", "%1 campaigns"), QT_TRANSLATE_NOOP("Count", "%1 activities")};
    const QString number = QLocale().toString(count), sentence = QStringLiteral("%1 ") + toQt(type.plural).toLower();
    const auto own = std::ranges::find(measured, sentence, [](const char* text) { return QString::fromLatin1(text); });
    if (own != measured.end())
        if (const QString said = QCoreApplication::translate("Count", *own); said != sentence) return said.arg(number);
    const QString words = QCoreApplication::translate("Count", "%1 %2", "12 leads");
    return words.arg(number, count == 1 ? labelOf(type).toLower() : pluralOf(type).toLower());
}

}
