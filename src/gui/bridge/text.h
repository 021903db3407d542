// SPDX-License-Identifier: MIT
// Texts between the layers below (UTF-8) and Qt.
#pragma once
#include <QString>
#include <string>
#include <string_view>

namespace tilth {

inline QString toQt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }
inline std::string fromQt(const QString& text) { return text.toStdString(); }

}
