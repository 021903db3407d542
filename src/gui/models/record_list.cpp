// SPDX-License-Identifier: MIT
#include "gui/models/record_list.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"

namespace tilth {

RecordList::RecordList(Desk& desk, const std::string& type, QObject* parent)
    : QObject(parent), m_desk(desk), m_type(type), m_model(desk.reading(), desk.type(type), this) {
    connect(&desk.columns(), &LiveColumns::renewed, this, &RecordList::renew);
    connect(&desk.open(), &OpenWorkspace::settingsChanged, &m_model, &RecordModel::rewrite);
    m_model.renew(desk.columns().of(type), {});
}

void RecordList::setQuery(const ListQuery& query) {
    if (m_loaded && query == m_query) return;
    m_query = query;
    ask();
}

void RecordList::ask() {
    const ListRequest request{fromQt(m_query.where), fromQt(m_query.sort)};
    m_desk.columns().list(this, m_type, request, fromQt(m_query.search.trimmed()), [this, asked = ++m_asked](const Result<LiveColumns::Listed>& listed) {
        if (asked == m_asked) take(listed);
    });
}

void RecordList::take(const Result<LiveColumns::Listed>& found) {
    if (!found) return emit refused(translated(found.error().text));
    m_loaded = true;
    if (found->columns != columns()) m_model.renew(found->columns, {});
    m_model.setIds(found->ids);
    emit listed();
}

void RecordList::renew(const QString& type, const Ids& ids) {
    if (fromQt(type) != m_type) return;
    m_model.renew(m_desk.columns().of(m_type), ids);
    if (m_loaded) ask();
}

}
