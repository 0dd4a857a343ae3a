// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/closed_days_box.h"

#include "core/base/clock.h"
#include "core/base/local_time.h"
#include "core/settings/closed_days_list.h"
#include "ui/documents_folder.h"
#include "ui/settings/days_import_box.h"
#include "ui/settings/fields.h"
#include "ui/settings/reading_order.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

#include <QDateEdit>
#include <QFileDialog>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int longestName = 100;

/// As dialogs of the desktop ask; tests choose for themselves.
QString chosenFile(QWidget* over)
{
    return QFileDialog::getOpenFileName(over, ClosedDaysBox::tr("Choose a list of closed days"),
                                        documentsFolder(),
                                        ClosedDaysBox::tr("Lists of days (*.csv *.txt *.tsv *.ics)"));
}

} // namespace

QString daysWords(const ClosedDays& days)
{
    const QLocale locale;
    const QString day = u"ddd d MMM"_s;
    const QString last = locale.toString(days.to, day + u" yyyy"_s);
    return days.from == days.to ? last : locale.toString(days.from, day) + u" – "_s + last;
}

ClosedDaysBox::ClosedDaysBox(const SettingsDesk& desk, SettingsEdit& edit, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_edit(edit), m_rows(new QVBoxLayout),
      m_none(new Words(desk.theme, Type::Body, Token::Ink3, tr("No closed days yet."), this)),
      m_from(new DayField(u"closedFrom"_s, this)), m_to(new DayField(u"closedTo"_s, this)),
      m_name(new QLineEdit(this)), m_add(new Button(desk.theme, Button::Kind::Plain, tr("Add"), this)),
      m_thisYear(new Button(desk.theme, Button::Kind::Plain, {}, this)),
      m_nextYear(new Button(desk.theme, Button::Kind::Quiet, {}, this)),
      m_import(new DaysImportBox(desk.theme, desk.daysFile ? desk.daysFile : chosenFile, this))
{
    setObjectName(u"closedDays"_s);
    m_from->setAccessibleName(tr("Closed from"));
    m_to->setAccessibleName(tr("Closed to, that day too"));
    m_name->setObjectName(u"closedName"_s);
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(tr("Holiday, training day…"));
    m_name->setAccessibleName(tr("Why you are closed"));
    m_add->setObjectName(u"addClosed"_s);
    m_add->setIconName(u"plus"_s);
    m_thisYear->setObjectName(u"federalThisYear"_s);
    m_nextYear->setObjectName(u"federalNextYear"_s);
    for (auto* field : {m_from, m_to})
        field->setDate(today());
    layOut();
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate from) {
        if (m_to->date() < from) m_to->setDate(from);
    });
    connect(m_name, &QLineEdit::returnPressed, this, &ClosedDaysBox::addOne);
    connect(m_add, &QAbstractButton::clicked, this, &ClosedDaysBox::addOne);
    connect(m_thisYear, &QAbstractButton::clicked, this, [this] { addAll(federalHolidays(today().year())); });
    connect(m_nextYear, &QAbstractButton::clicked, this,
            [this] { addAll(federalHolidays(today().year() + 1)); });
    connect(m_import, &DaysImportBox::taken, this, &ClosedDaysBox::addAll);
    showSettings(edit.wanted());
}

QDate ClosedDaysBox::today() const
{
    return localTime(m_desk.clock.now(), zoneNamed(m_edit.wanted().business.zone)).date();
}

void ClosedDaysBox::layOut()
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(m_desk.theme.px(2));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_desk.theme.px(10));
    column->addWidget(m_none);
    column->addLayout(m_rows);
    column->addWidget(makeAddRow());
    column->addWidget(makeHolidayRow());
    column->addWidget(m_import);
}

QWidget* ClosedDaysBox::makeAddRow()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(8));
    auto* dash = new Words(m_desk.theme, Type::Body, Token::Ink2, u"–"_s, box);
    for (QWidget* part : std::initializer_list<QWidget*>{m_from, dash, m_to})
        row->addWidget(part);
    row->addWidget(m_name, 1);
    row->addWidget(m_add);
    return box;
}

QWidget* ClosedDaysBox::makeHolidayRow()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(8));
    row->addWidget(m_thisYear);
    row->addWidget(m_nextYear);
    row->addStretch(1);
    return box;
}

QWidget* ClosedDaysBox::rowOf(const ClosedDays& days)
{
    auto* box = new QWidget(this);
    box->setObjectName(u"closedRow"_s);
    const bool isOver = days.to < today();
    auto* when = new Words(m_desk.theme, Type::Body, isOver ? Token::Ink3 : Token::Ink, daysWords(days), box);
    when->setFixedWidth(m_desk.theme.px(240));
    auto* name = new Words(m_desk.theme, Type::Body, Token::Ink2,
                           isOver ? tr("%1 (over)").arg(days.name).trimmed() : days.name, box);
    auto* gone = Button::iconOnly(m_desk.theme, u"x"_s,
                                  tr("Open again on %1").arg(daysWords(days) + u' ' + days.name), box);
    gone->setObjectName(u"removeClosed"_s);
    gone->setSize(Button::Size::Compact);
    connect(gone, &QAbstractButton::clicked, this, [this, days] { remove(days); });
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(8));
    row->addWidget(when);
    row->addWidget(name, 1);
    row->addWidget(gone);
    return box;
}

void ClosedDaysBox::addOne()
{
    const QDate from = m_from->date();
    addAll({{from, std::max(from, m_to->date()), m_name->text().simplified()}});
    m_name->clear();
}

void ClosedDaysBox::addAll(const std::vector<ClosedDays>& days)
{
    m_edit.change([&](Settings& settings) { settings.closed = withMore(settings.closed, days); });
    showSettings(m_edit.wanted());
}

void ClosedDaysBox::remove(const ClosedDays& days)
{
    m_edit.change([&](Settings& settings) { std::erase(settings.closed, days); });
    showSettings(m_edit.wanted());
    m_add->setFocus();
}

void ClosedDaysBox::showHolidays()
{
    const auto& wanted = m_edit.wanted();
    const bool isAmerican = wanted.business.region == u"US";
    const int year = today().year();
    const auto offer = [&](Button* button, int of) {
        const bool isThere = withMore(wanted.closed, federalHolidays(of)).size() == wanted.closed.size();
        button->setText(tr("Add the US federal holidays of %1").arg(of));
        button->setVisible(isAmerican && !isThere);
        button->updateGeometry();
    };
    offer(m_thisYear, year);
    offer(m_nextYear, year + 1);
}

void ClosedDaysBox::showSettings(const Settings& settings)
{
    m_import->setRegion(settings.business.region);
    showHolidays();
    if (settings.closed == m_shown) return;
    m_shown = settings.closed;
    while (auto* item = m_rows->takeAt(0)) {
        // A button in it may be what asked for this.
        if (auto* row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    for (const ClosedDays& days : m_shown)
        m_rows->addWidget(rowOf(days));
    m_none->setVisible(m_shown.empty());
    tabInReadingOrder(*this);
}

} // namespace secondring
