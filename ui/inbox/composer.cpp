// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/composer.h"

#include "core/messaging/text_segments.h"
#include "core/messaging/wording_check.h"
#include "ui/inbox/answer_ideas.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/words.h"
#include "ui/wording/check_words.h"
#include "ui/wording/guard_words.h"
#include "ui/wording/text_words.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int mostLines = 6, mostWarnings = 2;
constexpr qsizetype longestChecked = 2000;

/// What would keep @p words from arriving, or end the conversation. Length and letters have words of their
/// own.
QStringList warningsOf(const QString& words)
{
    using What = WordingFinding::What;
    const WordingUse byHand{.automatic = false, .opens = false, .business = {}, .phone = {}};
    QStringList said;
    if (words.size() > longestChecked) return said;
    for (const WordingFinding& finding : findingsIn(words, byHand)) {
        const bool isOfLength = finding.what == What::ManyParts || finding.what == What::DoublesParts;
        if (!isOfLength && said.size() < mostWarnings) said << sentence(finding);
    }
    return said;
}

} // namespace

Composer::Composer(const Theme& theme, QWidget* parent)
    : Bar(theme, Token::Panel, Edge::Top, parent), m_theme(theme), m_ideas(new AnswerIdeas(theme, this)),
      m_card(new Card(theme, this)), m_edit(new QPlainTextEdit(m_card)),
      m_length(new Words(theme, Type::Small, Token::Ink2, {}, m_card)),
      m_note(new Words(theme, Type::Small, Token::Warm, {}, m_card)),
      m_plain(new Button(theme, Button::Kind::Plain, tr("Use plain letters"), m_card)),
      m_later(Button::iconOnly(theme, u"calendar-clock"_s, tr("Send later"), m_card)),
      m_send(new Button(theme, Button::Kind::Primary, tr("Send"), m_card))
{
    nameAll();
    layOut();
    m_edit->installEventFilter(this);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::onChanged);
    connect(m_send, &QAbstractButton::clicked, this, &Composer::send);
    connect(m_plain, &QAbstractButton::clicked, this, &Composer::makePlain);
    connect(m_later, &QAbstractButton::clicked, this, &Composer::sendLater);
    connect(m_ideas, &AnswerIdeas::chosen, this, &Composer::put);
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &Composer::grow);
    grow();
    onChanged();
}

void Composer::nameAll()
{
    m_edit->setObjectName(u"composer"_s);
    m_edit->setAccessibleName(tr("Your answer"));
    m_edit->setProperty("bare", true);
    m_edit->setTabChangesFocus(true);
    m_edit->setFont(m_theme.font(Type::Bubble));
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->document()->setDocumentMargin(0);
    m_length->setObjectName(u"length"_s);
    m_note->setObjectName(u"note"_s);
    m_plain->setObjectName(u"usePlainLetters"_s);
    m_plain->setSize(Button::Size::Compact);
    m_later->setObjectName(u"sendLater"_s);
    m_later->setToolTip(tr("Send later (Ctrl D)"));
    m_send->setObjectName(u"send"_s);
    m_send->setIconName(u"send"_s);
    m_send->setSize(Button::Size::Compact);
    m_send->setToolTip(tr("Ctrl Enter"));
    m_note->setFlow(Words::Flow::Paragraph);
}

void Composer::layOut()
{
    // What is to be said about the words has a line of its own: cut, it would not say what to do.
    auto* said = new QHBoxLayout;
    said->setSpacing(m_theme.px(8));
    said->addWidget(m_note, 1, Qt::AlignVCenter);
    said->addWidget(m_plain);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(m_theme.px(8));
    foot->addWidget(m_length);
    foot->addStretch(1);
    foot->addWidget(m_later);
    foot->addWidget(m_send);
    m_card->setSurface({Token::Panel, Token::Field, 10});
    m_card->installEventFilter(this);
    auto* inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(m_theme.px(12), m_theme.px(10), m_theme.px(12), m_theme.px(10));
    inside->setSpacing(m_theme.px(6));
    inside->addWidget(m_edit);
    inside->addLayout(said);
    inside->addLayout(foot);
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(m_theme.px(20), m_theme.px(11), m_theme.px(20), m_theme.px(14));
    around->setSpacing(m_theme.px(10));
    around->addWidget(m_ideas);
    around->addWidget(m_card);
}

QString Composer::words() const
{
    return m_edit->toPlainText();
}

void Composer::setWords(const QString& words)
{
    if (words == this->words()) return;
    m_edit->setPlainText(words);
    m_edit->moveCursor(QTextCursor::End);
}

void Composer::setBlocked(const QString& reason)
{
    m_blocked = reason;
    m_edit->setReadOnly(!reason.isEmpty());
    // Whoever is writing, or will be once the window is in front again, keeps the keyboard: what they go on
    // typing would be taken for commands or for a note.
    m_edit->setEnabled(reason.isEmpty() || window()->focusWidget() == m_edit);
    m_edit->setPlaceholderText(reason.isEmpty() ? tr("Write a text") : reason);
    m_edit->setAccessibleDescription(reason);
    m_ideas->setVisible(reason.isEmpty());
    m_length->setVisible(reason.isEmpty());
    // Trouble that is told stays until they write or open another thread.
    setSending(m_sending);
}

