// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_card.h"

#include "ui/alerts/answer_field.h"
#include "ui/alerts/countdown_bar.h"
#include "ui/alerts/reply_bubble.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/blending.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr auto quietWindow = Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint |
                             Qt::NoDropShadowWindowHint | Qt::WindowDoesNotAcceptFocus;

QString titleOf(const AlertLook& look, bool narrow)
{
    const QString& shorter = look.isLine ? look.lineTitle : look.shortTitle;
    const bool isShort = narrow || (look.isLine && look.others > 0); // The count needs its room, too.
    return isShort && !shorter.isEmpty() ? shorter : look.title;
}

Token inkOfStatus(Tone tone)
{
    return tone == Tone::Plain ? Token::Ink2 : inkOf(tone);
}

} // namespace

AlertCard::AlertCard(const Theme& theme)
    : QWidget(nullptr, quietWindow), m_theme(theme), m_face(new Avatar(theme, 36, this)),
      m_smallFace(new Avatar(theme, 24, this)), m_title(new Words(theme, Type::Name, Token::Ink, {}, this)),
      m_line(new Words(theme, Type::Body, Token::Ink2, {}, this)), m_bar(new CountdownBar(theme, this)),
      m_status(new Words(theme, Type::Body, Token::Ink2, {}, this)), m_bubble(new ReplyBubble(theme, this)),
      m_answer(new AnswerField(theme, this)), m_buttons(new QWidget(this)),
      m_take(new Button(theme, Button::Kind::Primary, tr("I'll take it"), m_buttons)),
      m_call(new Button(theme, Button::Kind::Primary, tr("Call back"), m_buttons)),
      m_now(new Button(theme, Button::Kind::Plain, tr("Text now"), m_buttons)),
      m_dont(new Button(theme, Button::Kind::Plain, tr("Don't text"), m_buttons)),
      m_anyway(new Button(theme, Button::Kind::Plain, tr("Text anyway"), m_buttons)),
      m_open(new Button(theme, Button::Kind::Plain, tr("Open"), m_buttons))
{
    setObjectName(u"alertCard"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TranslucentBackground);
    setWindowTitle(tr("Second Ring"));
    layOut();
    connectButtons();
    setPlace(theme.px(386), false);
    connect(m_answer, &AnswerField::clicked, this, &AlertCard::takeFocus);
    connect(m_answer, &AnswerField::finished, this, &AlertCard::giveFocusBack);
}

void AlertCard::layOut()
{
    m_title->setObjectName(u"alertTitle"_s);
    m_line->setObjectName(u"alertLine"_s);
    m_line->setFlow(Words::Flow::Paragraph);
    m_status->setObjectName(u"alertStatus"_s);
    m_status->setFlow(Words::Flow::Paragraph);
    m_body = new QVBoxLayout;
    m_body->setSpacing(m_theme.px(8));
    m_head = makeHead();
    m_body->addLayout(m_head);
    for (auto* part : std::initializer_list<QWidget*>{m_bar, m_bubble, m_status, m_answer})
        m_body->addWidget(part);
    m_buttons->setLayout(makeButtons());
    m_body->addWidget(m_buttons);
    m_row = new QHBoxLayout(this);
    m_row->addWidget(m_face, 0, Qt::AlignTop);
    m_row->addWidget(m_smallFace, 0, Qt::AlignVCenter);
    m_row->addLayout(m_body, 1);
    layAsLine(false);
}

void AlertCard::layAsLine(bool isLine)
{
    const int edge = margin() + m_theme.px(isLine ? 8 : 16);
    m_row->setContentsMargins(edge, isLine ? edge : margin() + m_theme.px(14), edge, edge);
    m_row->setSpacing(m_theme.px(isLine ? 8 : 12));
    m_head->setSpacing(m_theme.px(isLine ? 3 : 8));
    m_face->setVisible(!isLine);
    m_smallFace->setVisible(isLine);
    if (isLine == (m_head->indexOf(m_buttons) >= 0)) return;
    auto* from = isLine ? m_body : m_head;
    from->removeWidget(m_buttons);
    if (isLine)
        m_head->insertWidget(1, m_buttons);
    else
        m_body->addWidget(m_buttons);
}

