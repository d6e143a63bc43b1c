#include "tests/support/registry.h"
#include "ui/shell/errorsentences.h"
#include "ui/shell/errortext.h"
#include <QDate>
#include <QLocale>
#include <QSet>

using namespace lanai;

namespace {

// What a detail of each shape looks like when an error carries it.
QStringList sensibleArgs(std::string_view shape)
{
    QStringList args;
    for (const char letter : shape) {
        switch (letter) {
        case 'p':
            args << QStringLiteral("Journal of mine.lanai");
            break;
        case 'd':
            args << QStringLiteral("2026-11-%1").arg(19 + args.size());
            break;
        case 'b':
            args << QStringLiteral("4194304");
            break;
        case 'i':
            args << QStringLiteral("5242880");
            break;
        case 'l':
        case 'a':
            args << QStringLiteral("Ana Ruiz") << QStringLiteral("Ana Lima");
            break;
        default:
            args << QStringLiteral("word %1 of Ana%2").arg(args.size()).arg(QStringLiteral("%3"));
        }
    }
    return args;
}

// The compiler knows the names of an enum's values: it writes `(lanai::ErrorCode)58` for one that has none.
template<ErrorCode code>
bool hasAName()
{
    return QByteArrayView(Q_FUNC_INFO).contains("lanai::ErrorCode::");
}

QString sentence(ErrorCode code, const QStringList &args = {})
{
    return errorSentence({code, args});
}

} // namespace

