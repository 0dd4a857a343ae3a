// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace secondring {

/// A port that nothing on this computer listens to, for TCP and UDP alike; nor does the next one, which
/// phones take for TLS.
[[nodiscard]] int freePort();
/// Full path of a program of a Debian package; empty when it is not installed.
[[nodiscard]] QString programNamed(const QString& name);

/// A program of somebody else's, run in a folder of its own and ended with the test.
class PeerProgram {
public:
    PeerProgram() = default;
    ~PeerProgram() { stop(); }
    PeerProgram(const PeerProgram&) = delete;
    PeerProgram& operator=(const PeerProgram&) = delete;

    [[nodiscard]] bool start(const QString& program, const QStringList& arguments);
    void stop();
    void kill();
    /// Waits for its end; false when it failed or took longer.
    [[nodiscard]] bool finishes(int milliseconds);
    /// Gives it a moment; false when it has ended.
    [[nodiscard]] bool speaksOrWaits(int milliseconds);
    /// What it has said so far.
    [[nodiscard]] QByteArray said();
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Writes a file of the tests' folder into the program's, with its %WORDS% filled in.
    QString write(const QString& name, const QHash<QString, QString>& words);

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_said;
};

/// Kamailio with one extension, 100, and the password secret100.
class Kamailio {
public:
    /// @p features are those of its configuration: SHOWS_EXTENSIONS, HIDES_ANSWERS, REWRITES_CONTACTS, IPV6.
    explicit Kamailio(bool withTls = false, QStringList features = {QStringLiteral("REWRITES_CONTACTS")});

    [[nodiscard]] bool start();
    void stop() { m_program.stop(); }
    /// Without a word to anybody.
    void kill() { m_program.kill(); }
    [[nodiscard]] bool showsExtensions() const
    {
        return m_features.contains(QStringLiteral("SHOWS_EXTENSIONS"));
    }
    /// Says how many messages wait in the mailbox of extension 100, as a voicemail server does.
    void countMessages(int fresh) const;
    /// Says what a phone of the house does, as a switch that connects two calls of its own does; false when
    /// it is not taken.
    [[nodiscard]] bool showDialog(const QByteArray& extension, const QByteArray& state);
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] int tlsPort() const { return m_tlsPort; }
    [[nodiscard]] int registrations() { return static_cast<int>(m_program.said().count("REGISTERED")); }
    [[nodiscard]] int subscriptions() { return static_cast<int>(m_program.said().count("SUBSCRIBED")); }
    /// Registrations that their phones ended themselves.
    [[nodiscard]] int takenBack() { return static_cast<int>(m_program.said().count("TAKEN BACK")); }
    [[nodiscard]] QByteArray said() { return m_program.said(); }
    /// Its own certificate, for pbx.test, which is also the authority that signed it.
    [[nodiscard]] QString certificate() const { return m_program.folder() + QStringLiteral("/cert.pem"); }

private:
    [[nodiscard]] bool makeCertificate() const;
    [[nodiscard]] bool layTables() const;
    /// Something published about an extension.
    struct Publication {
        QByteArray extension;
        QByteArray event;
        QByteArray type;
        QByteArray body;
        QByteArray tag = {}; ///< Of what it takes the place of.
    };
    /// The tag it goes by from then on; empty when it was not taken.
    [[nodiscard]] QByteArray publish(const Publication& news) const;

    PeerProgram m_program;
    QHash<QByteArray, QByteArray> m_dialogTags; ///< By extension.
    const bool m_withTls;
    const QStringList m_features;
    const int m_port = freePort();
    const int m_tlsPort = freePort();
};

/// A caller or a desk phone that follows a script.
class Sipp {
public:
    [[nodiscard]] bool call(int registrar, const QString& script, const QHash<QString, QString>& words);
    [[nodiscard]] bool waitAsPhone(const QString& script, const QHash<QString, QString>& words);
    [[nodiscard]] bool finishes(int milliseconds) { return m_program.finishes(milliseconds); }
    [[nodiscard]] QString address() const { return QStringLiteral("sip:100@127.0.0.1:%1").arg(m_port); }
    [[nodiscard]] QByteArray said() { return m_program.said(); }

private:
    [[nodiscard]] bool run(const QString& script, const QHash<QString, QString>& words,
                           const QStringList& more);

    PeerProgram m_program;
    const int m_port = freePort();
};

/// baresip as the desk phone of extension 100, which picks up at once.
class Baresip {
public:
    [[nodiscard]] bool start(int registrar);
    [[nodiscard]] QByteArray said() { return m_program.said(); }

private:
    PeerProgram m_program;
};

} // namespace secondring
