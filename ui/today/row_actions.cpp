// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/row_actions.h"

#include "ui/widgets/button.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

RowActions::RowActions(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"rowActions"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(14), 0, theme.px(14), 0);
    row->setSpacing(theme.px(6));
    row->addStretch(1);
    m_stop = add(u"stopText"_s, tr("Stop text"), {});
    m_text = add(u"text"_s, tr("Text"), u"message-square"_s);
    m_call = add(u"call"_s, tr("Call"), u"phone"_s);
    m_alarm = add(u"later"_s, {}, u"alarm-clock"_s);
    m_check = add(u"outcome"_s, {}, u"check"_s);
    m_undo = add(u"undo"_s, tr("Undo"), u"undo-2"_s);
    connect(m_stop, &QAbstractButton::clicked, this, &RowActions::stopTextAsked);
    connect(m_text, &QAbstractButton::clicked, this, &RowActions::textAsked);
    connect(m_call, &QAbstractButton::clicked, this, &RowActions::callAsked);
    connect(m_alarm, &QAbstractButton::clicked, this, &RowActions::laterAsked);
    connect(m_check, &QAbstractButton::clicked, this, &RowActions::outcomeAsked);
    connect(m_undo, &QAbstractButton::clicked, this, &RowActions::undoAsked);
}

Button* RowActions::add(const QString& name, const QString& words, const QString& icon)
{
    auto* button = new Button(m_theme, Button::Kind::Plain, words, this);
    button->setObjectName(name);
    button->setIconName(icon);
    button->setSize(Button::Size::Compact);
    if (words.isEmpty()) button->setFixedWidth(m_theme.px(34));
    layout()->addWidget(button);
    return button;
}

void RowActions::offer(const TodayRow& row)
{
    const auto kind = [](bool best) { return best ? Button::Kind::Primary : Button::Kind::Plain; };
    m_stop->setVisible(row.mayStopText);
    m_text->setVisible(row.mayText && !row.isDone);
    m_text->setKind(kind(row.textIsBest));
    m_call->setVisible(row.mayCall && !row.isDone);
    for (Button* button : {m_alarm, m_check})
        button->setVisible(!row.isDone);
    m_call->setKind(kind(row.callIsBest));
    m_undo->setVisible(row.isDone);
    m_stop->setAccessibleName(tr("Stop the text to %1").arg(row.who));
    m_text->setAccessibleName(tr("Text %1").arg(row.who));
    m_call->setAccessibleName(tr("Call %1").arg(row.who));
    m_alarm->setAccessibleName(tr("Remind me of %1 later").arg(row.who));
    m_check->setAccessibleName(tr("Say how it went with %1").arg(row.who));
    m_undo->setAccessibleName(tr("Put %1 back on the list").arg(row.who));
    m_alarm->setToolTip(tr("Remind me later"));
    m_check->setToolTip(tr("How did it go?"));
}

QList<QWidget*> RowActions::buttons() const
{
    return {m_stop, m_text, m_call, m_alarm, m_check, m_undo};
}

QWidget* RowActions::alarm() const
{
    return m_alarm;
}

QWidget* RowActions::check() const
{
    return m_check;
}

} // namespace secondring