void Composer::showTrouble(const QString& sentence, Token ink)
{
    m_said = sentence;
    m_note->setInk(ink);
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void Composer::setSending(bool sending)
{
    m_sending = sending;
    const bool ready = !sending && m_blocked.isEmpty() && !words().trimmed().isEmpty();
    for (auto* button : {m_send, m_later})
        button->setEnabled(ready);
}

void Composer::startWriting()
{
    m_edit->setEnabled(true); // Also where no text is taken: the keys that go elsewhere do things.
    m_edit->setFocus(Qt::OtherFocusReason);
}

void Composer::onChanged()
{
    count();
    setSending(m_sending);
    Q_EMIT changed();
}

void Composer::setPartPrice(int micros, const QString& currency)
{
    m_partMicros = micros;
    m_currency = currency;
    count();
}

void Composer::count()
{
    const auto segments = segmentsOf(words());
    auto length = lengthWords(segments.units, segments.unitsInOnePart, segments.parts);
    if (m_partMicros > 0 && segments.parts > 0)
        length += u" · "_s + money(static_cast<qint64>(segments.parts) * m_partMicros, m_currency);
    m_length->setText(length);
    m_length->setVisible(m_blocked.isEmpty());
    // Only worth a word where plain letters would save a text.
    const bool cheaper = segmentsOf(withGsm7Likes(words())).parts < segments.parts;
    QStringList said = warningsOf(words());
    if (cheaper) said << whyLonger(segments.notGsm7, segments.parts);
    showTrouble(said.join(u'\n'), Token::Warm);
    m_plain->setVisible(cheaper);
}

// A plain text document measures its height in lines.
void Composer::grow()
{
    const int lines = qRound(m_edit->document()->documentLayout()->documentSize().height());
    const int shown = std::clamp(lines, 1, mostLines);
    m_edit->setFixedHeight(shown * QFontMetrics(m_edit->font()).lineSpacing() + m_theme.px(6));
    m_edit->setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void Composer::send()
{
    if (m_send->isEnabled() && isFilledIn()) Q_EMIT sendAsked(words().trimmed());
}

void Composer::sendLater()
{
    if (m_later->isEnabled() && isFilledIn()) Q_EMIT laterAsked(words().trimmed());
}

bool Composer::isFilledIn()
{
    if (!goToBlank()) return true;
    startWriting();
    showTrouble(tr("Write what belongs in the place of ___ first."));
    return false;
}

bool Composer::goToBlank()
{
    const QTextCursor blank = m_edit->document()->find(u"___"_s);
    if (blank.isNull()) return false;
    m_edit->setTextCursor(blank);
    return true;
}

QWidget* Composer::laterAnchor() const
{
    return m_later;
}

// What is written already stays: the idea goes behind it, once however often it is pressed.
void Composer::put(const QString& words)
{
    const QString written = this->words().trimmed();
    if (!written.endsWith(words)) setWords(written.isEmpty() ? words : written + u' ' + words);
    startWriting();
    goToBlank();
}

void Composer::makePlain()
{
    setWords(withGsm7Likes(words()));
    startWriting();
}

bool Composer::eventFilter(QObject* watched, QEvent* event)
{
    // All the frame looks like the place to write.
    if (watched == m_card && event->type() == QEvent::MouseButtonPress) startWriting();
    if (watched == m_card) return Bar::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        const bool here = event->type() == QEvent::FocusIn;
        m_card->setSurface({Token::Panel, here ? Token::Accent : Token::Field, 10});
        const auto why = static_cast<QFocusEvent*>(event)->reason();
        const bool leaves = !here && why != Qt::PopupFocusReason && why != Qt::ActiveWindowFocusReason;
        if (leaves && !m_blocked.isEmpty()) m_edit->setEnabled(false);
    }
    if (swallows(*event)) return true;
    if (event->type() == QEvent::KeyPress && takes(*static_cast<QKeyEvent*>(event))) return true;
    return Bar::eventFilter(watched, event);
}

bool Composer::swallows(QEvent& event) const
{
    const bool isKey = event.type() == QEvent::KeyPress || event.type() == QEvent::ShortcutOverride;
    if (!isKey || m_blocked.isEmpty()) return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    const bool isCommand = (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != 0;
    const bool isLetter = !isCommand && !key.text().isEmpty() && key.text().front().isPrint();
    event.setAccepted(isLetter || event.isAccepted());
    return isLetter;
}

bool Composer::takes(const QKeyEvent& key)
{
    const bool control = key.modifiers().testFlag(Qt::ControlModifier);
    if (control && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter))
        send();
    else if (key.key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (key.key() == Qt::Key_D && key.modifiers() == Qt::ControlModifier)
        sendLater();
    else if (key.text() == u"/" && words().isEmpty()) // Nobody begins a text with a slash.
        m_ideas->openTemplates();
    else
        return false;
    return true;
}

} // namespace secondring
