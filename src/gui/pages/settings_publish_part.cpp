// SPDX-License-Identifier: MIT
#include "gui/pages/settings_publish_part.h"
#include "gui/bridge/desk.h"
#include "gui/bridge/exchange.h"
#include "gui/bridge/labels.h"
#include "gui/bridge/text.h"
#include "gui/theme/icons.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/plain.h"
#include "gui/widgets/small_table.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tilth {

SettingsPublishPart::SettingsPublishPart(Desk& desk)
    : SettingsPart(desk), m_exchange(new Exchange(desk.open(), this)), m_url(new QLineEdit), m_login(new QLineEdit), m_password(new QLineEdit), m_which(new ChoiceBox),
      m_make(new QCheckBox(tr("Make the calendar if there is none"))), m_private(new QCheckBox(tr("The server is in my own network"))),
      m_publish(new QPushButton(theme::icon(QStringLiteral("send")), tr("Publish"))), m_conflictPart(new QWidget),
      m_conflicts(new SmallTable({tr("Campaign"), tr("There"), tr("What differs")})) {
    addHeading(tr("Campaigns on a calendar server"));
    addNote(tr("For phones and colleagues without Tilth: campaigns with dates go into a calendar of a CalDAV server, such as Radicale or Nextcloud. "
               "What others change there is never written over."));
    makeForm();
    makeConflicts();
    endColumn();
}

void SettingsPublishPart::makeForm() {
    m_url->setObjectName(QStringLiteral("server_url"));
    m_publish->setObjectName(QStringLiteral("publish"));
    m_url->setPlaceholderText(QStringLiteral("https://dav.example.org/ada/plan/"));
    m_password->setEchoMode(QLineEdit::Password);
    m_which->add(tr("All with dates"), QString());
    m_which->add(tr("Active ones"), QStringLiteral("status:active"));
    m_which->add(tr("Planned and active ones"), QStringLiteral("status:planning,active"));
    QFormLayout* form = addForm();
    m_fault = addRow(form, tr("Address of the calendar"), m_url);
    addRow(form, tr("Login there"), m_login);
    addRow(form, tr("Password there"), m_password);
    addRow(form, tr("Which campaigns"), m_which);
    addNote(tr("The password is kept nowhere; it is asked for each time."));
    auto* row = new QHBoxLayout;
    row->addWidget(m_publish);
    row->addWidget(m_make);
    row->addWidget(m_private);
    row->addStretch(1);
    column().addLayout(row);
    m_state = makeLabel({}, theme::Type::Body, theme::Tone::Secondary);
    m_state->setWordWrap(true);
    column().addWidget(m_state);
    connect(m_publish, &QPushButton::clicked, this, &SettingsPublishPart::publish);
}

void SettingsPublishPart::makeConflicts() {
    auto* side = new QVBoxLayout(m_conflictPart);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(theme::s2);
    side->addWidget(makeLabel(tr("Changed there and not decided"), theme::Type::Strong));
    m_conflicts->setAccessibleName(tr("Conflicts with the server"));
    side->addWidget(m_conflicts);
    auto* row = new QHBoxLayout;
    const struct {
        const char* name;
        QString text, tip;
        Resolution how;
    } ways[] = {{"resolve_mine", tr("Keep mine"), tr("Ours goes there with the next publishing"), Resolution::Mine},
                {"resolve_theirs", tr("Take theirs"), tr("The campaign takes what stands there; what was deleted there is no longer published"), Resolution::Theirs},
                {"resolve_both", tr("Keep both"), tr("Theirs becomes a campaign of its own"), Resolution::Both}};
    for (const auto& way : ways) {
        auto* button = new QPushButton(way.text);
        button->setObjectName(QString::fromLatin1(way.name));
        setPlainTip(button, way.tip);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, how = way.how] { resolve(how); });
    }
    row->addStretch(1);
    side->addLayout(row);
    column().addWidget(m_conflictPart);
}

// The server that was used last is there again, without its password.
void SettingsPublishPart::enter() {
    const auto servers = desk().reading().store().findAll<CalendarServer>();
    if (m_url->text().isEmpty() && !servers.empty()) {
        m_url->setText(toQt(servers.back()->url));
        m_login->setText(toQt(servers.back()->login));
    }
    showConflicts();
}

void SettingsPublishPart::publish() {
    const DavAccess access{fromQt(m_url->text().trimmed()), fromQt(m_login->text().trimmed()), fromQt(m_password->text()), m_private->isChecked()};
    m_fault->setVisible(access.url.empty());
    m_fault->setText(tr("Give the address of a calendar on the server."));
    if (access.url.empty()) return;
    m_publish->setEnabled(false);
    m_state->setText(tr("Publishing…"));
    m_exchange->run(
        [access, where = fromQt(m_which->value().toString()), make = m_make->isChecked()](Workspace& workspace) -> Result<PublishResult> {
            const auto server = serverFor(workspace, access.url, access.login);
            if (!server) return server.error();
            const auto collection = openDav(access);
            if (make)
                if (const auto made = collection->make(); !made) return made.error();
            return publishCampaigns(workspace, *server, *collection, where);
        },
        [this](const Result<PublishResult>& done) { tell(done); });
}

void SettingsPublishPart::tell(const Result<PublishResult>& done) {
    m_publish->setEnabled(true);
    theme::setType(m_state, theme::Type::Body, done ? theme::Tone::Secondary : theme::Tone::Danger);
    m_state->setText(done ? tr("%1 new, %2 changed, %3 as they were, %4 taken out, %5 to decide")
                                .arg(done->created).arg(done->updated).arg(done->unchanged).arg(done->removed).arg(done->conflicts)
                          : translated(done.error().text));
    showConflicts();
}

void SettingsPublishPart::showConflicts() {
    m_shown = publishConflicts(desk().reading());
    QList<SmallRow> rows;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        QStringList differs;
        for (const auto& d : m_shown[i].differences)
            differs.push_back(tr("%1: here %2, there %3").arg(toQt(d.field), toQt(d.mine), toQt(d.theirs)));
        rows.push_back({{{toQt(m_shown[i].name), CellKind::Strong}, {m_shown[i].deleted ? tr("deleted") : tr("changed"), CellKind::Secondary}, {differs.join(tr("; "))}},
                        static_cast<qint64>(i) + 1});
    }
    m_conflicts->setRows(rows);
    m_conflictPart->setVisible(!rows.isEmpty());
    if (!rows.isEmpty() && !m_conflicts->currentId()) m_conflicts->setCurrentIndex(m_conflicts->model()->index(0, 0));
}

void SettingsPublishPart::resolve(Resolution how) {
    const qint64 at = m_conflicts->currentId();
    if (at < 1 || at > static_cast<qint64>(m_shown.size())) return;
    const std::string uid = m_shown[static_cast<std::size_t>(at) - 1].uid;
    desk().change(tr("Decided; publish again to bring it there"), [uid, how](Workspace& workspace) { return resolveConflict(workspace, uid, how); },
                  [this] { showConflicts(); });
}

}
