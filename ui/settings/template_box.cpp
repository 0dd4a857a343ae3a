// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/template_box.h"

#include "core/messaging/text_segments.h"
#include "core/messaging/text_template.h"
#include "ui/settings/preview_bubble.h"
#include "ui/settings/wording_notes.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"
#include "ui/wording/text_words.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int longestTemplate = 1000;
constexpr int betweenHalves = 24;

bool isKept(const std::vector<WordingFinding>& findings)
{
    return std::ranges::find(findings, WordingFinding::Weight::Stop, &WordingFinding::weight) ==
           findings.end();
}

/// In a right-to-left window Qt draws a placeholder right to left, whatever its words are.
QString asItReads(const QString& words)
{
    constexpr QChar isolate(0x2066);
    constexpr QChar popIsolate(0x2069);
    const bool turned = QGuiApplication::isRightToLeft() && !words.isRightToLeft();
    return turned ? isolate + words + popIsolate : words;
}

} // namespace

TemplateBox::TemplateBox(const Theme& theme, const Look& look, FilledIn filledIn, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_filledIn(std::move(filledIn)), m_words(new QPlainTextEdit(this)),
      m_over(new QHBoxLayout), m_below(new Words(theme, Type::Small, Token::Hot, {}, this)),
      m_usual(new Button(theme, Button::Kind::Quiet, {}, this)), m_preview(new PreviewBubble(theme, this)),
      m_notes(new WordingNotes(theme, this)), m_length(new Words(theme, Type::Small, Token::Ink2, {}, this))
{
    setObjectName(look.name);
    m_words->setObjectName(u"words"_s);
    m_words->setAccessibleName(look.label);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(theme.px(92));
    m_words->installEventFilter(this);
    m_below->setObjectName(u"below"_s);
    m_below->setFlow(Words::Flow::Paragraph);
    m_below->hide();
    m_preview->setObjectName(u"preview"_s);
    m_length->setObjectName(u"length"_s);
    layOut(look.label);
    connect(m_notes, &WordingNotes::safeSpellingWanted, this, &TemplateBox::useSafeSpelling);
    m_pause.setSingleShot(true);
    m_pause.setInterval(1200);
    connect(&m_pause, &QTimer::timeout, this, &TemplateBox::settle);
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        refresh();
        m_pause.start();
    });
}

void TemplateBox::layOut(const QString& label)
{
    m_usual->setObjectName(u"usual"_s);
    m_usual->setSize(Button::Size::Compact);
    connect(m_usual, &QAbstractButton::clicked, this, [this] {
        m_words->setPlainText(m_words->toPlainText().isEmpty() ? m_standard : QString());
        m_words->setFocus();
    });
    auto* left = new QVBoxLayout;
    left->setSpacing(m_theme.px(6));
    m_name = new Words(m_theme, Type::Strong, Token::Ink, label, this);
    m_name->setFixedHeight(m_theme.px(28)); // The same, with and without a button beside it.
    m_over->addWidget(m_name, 1);
    m_over->addWidget(m_usual, 0, Qt::AlignLeading);
    left->addLayout(m_over);
    left->addWidget(m_words);
    left->addWidget(m_notes);
    left->addWidget(m_below);
    left->addLayout(makeFields());
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(m_theme.px(6));
    auto* reads = new Words(m_theme, Type::Label, Token::Ink3, tr("What the caller reads"), this);
    reads->setFixedHeight(m_theme.px(28)); // As high as the head of the words beside it.
    right->addWidget(reads);
    right->addWidget(m_preview);
    right->addWidget(m_length);
    right->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(betweenHalves));
    row->addLayout(left, 1);
    row->addLayout(right, 1);
}

QBoxLayout* TemplateBox::makeFields()
{
    struct Field {
        QString words;
        QString field;
    };
    const std::array fields{Field{tr("Business"), u"{business}"_s}, Field{tr("First name"), u"{name}"_s},
                            Field{tr("Phone"), u"{phone}"_s}, Field{tr("Opens"), u"{open}"_s}};
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    auto* insert = new Words(m_theme, Type::Small, Token::Ink3, tr("Insert"), this);
    insert->setMinimumWidth(insert->sizeHint().width());
    row->addWidget(insert);
    for (const auto& [words, field] : fields) {
        auto* button = new Button(m_theme, Button::Kind::Quiet, words, this);
        button->setObjectName(u"insert-"_s + field);
        button->setSize(Button::Size::Compact);
        button->setAccessibleName(tr("Insert the field %1").arg(field));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QAbstractButton::clicked, this, [this, field = field] {
            m_words->insertPlainText(field);
            m_words->setFocus();
        });
        row->addWidget(button);
    }
    row->addStretch(1);
    return row;
}

