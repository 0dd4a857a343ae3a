// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log_file.h"
#include "core/base/log.h"

#include <QDebug>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr qint64 fourMiB = 4 * 1024 * 1024;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TstLogFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLineSaysWhenHowBadWhereAndWhat();
    void aNumberThatQtQuotesIsLeftOut();
    void onlyItsOwnerMayReadIt();
    void itGoesOnWhereItStopped();
    void atFourMiBTheLogTurnsAndOneOlderStays();
    void threadsDoNotCutEachOthersLines();
    void aLogThatCannotBeOpenedStopsNobody();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    QtMessageHandler m_before = nullptr;
};

void TstLogFile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"second-ring.log"_s);
    m_before = qInstallMessageHandler(nullptr);
}

void TstLogFile::cleanup()
{
    qInstallMessageHandler(m_before);
}

void TstLogFile::aLineSaysWhenHowBadWhereAndWhat()
{
    startLog(m_path, false);
    qCInfo(logStore) << "well";
    qDebug() << "somebody types: my tooth hurts";
    qCWarning(logText) << "not so well";
    static const QRegularExpression form(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z info store: well\n"
        "\\S+ warning text: not so well\n$"_s);
    QVERIFY2(form.match(QString::fromUtf8(contentOf(m_path))).hasMatch(), contentOf(m_path).constData());
}

void TstLogFile::aNumberThatQtQuotesIsLeftOut()
{
    startLog(m_path, false);
    qWarning("Unable to detect a web browser to launch 'tel:+14045550123'");
    qWarning("cannot open (404) 555-0123");
    qWarning("code 404 after 12 tries");
    const QByteArray said = contentOf(m_path);
    QVERIFY2(said.contains("launch 'tel:(number)'\n"), said.constData());
    QVERIFY2(!said.contains("0123"), said.constData());
    QVERIFY2(said.contains("code 404 after 12 tries"), said.constData());
}

void TstLogFile::onlyItsOwnerMayReadIt()
{
    const auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup |
                     QFile::ReadOther | QFile::WriteOther;
    startLog(m_path, false);
    QCOMPARE(QFile::permissions(m_path) & all, QFile::ReadOwner | QFile::WriteOwner);
}

void TstLogFile::itGoesOnWhereItStopped()
{
    startLog(m_path, false);
    qCInfo(logApp) << "first run";
    startLog(m_path, false);
    qCInfo(logApp) << "second run";
    QVERIFY(contentOf(m_path).contains("first run"));
    QVERIFY(contentOf(m_path).contains("second run"));
}

void TstLogFile::atFourMiBTheLogTurnsAndOneOlderStays()
{
    startLog(m_path, false);
    const QString older = m_path + u".1"_s;
    const QByteArray words(16 * 1024, 'x');
    int lines = 0;
    for (int turn = 0; turn < 2; ++turn) {
        QFile::remove(older);
        while (!QFile::exists(older)) {
            qCInfo(logApp).noquote() << words;
            QVERIFY(++lines < 1000);
        }
    }
    QVERIFY(QFileInfo(older).size() >= fourMiB);
    QVERIFY(QFileInfo(older).size() < fourMiB + 2 * words.size());
    QVERIFY(QFileInfo(m_path).size() < 2 * words.size());
    QVERIFY(!(QFile::permissions(m_path) & QFile::ReadOther));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 2);
}

void TstLogFile::threadsDoNotCutEachOthersLines()
{
    startLog(m_path, false);
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([] {
            for (int line = 0; line < 200; ++line)
                qCInfo(logLine).noquote() << "one whole sentence";
        }));
        threads.back()->start();
    }
    for (const auto& thread : threads)
        thread->wait();
    const auto lines = contentOf(m_path).split('\n');
    QCOMPARE(lines.size(), 801);
    for (const QByteArray& line : lines.first(800))
        QVERIFY2(line.endsWith("Z info line: one whole sentence"), line.constData());
}

void TstLogFile::aLogThatCannotBeOpenedStopsNobody()
{
    startLog(m_dir->path(), false);
    qCInfo(logApp) << "said to nobody";
    QVERIFY(QFileInfo(m_dir->path()).isDir());
}

QTEST_GUILESS_MAIN(TstLogFile)
#include "tst_log_file.moc"
