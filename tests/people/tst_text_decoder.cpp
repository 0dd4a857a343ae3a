// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/text_decoder.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

class TstTextDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void lettersComeOutRight_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto utf16 = [](const QString& text, QStringConverter::Encoding as, bool mark) {
            QStringEncoder encoder(as,
                                   mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
            return QByteArray(encoder(text));
        };
        const auto jose = u"Name,Phone\nJosé Núñez,404 555 0123\n"_s;
        QTest::newRow("plain English") << QByteArray("Ann,1\n") << u"Ann,1\n"_s;
        QTest::newRow("UTF-8") << jose.toUtf8() << jose;
        QTest::newRow("UTF-8 with a mark, as Excel saves it") << "\xEF\xBB\xBF" + jose.toUtf8() << jose;
        QTest::newRow("Windows, as Excel saves CSV without being asked") << jose.toLatin1() << jose;
        QTest::newRow("the letters only Windows has")
            << QByteArray("\x93Mia\x94 \x80 5 \x96 Zo\xEB") << u"“Mia” € 5 – Zoë"_s;
        QTest::newRow("Windows, and the last letter is an é") << QByteArray("1,Jos\xE9") << u"1,José"_s;
        QTest::newRow("UTF-16 with a mark, as Excel saves Unicode Text")
            << utf16(jose, QStringConverter::Utf16LE, true) << jose;
        QTest::newRow("UTF-16 the other way round") << utf16(jose, QStringConverter::Utf16BE, true) << jose;
        QTest::newRow("UTF-16 without a mark") << utf16(jose, QStringConverter::Utf16LE, false) << jose;
        QTest::newRow("Chinese and a smile") << u"李娜,😀\n"_s.toUtf8() << u"李娜,😀\n"_s;
    }
    void lettersComeOutRight()
    {
        QFETCH(QByteArray, bytes);
        // Whole, and cut into pieces in the middle of letters.
        for (const qsizetype piece : {bytes.size(), qsizetype(7), qsizetype(1)}) {
            TextDecoder decoder(bytes);
            QString text;
            for (qsizetype at = 0; at < bytes.size(); at += piece)
                text += decoder.decode(bytes.mid(at, piece));
            text += decoder.finish();
            QCOMPARE(decoder.trouble(), FileTrouble::None);
            QTEST(text, "text");
        }
    }

    void aWindowsLetterLateInALargeFileIsReadToo()
    {
        const QByteArray plain = QByteArray("Ann Lee,404 555 0123\n").repeated(20'000);
        TextDecoder decoder(plain);
        QCOMPARE(decoder.decode(plain), QString::fromLatin1(plain));
        QCOMPARE(decoder.decode("Jos\xE9,1\n"), u"José,1\n"_s);
        QCOMPARE(decoder.letters(), TextDecoder::Letters::Windows1252);
    }

    void whatCannotBeReadIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FileTrouble>("trouble");
        QTest::newRow("an Excel workbook") << QByteArray("PK\x03\x04\x14\x00", 6) << FileTrouble::Spreadsheet;
        QTest::newRow("an old Excel workbook")
            << QByteArray("\xD0\xCF\x11\xE0\xA1") << FileTrouble::Spreadsheet;
        QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n") << FileTrouble::NotText;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n") << FileTrouble::NotText;
        QTest::newRow("bytes of a program") << QByteArray("Ann\0\1\2Bob", 9) << FileTrouble::NotText;
        QTest::newRow("letters of another alphabet's old code page")
            << QByteArray("\x8F\x90\x8D,1\n") << FileTrouble::UnknownLetters;
        QTest::newRow("a Unicode file damaged on its way") << u"José Núñez, Zoë"_s.toUtf8() + "\xFF,1\n"
                                                           << FileTrouble::UnknownLetters;
    }
    void whatCannotBeReadIsNamed()
    {
        QFETCH(QByteArray, bytes);
        TextDecoder decoder(bytes);
        QCOMPARE(decoder.decode(bytes), QString());
        QTEST(decoder.trouble(), "trouble");
    }
};

QTEST_GUILESS_MAIN(TstTextDecoder)
#include "tst_text_decoder.moc"
