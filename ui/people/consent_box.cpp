// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/consent_box.h"

#include "ui/people/people_words.h"
#include "ui/settings/fields.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"
#include "ui/wording/consent_words.h"
#include "ui/wording/person_words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr qsizetype leastWords = 3; ///< "ok" is no statement; nothing at all is none either way.
constexpr int mostWords = 200;

/// How they said it is the proof; their words beside it may be left out.
bool isEnough(const QString& words)
{
    const auto length = words.trimmed().size();
    return length == 0 || length >= leastWords;
}

} // namespace

ConsentBox::ConsentBox(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_number(new ChoiceField(u"consentNumber"_s, this)),
      m_state(new Words(theme, Type::Body, Token::Ink, {}, this)),
      m_change(new Button(theme, Button::Kind::Plain, {}, this)),
      m_history(new Button(theme, Button::Kind::Quiet, tr("History"), this)),
      m_agree(new Button(theme, Button::Kind::Plain, tr("They agreed to texts"), this)),
      m_lines(new Words(theme, Type::Small, Token::Ink2, {}, this)), m_asking(new QWidget(this)),
      m_why(new Words(theme, Type::Small, Token::Ink2, {}, m_asking)),
      m_how(new ChoiceField(u"consentHow"_s, m_asking)), m_words(new QLineEdit(m_asking)),
      m_note(new Button(theme, Button::Kind::Primary, tr("Note it"), m_asking))
{
    nameAll();
    layOut(theme);
    connectAll();
}

void ConsentBox::nameAll()
{
    m_number->setAccessibleName(tr("Consent of which number"));
    m_change->setObjectName(u"changeConsent"_s);
    m_agree->setObjectName(u"agreeConsent"_s);
    m_history->setObjectName(u"consentHistory"_s);
    m_history->setCheckable(true);
    m_how->setAccessibleName(tr("How they said it"));
    m_how->setPlaceholderText(tr("Choose how"));
    m_words->setObjectName(u"consentWords"_s);
    m_words->setMaxLength(mostWords);
    m_words->setAccessibleName(tr("What they said"));
    m_note->setObjectName(u"noteConsent"_s);
    for (auto* button : {m_change, m_agree, m_history, m_note})
        button->setSize(Button::Size::Compact);
    for (auto* words : {m_state, m_lines, m_why})
        words->setFlow(Words::Flow::Paragraph);
    m_lines->setObjectName(u"consentLines"_s);
    m_state->setObjectName(u"consentState"_s);
}

void ConsentBox::layOut(const Theme& theme)
{
    auto* asking = new QVBoxLayout(m_asking);
    asking->setContentsMargins(0, theme.px(4), 0, 0);
    asking->setSpacing(theme.px(6));
    asking->addWidget(m_why);
    asking->addWidget(m_how, 0, Qt::AlignLeading);
    asking->addWidget(m_words);
    asking->addWidget(m_note, 0, Qt::AlignLeading);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(6));
    buttons->addWidget(m_change);
    buttons->addWidget(m_history);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(6));
    column->addWidget(m_number);
    column->addWidget(m_state);
    column->addLayout(buttons);
    column->addWidget(m_agree, 0, Qt::AlignLeading);
    column->addWidget(m_asking);
    column->addWidget(m_lines);
    m_lines->hide();
    m_asking->hide();
}

void ConsentBox::connectAll()
{
    connect(m_number, &ChoiceField::chosen, this, &ConsentBox::settle);
    connect(m_history, &QAbstractButton::toggled, m_lines, &QWidget::setVisible);
    connect(m_change, &QAbstractButton::clicked, this, [this] { toggle(offered()); });
    connect(m_agree, &QAbstractButton::clicked, this, [this] { toggle(ConsentChange::ConsentGiven); });
    connect(m_note, &QAbstractButton::clicked, this, &ConsentBox::note);
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        // Enter in an empty line is a slip, not a statement.
        if (!m_words->text().trimmed().isEmpty()) note();
    });
    connect(m_words, &QLineEdit::textChanged, this, &ConsentBox::settleNote);
    connect(m_how, &QComboBox::currentIndexChanged, this, &ConsentBox::settleNote);
}

