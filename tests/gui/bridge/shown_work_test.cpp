// SPDX-License-Identifier: MIT
// Work that takes long is shown, short work is not; what it threw arrives.
#include "gui/bridge/shown_work.h"

#include <QApplication>
#include <QLabel>
#include <QTimer>
#include <gtest/gtest.h>
#include <semaphore>
#include <stdexcept>

using namespace tilth;
using namespace std::chrono_literals;

namespace {

const QLabel* shownLabel() {
    for (const QWidget* widget : QApplication::topLevelWidgets())
        if (widget->objectName() == QLatin1String("waiting") && widget->isVisible()) return qobject_cast<const QLabel*>(widget);
    return nullptr;
}

}

TEST(ShownWorkTest, LongWorkSaysWhatItIs) {
    std::binary_semaphore seen{0};
    QString words;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [&] {
        const QLabel* label = shownLabel();
        if (!label || !words.isEmpty()) return;
        words = label->text();
        seen.release();
    });
    look.start(1ms);
    bool told = false;
    workShown(QStringLiteral("Preparing"), 0ms, [&] { told = seen.try_acquire_for(1min); });
    EXPECT_TRUE(told);
    EXPECT_EQ(words, QStringLiteral("Preparing"));
    EXPECT_EQ(shownLabel(), nullptr);
}
TEST(ShownWorkTest, ShortWorkIsNotShown) {
    constexpr int looks = 5;
    std::binary_semaphore looked{0};
    int ticks = 0;
    bool shown = false, done = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [&] {
        shown = shown || shownLabel();
        if (++ticks == looks) looked.release();
    });
    look.start(0ms);
    workShown(QStringLiteral("Preparing"), 1h, [&] { done = looked.try_acquire_for(1min); });
    EXPECT_TRUE(done);
    EXPECT_FALSE(shown);
}
TEST(ShownWorkTest, WhatItThrewArrives) {
    EXPECT_THROW(workShown({}, 1h, [] { throw std::runtime_error("away"); }), std::runtime_error);
}
