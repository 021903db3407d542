// SPDX-License-Identifier: MIT
#include "gui/pages/form_part.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/forms/form_binder.h"
#include "gui/forms/reason_bar.h"
#include "gui/forms/series_bar.h"
#include "gui/pages/lost_reason.h"

#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace tilth {
namespace {

struct ShortForm {
    std::string_view type;
    const char* keys;
};
constexpr std::array shortForms{
    ShortForm{"lead", "status owner company title email phone source campaign notes"},
    ShortForm{"contact", "company title email phone mobile owner notes"},
    ShortForm{"company", "industry domain phone employees country city tier owner notes"},
    ShortForm{"deal", "stage amount close_date owner next_step next_step_on contact competitor campaign"},
    ShortForm{"campaign", "status level type channel starts_on ends_on budget actual_cost owner parent"},
    ShortForm{"marketing_plan", "market segments targeting positioning product price place promotion goals budget sla"},
    ShortForm{"activity", "subject kind status due_on starts_at minutes repeats repeat_from owner outcome notes"}};

QStringList keysOf(const EntityType& type, FormPart::Extent extent) {
    const auto at = std::ranges::find(shortForms, type.name, &ShortForm::type);
    if (extent == FormPart::Whole || at == shortForms.end()) return editableKeys(type);
    return QString::fromLatin1(at->keys).split(QLatin1Char(' '));
}

}

FormPart::FormPart(Desk& desk, const EntityType& type, Extent extent)
    : RecordPart(desk), m_type(type.name), m_form(nullptr), m_reason(new ReasonBar), m_series(new SeriesBar) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* fields = new QWidget;
    m_form = new FormBinder(desk, type, fields, keysOf(type, extent));
    column->addWidget(m_reason);
    column->addWidget(m_series);
    column->addWidget(fields);
    connect(m_form, &FormBinder::edited, this, &FormPart::save);
    connect(m_series, &SeriesBar::dropped, this, [this] {
        if (const auto record = this->desk().reading().store().load(this->desk().type(m_type), m_id)) m_form->show(*record);
    });
}

void FormPart::showRecord(const Entity& record) {
    if (record.id != m_id) m_reason->done(), m_series->done();
    m_id = record.id;
    m_form->show(record);
}

void FormPart::save(const QString& key, const Value& value) {
    if (m_type == Activity::type.name && isForSeries(desk().reading(), m_id, fromQt(key))) return writeSeries(key, value, m_id);
    write(key, value);
}

// One of several: whom it is meant for is asked first.
void FormPart::writeSeries(const QString& key, const Value& value, std::int64_t id) {
    m_series->ask([this, key, value, id](SeriesScope scope) {
        desk().change(tr("Series changed"), [id, scope, name = fromQt(key), value](Workspace& workspace) -> Result<std::int64_t> {
            const auto now = workspace.store().find<Activity>(id);
            if (!now) return Error{Error::NotFound, TR("Recurrence", "This activity is gone.")};
            workspace.type<Activity>().at(name).put(*now, value);
            return editSeries(workspace, *now, scope);
        }, {}, [this, key, value, id](const Error& error) {
            if (id == m_id) refuse(key, value, error);
        });
    });
}

void FormPart::write(const QString& key, const Value& value) {
    desk().setField(m_type, m_id, fromQt(key), value, [this, key, value, id = m_id](const Error& error) {
        if (id == m_id) refuse(key, value, error);
    });
}

void FormPart::refuse(const QString& key, const Value& value, const Error& error) {
    if (key == QLatin1String("stage") && error.field == "lost_reason") return askLostReason(desk(), *m_reason, m_id, Kept<Link>::unpack(value).id);
    m_form->setFault(fromQt(key), translated(error.text));
}

}