QBoxLayout* AlertCard::makeHead()
{
    m_close = Button::iconOnly(m_theme, u"x"_s, tr("Close"), this);
    m_close->setObjectName(u"closeAlert"_s);
    m_close->setSize(Button::Size::Compact);
    m_close->setFocusPolicy(Qt::NoFocus);
    connect(m_close, &QAbstractButton::clicked, this, &AlertCard::closed);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_line);
    auto* head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    return head;
}

QBoxLayout* AlertCard::makeButtons()
{
    m_call->setObjectName(u"callBack"_s);
    m_call->setIconName(u"phone"_s);
    m_now->setObjectName(u"textNow"_s);
    m_dont->setObjectName(u"dontText"_s);
    m_anyway->setObjectName(u"textAnyway"_s);
    m_open->setObjectName(u"openAlert"_s);
    m_take->setObjectName(u"takeUrgent"_s);
    m_both = new QHBoxLayout;
    m_both->setContentsMargins(0, 0, 0, 0);
    m_both->setSpacing(m_theme.px(6));
    const auto addRow = [this](std::initializer_list<Button*> buttons) {
        auto* row = new QHBoxLayout;
        row->setSpacing(m_theme.px(6));
        for (auto* button : buttons) {
            button->setSize(Button::Size::Compact);
            button->setFocusPolicy(Qt::NoFocus);
            row->addWidget(button);
        }
        m_both->addLayout(row);
        m_both->setAlignment(row, Qt::AlignLeft);
        return row;
    };
    addRow({m_take, m_call});
    m_never = Button::iconOnly(m_theme, u"ban"_s, tr("Never text this number"), this);
    m_never->setObjectName(u"neverText"_s);
    addRow({m_now, m_dont, m_anyway, m_open, m_never});
    m_both->addStretch(1);
    return m_both;
}

void AlertCard::connectButtons()
{
    connect(m_take, &QAbstractButton::clicked, this, &AlertCard::take);
    connect(m_call, &QAbstractButton::clicked, this, &AlertCard::callBack);
    connect(m_now, &QAbstractButton::clicked, this, &AlertCard::textNow);
    connect(m_dont, &QAbstractButton::clicked, this, &AlertCard::dontText);
    connect(m_anyway, &QAbstractButton::clicked, this, &AlertCard::textAnyway);
    connect(m_open, &QAbstractButton::clicked, this, &AlertCard::open);
    connect(m_bubble, &ReplyBubble::open, this, &AlertCard::open);
    connect(m_never, &QAbstractButton::clicked, this, &AlertCard::neverText);
}

void AlertCard::setPlace(int width, bool cutOut, int mostHigh)
{
    const int whole = width + 2 * margin();
    if (whole == this->width() && cutOut == m_isCutOut && mostHigh == m_mostHigh) return;
    m_isCutOut = cutOut;
    m_mostHigh = mostHigh;
    setFixedWidth(whole);
    m_look.title.clear(); // Whatever it shows is laid out anew.
    this->cutOut();
}

int AlertCard::margin() const
{
    return m_theme.px(24);
}

bool AlertCard::isNarrow() const
{
    return width() < m_theme.px(360);
}

bool AlertCard::isInUse() const
{
    return underMouse() || (m_answer->isVisible() && m_answer->isWritingIn());
}

// Not as soon as the mouse is on it: the button somebody goes for would move away from under it.
void AlertCard::mouseReleaseEvent(QMouseEvent* event)
{
    QWidget::mouseReleaseEvent(event);
    if (!m_look.isLine || !rect().contains(event->position().toPoint())) return;
    m_isUnfolded = true;
    Q_EMIT unfolded();
}

