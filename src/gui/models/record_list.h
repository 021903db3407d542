// SPDX-License-Identifier: MIT
// A list as somebody asked for it: keeps a RecordModel in step with filter, search, sort and every change.
#pragma once
#include "gui/bridge/desk.h"
#include "gui/models/record_model.h"

namespace tilth {

/// Where: query language; sort: "amount,-created", empty: newest first; search: words in any script.
struct ListQuery {
    QString where, sort, search;
    bool operator==(const ListQuery&) const = default;
};

class RecordList : public QObject {
    Q_OBJECT

public:
    RecordList(Desk& desk, const std::string& type, QObject* parent = nullptr);

    RecordModel& model() { return m_model; }
    const ListQuery& query() const { return m_query; }
    void setQuery(const ListQuery& query);
    qint64 count() const { return static_cast<qint64>(m_model.ids().size()); }
    bool isLoaded() const { return m_loaded; }              ///< the rows are there
    bool isComplete() const { return m_complete; }          ///< so are all columns and titles
    bool isTaking() const { return m_taking; }              ///< rows come and go by themselves just now
    ColumnsNow columns() const { return m_model.texts().columns; }

signals:
    /// The rows are those of the query; after every change anew, at first perhaps before all columns are there.
    void listed();
    /// The query has a mistake; the rows stay.
    void refused(const QString& text);

private:
    void ask();
    void askFirst(const ListRequest& request);
    void take(Result<LiveColumns::Listed> listed);
    void renew(const QString& type, const Ids& ids);

    Desk& m_desk;
    std::string m_type;
    RecordModel m_model;
    ListQuery m_query;
    int m_asked = 0, m_answered = 0;
    bool m_loaded = false, m_complete = false, m_related = false, m_taking = false;
};

}
