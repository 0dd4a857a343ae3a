// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/answer_field.h"

#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {

AnswerField::AnswerField(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_line(new QLineEdit(this)),
      m_send(new Button(theme, Button::Kind::Primary, tr("Send"), this)),
      m_why(new Words(theme, Type::Small, Token::Hot, {}, this))
{
    m_line->setObjectName(u"answer"_s);
    m_line->setFocusPolicy(Qt::ClickFocus);
    m_line->installEventFilter(this);
    m_send->setObjectName(u"sendAnswer"_s);
    m_send->setIconName(u"send"_s);
    m_send->setEnabled(false);
    m_why->setObjectName(u"answerFailed"_s);
    m_why->setFlow(Words::Flow::Paragraph);
    m_why->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    row->addWidget(m_line, 1);
    row->addWidget(m_send);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(6));
    column->addLayout(row);
    column->addWidget(m_why);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& words) {
        const bool isBegun = !words.trimmed().isEmpty();
        m_send->setEnabled(isBegun);
        if (std::exchange(m_isBegun, isBegun) != isBegun && isBegun) Q_EMIT begun();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &AnswerField::send);
    connect(m_send, &QAbstractButton::clicked, this, &AnswerField::send);
}

void AnswerField::setWho(const QString& who)
{
    m_line->setPlaceholderText(tr("Answer here"));
    m_line->setAccessibleName(tr("Answer %1").arg(who));
}

bool AnswerField::isWritingIn() const
{
    return m_line->hasFocus() || !m_line->text().isEmpty();
}

void AnswerField::send()
{
    const auto words = m_line->text().trimmed();
    if (!words.isEmpty() && !m_line->isReadOnly()) Q_EMIT sent(words);
}

void AnswerField::showSending()
{
    m_line->setReadOnly(true); // Disabled, it would lose the keyboard to nobody.
    m_send->setEnabled(false);
}

void AnswerField::showFailed()
{
    m_line->setReadOnly(false);
    m_send->setEnabled(true);
}

void AnswerField::showTrouble(const QString& why)
{
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    updateGeometry(); // The card around it is fitted at once.
}

void AnswerField::clear()
{
    m_line->clear();
    m_line->setReadOnly(false);
    Q_EMIT finished();
}

bool AnswerField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress) Q_EMIT clicked();
    return QWidget::eventFilter(watched, event);
}

} // namespace secondring