void AlertCard::showLook(const AlertLook& look)
{
    if (look.isLine) m_isUnfolded = false;
    // The bar moves on by itself.
    if (look.elapsed && m_look.elapsed) m_look.elapsed = look.elapsed;
    const bool same = look == m_look;
    m_look = look;
    m_bar->setElapsed(look.elapsed.value_or(0));
    if (same && isVisible()) return;
    setAccessibleName(look.title);
    setAccessibleDescription(look.line + u". "_s +
                             (look.bubble.isEmpty() ? look.status : look.bubble.words()));
    m_face->showFace({{}, look.icon, look.tone});
    m_smallFace->showFace({{}, look.icon, look.tone});
    const auto counting = [&look](const QString& words) { // Who it is about keeps the first line.
        return look.others > 0 ? tr("%n more · %1", nullptr, look.others).arg(words) : words;
    };
    const QString title = titleOf(look, isNarrow());
    const bool hasSecond = !look.isLine && !look.line.isEmpty();
    m_title->setText(hasSecond ? title : counting(title));
    m_line->setText(hasSecond ? counting(look.line) : look.line);
    m_line->setVisible(!look.line.isEmpty());
    m_bar->setVisible(look.elapsed.has_value());
    m_status->setText(look.status);
    m_status->setInk(inkOfStatus(look.statusTone));
    m_status->setVisible(!look.status.isEmpty());
    m_answer->setWho(look.title);
    m_answer->showTrouble(look.answerTrouble);
    m_answer->setVisible(look.mayAnswer);
    showButtons(look);
    // Beside the lead's card it is narrow: "still waits for you" is not cut.
    m_title->setFlow(look.isLine ? Words::Flow::OneLine : Words::Flow::Paragraph);
    layAsLine(look.isLine);
    placeButtons();
    fit();
}

void AlertCard::showButtons(const AlertLook& look)
{
    m_call->setVisible(look.mayCall);
    m_close->setVisible(look.mayClose);
    m_take->setVisible(look.mayTake);
    m_call->setKind(look.mayAnswer || look.mayTake ? Button::Kind::Plain : Button::Kind::Primary);
    m_now->setVisible(look.mayDecide);
    m_dont->setVisible(look.mayStop);
    m_anyway->setVisible(look.mayText);
    m_never->setVisible((look.mayNever || look.mayTakeBack) && !look.isLine);
    m_never->setIconName(look.mayTakeBack ? u"undo-2"_s : u"ban"_s);
    m_never->setAccessibleName(look.mayTakeBack ? tr("Undo") : tr("Never text this number"));
    m_never->setToolTip(m_never->accessibleName());
    showOpen(look.isLine && look.others > 0 && isNarrow());
    m_open->setVisible(look.mayOpen && !look.mayStop);
    m_buttons->setVisible(look.mayTake || look.mayCall || look.mayStop || look.mayOpen);
}

/// Beside a count there is no room for its word.
void AlertCard::showOpen(bool asIcon)
{
    const QString icon = layoutDirection() == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
    m_open->setKind(asIcon ? Button::Kind::Quiet : Button::Kind::Plain);
    m_open->setText(asIcon ? QString() : tr("Open"));
    m_open->setIconName(asIcon ? icon : QString());
    m_open->setAccessibleName(tr("Open"));
    m_open->setToolTip(asIcon ? tr("Open") : QString());
}

void AlertCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    cutOut();
}

void AlertCard::cutOut()
{
    if (screenBlends() && !m_isCutOut) return clearMask();
    // No shadow where it would be a black frame: the card alone, cut out.
    secondring::cutOut(*this, rect().adjusted(margin(), margin(), -margin(), -margin()), m_theme.px(10));
}

void AlertCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    // Cut out, the corners' last pixels belong to the card; nothing lies behind them.
    if (!mask().isEmpty()) painter.fillRect(rect(), m_theme.color(Token::Line));
    painter.setRenderHint(QPainter::Antialiasing);
    const auto card = rect().adjusted(margin(), margin(), -margin(), -margin());
    painter.setPen(Qt::NoPen);
    // Soft below, as from a light above: many faint layers come near to a blur.
    const int layers = mask().isEmpty() ? m_theme.px(22) : 0;
    for (int i = layers; i > 0; --i) {
        const double faint = 1.0 - static_cast<double>(i) / layers;
        painter.setBrush(QColor(0, 0, 0, qRound(3 * faint)));
        const auto layer = QRectF(card).adjusted(-i, -i + m_theme.px(6), i, i + m_theme.px(2));
        painter.drawRoundedRect(layer, m_theme.px(10) + i, m_theme.px(10) + i);
    }
    paintSurface(painter, m_theme, card, {Token::Panel, Token::Line, 10});
}

} // namespace secondring
