// SPDX-License-Identifier: MIT
#include "gui/pages/record_link.h"
#include "gui/theme/icons.h"
#include "gui/widgets/plain.h"

#include <QPushButton>
#include <algorithm>
#include <array>

namespace tilth {
namespace {

const char* iconOf(std::string_view type) {
    constexpr std::array<std::pair<std::string_view, const char*>, 6> icons{
        {{"deal", "handshake"}, {"contact", "user"}, {"company", "building-2"}, {"lead", "target"}, {"campaign", "megaphone"}, {"reference", "star"}}};
    const auto at = std::ranges::find(icons, type, [](const auto& i) { return i.first; });
    return at == icons.end() ? "file-text" : at->second;
}

}

QPushButton* makeRecordLink(Desk& desk, const std::string& type, std::int64_t id, const QString& title, const QString& what) {
    auto* link = new QPushButton(theme::icon(QString::fromLatin1(iconOf(type))), QString(title).replace(QLatin1Char('&'), QLatin1String("&&")));
    theme::setRole(link, theme::Role::Link);
    link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setPlainTip(link, QStringLiteral("%1 · %2").arg(title, what));
    QObject::connect(link, &QPushButton::clicked, &desk, [&desk, type, id] { desk.openRecord(type, id); });
    return link;
}

}
