// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/box_form.h"

#include "core/base/when_done.h"
#include "ui/settings/deed_bar.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using BoxSettings = CallerIdBoxLineSettings;

QStringList linesAsWords(const LineSettings& line)
{
    QStringList words;
    for (const int each : std::get<BoxSettings>(line.how).lines)
        words << QString::number(each);
    return words;
}

void takeLines(LineSettings& line, const QStringList& words)
{
    QList<int>& lines = std::get<BoxSettings>(line.how).lines;
    lines.clear();
    for (const QString& word : words)
        lines << word.toInt();
}

} // namespace

BoxForm::BoxForm(const SettingsDesk& desk, MoreBox& more, QWidget* parent) : KindForm(desk, more, parent)
{
    addChoice({u"boxTransport"_s, tr("Connected by")},
              {{tr("Network (UDP)"), static_cast<int>(BoxSettings::Transport::Udp),
                tr("Ethernet Link or Vertex on the same network as this computer. A till program may listen "
                   "beside Second Ring.")},
               {tr("Serial port"), static_cast<int>(BoxSettings::Transport::Serial),
                tr("Whozz Calling? on a serial or USB port. Only one program can use it.")}},
              choiceOf(&BoxSettings::transport));
    m_port = addPort({u"serialPort"_s, tr("Port"), tr("Where the unit is plugged in.")},
                     placeOf(&BoxSettings::serialPort));
    addUnit();
    addNote(
        tr("Full-featured and Deluxe units see whether a call was answered. Basic, Lite and POS units see "
           "only that it rings: then the desk is asked."));
    addDeeds();
}

void BoxForm::addUnit()
{
    addList({u"boxLines"_s, tr("Lines"),
             tr("Which lines of the unit are the front desk's, such as 1, 2. Empty: all.")},
            {linesAsWords, takeLines}, [](QString& word) {
                bool isNumber = false;
                const int line = word.toInt(&isNumber);
                return isNumber && line >= 1 && line <= 99 ? QString()
                                                           : tr("Numbers from 1 to 99, separated by commas.");
            });
    addText({u"unit"_s, tr("Serial number"), tr("Only where there are several units. Empty: any."), true},
            placeOf(&BoxSettings::unit));
    addNumber({u"udpPort"_s, tr("UDP port"), tr("Units send to 3520."), true}, {1, 65535, {}},
              placeOf(&BoxSettings::udpPort));
}

void BoxForm::addDeeds()
{
    const LineWork& work = desk().lines;
    if (work.readUnit) {
        m_read =
            new DeedBar(desk().theme, {u"readUnit"_s, u"eye"_s, tr("Look at the unit's settings")}, this);
        addWide(m_read);
        connect(m_read, &DeedBar::asked, this,
                [this] { run(m_read, desk().lines.readUnit, tr("Asking the unit")); });
    }
    if (!work.fixUnit) return;
    m_fix = new DeedBar(desk().theme, {u"fixUnit"_s, u"settings"_s, tr("Set up the unit")}, this);
    addWide(m_fix);
    connect(m_fix, &DeedBar::asked, this,
            [this] { run(m_fix, desk().lines.fixUnit, tr("Telling the unit to report how calls end")); });
}

void BoxForm::run(DeedBar* bar, const std::function<QFuture<TestFinding>(const LineSettings&)>& deed,
                  const QString& running)
{
    bar->showRunning(running);
    whenDone(deed(m_line), this, [this, bar, asked = m_line](const TestFinding& finding) {
        if (asked == m_line) bar->showFinding(finding);
    });
}

void BoxForm::fill(const LineSettings& line)
{
    if (line.how != m_line.how || line.id != m_line.id) {
        for (DeedBar* bar : {m_read, m_fix})
            if (bar != nullptr) bar->forget();
    }
    m_line = line;
    m_port->setVisible(std::get<BoxSettings>(line.how).transport == BoxSettings::Transport::Serial);
    KindForm::fill(line);
}

QString BoxForm::testing(const LineSettings& line) const
{
    const bool isSerial = std::get<BoxSettings>(line.how).transport == BoxSettings::Transport::Serial;
    return isSerial ? tr("Opening the port") : tr("Listening on the network");
}

} // namespace secondring
