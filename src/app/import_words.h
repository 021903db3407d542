// SPDX-License-Identifier: MIT
// What an import says of its rows and columns: every sentence that names something, and what the window says where its remedy is another one.
#pragma once
#include "core/base/sentence.h"
#include "core/base/tr.h"
#include <array>

namespace tilth {

enum class ImportWord { NoField, NoType, NoColumnFits, NoColumn, NoLink, NoChoice, NoTarget, LineCurrency, SameLink, Totals, Foot, Comments, Markers, OpenOrder, OpenMark, MixedMarks, OtherCurrency, MixedOrder, Named, Kept };

/// In the order of ImportWord.
inline constexpr std::array importWords{
    Sentence{"A %1 has no field %2; see 'tilthctl types %1'.", "1", TR("Import", "A %1 has no field %2.")},
    Sentence{"There is no type %1; see 'tilthctl types'.", "", TR("Import", "There is no type %1.")},
    Sentence{"No column of the file fits a field; name them with --map field=Column.", "", TR("Import", "No column goes into a field yet; choose above where they go.")},
    Sentence{"The file has no column \"%1\"; see 'tilthctl preview FILE'.", "", TR("Import", "The file has no column \"%1\"; choose the file again.")},
    Sentence{TR("Import", "%1 is not a link.")},
    Sentence{"This is no %1 that Tilth knows; see 'tilthctl types %2'.", "12", TR("Import", "This is none of the choices of %1; write one of them, or leave it empty.")},
    Sentence{"There is no %1 of that name; import it first or use --create-missing %1.", "1", TR("Import", "There is no %1 of that name; import it first, or correct the name.")},
    Sentence{"A budget line has the currency of its campaign; write currency=%1.", "", TR("Import", "A budget line has the currency of its campaign; write %1.")},
    Sentence{TR("Import", "There is this very link already: %1. Change its content, or use that one.")},
    Sentence{TR("Import", "%1 rows of totals are left out.")},
    Sentence{TR("Import", "%1 lines under the table are left out.")},
    Sentence{TR("Import", "%1 lines of comment are left out.")},
    Sentence{TR("Import", "%1 left-over merge markers are left out.")},
    Sentence{"%1: no date tells day from month; read as %2: \"%3\" is %4. If that is wrong, say --date-order %5.", "2",
             TR("Import", "%1: no date tells day from month; read as %2: \"%3\" is %4. If that is wrong, choose the other order under Dates before the import.")},
    Sentence{"%1: no cell tells decimals from thousands; \"%2\" is read as %3; say --decimal %4 if that is wrong.", "",
             TR("Import", "%1: no cell tells decimals from thousands; \"%2\" is read as %3; write two decimals in the file if that is wrong.")},
    Sentence{TR("Import", "%1: decimal points and decimal commas are mixed; each cell is read by itself, and \"%2\", which fits both, as %3.")},
    Sentence{TR("Import", "This amount is in %1, but the currency of the row is %2; a record has one, so write both alike.")},
    Sentence{"%1: the dates stand in both orders; what fits both, at least %3, is read as %2: \"%4\" is %5. If that is wrong, say --date-order %6.", "2",
             TR("Import", "%1: the dates stand in both orders; what fits both, at least %3, is read as %2: \"%4\" is %5. If that is wrong, choose the other order under Dates before the import.")},
    Sentence{TR("Import", "Names made from other fields, such as company or e-mail, because none was given: %1.")},
    Sentence{TR("Import", "%1: values that this field does not know are kept in the notes: %2, the first is \"%3\"."), "1"},
};
static_assert(importWords.size() == static_cast<std::size_t>(ImportWord::Kept) + 1);

inline std::string say(ImportWord word, std::initializer_list<std::string_view> arguments) { return say(importWords[static_cast<std::size_t>(word)], arguments); }

}
