// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/call_actions.h"

#include "ui/widgets/button.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

CallActions::CallActions(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_text(new Button(theme, Button::Kind::Plain, textWords(), this)),
      m_never(Button::iconOnly(theme, u"ban"_s, tr("Never text this number"), this)),
      m_open(new Button(theme, Button::Kind::Plain, openWords(), this))
{
    setObjectName(u"callActions"_s);
    m_text->setObjectName(u"textAnyway"_s);
    m_text->setIconName(textIcon());
    m_never->setObjectName(u"neverText"_s);
    m_open->setObjectName(u"openConversation"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, theme.px(14), 0);
    row->setSpacing(theme.px(6));
    row->addStretch(1);
    for (auto* button : {m_text, m_never, m_open}) {
        button->setSize(Button::Size::Compact);
        button->setFocusPolicy(Qt::TabFocus); // A click leaves the keys to the list.
        row->addWidget(button);
    }
    connect(m_text, &QAbstractButton::clicked, this, &CallActions::textAnyway);
    connect(m_never, &QAbstractButton::clicked, this, &CallActions::neverText);
    connect(m_open, &QAbstractButton::clicked, this, &CallActions::open);
}

QString CallActions::textIcon()
{
    return u"message-square"_s;
}

void CallActions::offer(const CallRow& row)
{
    // Gone after its press, it would leave the keyboard to the button beside it.
    if (m_text->hasFocus() && !row.mayText) parentWidget()->setFocus(Qt::OtherFocusReason);
    m_text->setVisible(row.mayText);
    m_never->setVisible(row.mayNeverText);
    m_open->setVisible(row.mayOpen);
    m_text->setAccessibleName(tr("Text %1 anyway").arg(row.who));
    m_never->setAccessibleName(tr("Never text %1").arg(row.who));
    m_open->setAccessibleName(tr("Open the conversation with %1").arg(row.who));
}

QList<QWidget*> CallActions::buttons() const
{
    return {m_text, m_never, m_open};
}

QWidget* CallActions::neverAnchor() const
{
    return m_never;
}

} // namespace secondring
