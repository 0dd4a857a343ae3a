// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>

namespace secondring {

/// A server's certificate made for one test, which is also the authority that signed it.
class OwnCertificate {
public:
    /// @p owner: as OpenSSL writes it, such as "DNS:localhost".
    explicit OwnCertificate(const QString& owner)
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("openssl"));
        if (!QSslSocket::supportsSsl() || program.isEmpty()) return;
        QProcess openssl;
        openssl.setWorkingDirectory(m_dir.path());
        openssl.start(program, QStringLiteral("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=test "
                                              "-keyout key.pem -out cert.pem -addext")
                                       .split(u' ')
                                   << QStringLiteral("subjectAltName=") + owner);
        m_isMade = openssl.waitForFinished() && openssl.exitCode() == 0;
    }

    /// Not without OpenSSL's program and Qt's TLS.
    [[nodiscard]] bool isMade() const { return m_isMade; }
    [[nodiscard]] QString file(const QString& name = QStringLiteral("cert.pem")) const
    {
        return m_dir.filePath(name);
    }
    /// A door behind which its owner is.
    [[nodiscard]] std::unique_ptr<QTcpServer> door() const
    {
        QFile key(file(QStringLiteral("key.pem")));
        QFile certificate(file());
        if (!key.open(QIODevice::ReadOnly) || !certificate.open(QIODevice::ReadOnly)) return nullptr;
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        tls.setLocalCertificate(QSslCertificate(&certificate));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(tls);
        return server;
    }

private:
    QTemporaryDir m_dir;
    bool m_isMade = false;
};

} // namespace secondring
