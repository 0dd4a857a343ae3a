// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/member_form.h"

#include "core/base/caller_id.h"
#include "ui/settings/fields.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

QString whyNoMobile(const Result<PhoneNumber>& number)
{
    if (!number) return MemberForm::tr("That is not a telephone number. Write it with its area code.");
    if (kindOf(*number).textable == Textable::No)
        return MemberForm::tr("This number cannot receive texts. Give a mobile.");
    return {};
}

} // namespace

MemberForm::MemberForm(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_name(new TextField(u"memberName"_s, this)),
      m_mobile(new TextField(u"memberMobile"_s, this)), m_role(new ChoiceField(u"memberRole"_s, this)),
      m_onCall(new QCheckBox(tr("Page by text when a caller writes emergency words"), this)),
      m_nameRow(new FormRow(theme, tr("Name"), m_name, this)),
      m_mobileRow(new FormRow(theme, tr("Mobile"), m_mobile, this)),
      m_onCallRow(new FormRow(theme, tr("On call"), m_onCall, this))
{
    m_onCall->setObjectName(u"memberOnCall"_s);
    m_role->addItem(tr("Owner"), static_cast<int>(TeamMember::Role::Owner));
    m_role->addItem(tr("Front desk"), static_cast<int>(TeamMember::Role::Desk));
    m_role->addItem(tr("Looks only"), static_cast<int>(TeamMember::Role::ReadOnly));
    m_mobileRow->setHint(tr("For pages and the morning list. Callers never see it."));
    auto* roleRow = new FormRow(theme, tr("Role"), m_role, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(12));
    for (auto* row : {m_nameRow, m_mobileRow, roleRow, m_onCallRow})
        column->addWidget(row);
    connect(m_name, &TextField::settled, this, &MemberForm::takeName);
    connect(m_mobile, &TextField::settled, this, &MemberForm::takeMobile);
    connect(m_onCall, &QAbstractButton::clicked, this, &MemberForm::takeOnCall);
    connect(m_role, &ChoiceField::chosen, this, [this](const QVariant& role) {
        m_member.role = static_cast<TeamMember::Role>(role.toInt());
        Q_EMIT settled(m_member);
    });
}

void MemberForm::open(const TeamMember& member, const QString& region)
{
    m_member = member;
    m_region = region;
    for (auto* row : {m_nameRow, m_mobileRow, m_onCallRow})
        row->setMistake({});
    m_name->accept(member.name);
    const auto number = PhoneNumber::fromE164(member.mobile);
    m_mobile->accept(number ? written(*number, region) : QString());
    fill();
}

void MemberForm::showSaved(const TeamMember& member, const QString& region)
{
    m_member = member;
    m_region = region;
    m_name->showSaved(member.name);
    const auto number = PhoneNumber::fromE164(member.mobile);
    m_mobile->showSaved(number ? written(*number, region) : QString());
    fill();
}

void MemberForm::fill()
{
    m_role->showSaved(static_cast<int>(m_member.role));
    m_onCall->setChecked(m_member.onCall);
}

void MemberForm::takeName(const QString& typed)
{
    constexpr int longest = 100;
    if (typed.isEmpty()) return m_nameRow->setMistake(tr("Somebody without a name cannot be told apart."));
    if (typed.size() > longest) return m_nameRow->setMistake(tr("Too long. 100 letters at most."));
    if (m_others.contains(typed, Qt::CaseInsensitive))
        return m_nameRow->setMistake(
            tr("Somebody here has that name already. Add a letter or a family name."));
    m_nameRow->setMistake({});
    m_name->accept(typed);
    m_member.name = typed;
    Q_EMIT settled(m_member);
}

void MemberForm::takeMobile(const QString& typed)
{
    if (typed.isEmpty()) {
        m_mobileRow->setMistake({});
        m_mobile->accept({});
        m_member.mobile.clear();
        m_member.onCall = false; // There is nothing left to page.
        fill();
        Q_EMIT settled(m_member);
        return;
    }
    const auto number = PhoneNumber::parse(typed, m_region);
    const auto why = whyNoMobile(number);
    m_mobileRow->setMistake(why);
    if (!why.isEmpty()) return;
    m_onCallRow->setMistake({});
    m_mobile->accept(written(*number, m_region));
    m_member.mobile = number->e164();
    Q_EMIT settled(m_member);
}

void MemberForm::takeOnCall(bool on)
{
    if (on && m_member.mobile.isEmpty()) {
        m_onCall->setChecked(false);
        m_onCallRow->setMistake(tr("Give a mobile first: who is on call is paged by a text to it."));
        return;
    }
    m_onCallRow->setMistake({});
    m_member.onCall = on;
    Q_EMIT settled(m_member);
}

} // namespace secondring
