// SPDX-License-Identifier: MIT
#include "gui/bridge/pool_words.h"
#include "core/lead/lead_rules.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <array>

namespace tilth {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PoolWords)
};

// The sentences that core/lead/pool.cpp, core/lead/routing.cpp and app/pool.cpp keep; the first pattern that fits the whole text decides.
struct Sentence {
    const char* pattern;
    const char* text;
    int counted = 0, nested = 0;            // groups of the pattern: what %n is; what is a reason itself
    bool several = false;                   // reasons with commas between
};
constexpr std::array sentences{
    Sentence{"claimed from the pool", QT_TRANSLATE_NOOP("PoolWords", "claimed from the pool")},
    Sentence{"no rule fits, lead pool", QT_TRANSLATE_NOOP("PoolWords", "no rule fits: lead pool")},
    Sentence{"not followed up for (\\d+) days?", QT_TRANSLATE_N_NOOP("PoolWords", "not followed up for %n day(s)"), 1},
    Sentence{"not won for (\\d+) days?", QT_TRANSLATE_N_NOOP("PoolWords", "not won for %n day(s)"), 1},
    Sentence{"protection of (\\d+) days? is over", QT_TRANSLATE_N_NOOP("PoolWords", "protection of %n day(s) is over"), 1},
    Sentence{"rule (-?\\d+) '(.*)': (.*)", QT_TRANSLATE_NOOP("PoolWords", "rule %1 “%2”: %3"), 0, 3},
    Sentence{"lead pool", QT_TRANSLATE_NOOP("PoolWords", "lead pool")},
    Sentence{"nobody is free \\(the team has nobody\\), lead pool", QT_TRANSLATE_NOOP("PoolWords", "the team has nobody: lead pool")},
    Sentence{"nobody is free \\((.*)\\), lead pool", QT_TRANSLATE_NOOP("PoolWords", "nobody is free (%1): lead pool"), 0, 1, true},
    Sentence{"round robin, (.*)", QT_TRANSLATE_NOOP("PoolWords", "in turn, %1"), 0, 1},
    Sentence{"least busy, (.*)", QT_TRANSLATE_NOOP("PoolWords", "the fewest leads, %1"), 0, 1},
    Sentence{"(.*) had (\\d+) open of (\\d+)", QT_TRANSLATE_NOOP("PoolWords", "%1 had %2 open of %3")},
    Sentence{"(.*) had (\\d+) open", QT_TRANSLATE_NOOP("PoolWords", "%1 had %2 open")},
    Sentence{"(.*) is away", QT_TRANSLATE_NOOP("PoolWords", "%1 is away")},
    Sentence{"(.*) has (\\d+) open of (\\d+)", QT_TRANSLATE_NOOP("PoolWords", "%1 has %2 open of %3")},
    Sentence{"(.*) got (\\d+) of (\\d+) in 30 days", QT_TRANSLATE_NOOP("PoolWords", "%1 got %2 of %3 in 30 days")}};

QString inWords(const QString& reason);

QString nestedWords(const QString& reasons, bool several) {
    if (!several) return inWords(reasons);
    QStringList words;
    for (const QString& one : reasons.split(QStringLiteral(", "))) words.push_back(inWords(one));
    return words.join(QStringLiteral(", "));
}

QString inWords(const QString& reason) {
    for (const Sentence& sentence : sentences) {
        const auto match = QRegularExpression(QRegularExpression::anchoredPattern(QString::fromUtf8(sentence.pattern))).match(reason);
        if (!match.hasMatch()) continue;
        QString words = QCoreApplication::translate("PoolWords", sentence.text, nullptr, sentence.counted ? match.captured(sentence.counted).toInt() : -1);
        if (sentence.counted) return words;
        for (int group = match.lastCapturedIndex(); group > 0; --group)
            words.replace(QStringLiteral("%%1").arg(group), group == sentence.nested ? nestedWords(match.captured(group), sentence.several) : match.captured(group));
        return words;
    }
    return translated("RejectReason", fromQt(reason));
}

// In the order of HoldState.
constexpr std::array icons{"user-check", "shield-check", "clock", "triangle-alert"};
constexpr std::array tones{theme::Tone::Secondary, theme::Tone::Success, theme::Tone::Warning, theme::Tone::Danger};

QString heldText(const ClaimAnswer& answer, const Wording& wording) {
    const QString who = toQt(answer.facts.holder);
    if (answer.verdict.until) return Words::tr("%1 was faster: has this lead since %2, protected until %3.").arg(who, wording.time(*answer.verdict.since), wording.time(*answer.verdict.until));
    if (answer.verdict.since) return Words::tr("%1 was faster: has this lead since %2.").arg(who, wording.time(*answer.verdict.since));
    return Words::tr("%1 has this lead.").arg(who);
}

}

QString passingReason(std::string_view reason) {
    const std::size_t note = reason.find(": ");
    const QString whole = inWords(toQt(reason));
    if (note == reason.npos || whole != toQt(reason)) return whole;
    return Words::tr("%1: %2").arg(inWords(toQt(reason.substr(0, note))), toQt(reason.substr(note + 2)));
}

QString claimText(const ClaimAnswer& answer, const Wording& wording) {
    const ClaimVerdict& v = answer.verdict;
    switch (v.hindrance) {
    case ClaimHindrance::None: return {};
    case ClaimHindrance::Held: return heldText(answer, wording);
    case ClaimHindrance::Closed: return Words::tr("This lead is closed; nobody has to work on it.");
    case ClaimHindrance::TooManyHeld: return Words::tr("You have %1 open leads of %2; finish or give back one first.").arg(v.count).arg(v.limit);
    case ClaimHindrance::TooManyToday: return Words::tr("You claimed %1 leads of %2 today; go on tomorrow.").arg(v.count).arg(v.limit);
    case ClaimHindrance::CoolOff: break;
    }
    return Words::tr("You had this lead until %1; you can claim it again from %2.").arg(wording.time(*v.since), wording.time(*v.until));
}

QString ofLimit(std::int64_t count, std::int64_t limit) {
    const QString number = QLocale().toString(static_cast<qlonglong>(count));
    return limit ? Words::tr("%1 of %2").arg(number, QLocale().toString(static_cast<qlonglong>(limit))) : number;
}

QString daysLeft(Time until, Time now) {
    using days = std::chrono::duration<std::int64_t, std::ratio<86400>>;
    return Words::tr("%n day(s) left", nullptr, static_cast<int>(std::max<std::int64_t>(0, std::chrono::ceil<days>(until - now).count())));
}

QString holdStateText(HoldState state) { return translated("HoldState", holdStateChoices[static_cast<std::size_t>(state)].label); }
theme::Tone holdTone(HoldState state) { return tones[static_cast<std::size_t>(state)]; }
const char* holdIcon(HoldState state) { return icons[static_cast<std::size_t>(state)]; }

QList<std::pair<QString, QString>> returnReasons() {
    QList<std::pair<QString, QString>> words;
    for (const std::string_view reason : rejectReasons())
        if (reason != "Duplicate") words.push_back({toQt(reason), translated("RejectReason", reason)});
    return words;
}

}
