// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace secondring {

SearchField::SearchField(const Theme& theme, const QString& hint, QString key, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_key(std::move(key)), m_line(new QLineEdit(this)),
      m_room(new QWidget(this)), m_clear(Button::iconOnly(theme, u"x"_s, tr("Clear the search"), this))
{
    m_line->setObjectName(u"search"_s);
    m_line->setProperty("bare", true);
    m_line->setPlaceholderText(hint);
    m_line->setAccessibleName(hint);
    m_line->installEventFilter(this);
    m_clear->setFixedSize(theme.px(24), theme.px(24));
    m_clear->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 1, 0, 1);
    row->setSpacing(theme.px(4));
    row->addSpacing(theme.px(30));
    row->addWidget(m_line);
    row->addWidget(m_clear);
    m_room->setFixedWidth(m_key.isEmpty() ? 0 : widthOf(theme, Type::Small, m_key) + theme.px(16));
    row->addWidget(m_room);
    row->addSpacing(theme.px(1));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_line);
    setFocusPolicy(Qt::StrongFocus); // Else Qt does not move it in the order of Tab.

    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(120);
    connect(pause, &QTimer::timeout, this, [this] { Q_EMIT searched(words()); });
    connect(m_line, &QLineEdit::textChanged, this, [this, pause](const QString& words) {
        onTyped(words);
        pause->start();
    });
    connect(m_clear, &QAbstractButton::clicked, this, &SearchField::clear);
}

QString SearchField::words() const
{
    return m_line->text().trimmed();
}

void SearchField::tabAfter(QWidget* widget)
{
    setTabOrder(this, widget);
    setTabOrder(widget, this);
}

void SearchField::focusAll()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void SearchField::clear()
{
    m_line->clear();
}

void SearchField::onTyped(const QString& words)
{
    m_clear->setVisible(!words.isEmpty());
    m_room->setVisible(words.isEmpty());
    update();
}

QSize SearchField::sizeHint() const
{
    return {m_theme.px(240), m_theme.px(35)};
}

bool SearchField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto key = static_cast<Qt::Key>(static_cast<QKeyEvent*>(event)->key());
    switch (key) {
    case Qt::Key_Escape:
        clear();
        Q_EMIT left(key);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        Q_EMIT left(key);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void SearchField::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintSurface(painter, m_theme, rect(),
                 {Token::Background, m_line->hasFocus() ? Token::Accent : Token::Field, 8});
    const QRect icon(m_theme.px(9), 0, m_theme.px(18), height());
    paintIcon(painter, m_theme, mirrored(painter, rect(), icon), {u"search"_s, Token::Ink2, 15});
    if (m_key.isEmpty() || !m_line->text().isEmpty()) return;
    QRect key(0, 0, widthOf(m_theme, Type::Small, m_key) + m_theme.px(10), m_theme.px(18));
    key.moveCenter(rect().center());
    key.moveRight(width() - m_theme.px(10));
    key = mirrored(painter, rect(), key);
    paintSurface(painter, m_theme, key, {Token::Panel, Token::Line, 4});
    paintLine(painter, m_theme, key, m_key, {Type::Fine, Token::Ink3, Qt::AlignCenter});
}

} // namespace secondring
