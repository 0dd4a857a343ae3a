// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/import_progress.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/words.h"

#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int steps = 1'000;

} // namespace

ImportProgress::ImportProgress(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_title(new Words(theme, Type::Title, Token::Ink, {}, this)),
      m_words(new Words(theme, Type::Body, Token::Ink2, {}, this)), m_bar(new QProgressBar(this)),
      m_cancel(new Button(theme, Button::Kind::Plain, tr("Cancel"), this))
{
    m_words->setObjectName(u"importProgress"_s);
    m_words->setFlow(Words::Flow::Paragraph);
    m_bar->setObjectName(u"importBar"_s);
    m_bar->setRange(0, steps);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"cancelImport"_s);
    auto* card = new Card(theme, this);
    card->setMaximumWidth(theme.px(620));
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(theme.px(28), theme.px(26), theme.px(28), theme.px(26));
    inside->setSpacing(theme.px(12));
    inside->addWidget(m_title);
    inside->addWidget(m_bar);
    inside->addWidget(m_words);
    inside->addWidget(m_cancel, 0, Qt::AlignLeading);
    connect(m_cancel, &QAbstractButton::clicked, this, &ImportProgress::cancelAsked);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme.px(32));
    column->addWidget(card);
    column->addStretch(1);
}

void ImportProgress::begin()
{
    m_title->setText(tr("Reading your list"));
    m_bar->setAccessibleName(tr("How much of the file is read"));
    m_bar->setValue(0);
    m_words->setText(tr("Nothing is kept before the whole file is read."));
    m_cancel->show();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ImportProgress::fill(qint64 done, qint64 total)
{
    if (total > 0) m_bar->setValue(static_cast<int>(done * steps / total));
}

void ImportProgress::showProgress(qint64 done, qint64 total, qint64 people)
{
    fill(done, total);
    m_words->setText(
        tr("%1 rows read. Nothing is kept before the whole file is read.").arg(QLocale().toString(people)));
}

void ImportProgress::showKeeping(qint64 done, qint64 total)
{
    fill(done, total);
    m_words->setText(tr("The file is read. %1 of %2 numbers are in; cancel takes them out again.")
                         .arg(QLocale().toString(done), QLocale().toString(total)));
}

void ImportProgress::beginAgain(const QString& fileName)
{
    m_title->setText(tr("Going on with the import of %1").arg(fileName));
    m_bar->setAccessibleName(tr("How much of the file is in"));
    m_bar->setValue(0);
    m_cancel->show();
}

void ImportProgress::beginUndo()
{
    m_title->setText(tr("Taking the import back"));
    m_bar->setAccessibleName(tr("How much is taken back"));
    m_bar->setValue(0);
    m_words->setText(tr("Taking it back…"));
    m_cancel->hide();
}

void ImportProgress::showUndoing(qint64 done, qint64 total)
{
    fill(done, total);
    m_words->setText(
        tr("%1 of %2 numbers are taken back. You can go on working; if Second Ring is closed, it "
           "goes on at the next start.")
            .arg(QLocale().toString(done), QLocale().toString(total)));
}

} // namespace secondring
