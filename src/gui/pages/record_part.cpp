// SPDX-License-Identifier: MIT
// The table of parts, in the order shown.
#include "gui/pages/record_part.h"
#include "gui/pages/account_box.h"
#include "gui/pages/bant_part.h"
#include "gui/pages/budget_part.h"
#include "gui/pages/buying_part.h"
#include "gui/pages/cards_part.h"
#include "gui/pages/consent_part.h"
#include "gui/pages/convert_part.h"
#include "gui/pages/dates_part.h"
#include "gui/pages/duplicate_part.h"
#include "gui/pages/form_part.h"
#include "gui/pages/handoff_part.h"
#include "gui/pages/items_part.h"
#include "gui/pages/links_part.h"
#include "gui/pages/members_part.h"
#include "gui/pages/method_part.h"
#include "gui/pages/pool_part.h"
#include "gui/pages/prediction_part.h"
#include "gui/pages/radar_part.h"
#include "gui/pages/references_part.h"
#include "gui/pages/related_part.h"
#include "gui/pages/reminders_part.h"
#include "gui/pages/replay_part.h"
#include "gui/pages/score_part.h"
#include "gui/pages/sets_part.h"
#include "gui/pages/timeline_part.h"
#include "gui/pages/variants_part.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <array>

namespace tilth {
namespace {

template <class Part> RecordPart* make(Desk& desk, const EntityType&) { return new Part(desk); }
template <class Part> RecordPart* makeTyped(Desk& desk, const EntityType& type) { return new Part(desk, type); }
RecordPart* makeShortForm(Desk& desk, const EntityType& type) { return new FormPart(desk, type, FormPart::Short); }
RecordPart* makeWholeForm(Desk& desk, const EntityType& type) { return new FormPart(desk, type, FormPart::Whole); }

constexpr std::array entries{
    PartEntry{"lead", "", PartEntry::Both, makeTyped<DuplicatePart>},
    PartEntry{"contact", "", PartEntry::Both, makeTyped<DuplicatePart>},
    PartEntry{"company", "", PartEntry::Both, makeTyped<DuplicatePart>},
    PartEntry{"lead", "", PartEntry::Both, make<PoolPart>},
    PartEntry{"lead", "", PartEntry::Both, make<HandoffPart>},
    PartEntry{"lead", "", PartEntry::Both, make<ConvertPart>},
    PartEntry{"lead", QT_TRANSLATE_NOOP("RecordPart", "Marketing and sales, step by step"), PartEntry::FullPage, make<ReplayPart>},
    PartEntry{"lead", QT_TRANSLATE_NOOP("RecordPart", "Score"), PartEntry::Both, make<ScorePart>},
    PartEntry{"lead", QT_TRANSLATE_NOOP("RecordPart", "Chance"), PartEntry::Both, makeTyped<PredictionPart>},
    PartEntry{"deal", QT_TRANSLATE_NOOP("RecordPart", "Chance"), PartEntry::Both, makeTyped<PredictionPart>},
    PartEntry{"", "", PartEntry::Panel, makeShortForm},
    PartEntry{"", QT_TRANSLATE_NOOP("RecordPart", "Details"), PartEntry::FullPage, makeWholeForm},
    PartEntry{"lead", QT_TRANSLATE_NOOP("RecordPart", "Qualification (BANT)"), PartEntry::Both, make<BantPart>},
    PartEntry{"deal", QT_TRANSLATE_NOOP("RecordPart", "Buying centre"), PartEntry::Both, make<BuyingPart>},
    PartEntry{"deal", QT_TRANSLATE_NOOP("RecordPart", "Sales method"), PartEntry::Both, make<MethodPart>},
    PartEntry{"deal", QT_TRANSLATE_NOOP("RecordPart", "Battlecards"), PartEntry::Both, make<CardsPart>},
    PartEntry{"deal", QT_TRANSLATE_NOOP("RecordPart", "Reference sites"), PartEntry::Both, make<ReferencesPart>},
    PartEntry{"company", QT_TRANSLATE_NOOP("RecordPart", "Target account"), PartEntry::Both, make<AccountBox>},
    PartEntry{"lead", QT_TRANSLATE_NOOP("RecordPart", "Consent"), PartEntry::Both, makeTyped<ConsentPart>},
    PartEntry{"contact", QT_TRANSLATE_NOOP("RecordPart", "Consent"), PartEntry::Both, makeTyped<ConsentPart>},
    PartEntry{"campaign", QT_TRANSLATE_NOOP("RecordPart", "Budget"), PartEntry::Both, make<BudgetPart>},
    PartEntry{"campaign", QT_TRANSLATE_NOOP("RecordPart", "In time"), PartEntry::Both, make<DatesPart>},
    PartEntry{"campaign", QT_TRANSLATE_NOOP("RecordPart", "Items"), PartEntry::Both, make<ItemsPart>},
    PartEntry{"campaign", QT_TRANSLATE_NOOP("RecordPart", "Members"), PartEntry::Both, make<MembersPart>},
    PartEntry{"campaign", QT_TRANSLATE_NOOP("RecordPart", "Regional variants"), PartEntry::Both, make<VariantsPart>},
    PartEntry{"campaign", QT_TRANSLATE_NOOP("RecordPart", "Tracking links"), PartEntry::Both, make<LinksPart>},
    PartEntry{"lead", QT_TRANSLATE_NOOP("RecordPart", "Activity sets"), PartEntry::Both, makeTyped<SetsPart>},
    PartEntry{"deal", QT_TRANSLATE_NOOP("RecordPart", "Activity sets"), PartEntry::Both, makeTyped<SetsPart>},
    PartEntry{"campaign", QT_TRANSLATE_NOOP("RecordPart", "Activity sets"), PartEntry::Both, makeTyped<SetsPart>},
    PartEntry{"activity", QT_TRANSLATE_NOOP("RecordPart", "Reminders"), PartEntry::Both, makeTyped<RemindersPart>},
    PartEntry{"deal", QT_TRANSLATE_NOOP("RecordPart", "Reminders"), PartEntry::Both, makeTyped<RemindersPart>},
    PartEntry{"campaign", QT_TRANSLATE_NOOP("RecordPart", "Reminders"), PartEntry::Both, makeTyped<RemindersPart>},
    PartEntry{"campaign_item", QT_TRANSLATE_NOOP("RecordPart", "Reminders"), PartEntry::Both, makeTyped<RemindersPart>},
    PartEntry{"deal", QT_TRANSLATE_NOOP("RecordPart", "From the field"), PartEntry::Both, make<RadarPart>},
    PartEntry{"", QT_TRANSLATE_NOOP("RecordPart", "Related"), PartEntry::Both, makeTyped<RelatedPart>},
    PartEntry{"", QT_TRANSLATE_NOOP("RecordPart", "Timeline"), PartEntry::Both, makeTyped<TimelinePart>}};

}

RecordPart::RecordPart(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk) {}

std::span<const PartEntry> partEntries() { return entries; }

void showField(std::span<RecordPart* const> parts, const QString& key) {
    for (RecordPart* part : parts) {
        QWidget* editor = part->editorOf(key);
        if (!editor) continue;
        editor->setFocus(Qt::TabFocusReason);
        for (QWidget* above = part->parentWidget(); above; above = above->parentWidget())
            if (auto* scroll = qobject_cast<QScrollArea*>(above)) scroll->ensureWidgetVisible(part), scroll->ensureWidgetVisible(editor);
        return;
    }
}

QString partHeading(const PartEntry& entry) { return QCoreApplication::translate("RecordPart", entry.heading); }

}
