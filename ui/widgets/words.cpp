// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/words.h"

#include "ui/widgets/number_isolation.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_block.h"

#include <QStyle>

namespace secondring {

namespace {

constexpr qsizetype mostInTip = 600;

} // namespace

Words::Words(const Theme& theme, Type type, Token ink, const QString& words, QWidget* parent)
    : QLabel(words, parent), m_theme(theme), m_type(type), m_ink(ink)
{
    setFont(theme.font(type));
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Words::setFlow(Flow flow)
{
    m_flow = flow;
    setWordWrap(flow == Flow::Paragraph); // QLabel itself takes height-for-width from here.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (flow == Flow::Paragraph) policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(flow == Flow::Paragraph);
    setSizePolicy(policy);
    updateGeometry();
}

void Words::setInk(Token ink)
{
    m_ink = ink;
    update();
}

QSize Words::sizeHint() const
{
    const auto edges = contentsMargins();
    if (m_flow == Flow::OneLine)
        return {edges.left() + widthOf(m_theme, m_type, text()) + edges.right(), m_theme.lineOf(m_type)};
    const int width = std::min(widthOf(m_theme, m_type, text()), m_theme.px(480));
    return {width, heightForWidth(width)};
}

QSize Words::minimumSizeHint() const
{
    if (m_flow == Flow::OneLine)
        return {std::min(m_theme.px(24), sizeHint().width()), m_theme.lineOf(m_type)};
    return {m_theme.px(80), m_theme.lineOf(m_type)};
}

int Words::heightForWidth(int width) const
{
    if (m_flow == Flow::OneLine) return m_theme.lineOf(m_type);
    return TextBlock(m_theme, m_type, text(), {width}).height();
}

void Words::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const auto ink = isEnabled() ? m_ink : Token::Ink3;
    if (m_flow == Flow::OneLine) {
        paintLine(painter, m_theme, contentsRect(), text(), {m_type, ink, alignment()});
        return;
    }
    const auto align = QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask;
    TextBlock(m_theme, m_type, text(), {width(), 0, align | Qt::AlignAbsolute})
        .paint(painter, {0, 0}, m_theme.color(ink));
}

// Qt guesses from the words whether they are markup; in a tag of our own nothing is left to guess.
QString plainTip(const QString& words)
{
    if (words.isEmpty()) return {};
    QString shown = withNumbersIsolated(words.left(mostInTip)).shown.toHtmlEscaped();
    if (words.size() > mostInTip) shown += QChar(0x2026);
    return QStringLiteral("<span>%1</span>").arg(shown.replace(u'\n', QStringLiteral("<br>")));
}

} // namespace secondring
