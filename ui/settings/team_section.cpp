// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/team_section.h"

#include "core/base/when_done.h"
#include "core/compliance/consent_records.h"
#include "core/store/store.h"
#include "ui/ask.h"
#include "ui/settings/deed_bar.h"
#include "ui/settings/member_form.h"
#include "ui/settings/member_row.h"
#include "ui/settings/reading_order.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

#include <QButtonGroup>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

TeamSection::TeamSection(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent)
    : SettingsSection(desk.theme,
                      {tr("People and roles"), u"users"_s,
                       tr("Who works here. Those on call are paged from the top down, and round again.")},
                      parent),
      m_desk(desk), m_edit(edit), m_rows(new QVBoxLayout), m_group(new QButtonGroup(this)),
      m_ladder(new Words(desk.theme, Type::Body, Token::Ink2, {}, this)),
      m_form(new MemberForm(desk.theme, this)), m_actions(new QWidget(this)),
      m_up(new Button(desk.theme, Button::Kind::Plain, tr("Move up"), m_actions)),
      m_down(new Button(desk.theme, Button::Kind::Plain, tr("Move down"), m_actions)),
      m_remove(new Button(desk.theme, Button::Kind::Danger, tr("Remove"), m_actions)),
      m_test(new DeedBar(desk.theme, {u"test"_s, u"plug"_s, tr("Send a test page")}, this))
{
    addParts();
    addEnd();
    connect(m_form, &MemberForm::settled, this, &TeamSection::onSettled);
    connect(m_group, &QButtonGroup::idClicked, this, &TeamSection::choose);
    connect(m_up, &QAbstractButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QAbstractButton::clicked, this, &TeamSection::removeMember);
    connect(m_test, &DeedBar::asked, this, &TeamSection::sendTest);
    if (desk.store != nullptr) {
        connect(desk.store, &Store::changed, this, [this](Area area) {
            if (area == Area::Consent) askWhoOptedOut();
        });
    }
    showSettings(edit.wanted());
}

void TeamSection::addParts()
{
    m_ladder->setObjectName(u"ladder"_s);
    m_ladder->setFlow(Words::Flow::Paragraph);
    m_rows->setSpacing(theme().px(6));
    column()->addLayout(m_rows);
    auto* add = new Button(theme(), Button::Kind::Plain, tr("Add a person"), this);
    add->setObjectName(u"addMember"_s);
    add->setIconName(u"plus"_s);
    connect(add, &QAbstractButton::clicked, this, &TeamSection::addMember);
    column()->addWidget(add, 0, Qt::AlignLeading);
    addWide(m_ladder);
    column()->addSpacing(theme().px(4));
    addWide(m_form);
    m_up->setObjectName(u"memberUp"_s);
    m_up->setIconName(u"chevron-up"_s);
    m_up->setToolTip(tr("Alt and the up key"));
    m_down->setObjectName(u"memberDown"_s);
    m_down->setIconName(u"chevron-down"_s);
    m_down->setToolTip(tr("Alt and the down key"));
    m_remove->setObjectName(u"removeMember"_s);
    m_remove->setIconName(u"trash-2"_s);
    m_test->setObjectName(u"testPage"_s);
    auto* row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(8));
    for (auto* button : {m_up, m_down, m_remove})
        row->addWidget(button);
    row->addStretch(1);
    addWide(m_test);
    addWide(m_actions);
}

void TeamSection::showSettings(const Settings& settings)
{
    const auto id = m_chosen < 0 ? MemberId{} : chosen().id;
    std::erase_if(m_members, [](const TeamMember& member) { return MemberForm::isComplete(member); });
    m_members.insert(m_members.begin(), settings.team.members.begin(), settings.team.members.end());
    askWhoOptedOut();
    const auto kept = std::ranges::find(m_members, id, &TeamMember::id);
    if (kept == m_members.end()) return choose(m_members.empty() ? -1 : 0);
    m_chosen = static_cast<int>(kept - m_members.begin());
    m_form->showSaved(*kept, settings.business.region);
    showMembers();
}

// Who answers a page with STOP is paged no more, and whoever counts on them has to see it.
void TeamSection::askWhoOptedOut()
{
    if (m_desk.store == nullptr) return;
    QStringList mobiles;
    for (const TeamMember& member : m_members)
        if (!member.mobile.isEmpty()) mobiles << member.mobile;
    auto asked = m_desk.store->read([mobiles](Transaction& transaction) -> Result<QSet<QString>> {
        QSet<QString> out;
        for (const QString& each : mobiles) {
            const auto number = PhoneNumber::fromE164(each);
            if (!number) continue;
            const auto isOut = ConsentRecords(transaction).isOptedOut(*number);
            if (!isOut) return Fail(isOut.error());
            if (*isOut) out.insert(each);
        }
        return out;
    });
    whenDone(asked, this, [this](const Result<QSet<QString>>& out) {
        if (!out || *out == m_optedOut) return;
        m_optedOut = *out;
        showMembers();
    });
}

