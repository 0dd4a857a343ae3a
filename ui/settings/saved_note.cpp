// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/saved_note.h"

#include "ui/widgets/paint.h"

#include <QAccessible>

using namespace Qt::StringLiterals;

namespace secondring {

SavedNote::SavedNote(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"savedNote"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_over.setSingleShot(true);
    m_over.setInterval(3000);
    connect(&m_over, &QTimer::timeout, this, [this] { say({}, true); });
}

void SavedNote::showSaved()
{
    say(tr("Saved"), true);
    m_over.start();
}

void SavedNote::showFailed(const QString& sentence)
{
    m_over.stop();
    say(tr("Not saved. %1").arg(sentence), false);
}

void SavedNote::say(const QString& words, bool good)
{
    m_words = words;
    m_good = good;
    setAccessibleName(words);
    if (!words.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    updateGeometry();
    update();
}

QSize SavedNote::sizeHint() const
{
    return {widthOf(m_theme, Type::Body, m_words) + m_theme.px(24), m_theme.lineOf(Type::Body)};
}

void SavedNote::paintEvent(QPaintEvent* /*event*/)
{
    if (m_words.isEmpty()) return;
    QPainter painter(this);
    const auto ink = m_good ? Token::Good : Token::Hot;
    const QRect icon(0, 0, m_theme.px(16), height());
    paintIcon(painter, m_theme, mirrored(painter, rect(), icon),
              {m_good ? u"check"_s : u"circle-alert"_s, ink, 16});
    const QRect words(m_theme.px(22), 0, width() - m_theme.px(22), height());
    paintLine(painter, m_theme, mirrored(painter, rect(), words), m_words, {Type::Body, ink});
}

} // namespace secondring
