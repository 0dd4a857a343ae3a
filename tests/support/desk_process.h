// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace secondring {

/// The program itself, in a process and a profile of its own, as flows and benchmarks use it.
class DeskProcess {
public:
    /// Settings of a desk whose line is at @p switchPort and whose text service is at @p baseUrl, no wait.
    [[nodiscard]] static QJsonObject plainSettings(int switchPort, const QString& baseUrl);

    void writeSettings(const QJsonObject& settings);
    /// Starts headless on the profile; @p withSettings applies what was written.
    [[nodiscard]] bool start(bool withSettings);
    [[nodiscard]] bool startWindow();
    /// Ends it as the system does at log-out; false if it took longer than 2 s or did not end well.
    [[nodiscard]] bool terminate();
    void kill(); ///< kill -9, and until it is gone.
    /// A further run of the program on the same profile; its exit code, and what it said.
    [[nodiscard]] int runToEnd(const QStringList& arguments, QString* said = nullptr);
    /// Rows of one file of a fresh export: "calls", "texts", "contacts", "consent".
    [[nodiscard]] QList<QJsonObject> exported(const QString& what);
    [[nodiscard]] bool logHas(const QByteArray& words);
    [[nodiscard]] QString profile() const { return m_dir.filePath(QStringLiteral("profile")); }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

private:
    [[nodiscard]] bool startWith(const QStringList& arguments);

    QTemporaryDir m_dir;
    QProcess m_process;
    QByteArray m_said;
};

} // namespace secondring
