// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/finding_note.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

FindingNote::FindingNote(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_words(new Words(theme, Type::Body, Token::Ink2, {}, this))
{
    setObjectName(u"finding"_s);
    m_words->setFlow(Words::Flow::Paragraph);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(24), 0, 0, 0);
    row->addWidget(m_words);
    hide();
}

void FindingNote::showRunning(const QString& sentence)
{
    say(u"loader-circle"_s, Token::Ink2, sentence);
}

void FindingNote::showFinding(const TestFinding& finding)
{
    if (finding.good && finding.waits) return say(u"hourglass"_s, Token::Warm, finding.sentence);
    say(finding.good ? u"circle-check"_s : u"circle-alert"_s, finding.good ? Token::Good : Token::Hot,
        finding.sentence);
}

void FindingNote::showNothing()
{
    say({}, Token::Ink2, {});
}

QString FindingNote::sentence() const
{
    return m_words->text();
}

void FindingNote::say(const QString& icon, Token ink, const QString& sentence)
{
    m_icon = icon;
    m_ink = ink;
    m_words->setText(sentence);
    m_words->setInk(ink);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    update();
}

void FindingNote::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QRect icon(0, m_words->y(), m_theme.px(16), m_theme.lineOf(Type::Body));
    paintIcon(painter, m_theme, mirrored(painter, rect(), icon), {m_icon, m_ink, 16});
}

} // namespace secondring
