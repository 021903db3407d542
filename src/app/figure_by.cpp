// SPDX-License-Identifier: MIT
#include "app/figure_by.h"
#include "app/settings.h"
#include "core/base/text.h"
#include "core/schema/query.h"

namespace tilth {

FigureBy figureBy(const Workspace& workspace) {
    std::vector<std::string> values;
    for (const RivalFigure& figure : rivalFigures()) values.push_back(workspace.setting(figure.setting));
    return figureBy(values);
}

Result<DateRange> periodNamed(const Workspace& workspace, std::string_view word) { return parseRange(word, workspace.today(), fiscalStart(workspace)); }

std::string ownDomain(const Workspace& workspace) { return domainKey(workspace.setting("own_domain")); }
bool isOwnAddress(std::string_view email, std::string_view ownDomain) { return !ownDomain.empty() && fold(email).ends_with("@" + std::string(ownDomain)); }
std::string notOwnWhere(const Workspace& workspace) {
    const std::string domain = ownDomain(workspace);
    return domain.empty() ? domain : "-" + toText(where("email", Compare::Ends, "@" + domain));
}

}
