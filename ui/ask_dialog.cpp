// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ask_dialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int questionWidth = 360;

} // namespace

QuestionDialog::QuestionDialog(const Theme& theme, const Question& question, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"question"_s);
    setWindowTitle(question.title);
    setAccessibleDescription(question.sentence);
    // A long name in the title would make the box wide, and the height is then that of wider words.
    auto* title = new Words(theme, Type::Title, Token::Ink, question.title, this);
    auto* sentence = new Words(theme, Type::Body, Token::Ink2, question.sentence, this);
    for (auto* words : {title, sentence}) {
        words->setFlow(Words::Flow::Paragraph);
        words->setFixedWidth(theme.px(questionWidth));
        words->setMinimumHeight(words->heightForWidth(theme.px(questionWidth)));
    }
    auto* no = new Button(theme, Button::Kind::Plain, tr("Cancel"), this);
    no->setObjectName(u"no"_s);
    auto* yes = new Button(theme, Button::Kind::Danger, question.yes, this);
    yes->setObjectName(u"yes"_s);
    connect(no, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(yes, &QAbstractButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addStretch(1);
    buttons->addWidget(no);
    buttons->addWidget(yes);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20));
    column->setSpacing(theme.px(8));
    column->addWidget(title);
    column->addWidget(sentence);
    column->addSpacing(theme.px(12));
    column->addLayout(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);
    no->setDefault(true);
    no->setFocus();
}

bool AskDialog::confirm(const Question& question)
{
    QuestionDialog dialog(m_theme, question, m_window);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace secondring
