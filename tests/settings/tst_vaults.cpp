// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/file_vault.h"
#include "core/settings/vault_factory.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {

/// Secrets come back, stay apart, and are nobody else's to read.
class TestVaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_profile = std::make_unique<QTemporaryDir>();
    }

    void whatIsWrittenIsReadByTheNextOne()
    {
        FileVault vault(m_profile->path());
        QVERIFY(vault.write(line, u"hunter2 ü"_s).result());
        QVERIFY(vault.write(provider, u"token"_s).result());
        FileVault next(m_profile->path());
        QCOMPARE(next.read(line).result().value(), u"hunter2 ü"_s);
        QCOMPARE(next.read(provider).result().value(), u"token"_s);
        QVERIFY(next.write(line, u"new"_s).result());
        QCOMPARE(vault.read(line).result().value(), u"new"_s);
    }

    void whatIsForgottenIsGone()
    {
        FileVault vault(m_profile->path());
        QCOMPARE(vault.read(line).result().error().failure, Failure::NotFound);
        QVERIFY(vault.forget(line).result());
        QVERIFY(vault.write(line, u"x"_s).result());
        QVERIFY(vault.write(provider, u"y"_s).result());
        QVERIFY(vault.forget(line).result());
        QCOMPARE(vault.read(line).result().error().failure, Failure::NotFound);
        QVERIFY(vault.read(provider).result());
    }

    void onlyTheOwnerMayReadTheFile()
    {
        FileVault vault(m_profile->path());
        QVERIFY(vault.write(line, u"x"_s).result());
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(file()) & others));
        QVERIFY(QFile::setPermissions(file(), QFile::permissions(file()) | QFileDevice::ReadOther));
        QVERIFY(vault.read(line).result());
        QVERIFY(!(QFile::permissions(file()) & others));
    }

    void aDamagedFileIsNeverOverwritten()
    {
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("{\"line");
        damaged.close();
        FileVault vault(m_profile->path());
        QCOMPARE(vault.read(line).result().error().failure, Failure::StorageDamaged);
        QCOMPARE(vault.write(line, u"x"_s).result().error().failure, Failure::StorageDamaged);
        QCOMPARE(damaged.size(), qint64(6));
    }

    void aFolderThatIsNotThere()
    {
        FileVault vault(m_profile->filePath(u"gone"_s));
        QCOMPARE(vault.write(line, u"x"_s).result().error().failure, Failure::Storage);
    }

    void theFileCanBeChosen()
    {
        qputenv("SECOND_RING_SECRETS", "file");
        const auto vault = openVault(m_profile->path());
        QVERIFY(!vault->isSystemKeychain());
        QCOMPARE(vault->where(), u"a file in the profile that only you can read"_s);
        QVERIFY(vault->write(line, u"x"_s).result());
        QVERIFY(QFile::exists(file()));
    }

    /// A server without a desktop: nothing answers, and nobody waits long to learn it.
    void withoutKeychainTheFileIsTaken()
    {
#ifdef Q_OS_LINUX
        qunsetenv("SECOND_RING_SECRETS");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        QElapsedTimer taken;
        taken.start();
        const auto vault = openVault(m_profile->path());
        QVERIFY(!vault->isSystemKeychain());
        QVERIFY(taken.elapsed() < 15'000); // The bus itself waits for 25 s.
#else
        QSKIP("a keychain is always there on this system");
#endif
    }

private:
    [[nodiscard]] QString file() const
    {
        return QDir(m_profile->path()).filePath(u"secrets.json"_s);
    }

    const SecretRef line{u"line/1/password"_s};
    const SecretRef provider{u"provider/secret"_s};
    std::unique_ptr<QTemporaryDir> m_profile;
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestVaults)
#include "tst_vaults.moc"
