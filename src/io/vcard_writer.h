// SPDX-License-Identifier: MIT
// Writes vCards 3.0 and 4.0: UTF-8, CRLF, lines folded at 75 octets between characters.
#pragma once
#include "io/export_rows.h"

namespace tilth {

enum class VcardVersion { V3, V4 };

/// The line with its CRLF, folded.
std::string foldedVcardLine(std::string_view line);

/// One card a row. Headings are keys of fields: name, first_name, email, phone, company, street ...; a field that vCards do
/// not know is left out. `organisations`: rows are companies, and their name is also ORG.
std::unique_ptr<ExportRows> makeVcardRows(std::ostream& out, const std::vector<std::string>& headings, VcardVersion version, bool organisations);

}
