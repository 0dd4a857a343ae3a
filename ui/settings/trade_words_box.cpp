// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/trade_words_box.h"

#include "core/leads/trade_words.h"
#include "ui/documents_folder.h"
#include "ui/settings/settings_edit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr qint64 largestFile = 500'000;

} // namespace

WordsFile WordsFile::byDialog()
{
    return {[](QWidget* over) {
                return QFileDialog::getOpenFileName(over, TradeWordsBox::tr("Choose a file of words"),
                                                    documentsFolder(),
                                                    TradeWordsBox::tr("Words of a trade (*.json)"));
            },
            [](QWidget* over, const QString& suggested) {
                return QFileDialog::getSaveFileName(over, TradeWordsBox::tr("Write the words to a file"),
                                                    documentsFolder() + u'/' + suggested);
            }};
}

TradeWordsBox::TradeWordsBox(const Theme& theme, SettingsEdit& edit, WordsFile files, QWidget* parent)
    : QWidget(parent), m_edit(edit), m_files(std::move(files)),
      m_whose(new Words(theme, Type::Body, Token::Ink2, {}, this)),
      m_note(new Words(theme, Type::Small, Token::Ink2, {}, this)),
      m_back(new Button(theme, Button::Kind::Plain, tr("Back to the program's words"), this))
{
    auto* write = new Button(theme, Button::Kind::Plain, tr("Write to a file…"), this);
    auto* read = new Button(theme, Button::Kind::Plain, tr("Read from a file…"), this);
    write->setObjectName(u"writeWords"_s);
    read->setObjectName(u"readWords"_s);
    m_back->setObjectName(u"programsWords"_s);
    m_whose->setFlow(Words::Flow::Paragraph);
    m_note->setFlow(Words::Flow::Paragraph);
    m_note->setObjectName(u"wordsNote"_s);
    m_note->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    for (auto* button : {write, read, m_back})
        row->addWidget(button);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    column->addWidget(m_whose);
    column->addLayout(row);
    column->addWidget(m_note);
    connect(write, &QAbstractButton::clicked, this, &TradeWordsBox::writeOut);
    connect(read, &QAbstractButton::clicked, this, &TradeWordsBox::readIn);
    connect(m_back, &QAbstractButton::clicked, this, [this] {
        m_edit.change([](Settings& settings) { settings.tradeWords.clear(); });
        say(tr("The program's words are in force again."), false);
    });
}

void TradeWordsBox::showSettings(const Settings& settings)
{
    const bool own = !settings.tradeWords.isEmpty();
    m_whose->setText(
        own ? tr("Your own words are in force: services with what they are worth, fields, questions "
                 "in both languages and urgent words.")
            : tr("Services with what they are worth, fields, questions in both languages and urgent "
                 "words stand in one file. Write it out, change it in any editor, and read it in again."));
    m_back->setVisible(own);
}

void TradeWordsBox::say(const QString& sentence, bool isTrouble)
{
    m_note->setInk(isTrouble ? Token::Hot : Token::Ink2);
    m_note->setText(sentence);
    m_note->show();
}

void TradeWordsBox::writeOut()
{
    const Settings& settings = m_edit.wanted();
    const QString place = m_files.toWrite(window(), settings.business.vertical + u".json"_s);
    if (place.isEmpty()) return;
    QSaveFile file(place);
    const QByteArray words = settings.tradeWords.isEmpty() ? shippedWords(settings.business.vertical)
                                                           : settings.tradeWords.toUtf8();
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(words) == words.size() && file.commit();
    say(written ? tr("Written. Change it, then read it in again.")
                : tr("The file could not be written. Choose another place."),
        !written);
}

void TradeWordsBox::readIn()
{
    const QString place = m_files.toRead(window());
    if (place.isEmpty()) return;
    QFile file(place);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return say(tr("The file cannot be read, or it is no file of words."), true);
    const QByteArray words = file.readAll();
    const auto pack = readPack(words);
    // What is wrong and where is named by whoever reads the file; the words in force stay.
    if (!pack) return say(tr("Not taken over: %1").arg(pack.error().detail), true);
    m_edit.change([&](Settings& settings) { settings.tradeWords = QString::fromUtf8(words); });
    say(tr("Your words are in force from the next reply on."), false);
}

} // namespace secondring
