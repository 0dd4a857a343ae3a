// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/days_import_box.h"

#include "ui/settings/closed_days_box.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

#include <QFile>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr qint64 largestFile = 1'000'000;
constexpr int shownAtMost = 6;

QString foundWords(const std::vector<ClosedDays>& days)
{
    if (days.empty()) return {};
    QStringList lines;
    for (std::size_t at = 0; at < days.size() && at < shownAtMost; ++at) {
        const QString name = days[at].name.isEmpty() ? QString() : u" · "_s + days[at].name;
        lines << daysWords(days[at]) + name;
    }
    const auto more = static_cast<int>(days.size()) - shownAtMost;
    if (more > 0) lines << DaysImportBox::tr("and %1 more").arg(more);
    return lines.join(u'\n');
}

QString mistakeWords(const std::vector<ListedDays::Mistake>& mistakes)
{
    QStringList lines;
    for (std::size_t at = 0; at < mistakes.size() && at < shownAtMost; ++at)
        lines << DaysImportBox::tr("Line %1 has no day that can be read: %2")
                     .arg(mistakes[at].line)
                     .arg(mistakes[at].words);
    const auto more = static_cast<int>(mistakes.size()) - shownAtMost;
    if (more > 0) lines << DaysImportBox::tr("and %1 more lines like that").arg(more);
    return lines.join(u'\n');
}

} // namespace

DaysImportBox::DaysImportBox(const Theme& theme, std::function<QString(QWidget* over)> chooseFile,
                             QWidget* parent)
    : QWidget(parent), m_theme(theme), m_chooseFile(std::move(chooseFile)),
      m_open(new Button(theme, Button::Kind::Plain, tr("Paste or import a list…"), this)),
      m_inside(new QWidget(this)), m_list(new QPlainTextEdit(m_inside)),
      m_found(new Words(theme, Type::Small, Token::Ink, {}, m_inside)),
      m_mistakes(new Words(theme, Type::Small, Token::Hot, {}, m_inside)),
      m_file(new Button(theme, Button::Kind::Plain, tr("Choose a file…"), m_inside)),
      m_take(new Button(theme, Button::Kind::Primary, {}, m_inside))
{
    m_open->setObjectName(u"importDays"_s);
    m_open->setIconName(u"clipboard-list"_s);
    m_open->setCheckable(true);
    m_list->setObjectName(u"daysList"_s);
    m_list->setAccessibleName(tr("A list of closed days"));
    m_list->setPlaceholderText(tr("One day in a line: 12/25/2026 Christmas"));
    m_list->setTabChangesFocus(true);
    m_list->setFixedHeight(theme.px(120));
    m_found->setObjectName(u"daysFound"_s);
    m_mistakes->setObjectName(u"daysMistakes"_s);
    m_file->setObjectName(u"daysFile"_s);
    m_take->setObjectName(u"takeDays"_s);
    layOut();
    connect(m_open, &QAbstractButton::toggled, this, [this](bool open) {
        m_inside->setVisible(open);
        if (open) m_list->setFocus();
    });
    connect(m_list, &QPlainTextEdit::textChanged, this, &DaysImportBox::check);
    connect(m_file, &QAbstractButton::clicked, this, &DaysImportBox::readFile);
    connect(m_take, &QAbstractButton::clicked, this, &DaysImportBox::take);
    check();
    m_inside->hide();
}

void DaysImportBox::layOut()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.px(8));
    buttons->addWidget(m_take);
    buttons->addWidget(m_file);
    buttons->addStretch(1);
    auto* said = new Words(m_theme, Type::Small, Token::Ink2,
                           tr("A list from a spreadsheet (CSV) or a calendar (ICS) is fine too."), m_inside);
    auto* inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(m_theme.px(8));
    for (auto* words : {said, m_found, m_mistakes})
        words->setFlow(Words::Flow::Paragraph);
    for (QWidget* part : std::initializer_list<QWidget*>{said, m_list, m_found, m_mistakes})
        inside->addWidget(part);
    inside->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(8));
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addWidget(m_inside);
}

void DaysImportBox::setRegion(const QString& region)
{
    if (region == m_region) return;
    m_region = region;
    check();
}

void DaysImportBox::readFile()
{
    const QString path = m_chooseFile ? m_chooseFile(this) : QString();
    if (path.isEmpty()) return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_mistakes->setText(tr("The file could not be read: %1").arg(file.errorString()));
        m_mistakes->show();
        return;
    }
    m_list->setPlainText(QString::fromUtf8(file.read(largestFile)));
}

void DaysImportBox::check()
{
    m_read = readClosedDaysList(m_list->toPlainText(), m_region);
    const auto count = static_cast<int>(m_read.days.size());
    m_found->setText(foundWords(m_read.days));
    m_found->setVisible(count > 0);
    m_mistakes->setText(mistakeWords(m_read.mistakes));
    m_mistakes->setVisible(!m_read.mistakes.empty());
    m_take->setText(count == 1 ? tr("Add one closed time")
                               : tr("Add %1 closed times").arg(QLocale().toString(count)));
    m_take->setEnabled(count > 0);
    m_list->setAccessibleDescription(m_mistakes->text());
}

void DaysImportBox::take()
{
    const auto days = m_read.days;
    if (m_read.mistakes.empty()) {
        m_list->clear();
        m_open->setChecked(false);
        m_open->setFocus();
    }
    Q_EMIT taken(days);
}

} // namespace secondring
