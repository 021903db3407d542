// SPDX-License-Identifier: MIT
// Every setting of a workspace, said once: key, label, default, what it may be.
#pragma once
#include "app/workspace.h"
#include "core/calendar/seasons.h"
#include "core/calendar/weeks.h"

namespace tilth {

struct SettingRow {
    std::string_view key, label, fallback;
    std::span<const Choice> choices{};                          // empty: free text
    const char* (*check)(std::string_view value) = nullptr;     // what is wrong with it, or null
    bool personal = false;                                      // each person may have another value
    bool byManagers = false;                                    // only managers and administrators set it
    bool byProgram = false;                                     // nobody sets it by hand
};
std::span<const SettingRow> settingRows();
const SettingRow* findSetting(std::string_view key);

/// First month of the fiscal year, 1 to 12; January where the setting holds no month.
unsigned fiscalStart(const Workspace& workspace);
unsigned sharedFiscalStart(Workspace& workspace);       // of queries: a segment has the same members whoever asks
FiscalName fiscalName(const Workspace& workspace);
/// The weeks by which shops count: of the fiscal year, or the National Retail Federation's.
RetailCalendar retailCalendar(const Workspace& workspace);
/// 0 where the setting holds no whole number.
std::int64_t numberSetting(const Workspace& workspace, std::string_view key);
unsigned weekStart(const Workspace& workspace); // 1 Monday to 7 Sunday
SeasonDefinition seasonDefinition(const Workspace& workspace);
Hemisphere hemisphere(const Workspace& workspace);

/// One revision; Error{Usage} for an unknown key, Error{Refused} for a value that it may not have.
Result<std::int64_t> setSetting(Workspace& workspace, std::string_view key, const std::string& value);

/// What the workspace has (Workspace::setting is what holds for the person who works), and what the person has instead: empty, nothing.
std::string sharedSetting(Workspace& workspace, std::string_view key);
std::string ownSetting(Workspace& workspace, std::string_view key);
/// A value for the person who works alone, empty: the workspace's holds for them again. One revision; errors as of setSetting, and
/// Error{Refused} for a setting that is the same for all.
Result<std::int64_t> setOwnSetting(Workspace& workspace, std::string_view key, const std::string& value);
/// Under which a person's own value is kept: "week_start@12".
std::string ownSettingKey(std::string_view key, std::int64_t user);

/// Adds it to what is written together; unchecked, for what the program keeps itself under a key of its own.
void putSetting(ChangeSet& change, Workspace& workspace, std::string_view key, const std::string& value);

/// A custom field, shown and kept from the next read on. key: lower-case letters, digits, _.
Result<std::int64_t> addCustomField(Workspace& workspace, const EntityType& of, const std::string& key, const std::string& label, Type kind);

}
