// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// A computer as the scripts see it: commands that only write down how they were called.
class FakeComputer {
public:
    FakeComputer()
    {
        for (const QString& tool : {u"bash"_s, u"grep"_s, u"env"_s, u"stat"_s})
            QFile::link(QStandardPaths::findExecutable(tool), m_dir.filePath(tool));
        put(u"id"_s, "echo 0");
        put(u"apt-get"_s, "echo \"apt-get $*\" >>\"$CALLS\"");
        put(u"dpkg-query"_s,
            "case \"$INSTALLED\" in *\" $4 \"*) echo 'install ok installed' ;; *) exit 1 ;; esac");
        put(u"sudo"_s, "echo sudo >>\"$CALLS\"; exec \"$@\"");
    }

    void put(const QString& name, const QByteArray& script)
    {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!" + m_dir.filePath(u"bash"_s).toUtf8() + '\n' + script + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    void lacks(const QString& name) { QVERIFY(QFile::remove(m_dir.filePath(name))); }
    void has(const QStringList& packages) { m_installed = u' ' + packages.join(u' ') + u' '; }

    /// The exit code of install_missing for the packages one, two and three.
    int install()
    {
        QProcess shell;
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, m_dir.path());
        environment.insert(u"CALLS"_s, m_dir.filePath(u"calls"_s));
        environment.insert(u"INSTALLED"_s, m_installed);
        shell.setProcessEnvironment(environment);
        shell.setProcessChannelMode(QProcess::MergedChannels);
        shell.start(m_dir.filePath(u"bash"_s),
                    {u"-euo"_s, u"pipefail"_s, u"-c"_s,
                     u". '%1/packaging/packages.sh'; install_missing one two three; echo went on"_s.arg(
                         QStringLiteral(SOURCE_DIR))});
        if (!shell.waitForFinished()) return -1;
        said = QString::fromUtf8(shell.readAll());
        return shell.exitCode();
    }
    [[nodiscard]] QStringList calls() const
    {
        QFile file(m_dir.filePath(u"calls"_s));
        if (!file.open(QIODevice::ReadOnly)) return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }

    QString said;

private:
    QTemporaryDir m_dir;
    QString m_installed = u" "_s;
};

const QString installed = u"apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "_s;

} // namespace

/// What app/run and tests/run do before they build.
class TstPackages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsThereIsNotInstalledAgain();
    void whatIsMissingIsNamedAndInstalled();
    void whoIsNotRootUsesSudo();
    void withoutSudoItSaysWhatToDo();
    void anotherSystemIsToldWhatIsNeeded();
    void listsThatCannotBeRefreshedStopNobody();
    void whatCannotBeInstalledIsSaid();

private:
    std::unique_ptr<FakeComputer> m_computer;
};

void TstPackages::init()
{
    if (QStandardPaths::findExecutable(u"bash"_s).isEmpty()) QSKIP("bash is not here to run the scripts");
    m_computer = std::make_unique<FakeComputer>();
}

void TstPackages::whatIsThereIsNotInstalledAgain()
{
    m_computer->has({u"one"_s, u"two"_s, u"three"_s});
    QCOMPARE(m_computer->install(), 0);
    QCOMPARE(m_computer->said, u"went on\n"_s);
    QCOMPARE(m_computer->calls(), QStringList());
}

void TstPackages::whatIsMissingIsNamedAndInstalled()
{
    m_computer->has({u"two"_s});
    QCOMPARE(m_computer->install(), 0);
    QCOMPARE(m_computer->said, u"Installing what is missing: one three \nwent on\n"_s);
    QCOMPARE(m_computer->calls(), QStringList({u"apt-get update -qq"_s, installed + u"one three"_s}));
}

void TstPackages::whoIsNotRootUsesSudo()
{
    m_computer->put(u"id"_s, "echo 1000");
    QCOMPARE(m_computer->install(), 0);
    QCOMPARE(m_computer->calls(),
             QStringList({u"sudo"_s, u"apt-get update -qq"_s, u"sudo"_s, installed + u"one two three"_s}));
}

void TstPackages::withoutSudoItSaysWhatToDo()
{
    m_computer->put(u"id"_s, "echo 1000");
    m_computer->lacks(u"sudo"_s);
    QCOMPARE(m_computer->install(), 1);
    QVERIFY2(m_computer->said.contains(u"Run this as root, or install sudo, or install: one two three"_s),
             qPrintable(m_computer->said));
    QCOMPARE(m_computer->calls(), QStringList());
}

void TstPackages::anotherSystemIsToldWhatIsNeeded()
{
    m_computer->lacks(u"dpkg-query"_s);
    QCOMPARE(m_computer->install(), 1);
    QVERIFY2(m_computer->said.contains(u"\n  one two three\n"_s), qPrintable(m_computer->said));
    QVERIFY(!m_computer->said.contains(u"went on"_s));
    QCOMPARE(m_computer->calls(), QStringList());
}

void TstPackages::listsThatCannotBeRefreshedStopNobody()
{
    m_computer->put(u"apt-get"_s, "echo \"apt-get $*\" >>\"$CALLS\"; [ \"$1\" != update ]");
    QCOMPARE(m_computer->install(), 0);
    QVERIFY(m_computer->said.contains(u"could not be refreshed"_s));
    QCOMPARE(m_computer->calls().size(), 2);
}

void TstPackages::whatCannotBeInstalledIsSaid()
{
    m_computer->put(u"apt-get"_s, "[ \"$1\" = update ]");
    QCOMPARE(m_computer->install(), 1);
    QVERIFY2(m_computer->said.contains(u"The packages could not be installed: see above."_s),
             qPrintable(m_computer->said));
    QVERIFY(!m_computer->said.contains(u"went on"_s));
}

QTEST_GUILESS_MAIN(TstPackages)
#include "tst_packages.moc"
