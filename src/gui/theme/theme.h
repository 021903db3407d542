// SPDX-License-Identifier: MIT
// The look of the window by meaning: sizes, fonts, colours, roles. Nothing outside gui/theme holds a number, a colour
// value or a style sheet; widgets ask here and are told again by QEvent::StyleChange when the look changes.
#pragma once

#include "gui/theme/colors.h"

#include <QFont>
#include <QString>

class QAbstractButton;
class QWidget;

namespace tilth::theme {

enum class Mode { Light, Dark, System };
enum class Density { Comfortable, Compact };
enum class Type { Caption, Body, Strong, Title, Page, Metric };
enum class Tone { Normal, Secondary, Weak, Accent, OnAccent, Danger, Warning, Success };
enum class Role { Normal, Primary, Quiet, Chip, Danger, Figure, Link };

/// The spacing scale in logical pixels: 4, 8, 12, 16, 24, 32. `pageMargin` is the margin of a page.
inline constexpr int s1 = 4, s2 = 8, s3 = 12, s4 = 16, s5 = 24, s6 = 32;
inline constexpr int pageMargin = s5, radius = 6, ringWidth = 2, smallestTarget = 24;
inline constexpr int iconSize = 16, railIconSize = 18, emptyIconSize = 32;

/// Applies a look to the running program; may be called again at any time, every widget follows without restart.
/// `textScale` is clamped to 0.9–1.5; `language` is a locale name ("en", "zh_CN", "zh_TW") and decides which
/// families come first. Mode::System follows the desktop's setting, also when it changes later.
void apply(Mode mode, Density density, double textScale, const QString& language);

/// What apply() was last called with.
Mode mode();
Density density();
double textScale();
QString language();

/// True when names that are kept in two languages are shown in Chinese.
bool isChinese();

/// True when dark colours are in force, also when the desktop decided so.
bool isDark();

/// The colours in force.
const Colors& colors();
QColor color(Tone tone);

/// The colour of open stage `index` of `count`: the four given tones, interpolated.
QColor stageColor(int index, int count);

/// The colour of the unordered kind `index`; after eight kinds they repeat, so words must tell.
QColor categoryColor(int index);

/// The font of a role of text; there is no other size.
QFont font(Type type);

/// Height in logical pixels of a line of body text, of a row of a list, of a button or field.
int textHeight(Type type = Type::Body);
int rowHeight();
int controlHeight();

/// Gives a label or other widget a font and tone that follow later changes of the look.
void setType(QWidget* widget, Type type, Tone tone = Tone::Normal);

/// Gives a button its rank. A page has at most one Primary; Quiet has no edge; Chip is round with its icon at the end;
/// Figure is a number that opens its rows and Link a word that leads somewhere: both stand left, without padding.
void setRole(QWidget* button, Role role);
Role roleOf(const QWidget* button);

/// Marks a field as holding invalid input (a danger edge); the message beside it is the caller's.
void setInvalid(QWidget* field, bool invalid);
bool isInvalid(const QWidget* field);

}
