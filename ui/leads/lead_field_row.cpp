// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lead_field_row.h"

#include "ui/leads/lead_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int labelWidth = 104;
constexpr int ringRoom = 6;    ///< At each end, so that the ring of the focus runs through no letter.
constexpr int pencilRoom = 28; ///< It and a gap before the words.

} // namespace

LeadFieldRow::LeadFieldRow(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme),
      m_pencil(Button::iconOnly(theme, u"pencil"_s, tr("Change"), this)),
      m_trouble(new Words(theme, Type::Small, Token::Hot, {}, this))
{
    m_trouble->setObjectName(u"fieldTrouble"_s);
    m_trouble->setFlow(Words::Flow::Paragraph);
    m_trouble->hide();
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pencil->setFocusPolicy(Qt::NoFocus); // F2 does the same.
    m_pencil->setFixedSize(theme.px(24), theme.px(24));
    m_pencil->hide();
    connect(this, &QAbstractButton::clicked, this, &LeadFieldRow::onPressed);
    connect(m_pencil, &QAbstractButton::clicked, this, &LeadFieldRow::edit);
}

void LeadFieldRow::showRow(const LeadRow& row)
{
    m_field = row.field;
    m_choices = row.choices;
    m_byPhone = row.byPhone;
    setObjectName(u"field_"_s + m_field.field.key);
    setAccessibleName(spoken());
    setToolTip(plainTip(said()));
    place();
    update();
}

QString LeadFieldRow::written() const
{
    if (!asks()) return shownOf(m_field);
    return m_byPhone ? tr("Ask by phone") : tr("Ask");
}

QString LeadFieldRow::said() const
{
    if (asks() && m_byPhone) return tr("They asked for no texts. Call them and write here what they say.");
    if (m_field.words.isEmpty()) return {};
    QString wrote = tr("They wrote: \"%1\"").arg(m_field.words.join(u"\", \""_s));
    if (m_field.days.empty()) return wrote;
    const auto day = [](const DaySpan& span) { return QLocale().toString(span.day, u"ddd d MMM"_s); };
    const auto& days = m_field.days;
    const QString when =
        days.size() == 1 ? day(days.front()) : tr("%1 to %2").arg(day(days.front()), day(days.back()));
    return wrote + u'\n' + tr("That is %1").arg(when);
}

QString LeadFieldRow::spoken() const
{
    const QString label = labelOf(m_field.field);
    if (asks() && m_byPhone) return tr("%1: not known. They asked for no texts: call instead.").arg(label);
    if (asks()) return tr("%1: not known. Press to ask.").arg(label);
    const QString shown = shownOf(m_field);
    return shown.isEmpty() ? tr("%1: not known").arg(label) : label + u": "_s + shown;
}

int LeadFieldRow::lineHeight() const
{
    const int least = m_theme.px(29);
    return m_editor != nullptr ? std::max(least, m_editor->sizeHint().height()) : least;
}

QSize LeadFieldRow::sizeHint() const
{
    const int trouble = m_trouble->isHidden()
                            ? 0
                            : m_trouble->heightForWidth(width() - 2 * m_theme.px(ringRoom)) + m_theme.px(4);
    return {m_theme.px(240), lineHeight() + trouble};
}

void LeadFieldRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const int ring = m_theme.px(ringRoom);
    const QRect label(ring, 0, m_theme.px(labelWidth), lineHeight());
    paintLine(painter, m_theme, mirrored(painter, rect(), label), labelOf(m_field.field),
              {Type::Body, Token::Ink2});
    if (m_editor != nullptr) return;
    const int pencil = m_pencil->isVisible() ? m_theme.px(pencilRoom) : 0;
    const int from = label.right() + pencil;
    const QRect value(from, 0, width() - ring - from, lineHeight());
    const bool urgent =
        m_field.field.key == commonfield::urgency && urgencyOf(m_field.value) >= Urgency::Urgent;
    const Token ink = asks() ? Token::Ink2 : urgent ? Token::Hot : Token::Ink;
    paintLine(painter, m_theme, mirrored(painter, rect(), value), written(),
              {Type::Body, ink, Qt::AlignTrailing | Qt::AlignVCenter});
    if (hasFocus()) paintFocus(painter, m_theme, rect(), 6);
}

void LeadFieldRow::onPressed()
{
    if (asks() && !m_byPhone)
        Q_EMIT askAsked(m_field);
    else if (m_field.message)
        Q_EMIT evidenceAsked(*m_field.message, m_field.evidence);
    else
        edit();
}

void LeadFieldRow::place()
{
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int ring = m_theme.px(ringRoom);
    const int left = ring + m_theme.px(labelWidth);
    const int end = width() - ring;
    const int line = lineHeight();
    if (m_editor != nullptr) m_editor->setGeometry(rightToLeft ? ring : left, 0, end - left, line);
    // Before the words, which stay where they are: pressed, they show where they were said.
    const int room = m_theme.px(pencilRoom);
    const int words = std::min(widthOf(m_theme, Type::Body, written()), end - left - room);
    const int x = rightToLeft ? ring + words + room - m_pencil->width() : end - words - room;
    m_pencil->move(x, (line - m_pencil->height()) / 2);
    m_trouble->setGeometry(ring, line, end - ring, std::max(0, height() - line));
}

void LeadFieldRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F2) return edit();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

void LeadFieldRow::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !asks()) edit();
}

void LeadFieldRow::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    place();
}

void LeadFieldRow::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    m_pencil->setVisible(m_editor == nullptr);
}

void LeadFieldRow::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    m_pencil->setVisible(hasFocus() && m_editor == nullptr);
}

void LeadFieldRow::focusInEvent(QFocusEvent* event)
{
    QAbstractButton::focusInEvent(event);
    m_pencil->setVisible(m_editor == nullptr);
}

void LeadFieldRow::focusOutEvent(QFocusEvent* event)
{
    QAbstractButton::focusOutEvent(event);
    m_pencil->setVisible(underMouse() && m_editor == nullptr);
}

} // namespace secondring
