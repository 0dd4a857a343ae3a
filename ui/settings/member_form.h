// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/team_settings.h"
#include "ui/settings/form_row.h"

class QCheckBox;

namespace secondring {

class ChoiceField;
class TextField;

/// One person: name, mobile, role, on call. Holds a draft until it is complete.
class MemberForm : public QWidget {
    Q_OBJECT

public:
    MemberForm(const Theme& theme, QWidget* parent);

    /// Another person: what was typed for the one before is gone, unless it was settled.
    void open(const TeamMember& member, const QString& region);
    void showSaved(const TeamMember& member, const QString& region);
    /// The names of the others: two people of one name could not be told apart.
    void setOthers(const QStringList& names) { m_others = names; }
    [[nodiscard]] static bool isComplete(const TeamMember& member) { return !member.name.isEmpty(); }

Q_SIGNALS:
    void settled(const secondring::TeamMember& member);

private:
    void takeName(const QString& typed);
    void takeMobile(const QString& typed);
    void takeOnCall(bool on);
    void fill();

    TeamMember m_member;
    QString m_region;
    QStringList m_others;
    TextField* m_name;
    TextField* m_mobile;
    ChoiceField* m_role;
    QCheckBox* m_onCall;
    FormRow* m_nameRow;
    FormRow* m_mobileRow;
    FormRow* m_onCallRow;
};

} // namespace secondring
