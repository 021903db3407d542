<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>No activity for %n day(s) (limit %1)</source>
        <translation>
            <numerusform>No activity for %n day (limit %1)</numerusform>
            <numerusform>No activity for %n days (limit %1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDays</name>
    <message numerus="yes">
        <source>, %n working day(s)</source>
        <translation>
            <numerusform>, %n working day</numerusform>
            <numerusform>, %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n holiday(s)</source>
        <comment>days off</comment>
        <translation>
            <numerusform>, %n holiday</numerusform>
            <numerusform>, %n holidays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolWords</name>
    <message numerus="yes">
        <source>not followed up for %n day(s)</source>
        <translation>
            <numerusform>not followed up for %n day</numerusform>
            <numerusform>not followed up for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not won for %n day(s)</source>
        <translation>
            <numerusform>not won for %n day</numerusform>
            <numerusform>not won for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>protection of %n day(s) is over</source>
        <translation>
            <numerusform>protection of %n day is over</numerusform>
            <numerusform>protection of %n days is over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarWords</name>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%n open deal</numerusform>
            <numerusform>%n open deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordCells</name>
    <message numerus="yes">
        <source>%n open activity(ies)</source>
        <translation>
            <numerusform>%n open activity</numerusform>
            <numerusform>%n open activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayWords</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlaWords</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n days</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n d ago</numerusform>
            <numerusform>%n d ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::AccountsPage</name>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::AnswerForm</name>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%n open deal</numerusform>
            <numerusform>%n open deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be told</source>
        <translation>
            <numerusform>%n person will be told</numerusform>
            <numerusform>%n people will be told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::BantPart</name>
    <message numerus="yes">
        <source>Between %1 with %n gap(s)</source>
        <translation>
            <numerusform>Between %1 with %n gap</numerusform>
            <numerusform>Between %1 with %n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::CalendarBar</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::CalendarPage</name>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without dates now</source>
        <translation>
            <numerusform>%n without dates now</numerusform>
            <numerusform>%n without dates now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %n days: plan a campaign</source>
        <translation>
            <numerusform>%1 is in %n days: plan a campaign</numerusform>
            <numerusform>%1 is in %n days: plan a campaign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warm-up starts in %n days: create a campaign</source>
        <translation>
            <numerusform>%1 warm-up starts in %n day: create a campaign</numerusform>
            <numerusform>%1 warm-up starts in %n days: create a campaign</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::CardsPart</name>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>used once</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more fit(s)</source>
        <translation>
            <numerusform>%n more fits</numerusform>
            <numerusform>%n more fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::ChoicesButton</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::DatesPart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Campaign moved by %n day(s)</source>
        <translation>
            <numerusform>Campaign moved by %n day</numerusform>
            <numerusform>Campaign moved by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es)</source>
        <translation>
            <numerusform>%n clash</numerusform>
            <numerusform>%n clashes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s) planned for %1</source>
        <translation>
            <numerusform>%n campaign planned for %1</numerusform>
            <numerusform>%n campaigns planned for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::Desk</name>
    <message numerus="yes">
        <source> · kept %n later change(s)</source>
        <translation>
            <numerusform> · kept %n later change</numerusform>
            <numerusform> · kept %n later changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::DuplicatesPage</name>
    <message numerus="yes">
        <source>%n group(s) of records that look alike; the likeliest %1 are shown</source>
        <translation>
            <numerusform>%n group of records that look alike; the likeliest %1 are shown</numerusform>
            <numerusform>%n groups of records that look alike; the likeliest %1 are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of records that look alike</source>
        <translation>
            <numerusform>%n group of records that look alike</numerusform>
            <numerusform>%n groups of records that look alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::ErasurePage</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the history</source>
        <translation>
            <numerusform>%n entry of the history</numerusform>
            <numerusform>%n entries of the history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n field(s) hold something of this person.</source>
        <translation>
            <numerusform>%1: %n field holds something of this person.</numerusform>
            <numerusform>%1: %n fields hold something of this person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records have this person&apos;s e-mail address or were one with this record, and go together: %1</source>
        <translation>
            <numerusform>%n record has this person&apos;s e-mail address or was one with this record: %1</numerusform>
            <numerusform>%n records have this person&apos;s e-mail address or were one with this record, and go together: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be erased for good, in %n record(s). It cannot be undone.</source>
        <translation>
            <numerusform>%1 will be erased for good, in %n record. It cannot be undone.</numerusform>
            <numerusform>%1 will be erased for good, in %n records. It cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::IcpBox</name>
    <message numerus="yes">
        <source>%n company(ies) would change</source>
        <translation>
            <numerusform>%n company would change</numerusform>
            <numerusform>%n companies would change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::ImportPage</name>
    <message numerus="yes">
        <source>%1 · %n row(s) · %2</source>
        <translation>
            <numerusform>%1 · %n row · %2</numerusform>
            <numerusform>%1 · %n rows · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would add %1, change %2, skip %3; %n row(s) cannot be read.</source>
        <translation>
            <numerusform>Would add %1, change %2, skip %3; %n row cannot be read.</numerusform>
            <numerusform>Would add %1, change %2, skip %3; %n rows cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::ImportRun</name>
    <message numerus="yes">
        <source>%1 · %n s left</source>
        <translation>
            <numerusform>%1 · %n s left</numerusform>
            <numerusform>%1 · %n s left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::ListPage</name>
    <message numerus="yes">
        <source>No %1 match %n filter(s)</source>
        <translation>
            <numerusform>No %1 match %n filter</numerusform>
            <numerusform>No %1 match %n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::MainWindow</name>
    <message numerus="yes">
        <source>%n reminder(s) passed meanwhile</source>
        <translation>
            <numerusform>%n reminder passed meanwhile</numerusform>
            <numerusform>%n reminders passed meanwhile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::MembersPart</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::PoolPage</name>
    <message numerus="yes">
        <source>%n lead(s) that nobody works on; the best %1 are shown</source>
        <translation>
            <numerusform>%n lead that nobody works on; the best %1 are shown</numerusform>
            <numerusform>%n leads that nobody works on; the best %1 are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) that nobody works on, best score first</source>
        <translation>
            <numerusform>%n lead that nobody works on</numerusform>
            <numerusform>%n leads that nobody works on, best score first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::QuickAdd</name>
    <message numerus="yes">
        <source> and %n other(s)</source>
        <translation>
            <numerusform> and %n other</numerusform>
            <numerusform> and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::RadarPage</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::ReferencesPart</name>
    <message numerus="yes">
        <source>%n more are like it</source>
        <translation>
            <numerusform>%n more is like it</numerusform>
            <numerusform>%n more are like it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s) lately: give them a rest</source>
        <translation>
            <numerusform>Used once lately: give them a rest</numerusform>
            <numerusform>Used %n times lately: give them a rest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::ReminderClock</name>
    <message numerus="yes">
        <source>%n reminder(s) are due</source>
        <translation>
            <numerusform>%n reminder is due</numerusform>
            <numerusform>%n reminders are due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::ReminderPanel</name>
    <message numerus="yes">
        <source>%n reminder(s) put off</source>
        <translation>
            <numerusform>%n reminder put off</numerusform>
            <numerusform>%n reminders put off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) dismissed</source>
        <translation>
            <numerusform>%n reminder dismissed</numerusform>
            <numerusform>%n reminders dismissed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::ReminderWords</name>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n hour before</numerusform>
            <numerusform>%n hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minute before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation>
            <numerusform>%n week before</numerusform>
            <numerusform>%n weeks before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::Rounds</name>
    <message numerus="yes">
        <source>%n lead(s) returned to the pool</source>
        <translation>
            <numerusform>%n lead returned to the pool</numerusform>
            <numerusform>%n leads returned to the pool</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your leads return(s) to the pool soon</source>
        <translation>
            <numerusform>%n of your leads returns to the pool soon</numerusform>
            <numerusform>%n of your leads return to the pool soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-off(s) escalated</source>
        <translation>
            <numerusform>%n hand-off escalated</numerusform>
            <numerusform>%n hand-offs escalated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::ScoreModelPart</name>
    <message numerus="yes">
        <source>%n more lead(s) would pass</source>
        <translation>
            <numerusform>%n more lead would pass</numerusform>
            <numerusform>%n more leads would pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer lead(s) would pass</source>
        <translation>
            <numerusform>%n lead fewer would pass</numerusform>
            <numerusform>%n leads fewer would pass</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::ScoreboardPage</name>
    <message numerus="yes">
        <source>%1: %n not called within 24 hours</source>
        <translation>
            <numerusform>%1: %n not called within 24 hours</numerusform>
            <numerusform>%1: %n not called within 24 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n with fewer than five tries after two weeks</source>
        <translation>
            <numerusform>%1: %n with fewer than five tries after two weeks</numerusform>
            <numerusform>%1: %n with fewer than five tries after two weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue: nobody has tried, and the deadline has passed</source>
        <translation>
            <numerusform>%n overdue: nobody has tried, and the deadline has passed</numerusform>
            <numerusform>%n overdue: nobody has tried, and the deadline has passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::SeasonBoard</name>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off</source>
        <translation>
            <numerusform>%n day off</numerusform>
            <numerusform>%n days off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n make-up day(s)</source>
        <translation>
            <numerusform>%n make-up day</numerusform>
            <numerusform>%n make-up days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::SetsPart</name>
    <message numerus="yes">
        <source> · %n day(s) have passed already</source>
        <translation>
            <numerusform> · %n day has passed already</numerusform>
            <numerusform> · %n days have passed already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::SettingsDataPart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::SettingsFeedsPart</name>
    <message numerus="yes">
        <source>%1: %n event(s)</source>
        <translation>
            <numerusform>%1: %n event</numerusform>
            <numerusform>%1: %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::SettingsPeoplePart</name>
    <message numerus="yes">
        <source>%1 · %n stages</source>
        <translation>
            <numerusform>%1 · %n stage</numerusform>
            <numerusform>%1 · %n stages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::SettingsPredictionPart</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried on %n record(s) that it has not seen.</source>
        <translation>
            <numerusform>Tried on %n record that it has not seen.</numerusform>
            <numerusform>Tried on %n records that it has not seen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::SideBar</name>
    <message numerus="yes">
        <source>Reminders, %n due</source>
        <translation>
            <numerusform>Reminders, %n due</numerusform>
            <numerusform>Reminders, %n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::SlaModel</name>
    <message numerus="yes">
        <source>of %n handed over</source>
        <translation>
            <numerusform>of %n handed over</numerusform>
            <numerusform>of %n handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still in time</source>
        <translation>
            <numerusform>%n still in time</numerusform>
            <numerusform>%n still in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without</source>
        <translation>
            <numerusform>%n without</numerusform>
            <numerusform>%n without</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::StageCards</name>
    <message numerus="yes">
        <source>%n d idle</source>
        <translation>
            <numerusform>%n d idle</numerusform>
            <numerusform>%n d idle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::TodayModel</name>
    <message numerus="yes">
        <source>%n d idle</source>
        <translation>
            <numerusform>%n d idle</numerusform>
            <numerusform>%n d idle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::YearPage</name>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tilth::YearReview</name>
    <message numerus="yes">
        <source>%n conflict(s): they are planned all the same and stay marked.</source>
        <translation>
            <numerusform>%n conflict: it is planned all the same and stays marked.</numerusform>
            <numerusform>%n conflicts: they are planned all the same and stay marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %n campaign(s)</source>
        <translation>
            <numerusform>Plan %n campaign</numerusform>
            <numerusform>Plan %n campaigns</numerusform>
        </translation>
    </message>
</context>
</TS>
