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

    DeskProcess();
    /// @p profile is used as it is and left there; empty: one of its own.
    explicit DeskProcess(QString profile);
    ~DeskProcess(); ///< Kills what is left running.
    DeskProcess(const DeskProcess&) = delete;
    DeskProcess& operator=(const DeskProcess&) = delete;
    DeskProcess(DeskProcess&&) = delete;
    DeskProcess& operator=(DeskProcess&&) = delete;

    /// Works on that PostgreSQL database instead of a file of its own.
    void shareDatabase(const QString& place);
    void writeSettings(const QJsonObject& settings);
    void writeSettings(const QByteArray& json);
    void setVariable(const QString& name, const QString& value) { m_environment.insert(name, value); }
    void removeVariable(const QString& name) { m_environment.remove(name); }
    /// Starts headless on the profile; @p withSettings applies what was written.
    [[nodiscard]] bool start(bool withSettings);
    [[nodiscard]] bool startWindow();
    [[nodiscard]] bool startWith(const QStringList& arguments);
    /// Once it has ended by itself; -1 if it does not within a minute, or was killed.
    [[nodiscard]] int endCode();
    /// Ends it as the system does at log-out; false if it did not end well.
    [[nodiscard]] bool terminate();
    void askToEnd() { m_process.terminate(); } ///< SIGTERM, without waiting.
    void kill();                               ///< kill -9, and until it is gone.
    /// A further run of the program on the same profile; its exit code, and what it said.
    [[nodiscard]] int runToEnd(const QStringList& arguments, QString* said = nullptr);
    /// Rows of one file of a fresh export: "calls", "texts", "contacts", "consent".
    [[nodiscard]] QList<QJsonObject> exported(const QString& what);
    [[nodiscard]] bool logHas(const QByteArray& words);
    /// Everything it said on the error output.
    [[nodiscard]] QByteArray said() const;
    [[nodiscard]] QByteArray log() const;
    [[nodiscard]] QString settingsFile() const { return m_dir.filePath(QStringLiteral("settings.json")); }
    [[nodiscard]] QString folder() const { return m_dir.path(); } ///< For a test's own files.
    [[nodiscard]] const QString& profile() const { return m_profile; }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

private:
    QTemporaryDir m_dir;
    QString m_profile;
    QProcessEnvironment m_environment;
    QProcess m_process;
};

} // namespace secondring
