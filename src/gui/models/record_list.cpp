// SPDX-License-Identifier: MIT
#include "gui/models/record_list.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/query_fault.h"
#include "gui/bridge/text.h"

#include <utility>

namespace tilth {

RecordList::RecordList(Desk& desk, const std::string& type, QObject* parent)
    : QObject(parent), m_desk(desk), m_type(type), m_model(desk.reading(), desk.type(type), this) {
    connect(&desk.columns(), &LiveColumns::renewed, this, &RecordList::renew);
    connect(&desk.open(), &OpenWorkspace::news, this, [this] { if (m_related) ask(); });
    connect(&desk.open(), &OpenWorkspace::settingsChanged, &m_model, &RecordModel::rewrite);
    m_model.renew(desk.columns().of(type), {});
}

void RecordList::setQuery(const ListQuery& query) {
    const bool isAsked = m_loaded || m_asked > m_answered;
    if (isAsked && query == m_query) return;
    m_query = query;
    ask();
}

void RecordList::ask() {
    const ListRequest request{fromQt(m_query.where), fromQt(m_query.sort)};
    const std::string search = fromQt(m_query.search.trimmed());
    m_desk.columns().list(this, m_type, request, search, [this, asked = ++m_asked](Result<LiveColumns::Listed> listed) {
        if (asked != m_asked) return;
        m_answered = asked;
        m_complete = m_complete || listed;
        take(std::move(listed));
    });
    if (!m_complete && search.empty()) askFirst(request);
}

// A mistake in the query is told by the other answer.
void RecordList::askFirst(const ListRequest& request) {
    if (m_desk.columns().of(m_type)) return;
    m_desk.columns().first(this, m_type, request, [this, asked = m_asked](Result<LiveColumns::Listed> listed) {
        if (asked == m_asked && !m_complete && listed) take(std::move(listed));
    });
}

void RecordList::take(Result<LiveColumns::Listed> found) {
    if (!found) return emit refused(queryFault(found.error()));
    m_loaded = true;
    m_related = found->related;
    if (found->columns != columns()) m_model.renew(found->columns, {});
    m_taking = true;
    m_model.setIds(std::move(found->ids));
    m_taking = false;
    emit listed();
}

void RecordList::renew(const QString& type, const Ids& ids) {
    if (fromQt(type) != m_type) return;
    m_model.renew(m_desk.columns().of(m_type), ids);
    if (m_answered == m_asked && m_loaded) ask();       // else the answer that is awaited knows this already
}

}
