// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lead_field_row.h"

#include "ui/leads/lead_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int labelWidth = 104;

bool isEnter(const QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return false;
    const int key = static_cast<const QKeyEvent*>(event)->key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

/// Letters and arrows go to another choice; Space only opens the list.
bool isChoosing(const QEvent* event)
{
    return event->type() == QEvent::KeyPress && static_cast<const QKeyEvent*>(event)->key() != Qt::Key_Space;
}

} // namespace

LeadFieldRow::LeadFieldRow(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme),
      m_pencil(Button::iconOnly(theme, u"pencil"_s, tr("Change"), this))
{
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
    update();
}

QString LeadFieldRow::said() const
{
    if (asks() && m_byPhone) return tr("They asked for no texts. Call them and write here what they say.");
    if (m_field.words.isEmpty()) return {};
    const QString wrote = tr("They wrote: \"%1\"").arg(m_field.words.join(u"\", \""_s));
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

QSize LeadFieldRow::sizeHint() const
{
    const int least = m_theme.px(29);
    return {m_theme.px(240), m_editor != nullptr ? std::max(least, m_editor->sizeHint().height()) : least};
}

void LeadFieldRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QRect label(0, 0, m_theme.px(labelWidth), height());
    paintLine(painter, m_theme, mirrored(painter, rect(), label), labelOf(m_field.field),
              {Type::Body, Token::Ink2});
    if (m_editor != nullptr) return;
    const int pencil = m_pencil->isVisible() ? m_theme.px(28) : 0;
    const QRect value(label.right(), 0, width() - label.right() - pencil, height());
    const QString shown = !asks() ? shownOf(m_field) : m_byPhone ? tr("Ask by phone") : tr("Ask");
    const bool urgent =
        m_field.field.key == commonfield::urgency && urgencyOf(m_field.value) >= Urgency::Urgent;
    const Token ink = asks() ? Token::Ink2 : urgent ? Token::Hot : Token::Ink;
    paintLine(painter, m_theme, mirrored(painter, rect(), value), shown,
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

void LeadFieldRow::edit()
{
    if (m_editor != nullptr) return;
    if (m_choices.empty() || m_field.field.kind == LeadField::Kind::Text)
        editLine();
    else
        editChoice();
    m_editor->setObjectName(u"fieldEditor"_s);
    m_editor->setAccessibleName(labelOf(m_field.field));
    m_editor->installEventFilter(this);
    updateGeometry();
    place();
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_pencil->hide();
    update();
}

void LeadFieldRow::editLine()
{
    auto* line = new QLineEdit(m_field.shown.isEmpty() ? m_field.value : shownOf(m_field), this);
    line->setMaxLength(200);
    line->selectAll();
    connect(line, &QLineEdit::editingFinished, this, [this, line] {
        if (m_editor != line) return; // Hiding it finishes once more.
        if (line->isModified()) keep(line->text().trimmed());
        leave();
    });
    m_editor = line;
}

void LeadFieldRow::editChoice()
{
    auto* box = new QComboBox(this);
    box->addItem(tr("Not known"), QString());
    for (const auto& [value, words] : m_choices)
        box->addItem(words, value);
    box->setCurrentIndex(std::max(0, box->findData(m_field.value)));
    connect(box, &QComboBox::activated, this, [this, box] {
        if (m_typing) return; // More letters may come; Enter keeps it.
        keep(box->currentData().toString());
        leave();
    });
    m_editor = box;
}

void LeadFieldRow::keepChange()
{
    if (const auto* box = qobject_cast<QComboBox*>(m_editor);
        box != nullptr && box->currentIndex() != std::max(0, box->findData(m_field.value)))
        return keep(box->currentData().toString());
    const auto* line = qobject_cast<QLineEdit*>(m_editor);
    if (line != nullptr && line->isModified()) keep(line->text().trimmed());
}

void LeadFieldRow::keep(const QString& value)
{
    if (value == m_field.value) return;
    Q_EMIT corrected(m_field.field.key, value);
}

void LeadFieldRow::leave()
{
    if (m_editor == nullptr) return;
    auto* editor = std::exchange(m_editor, nullptr);
    const bool hadFocus = editor->hasFocus();
    editor->removeEventFilter(this);
    editor->setObjectName({}); // It lives a little longer than it can be found.
    editor->hide();
    editor->deleteLater();
    if (hadFocus) setFocus(Qt::OtherFocusReason);
    updateGeometry();
    update();
}

void LeadFieldRow::place()
{
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int left = m_theme.px(labelWidth);
    if (m_editor != nullptr) m_editor->setGeometry(rightToLeft ? 0 : left, 0, width() - left, height());
    const int x = rightToLeft ? 0 : width() - m_pencil->width();
    m_pencil->move(x, (height() - m_pencil->height()) / 2);
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

void LeadFieldRow::leftFor(const QFocusEvent& event)
{
    if (event.reason() == Qt::PopupFocusReason) return;
    if (event.reason() == Qt::ActiveWindowFocusReason) return; // Back in a moment.
    keepChange();
    leave();
}

bool LeadFieldRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor) m_typing = isChoosing(event);
    if (watched == m_editor && isEnter(event)) {
        // Let through, it would press the row that the editor stands in.
        keepChange();
        leave();
        return true;
    }
    if (watched == m_editor && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // Letters choose in the list.
        return true;
    }
    if (watched == m_editor && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        // What was typed is not what is kept.
        if (auto* line = qobject_cast<QLineEdit*>(m_editor)) line->setModified(false);
        leave();
        return true;
    }
    if (watched == m_editor && event->type() == QEvent::FocusOut) leftFor(*static_cast<QFocusEvent*>(event));
    return QAbstractButton::eventFilter(watched, event);
}

} // namespace secondring