class TstErrorText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void everyCodeSaysAWholeSentence_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t row = 0; row < ErrorText::sentences.size(); ++row)
            QTest::newRow(ErrorText::sentences[row].word.data()) << static_cast<int>(row);
    }
    void everyCodeSaysAWholeSentence()
    {
        QFETCH(const int, row);
        const ErrorSentence &expected = ErrorText::sentences[static_cast<std::size_t>(row)];
        const QStringList args = sensibleArgs(expected.shape);
        if (expected.code == ErrorCode::Usage)
            return; // a sentence of the caller's own
        const QString said = sentence(expected.code, args);
        QVERIFY2(said.endsWith(u'.'), qUtf8Printable(said));
        QVERIFY2(said.count(u'.') >= 2, qUtf8Printable(said)); // what and why, then what to do
        QVERIFY2(said.at(0).isUpper() || said.startsWith(u'“'), qUtf8Printable(said));
        QVERIFY2(!said.contains(QLatin1StringView("%1")) && !said.contains(QLatin1StringView("%2")),
                 qUtf8Printable(said));
        QVERIFY2(!said.contains(QLatin1StringView("  ")), qUtf8Printable(said));
    }
    void everyDetailOfAnErrorIsShown_data() { everyCodeSaysAWholeSentence_data(); }
    void everyDetailOfAnErrorIsShown()
    {
        QFETCH(const int, row);
        const ErrorSentence &expected = ErrorText::sentences[static_cast<std::size_t>(row)];
        const QStringList args = sensibleArgs(expected.shape);
        const QString said = sentence(expected.code, args);
        for (qsizetype i = 0; i < args.size(); ++i) {
            const char letter = expected.shape[std::min(static_cast<std::size_t>(i), expected.shape.size() - 1)];
            const QLocale locale;
            const QString shown = letter == 'd'
                                      ? locale.toString(QDate::fromString(args.at(i), Qt::ISODate), QLocale::LongFormat)
                                  : letter == 'b' ? QStringLiteral("4 MiB")
                                  : letter == 'i' ? QStringLiteral("5,242,880")
                                                  : args.at(i);
            QVERIFY2(said.contains(shown), qUtf8Printable(shown + QStringLiteral(" in: ") + said));
        }
    }
    void anErrorWithoutItsDetailsStillReadsWell_data() { everyCodeSaysAWholeSentence_data(); }
    void anErrorWithoutItsDetailsStillReadsWell()
    {
        QFETCH(const int, row);
        const ErrorSentence &expected = ErrorText::sentences[static_cast<std::size_t>(row)];
        if (!expected.bare)
            return;
        QStringList args = sensibleArgs(expected.shape);
        args = args.first(static_cast<qsizetype>(expected.shape.size()) - 1);
        const QString said = sentence(expected.code, args);
        QVERIFY2(said.endsWith(u'.'), qUtf8Printable(said));
        QVERIFY2(!said.contains(QStringLiteral("“”")) && !said.contains(QLatin1StringView(": .")),
                 qUtf8Printable(said));
    }
    void wordsOfCodesAreLowerCaseAndDifferent()
    {
        static const QRegularExpression shape(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
        QSet<QString> words;
        for (int code = 0; code <= static_cast<int>(lastErrorCode); ++code) {
            const QString word = errorWord(static_cast<ErrorCode>(code));
            QVERIFY2(shape.match(word).hasMatch(), qUtf8Printable(word));
            words << word;
        }
        QCOMPARE(words.size(), static_cast<int>(lastErrorCode) + 1);
        QCOMPARE(errorWord(ErrorCode::AmbiguousName), QStringLiteral("ambiguous-name"));
    }
    void nothingFollowsTheLastCode()
    {
        QVERIFY(hasAName<lastErrorCode>());
        QVERIFY(!hasAName<static_cast<ErrorCode>(static_cast<int>(lastErrorCode) + 1)>());
    }

    void anAmbiguousNameListsTheCandidates()
    {
        const QString said = sentence(ErrorCode::AmbiguousName,
                                      {QStringLiteral("Ana"), QStringLiteral("Ana Ruiz"), QStringLiteral("Ana Lima")});
        QVERIFY(said.contains(QStringLiteral("“Ana” may be one of these: Ana Ruiz, Ana Lima.")));
        QVERIFY(said.contains(QStringLiteral("Nothing was changed")));
    }
    void aLongListIsCutAndCounted()
    {
        QStringList args{QStringLiteral("Zed")};
        for (int i = 1; i <= 40; ++i)
            args << QStringLiteral("Peer %1").arg(i);
        const QString said = sentence(ErrorCode::UnknownName, args);
        QVERIFY(said.contains(QStringLiteral("Peer 12 and 28 more")));
        QVERIFY(!said.contains(QStringLiteral("Peer 13")));
    }
    void anUnknownNameInAnEmptyJournalOffersNoNames()
    {
        QCOMPARE(sentence(ErrorCode::UnknownName, {QStringLiteral("Zed")}),
                 QStringLiteral("Nobody in the journal is called “Zed”. Check the spelling, or add the person first."));
    }
    void aDetailThatLooksLikeAPlaceMarkerStaysAsTyped()
    {
        const QString said =
            sentence(ErrorCode::UnknownValue, {QStringLiteral("kind"), QStringLiteral("%1%3"), QStringLiteral("note")});
        QVERIFY(said.startsWith(QStringLiteral("“%1%3” is not a possible kind")));
    }
    void aTermTooLongNamesTheLatestDayInWords()
    {
        const QString said =
            sentence(ErrorCode::TermTooLong,
                     {QStringLiteral("2027-01-31"), QStringLiteral("2027-05-15"), QStringLiteral("2027-04-30")});
        QVERIFY(said.contains(QStringLiteral("Choose Friday, 30 April 2027 or an earlier day")));
    }
    void aNoteOneByteTooLongDoesNotLookLikeOneThatFits()
    {
        const QString said = sentence(ErrorCode::NoteTooLong, {QStringLiteral("4194305"), QStringLiteral("4194304")});
        QVERIFY(said.contains(QStringLiteral("4,194,305 bytes and a note holds 4 MiB")));
    }
    void datesFollowTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QVERIFY(sentence(ErrorCode::StaffMeetingNotFound, {QStringLiteral("2026-11-23")})
                    .contains(QStringLiteral("23. November 2026")));
    }
};

LANAI_TEST(TstErrorText, tst_errortext)
#include "tst_errortext.moc"
