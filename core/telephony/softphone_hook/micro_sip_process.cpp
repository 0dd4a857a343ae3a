// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/softphone_hook/micro_sip_connection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <tlhelp32.h>
#endif

using namespace Qt::StringLiterals;

namespace secondring {

#ifdef Q_OS_WIN

bool isMicroSipRunning()
{
    const HANDLE all = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    if (all == INVALID_HANDLE_VALUE) return false;
    PROCESSENTRY32W process{};
    process.dwSize = sizeof process;
    bool isFound = false;
    for (BOOL more = Process32FirstW(all, &process); more && !isFound; more = Process32NextW(all, &process))
        isFound =
            QString::fromWCharArray(process.szExeFile).compare(u"microsip.exe", Qt::CaseInsensitive) == 0;
    CloseHandle(all);
    return isFound;
}

#else

bool isMicroSipRunning()
{
    // Where it runs under Wine, the system knows it by the same name.
    for (const QString& process : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (process.isEmpty() || !process.front().isDigit()) continue;
        QFile name(u"/proc/"_s + process + u"/comm"_s);
        if (name.open(QIODevice::ReadOnly) && name.readLine().trimmed().toLower().startsWith("microsip"))
            return true;
    }
    return false;
}

#endif

QString likelyMicroSipFile()
{
    const QString folder = qEnvironmentVariable("APPDATA");
    const QString file = QDir(folder).filePath(u"MicroSIP/microsip.ini"_s);
    return !folder.isEmpty() && QFileInfo::exists(file) ? file : QString();
}

} // namespace secondring
