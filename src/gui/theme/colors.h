// SPDX-License-Identifier: MIT
// The colour tokens of the window, light and dark: the only place where a colour is written as a number.
#pragma once

#include <QColor>
#include <array>

namespace tilth::theme {

/// One complete set of colours. Text tokens keep 4.5:1 on surface, window, hover and selection; edges and accent 3:1.
struct Colors {
    QColor window, surface, alternate, hover;   ///< rail; page; striped rows; under the mouse
    QColor line, edge;                          ///< decoration; outline of a control
    QColor text, secondary, weak;               ///< three strengths of text, the last for disabled controls
    QColor accent, onAccent, selection;         ///< the one accent, text upon it, soft fill of what is selected
    QColor danger, warning, success;            ///< text and icons that mean something; always beside a word
    std::array<QColor, 4> stages;               ///< open stages, early to late: one hue that grows stronger
    QColor won, lost;                           ///< closed stages
    std::array<QColor, 8> categories;           ///< unordered kinds (Okabe-Ito), told apart in colour blindness
};

const Colors& lightColors();
const Colors& darkColors();

/// The mean of two colours: `share` 0 gives `from`, 1 gives `to`.
QColor blend(const QColor& from, const QColor& to, double share);

/// Black or white text for a mark filled with `fill`, whichever reads better.
QColor textOn(const QColor& fill);

/// Contrast of two colours as WCAG 2 defines it, 1 to 21.
double contrast(const QColor& one, const QColor& other);

}
