// SPDX-License-Identifier: MIT
// What a worker makes of the records that match a query, from the columns if the window holds them, else from the few that are named.
#pragma once
#include "gui/bridge/desk.h"

namespace tilth {

class LiveFigures : public QObject {
    Q_OBJECT

public:
    explicit LiveFigures(Desk& desk, QObject* parent = nullptr);

    /// `work(table, rows)` in a worker, the rows ascending; then `done(Result)` here if the receiver still lives. The table holds at least what the query
    /// and `fields` name; it knows every change that was told before.
    template <class Work, class Then>
    void ask(QObject* receiver, const LiveColumns::Asked& asked, std::span<const std::string_view> fields, Work work, Then done);

private:
    using OnRows = std::function<void(const ColumnTable&, const Rows&)>;
    struct Shelf;
    void onRows(QObject* receiver, const LiveColumns::Asked& asked, std::span<const std::string_view> fields, OnRows work, std::function<void(Result<Done>)> done);
    void forgetAll();

    Desk& m_desk;
    std::shared_ptr<Shelf> m_shelf;                     // touched in the lister's thread alone
};

template <class Work, class Then>
void LiveFigures::ask(QObject* receiver, const LiveColumns::Asked& asked, std::span<const std::string_view> fields, Work work, Then done) {
    using Made = std::invoke_result_t<Work, const ColumnTable&, const Rows&>;
    const auto made = std::make_shared<Made>();
    onRows(receiver, asked, fields, [made, work = std::move(work)](const ColumnTable& table, const Rows& rows) { *made = work(table, rows); },
           [made, done = std::move(done)](const Result<Done>& worked) { done(worked ? Result<Made>(std::move(*made)) : Result<Made>(worked.error())); });
}

}
