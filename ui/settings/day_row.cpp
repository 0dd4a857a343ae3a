// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/day_row.h"

#include "core/settings/business_calendar.h"
#include "ui/settings/time_field.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

const QTime endOfDay(23, 59, 59, 999);

// On the screen the end of the day is the midnight after it.
QTime shownAs(QTime time)
{
    return time == endOfDay ? QTime(0, 0) : time;
}

// Spanish writes its days small, the head of a row does not.
QString headOf(int day)
{
    const auto name = QLocale().standaloneDayName(day);
    return name.left(1).toUpper() + name.mid(1);
}

QString mistakeIn(const DayRow::Spans& spans)
{
    for (const auto& span : spans)
        if (span.from >= span.to) return DayRow::tr("It must open before it closes: check the two times.");
    if (spans.size() > 1 && spans[1].from < spans[0].to)
        return DayRow::tr("The second time begins before the first is over.");
    return {};
}

} // namespace

DayRow::DayRow(const Theme& theme, int day, QWidget* parent)
    : QWidget(parent), m_open(new QCheckBox(headOf(day), this)),
      m_more(new Button(theme, Button::Kind::Quiet, tr("Add a break"), this)),
      m_less(Button::iconOnly(theme, u"x"_s, tr("Remove the second time"), this)),
      m_closed(new Words(theme, Type::Body, Token::Ink3, tr("Closed"), this)),
      m_break(new Words(theme, Type::Small, Token::Ink2, {}, this)),
      m_below(new Words(theme, Type::Small, Token::Hot, {}, this))
{
    const auto name = QLocale().standaloneDayName(day);
    setObjectName(u"day%1"_s.arg(day));
    m_open->setObjectName(u"open"_s);
    m_open->setAccessibleName(tr("Open on %1").arg(name));
    m_open->setFixedWidth(theme.px(124));
    m_first = makePair(theme, u"first"_s, name);
    m_second = makePair(theme, u"second"_s, tr("%1, after the break").arg(name));
    m_more->setObjectName(u"addSpan"_s);
    m_more->setIconName(u"plus"_s);
    m_more->setAccessibleName(tr("%1: add a break").arg(name));
    m_less->setObjectName(u"removeSpan"_s);
    m_break->setObjectName(u"break"_s);
    m_below->setObjectName(u"below"_s);
    m_below->hide();
    layOut(theme);
    connect(m_open, &QAbstractButton::clicked, this, &DayRow::onEdited);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_twice = true;
        onEdited();
        m_second.from->setFocus();
    });
    connect(m_less, &QAbstractButton::clicked, this, [this] {
        m_twice = false;
        onEdited();
    });
}

void DayRow::layOut(const Theme& theme)
{
    auto* upper = new QHBoxLayout;
    upper->setSpacing(theme.px(8));
    for (auto* part : std::initializer_list<QWidget*>{m_open, m_closed, m_first.box, m_more})
        upper->addWidget(part);
    upper->addStretch(1);
    // The second time stands under the first: beside it, a small window has no room.
    auto* lower = new QHBoxLayout;
    lower->setSpacing(theme.px(8));
    lower->addSpacing(theme.px(132));
    lower->addWidget(m_second.box);
    lower->addWidget(m_less);
    lower->addWidget(m_break);
    lower->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(6));
    column->addLayout(upper);
    column->addLayout(lower);
    column->addWidget(m_below);
    setMinimumHeight(theme.px(36));
}

DayRow::Pair DayRow::makePair(const Theme& theme, const QString& name, const QString& spoken)
{
    Pair pair{new QWidget(this), new TimeField(this), new TimeField(this)};
    pair.from->setObjectName(name + u"From"_s);
    pair.to->setObjectName(name + u"To"_s);
    pair.from->setAccessibleName(tr("%1: opens").arg(spoken));
    pair.to->setAccessibleName(tr("%1: closes").arg(spoken));
    auto* row = new QHBoxLayout(pair.box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(6));
    row->addWidget(pair.from);
    auto* dash = new Words(theme, Type::Body, Token::Ink2, u"–"_s, pair.box);
    dash->setAlignment(Qt::AlignCenter);
    dash->setFixedWidth(theme.px(12));
    row->addWidget(dash);
    row->addWidget(pair.to);
    for (auto* field : {pair.from, pair.to}) {
        field->setFixedWidth(theme.px(132));
        connect(field, &QAbstractSpinBox::editingFinished, this, &DayRow::onEdited);
        connect(field, &TimeField::timeChanged, this, &DayRow::onEdited);
    }
    return pair;
}

void DayRow::showSaved(const Spans& spans)
{
    m_saved = spans;
    if (m_mistaken) return; // What is typed stays until it is right.
    const std::array quiet{QSignalBlocker(m_first.from), QSignalBlocker(m_first.to),
                           QSignalBlocker(m_second.from), QSignalBlocker(m_second.to)};
    m_open->setChecked(!spans.empty());
    m_twice = spans.size() > 1;
    const auto put = [](const Pair& pair, const OpeningHours::Span& span) {
        pair.from->setTime(shownAs(span.from));
        pair.to->setTime(shownAs(span.to));
    };
    put(m_first, spans.empty() ? OpeningHours::Span{QTime(9, 0), QTime(17, 0)} : spans[0]);
    if (m_twice) put(m_second, spans[1]);
    showParts();
}

DayRow::Spans DayRow::typed() const
{
    if (!m_open->isChecked()) return {};
    const auto span = [](const Pair& pair) {
        const auto to = pair.to->time();
        return OpeningHours::Span{pair.from->time(), to == QTime(0, 0) ? endOfDay : to};
    };
    Spans spans{span(m_first)};
    if (m_twice) spans.push_back(span(m_second));
    return spans;
}

void DayRow::onEdited()
{
    // A second time that was only just asked for begins an hour after the first.
    if (m_twice && m_second.box->isHidden() && m_saved.size() < 2) {
        const std::array quiet{QSignalBlocker(m_second.from), QSignalBlocker(m_second.to)};
        const auto first = m_first.to->time();
        m_second.from->setTime(first < QTime(22, 0) ? first.addSecs(3600) : QTime(22, 0));
        m_second.to->setTime(first < QTime(18, 0) ? first.addSecs(4 * 3600) : QTime(23, 0));
    }
    showParts();
    const auto spans = typed();
    const auto mistake = mistakeIn(spans);
    say(mistake);
    if (mistake.isEmpty() && spans != m_saved) Q_EMIT settled(spans);
}

void DayRow::say(const QString& mistake)
{
    m_mistaken = !mistake.isEmpty();
    m_below->setText(mistake);
    m_below->setVisible(m_mistaken);
    m_first.from->setAccessibleDescription(mistake);
}

void DayRow::showParts()
{
    const bool open = m_open->isChecked();
    m_closed->setVisible(!open);
    m_first.box->setVisible(open);
    m_more->setVisible(open && !m_twice);
    m_second.box->setVisible(open && m_twice);
    m_less->setVisible(open && m_twice);
    m_break->setVisible(open && m_twice);
    const auto spans = typed();
    const bool lunch = spans.size() > 1 && isLunch(spans[0], spans[1]);
    m_break->setText(lunch ? tr("Between them: lunch") : tr("Between them: closed"));
}

} // namespace secondring
