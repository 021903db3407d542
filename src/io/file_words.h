// SPDX-License-Identifier: MIT
// What is wrong with a file, a row or a cell: every sentence about it that names something.
#pragma once
#include "core/base/sentence.h"
#include "core/base/tr.h"
#include <array>

namespace tilth {

enum class FileWord {
    NoNumber, NoWhole, TooLarge, NoMoney, MoneyTooLarge, OpenMark, NoDate, NoSerial, NoTime, NoFlag,
    Nulls, NotInEncoding, NoText, CannotRead, FileTooLarge,
    NoBrace, NoListEnd, NoObject, TooDeep, NoObjectEnd, ObjectTooLarge, NoTextEnd, InvalidObject, TooManyKeys,
    Line, Sheet, SheetCell, CardLine, CalendarFile, NoCalendarDate, Rule
};

/// In the order of FileWord.
inline constexpr std::array fileWords{
    Sentence{TR("Import", "%1 is not a number; write it like 1234.5")},
    Sentence{TR("Import", "%1 is not a whole number")},
    Sentence{TR("Import", "%1 is too large")},
    Sentence{TR("Import", "%1 is not an amount of money; write it like 1234.50")},
    Sentence{TR("Import", "%1 is too large for an amount of money")},
    Sentence{"%1 may be a fraction or thousands; write it without a thousands mark, or say --decimal", "",
             TR("Import", "%1 may be a fraction or thousands; write it without a thousands mark")},
    Sentence{TR("Import", "%1 is not a date; write it as 2024-03-01, or choose another date order")},
    Sentence{TR("Import", "%1 is not the serial number of a day (1 to 2958465)")},
    Sentence{TR("Import", "%1 is not a date with time; write it as 2024-03-01 14:30, or choose another date order")},
    Sentence{TR("Import", "%1 is neither yes nor no")},
    Sentence{TR("Import", "%1 NUL characters were left out, the first in line %2")},
    Sentence{TR("Import", "Line %1 holds bytes that are no %2; choose another encoding, or save the file as UTF-8")},
    Sentence{TR("Import", "The file is %1, no text; save it as CSV (UTF-8)"), "1"},
    Sentence{TR("Import", "This file cannot be read: %1: %2"), "2"},
    Sentence{TR("Import", "The file is larger than %1 MB")},
    Sentence{TR("Import", "Line %1 is no JSON object: { is missing")},
    Sentence{TR("Import", "Line %1 ends before the list does: ] is missing")},
    Sentence{TR("Import", "Line %1 is no JSON object")},
    Sentence{TR("Import", "Line %1 is nested deeper than 32 levels")},
    Sentence{TR("Import", "Line %1 begins an object that does not end")},
    Sentence{TR("Import", "Line %1 is an object of more than 8 MB")},
    Sentence{TR("Import", "Line %1 has a text that does not end")},
    Sentence{TR("Import", "Line %1 is no valid JSON object")},
    Sentence{TR("Import", "Line %1 brings the keys of all objects above 4,096")},
    Sentence{TR("Import", "line %1")},
    Sentence{TR("Import", "sheet %1, row %2")},
    Sentence{TR("Import", "sheet %1, row %2, column %3")},
    Sentence{TR("Import", "Line %1: %2."), "2"},
    Sentence{TR("Calendar file", "The calendar file cannot be read: %1 (line %2)"), "1"},
    Sentence{TR("Calendar file", "%1 \"%2\" is no date.")},
    Sentence{TR("Recurrence", "The rule of repetition cannot be used: %1 %2"), "2"},
};
static_assert(fileWords.size() == static_cast<std::size_t>(FileWord::Rule) + 1);

inline std::string say(FileWord word, std::initializer_list<std::string_view> arguments) { return say(fileWords[static_cast<std::size_t>(word)], arguments); }

}