void ConsentBox::showConsent(const PersonCard& card, const As& as, bool another)
{
    const auto before = another ? QVariant() : m_number->currentData();
    m_card = card;
    m_as = as;
    m_number->clear();
    for (const auto& number : card.numbers)
        m_number->addItem(numberWords(number.number, as.region), number.number.e164());
    m_number->setCurrentIndex(std::max(0, m_number->findData(before)));
    m_number->setVisible(card.numbers.size() > 1);
    QStringList lines;
    for (const auto& event : card.consent) {
        const auto line = consentLine(event, as.times, as.now);
        lines << (card.numbers.size() > 1 ? numberWords(event.number, as.region) + u": "_s + line : line);
    }
    m_lines->setText(lines.join(u'\n'));
    m_history->setVisible(!lines.isEmpty());
    if (another || lines.isEmpty()) m_history->setChecked(false);
    if (another) stopAsking();
    settle();
}

const CardNumber* ConsentBox::inHand() const
{
    const auto at = static_cast<size_t>(std::max(0, m_number->currentIndex()));
    return m_card && at < m_card->numbers.size() ? &m_card->numbers[at] : nullptr;
}

ConsentTerm ConsentBox::followUpsInHand() const
{
    const auto at = static_cast<size_t>(std::max(0, m_number->currentIndex()));
    return m_as && at < m_as->followUps.size() ? m_as->followUps[at] : ConsentTerm();
}

ConsentChange ConsentBox::offered() const
{
    const auto* number = inHand();
    return number != nullptr && number->optedOut ? ConsentChange::OptedIn : ConsentChange::OptedOut;
}

void ConsentBox::settle()
{
    const auto* number = inHand();
    if (number == nullptr) return;
    const bool out = number->optedOut;
    const bool agreed = !out && number->agreed;
    const ConsentTerm term = followUpsInHand();
    const bool ranOut = agreed && term.basis != ConsentBasis::None && !term.holdsAt(m_as->now);
    const QString may = consentWords(m_card->contact.profile.kind, false) + u'.';
    m_state->setText(out             ? tr("Opted out. Nothing is sent to this number, whoever writes it.")
                     : number->outAt ? optedOutElsewhereWords(*number->outAt, m_as->region)
                     : agreed ? may + u' ' + agreedWords(number->agreed->at, term, m_as->times, m_as->now)
                              : may);
    m_change->setText(out ? tr("May be texted again") : tr("They asked not to be texted"));
    const bool mayAgree = !out && (!agreed || ranOut);
    m_agree->setVisible(mayAgree);
    // What was begun for one that is now otherwise is begun anew.
    const bool stands = m_asked == offered() || (m_asked == ConsentChange::ConsentGiven && mayAgree);
    if (!stands) stopAsking();
}

void ConsentBox::toggle(ConsentChange what)
{
    if (m_asking->isHidden() || m_asked != what)
        ask(what);
    else
        stopAsking();
}

void ConsentBox::ask(ConsentChange what)
{
    m_asked = what;
    const bool out = what == ConsentChange::OptedOut;
    m_how->clear();
    for (const ConsentHow how : out ? waysToOptOut() : waysToAgree())
        m_how->addItem(secondring::words(how), codeOf(how));
    if (out)
        m_why->setText(tr("How did they say it? It is kept as the proof, and nothing is sent from now on."));
    else if (what == ConsentChange::OptedIn)
        m_why->setText(tr("How did they say it? It is kept as the proof, with their words if you add them. If"
                          " they texted STOP, the phone company may still refuse until they text START"
                          " themselves."));
    else
        m_why->setText(tr("How did they say it? It is kept as the proof, with their words if you add them."
                          " Every follow-up may then go to them, not only the first."));
    m_words->setPlaceholderText(out ? tr("Asked by phone not to be texted")
                                    : tr("Said at the desk that texts are fine"));
    m_words->clear();
    // Nobody is brought back, or said to agree, by what was typed for another place.
    m_how->setCurrentIndex(out ? 0 : -1);
    settleNote();
    m_asking->show();
    m_words->setFocus(Qt::OtherFocusReason);
}

void ConsentBox::settleNote()
{
    m_note->setEnabled(m_how->currentIndex() >= 0 && isEnough(m_words->text()));
}

void ConsentBox::stopAsking()
{
    m_asking->hide();
    m_words->clear();
}

void ConsentBox::note()
{
    const auto* number = inHand();
    const auto words = onOneLine(m_words->text(), mostWords);
    if (number == nullptr || !isEnough(words) || m_how->currentIndex() < 0) return;
    const auto whose = number->number;
    const auto how = consentHowOf(m_how->currentData().toString());
    stopAsking();
    Q_EMIT changed(whose, m_asked, how, words);
}

} // namespace secondring
