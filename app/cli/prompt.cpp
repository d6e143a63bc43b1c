#include "app/cli/prompt.h"
#include <array>
#include <csignal>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace lanai {
namespace {

volatile std::sig_atomic_t stoppedBy = 0;

void remember(int signal)
{
    stoppedBy = signal;
}

// While it lives, the terminal shows nothing of what is typed unless it may, and a signal waits until it does again.
class Hush
{
public:
    Hush(int terminal, bool mayShow)
        : m_terminal(terminal)
    {
        stoppedBy = 0;
        struct sigaction action = {};
        action.sa_handler = remember; // without SA_RESTART: reading ends
        for (std::size_t i = 0; i < signals.size(); ++i)
            sigaction(signals[i], &action, &m_before[i]);
        tcgetattr(m_terminal, &m_shown);
        termios hidden = m_shown;
        if (!mayShow)
            hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(m_terminal, TCSAFLUSH, &hidden);
    }
    ~Hush()
    {
        tcsetattr(m_terminal, TCSAFLUSH, &m_shown);
        for (std::size_t i = 0; i < signals.size(); ++i)
            sigaction(signals[i], &m_before[i], nullptr);
        if (stoppedBy != 0)
            raise(stoppedBy);
    }
    Hush(const Hush &) = delete;
    Hush &operator=(const Hush &) = delete;

private:
    static constexpr std::array signals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

    int m_terminal;
    termios m_shown{};
    std::array<struct sigaction, signals.size()> m_before{};
};

class OpenTerminal
{
public:
    OpenTerminal()
        : m_file(open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
    }
    ~OpenTerminal()
    {
        if (m_file >= 0)
            close(m_file);
    }
    OpenTerminal(const OpenTerminal &) = delete;
    OpenTerminal &operator=(const OpenTerminal &) = delete;

    [[nodiscard]] int file() const { return m_file; }
    void write(const QString &text) const
    {
        const QByteArray bytes = text.toUtf8();
        if (::write(m_file, bytes.constData(), static_cast<std::size_t>(bytes.size())) < 0)
            return; // a terminal that is gone: reading says so
    }

private:
    int m_file;
};

} // namespace

bool Prompt::canAsk()
{
    return OpenTerminal().file() >= 0;
}

Result<SecretBytes> Prompt::ask(const QString &question)
{
    return ask(question, Typing::Hidden);
}

Result<bool> Prompt::confirm(const QString &question, const QString &yes)
{
    return ask(question, Typing::Shown).map([&yes](const SecretBytes &line) {
        return QString::fromUtf8(line.view()).trimmed().compare(yes, Qt::CaseInsensitive) == 0;
    });
}

Result<SecretBytes> Prompt::ask(const QString &question, Typing typing)
{
    const OpenTerminal terminal;
    SecretBytes line(longest);
    qsizetype size = 0;
    bool ended = false;
    {
        const Hush hush(terminal.file(), typing == Typing::Shown); // before the question: nobody answers too early
        terminal.write(question);
        char byte = 0;
        while (!ended && stoppedBy == 0) {
            if (read(terminal.file(), &byte, 1) <= 0)
                break;
            ended = byte == '\n';
            if (!ended && size < longest)
                line.data()[size++] = byte;
        }
        wipeMemory(&byte, 1);
        if (typing == Typing::Hidden)
            terminal.write(QStringLiteral("\n"));
    }
    if (!ended)
        return fail(ErrorCode::Cancelled);
    return SecretBytes(line.view().first(size));
}

void Prompt::say(const QString &sentence)
{
    OpenTerminal().write(sentence + u'\n');
}

} // namespace lanai
