// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/member_row.h"

#include "core/base/phone_number.h"
#include "ui/widgets/enter_key.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

QString roleWords(TeamMember::Role role)
{
    switch (role) {
    case TeamMember::Role::Owner:
        return MemberRow::tr("Owner");
    case TeamMember::Role::ReadOnly:
        return MemberRow::tr("Looks only");
    case TeamMember::Role::Desk:
        break;
    }
    return MemberRow::tr("Front desk");
}

} // namespace

MemberRow::MemberRow(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MemberRow::showMember(const TeamMember& member, const Paging& paging, const QString& region)
{
    const int place = paging.place;
    setText(member.name.isEmpty() ? tr("No name yet") : member.name);
    const auto number = PhoneNumber::fromE164(member.mobile);
    m_line = roleWords(member.role) + u" · "_s + (number ? written(*number, region) : tr("no mobile"));
    if (paging.optedOut) m_line += u" · "_s + tr("asked not to be texted, is not paged");
    m_place = place > 0 ? tr("On call · %1").arg(place) : QString();
    setAccessibleName(text());
    setAccessibleDescription(place > 0 ? tr("%1, paged as number %2").arg(m_line).arg(place) : m_line);
    update();
}

QSize MemberRow::sizeHint() const
{
    return {m_theme.px(320), m_theme.px(52)};
}

void MemberRow::keyPressEvent(QKeyEvent* event)
{
    const bool up = event->key() == Qt::Key_Up;
    const bool down = event->key() == Qt::Key_Down;
    if ((event->modifiers() & Qt::AltModifier) != 0 && (up || down)) {
        Q_EMIT moved(up ? -1 : 1);
        return;
    }
    if (!pressesAtEnter(*this, *event)) QAbstractButton::keyPressEvent(event);
}

void MemberRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const auto fill = isChecked() ? Token::AccentSoft : underMouse() ? Token::Hover : Token::Panel;
    paintSurface(painter, m_theme, rect(), {fill, Token::Line, 8});
    int end = width() - m_theme.px(14);
    if (!m_place.isEmpty()) {
        const TagLook tag{m_place, Tone::Accent, u"bell"_s};
        const auto size = tagSize(m_theme, tag);
        end -= size.width();
        const QRect box(end, (height() - size.height()) / 2, size.width(), size.height());
        paintTag(painter, m_theme, mirrored(painter, rect(), box), tag);
        end -= m_theme.px(12);
    }
    const int start = m_theme.px(14);
    const QRect name(start, m_theme.px(7), end - start, m_theme.px(20));
    const QRect line(start, m_theme.px(27), end - start, m_theme.px(18));
    const auto ink = isChecked() ? Token::AccentInk : Token::Ink;
    paintLine(painter, m_theme, mirrored(painter, rect(), name), text(), {Type::Name, ink});
    paintLine(painter, m_theme, mirrored(painter, rect(), line), m_line, {Type::Small, Token::Ink2});
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocus(painter, m_theme, rect(), 8);
}

} // namespace secondring
