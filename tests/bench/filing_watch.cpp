// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/filing_watch.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

FilingWatch::FilingWatch(const QString& database)
{
    QSqlDatabase opened = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"filing"_s);
    opened.setDatabaseName(database);
    opened.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    opened.open();
    m_time.start();
}

FilingWatch::~FilingWatch()
{
    QSqlDatabase::database(u"filing"_s).close();
    QSqlDatabase::removeDatabase(u"filing"_s);
}

void FilingWatch::look()
{
    QSqlQuery query(QSqlDatabase::database(u"filing"_s));
    query.prepare(u"SELECT rowid, caller FROM call WHERE rowid > :last ORDER BY rowid"_s);
    query.bindValue(u":last"_s, m_lastRow);
    if (!query.exec()) return;
    const qint64 now = m_time.nsecsElapsed();
    while (query.next()) {
        m_lastRow = query.value(0).toLongLong();
        const auto call = m_waiting.constFind(query.value(1).toString());
        if (call == m_waiting.constEnd()) continue;
        m_milliseconds.push_back(static_cast<double>(now - *call) / 1e6);
        m_waiting.erase(call);
    }
}

double FilingWatch::at(double share)
{
    if (m_milliseconds.empty()) return -1;
    std::ranges::sort(m_milliseconds);
    return m_milliseconds.at(
        static_cast<std::size_t>(share * static_cast<double>(m_milliseconds.size() - 1)));
}

double FilingWatch::mostMemory(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly)) return -1;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:")) return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return -1;
}

} // namespace secondring