void TemplateBox::showSaved(const QString& words, const QString& standard)
{
    m_standard = standard;
    m_words->setPlaceholderText(asItReads(standard));
    const bool untouched = m_words->toPlainText() == m_saved;
    m_saved = words;
    if (untouched && m_words->toPlainText() != words) {
        m_words->setPlainText(words);
        m_pause.stop();
    }
    refresh();
}

void TemplateBox::refresh()
{
    const auto typed = m_words->toPlainText();
    // As they read, not as the window does.
    const bool rightToLeft = (typed.isEmpty() ? m_standard : typed).isRightToLeft();
    m_words->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const auto text = m_filledIn(typed);
    const auto segments = segmentsOf(text);
    m_preview->showWords(text);
    auto length = lengthWords(segments.units, segments.unitsInOnePart, segments.parts);
    const auto longer = whyLonger(segments.notGsm7, segments.parts);
    if (!longer.isEmpty()) length = longer;
    m_length->setText(length);
    m_length->setInk(segments.parts > 1 ? Token::Warm : Token::Ink2);
    m_usual->setText(m_words->toPlainText().isEmpty() ? tr("Change these words") : tr("Use the usual words"));
    m_usual->setVisible(!m_standard.isEmpty());
    m_usual->updateGeometry();
    check(m_words->toPlainText());
}

void TemplateBox::setUse(const WordingUse& use)
{
    if (use == m_use) return;
    m_use = use;
    check(m_words->toPlainText());
}

void TemplateBox::requireWords()
{
    m_needsWords = true;
    check(m_words->toPlainText());
}

void TemplateBox::setCaution(Caution caution)
{
    m_caution = std::move(caution);
    check(m_words->toPlainText());
}

bool TemplateBox::isMissing(const QString& words) const
{
    return m_needsWords && std::ranges::none_of(words, [](QChar letter) { return letter.isLetter(); });
}

void TemplateBox::check(const QString& words)
{
    const bool tooLong = words.size() > longestTemplate;
    const auto findings = tooLong ? std::vector<WordingFinding>() : findingsIn(words, m_use);
    m_isMistaken = tooLong || !isKept(findings);
    m_notes->showFindings(findings);
    if (isMissing(words)) return say(tr("Without words this text is not sent. Write a sentence."));
    if (tooLong) return say(tr("Too long for a text. It is not saved like this."));
    say(m_isMistaken ? tr("It is not saved like this.") : QString());
}

void TemplateBox::useSafeSpelling()
{
    // As typed, so that Ctrl+Z brings the letters back.
    QTextCursor all(m_words->document());
    all.select(QTextCursor::Document);
    all.insertText(withSafeSpelling(m_words->toPlainText()));
    m_words->setFocus();
}

void TemplateBox::say(const QString& mistake)
{
    const bool isCaution = mistake.isEmpty() && m_caution;
    const QString said = isCaution ? m_caution(m_words->toPlainText()) : mistake;
    m_below->setInk(isCaution ? Token::Warm : Token::Hot);
    m_below->setText(said);
    m_below->setVisible(!said.isEmpty());
    m_words->setAccessibleDescription((m_notes->allWords() + u' ' + said).trimmed());
    if (m_words->property("mistaken").toBool() == !mistake.isEmpty()) return;
    m_words->setProperty("mistaken", !mistake.isEmpty());
    m_words->style()->unpolish(m_words);
    m_words->style()->polish(m_words);
}

void TemplateBox::settle()
{
    m_pause.stop();
    const auto words = m_words->toPlainText();
    if (words == m_saved || m_isMistaken) return;
    m_saved = words;
    Q_EMIT settled(isMissing(words) ? QString() : words);
}

// Beside a long label there is no room for the button: then it stands below.
void TemplateBox::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int both = m_name->sizeHint().width() + m_over->spacing() + m_usual->sizeHint().width();
    const bool stacked = (width() - m_theme.px(betweenHalves)) / 2 < both;
    m_over->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool TemplateBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) settle();
    return QWidget::eventFilter(watched, event);
}

} // namespace secondring