void TeamSection::choose(int index)
{
    m_chosen = index;
    m_test->forget();
    if (index >= 0) m_form->open(chosen(), m_edit.wanted().business.region);
    showMembers();
}

void TeamSection::addMember()
{
    TeamMember member;
    member.id.value = u"member-"_s + newId();
    if (m_members.empty()) member.role = TeamMember::Role::Owner;
    m_members.push_back(member);
    choose(static_cast<int>(m_members.size()) - 1);
    m_form->findChild<QWidget*>(u"memberName"_s)->setFocus();
}

void TeamSection::removeMember()
{
    if (m_chosen < 0) return;
    const MemberId id = chosen().id;
    const auto name = chosen().name;
    const bool sure =
        name.isEmpty() ||
        m_desk.ask.confirm({tr("Remove %1?").arg(name), tr("What they wrote stays. Nobody pages them again."),
                            tr("Remove them")});
    if (!sure) return;
    const auto gone = std::erase_if(m_members, [&](const TeamMember& each) { return each.id == id; });
    if (gone == 0) return; // Removed elsewhere while it was asked.
    choose(m_members.empty() ? -1 : 0);
    save();
}

void TeamSection::move(int by)
{
    const int to = m_chosen + by;
    if (m_chosen < 0 || to < 0 || to >= static_cast<int>(m_members.size())) return;
    std::swap(chosen(), m_members[static_cast<size_t>(to)]);
    m_chosen = to;
    showMembers();
    const bool wasInRow = qobject_cast<MemberRow*>(window()->focusWidget()) != nullptr;
    if (auto* row = m_group->button(to); row != nullptr && wasInRow) row->setFocus();
    save();
}

void TeamSection::onSettled(const TeamMember& member)
{
    if (m_chosen < 0) return;
    m_test->forget();
    chosen() = member;
    showMembers();
    if (MemberForm::isComplete(member)) save();
}

void TeamSection::save()
{
    std::vector<TeamMember> complete;
    std::ranges::copy_if(m_members, std::back_inserter(complete), &MemberForm::isComplete);
    m_edit.change([&](Settings& settings) { settings.team.members = complete; });
}

void TeamSection::tellOthers()
{
    QStringList others;
    for (int i = 0; i < static_cast<int>(m_members.size()); ++i)
        if (i != m_chosen) others << m_members[static_cast<size_t>(i)].name;
    m_form->setOthers(others);
}

void TeamSection::showMembers()
{
    tellOthers();
    auto rows = m_group->buttons();
    while (rows.size() > static_cast<qsizetype>(m_members.size())) {
        m_group->removeButton(rows.last());
        delete rows.takeLast();
    }
    while (rows.size() < static_cast<qsizetype>(m_members.size())) {
        auto* row = new MemberRow(theme(), this);
        const int index = static_cast<int>(rows.size());
        row->setObjectName(u"member%1"_s.arg(index));
        m_group->addButton(row, index);
        m_rows->addWidget(row);
        connect(row, &MemberRow::moved, this, [this, index](int by) {
            choose(index);
            move(by);
        });
        rows << row;
    }
    int place = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto& member = m_members[static_cast<size_t>(i)];
        const bool optedOut = m_optedOut.contains(member.mobile);
        const bool paged = member.onCall && !member.mobile.isEmpty() && !optedOut;
        if (paged) ++place;
        static_cast<MemberRow*>(rows[i])->showMember(member, {paged ? place : 0, member.onCall && optedOut},
                                                     m_edit.wanted().business.region);
    }
    if (m_chosen >= 0) rows[m_chosen]->setChecked(true);
    m_ladder->setText(place > 0
                          ? tr("The order of the list is the order of being paged.")
                          : tr("Nobody is on call: emergency words page nobody. Put somebody on call."));
    m_ladder->setInk(place > 0 ? Token::Ink2 : Token::Hot);
    for (auto* part : {static_cast<QWidget*>(m_form), m_actions})
        part->setVisible(m_chosen >= 0);
    m_test->setVisible(m_chosen >= 0 && m_desk.tests.page && !chosen().mobile.isEmpty());
    m_up->setEnabled(m_chosen > 0);
    m_down->setEnabled(m_chosen >= 0 && m_chosen + 1 < static_cast<int>(m_members.size()));
    tabInReadingOrder(*this);
}

void TeamSection::sendTest()
{
    const auto to = PhoneNumber::fromE164(chosen().mobile);
    if (!to) return;
    m_test->showRunning(tr("Sending"));
    whenDone(m_desk.tests.page(*to), this, [this, id = chosen().id](const TestFinding& finding) {
        if (m_chosen >= 0 && chosen().id == id) m_test->showFinding(finding);
    });
}

} // namespace secondring
