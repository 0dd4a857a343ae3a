// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/profile.h"
#include "app/startup_words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;

} // namespace

class TstProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewFolderIsItsOwnersAlone();
    void aFolderThatIsThereIsTakenAsItIs();
    void everythingLiesInsideIt();
    void withoutAFolderItIsTheUsersOwn();
    void aFileInItsPlaceIsSaid();
    void aDatabaseThatDesksShareIsNamedInAFile();
    void aDeskKeepsItsMark();
    void aCopyOnAnotherComputerIsKnown();

private:
    QTemporaryDir m_dir;
};

void TstProfile::aNewFolderIsItsOwnersAlone()
{
    const QString path = m_dir.filePath(u"deep/down/profile"_s);
    QVERIFY(Profile::open(path));
    QCOMPARE(QFile::permissions(path) & (ownerOnly | others), ownerOnly);
}

void TstProfile::aFolderThatIsThereIsTakenAsItIs()
{
    const QString path = m_dir.filePath(u"there"_s);
    QVERIFY(QDir().mkpath(path));
    const auto before = QFile::permissions(path);
    QVERIFY(Profile::open(path));
    QCOMPARE(QFile::permissions(path), before);
}

void TstProfile::everythingLiesInsideIt()
{
    const auto profile = Profile::open(m_dir.filePath(u"whole"_s) + u'/');
    QVERIFY(profile);
    QVERIFY(QFileInfo(profile->folder()).isAbsolute());
    for (const QString& path : {profile->lockFile(), profile->logFile(), profile->database().place,
                                profile->practiceDatabase().place})
        QCOMPARE(QFileInfo(path).absolutePath(), profile->folder());
    QVERIFY(profile->database().place != profile->practiceDatabase().place);
}

void TstProfile::withoutAFolderItIsTheUsersOwn()
{
    qputenv("XDG_DATA_HOME", m_dir.filePath(u"share"_s).toUtf8());
    const auto profile = Profile::open({});
    QVERIFY(profile);
    QCOMPARE(profile->folder(), m_dir.filePath(u"share/second-ring"_s));
}

void TstProfile::aDatabaseThatDesksShareIsNamedInAFile()
{
    const auto profile = Profile::open(m_dir.filePath(u"shared"_s));
    QVERIFY(profile);
    QFile file(profile->sharedDatabaseFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(profile->database().engine, StoreLocation::Engine::Sqlite); // An empty line names none.
    file.write("host=desk-server dbname=ring user=ring password=geheim\n");
    file.close();
    QCOMPARE(profile->database().engine, StoreLocation::Engine::Postgres);
    QCOMPARE(profile->database().place, u"host=desk-server dbname=ring user=ring password=geheim"_s);
    QCOMPARE(profile->practiceDatabase().engine, StoreLocation::Engine::Sqlite);
    const QString said = whyNotStarted({Failure::StorageAway, {}}, *profile);
    QVERIFY(said.contains(profile->sharedDatabaseFile()));
    QVERIFY(!said.contains(u"geheim"_s));
}

void TstProfile::aFileInItsPlaceIsSaid()
{
    const QString path = m_dir.filePath(u"taken"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto profile = Profile::open(path);
    QVERIFY(!profile);
    QCOMPARE(profile.error().failure, Failure::NotFound);
    QVERIFY(profile.error().detail.contains(path));
}

void TstProfile::aDeskKeepsItsMark()
{
    const auto one = Profile::open(m_dir.filePath(u"one"_s));
    const auto other = Profile::open(m_dir.filePath(u"other"_s));
    QVERIFY(one && other);
    const QUuid mark = one->deskMark();
    QVERIFY(!mark.isNull());
    QCOMPARE(Profile::open(one->folder())->deskMark(), mark);
    QVERIFY(other->deskMark() != mark);
    QFile spoiled(one->folder() + u"/desk-mark"_s);
    QVERIFY(spoiled.open(QIODevice::WriteOnly | QIODevice::Truncate));
    spoiled.write("garbage");
    spoiled.close();
    QVERIFY(!one->deskMark().isNull());
    QCOMPARE(one->deskMark(), one->deskMark());
}

void TstProfile::aCopyOnAnotherComputerIsKnown()
{
    const auto profile = Profile::open(m_dir.filePath(u"copied"_s));
    QVERIFY(profile);
    QVERIFY(!profile->isFromElsewhere("front desk")); // Nobody has used it yet.
    profile->claimFor("front desk");
    QVERIFY(!profile->isFromElsewhere("front desk"));
    QVERIFY(profile->isFromElsewhere("back office"));
    QVERIFY(!profile->isFromElsewhere({})); // A system without an id.
    QFile file(profile->computerFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("front desk"));
    profile->claimFor("back office");
    QVERIFY(!profile->isFromElsewhere("back office"));
    QVERIFY(profile->isFromElsewhere("front desk"));
}

QTEST_GUILESS_MAIN(TstProfile)
#include "tst_profile.moc"
