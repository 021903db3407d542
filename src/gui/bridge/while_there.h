// SPDX-License-Identifier: MIT
// What is to be done when a worker answers, if whoever asked is still there: a part of a record goes when another record is shown.
#pragma once
#include <QPointer>
#include <utility>

namespace tilth {

template <class F> auto whileThere(QObject* who, F call) {
    return [who = QPointer<QObject>(who), call = std::move(call)](auto&&... with) mutable {
        if (who) call(std::forward<decltype(with)>(with)...);
    };
}

}
