// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/registration_box.h"

#include "ui/settings/deed_bar.h"
#include "ui/widgets/icon_mark.h"
#include "ui/widgets/words.h"
#include "ui/wording/registration_words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using State = SenderRegistration::State;

struct Mark {
    QString icon;
    Token ink = Token::Ink3;
};

Mark markOf(State state)
{
    switch (state) {
    case State::Approved:
        return {u"circle-check"_s, Token::Good};
    case State::Submitted:
        return {u"hourglass"_s, Token::Warm};
    case State::ActionNeeded:
    case State::Suspended:
        return {u"circle-x"_s, Token::Hot};
    case State::Unknown:
    case State::NotStarted:
        return {u"circle-question-mark"_s, Token::Ink3};
    }
    return {};
}

} // namespace

RegistrationBox::RegistrationBox(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_rows(new QVBoxLayout(this))
{
    setObjectName(u"registration"_s);
    m_rows->setContentsMargins(0, theme.px(8), 0, 0);
    m_rows->setSpacing(theme.px(10));
    hide();
}

void RegistrationBox::showRegistration(const SenderRegistration& registration)
{
    if (registration == m_shown) return;
    m_shown = registration;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // It may be what was just pressed.
        }
        delete item;
    }
    const auto steps = stepsOf(registration);
    if (!steps.empty()) {
        auto* head = new Words(m_theme, Type::Strong, Token::Ink, tr("Registration of your number"), this);
        m_rows->addWidget(head);
        addWords(u"registrationMeans"_s, sentence(registration));
        for (const RegistrationStep& step : steps)
            addStep(step.name, step.explanation, step.state);
        if (registration.isMissing() && !registration.reason.isEmpty())
            addWords(u"registrationReason"_s, tr("The service says: %1").arg(registration.reason));
    }
    if (steps.empty() && registration.isMissing()) addRefusal();
    setVisible(m_rows->count() > 0);
}

/// How far it is only the service's own pages say: a person has to.
void RegistrationBox::addRefusal()
{
    m_rows->addWidget(new Words(m_theme, Type::Strong, Token::Ink, tr("Registration of your number"), this));
    addWords(u"registrationMeans"_s, sentence(m_shown));
    auto* done = new DeedBar(
        m_theme, {u"registrationDone"_s, u"circle-check"_s, tr("It is registered now, send them")}, this);
    connect(done, &DeedBar::asked, this, &RegistrationBox::saidDone);
    m_rows->addWidget(done);
    done->show();
}

void RegistrationBox::addWords(const QString& name, const QString& words)
{
    if (words.isEmpty()) return;
    auto* line = new Words(m_theme, Type::Small, Token::Ink2, words, this);
    line->setObjectName(name);
    line->setFlow(Words::Flow::Paragraph);
    m_rows->addWidget(line);
}

void RegistrationBox::addStep(const QString& name, const QString& explanation, State state)
{
    const auto mark = markOf(state);
    auto* row = new QWidget(this);
    row->setObjectName(u"registrationStep"_s);
    row->setAccessibleName(name + u": "_s + words(state));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.px(10));
    line->addWidget(new IconMark(m_theme, mark.icon, mark.ink, row, 18), 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(m_theme.px(2));
    texts->addWidget(new Words(m_theme, Type::Body, Token::Ink, name, row));
    auto* small = new Words(m_theme, Type::Small, Token::Ink3, explanation, row);
    small->setFlow(Words::Flow::Paragraph);
    if (state != State::Approved)
        texts->addWidget(small);
    else
        small->hide();
    line->addLayout(texts, 1);
    line->addWidget(
        new Words(m_theme, Type::Small, mark.ink == Token::Ink3 ? Token::Ink2 : mark.ink, words(state), row),
        0, Qt::AlignTop);
    m_rows->addWidget(row);
    row->show();
}

} // namespace secondring
