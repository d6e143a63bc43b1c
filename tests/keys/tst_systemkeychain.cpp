// Against a real Secret Service: ctest runs this program in a session bus of its own with a keyring of its own.
#include "core/keys/systemkeychain.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include <QtTest>
#include <csignal>

using namespace lanai;
using namespace lanai::test;

namespace {

const QByteArray oneSalt("0123456789abcdef");

Key keyWith(const QByteArray &salt, char digit = 'a')
{
    return *Key::fromRaw(SecretBytes("x'" + QByteArray(64, digit) + salt.toHex() + "'"));
}

// What one call answers.
struct Answer
{
    QObject here;
    std::optional<Result<Key>> found;
    std::optional<Result<void>> done;

    Keychain::Found finding()
    {
        return [this](Result<Key> &&key) { found.emplace(std::move(key)); };
    }
    Keychain::Done doing()
    {
        return [this](const Result<void> &result) { done.emplace(result); };
    }
};

} // namespace

class TstSystemKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsKeptIsFoundAndForgotten()
    {
        SystemKeychain keychain;
        Answer kept;
        keychain.keep(keyWith(oneSalt), &kept.here, kept.doing());
        QTRY_VERIFY(kept.done);
        VERIFY_OK(*kept.done);

        Answer found;
        keychain.find(oneSalt, &found.here, found.finding());
        QTRY_VERIFY(found.found);
        VERIFY_OK(*found.found);
        QCOMPARE((*found.found)->bytes().toByteArray(), keyWith(oneSalt).bytes().toByteArray());

        Answer forgotten;
        keychain.forget(oneSalt, &forgotten.here, forgotten.doing());
        QTRY_VERIFY(forgotten.done);
        VERIFY_OK(*forgotten.done);
        Answer again;
        keychain.find(oneSalt, &again.here, again.finding());
        QTRY_VERIFY(again.found);
        VERIFY_REFUSED(*again.found, ErrorCode::KeychainEmpty);
    }
    void aNewerKeyTakesThePlaceOfTheOlder()
    {
        SystemKeychain keychain;
        for (const char digit : {'a', 'b'}) {
            Answer kept;
            keychain.keep(keyWith(oneSalt, digit), &kept.here, kept.doing());
            QTRY_VERIFY(kept.done);
            VERIFY_OK(*kept.done);
        }
        Answer found;
        keychain.find(oneSalt, &found.here, found.finding());
        QTRY_VERIFY(found.found);
        QCOMPARE((*found.found)->bytes().toByteArray(), keyWith(oneSalt, 'b').bytes().toByteArray());
    }
    void forgettingWhatWasNeverKeptIsNoFault()
    {
        SystemKeychain keychain;
        Answer forgotten;
        keychain.forget(QByteArray(16, 'n'), &forgotten.here, forgotten.doing());
        QTRY_VERIFY(forgotten.done);
        VERIFY_OK(*forgotten.done);
    }
    void whoHasGoneIsNotAnswered()
    {
        SystemKeychain keychain;
        auto gone = std::make_unique<QObject>();
        bool answered = false;
        keychain.find(oneSalt, gone.get(), [&answered](Result<Key> &&) { answered = true; });
        gone.reset();
        Answer later;
        keychain.find(oneSalt, &later.here, later.finding());
        QTRY_VERIFY(later.found);
        QVERIFY(!answered);
    }
    void aKeyringThatHangsIsGivenUp()
    {
        SystemKeychain keychain({}, std::chrono::milliseconds(200));
        signalKeyring(SIGSTOP);
        Answer found;
        keychain.find(oneSalt, &found.here, found.finding());
        QTRY_VERIFY(found.found);
        signalKeyring(SIGCONT);
        VERIFY_REFUSED(*found.found, ErrorCode::KeychainSilent);
    }
    void whileThePersonIsAskedItWaits()
    {
        int asked = 0;
        SystemKeychain keychain([&asked] { return ++asked < 5; }, std::chrono::milliseconds(50));
        signalKeyring(SIGSTOP);
        Answer found;
        keychain.find(oneSalt, &found.here, found.finding());
        QTRY_VERIFY(found.found);
        signalKeyring(SIGCONT);
        QCOMPARE(asked, 5);
    }
    // Whoever asks the desktop knows its answer only at the next question.
    void aFirstNoDoesNotCount()
    {
        int asked = 0;
        SystemKeychain keychain([&asked] { return ++asked == 2; }, std::chrono::milliseconds(50));
        signalKeyring(SIGSTOP);
        Answer found;
        keychain.find(oneSalt, &found.here, found.finding());
        QTRY_VERIFY(found.found);
        signalKeyring(SIGCONT);
        QCOMPARE(asked, 3);
    }
    // The last one: the bus may start another keyring in its place, which is empty and locked.
    void aKeyringThatDiedGivesNoKey()
    {
        signalKeyring(SIGKILL);
        SystemKeychain keychain;
        Answer found;
        keychain.find(oneSalt, &found.here, found.finding());
        QTRY_VERIFY(found.found);
        QVERIFY(!*found.found);
        const QList<ErrorCode> endsAtThePassphrase{ErrorCode::NoKeychain, ErrorCode::KeychainSilent,
                                                   ErrorCode::KeychainDenied, ErrorCode::KeychainEmpty};
        QVERIFY2(endsAtThePassphrase.contains(found.found->error().code), why(*found.found).constData());
    }

private:
    // As the session's keyring would be stopped, killed, or go on.
    static void signalKeyring(int signal)
    {
        bool known = false;
        const int keyring = qEnvironmentVariableIntValue("LANAI_KEYRING", &known);
        QVERIFY2(known && ::kill(keyring, signal) == 0, "no keyring of this test's own");
    }
};

LANAI_TEST(TstSystemKeychain, tst_systemkeychain)
#include "tst_systemkeychain.moc"
