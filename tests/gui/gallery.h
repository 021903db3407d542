// SPDX-License-Identifier: MIT
// The list of pictures the gallery draws, and words in the picture's language.
#pragma once

#include <QString>
#include <functional>
#include <vector>

class QWidget;

namespace tilth::gallery {

/// One picture: a maker of a widget with content, and its size.
struct Picture {
    QString name;
    int width = 0, height = 0;
    std::function<QWidget*()> make;
};

/// True while a Chinese picture is drawn.
bool chinese();
QString say(const char* english, const char* inChinese);

std::vector<Picture> controlPictures();
std::vector<Picture> shellPictures();
std::vector<Picture> chartPictures();
std::vector<Picture> boardPictures();
std::vector<Picture> calendarPictures();

}
