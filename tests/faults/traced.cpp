#include "tests/faults/traced.h"
#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <elf.h>
#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace lanai::test {
namespace {

using SystemCall = __ptrace_syscall_info;

// What a call does to a disk, and which of its arguments names the file.
struct Changing
{
    enum class By { File, Path };
    By by = By::File;
    int argument = 0;
};

const QHash<quint64, Changing> &changingCalls()
{
    using By = Changing::By;
    static const QHash<quint64, Changing> all{
        {SYS_write, {By::File, 0}},     {SYS_writev, {By::File, 0}},    {SYS_pwrite64, {By::File, 0}},
        {SYS_fsync, {By::File, 0}},     {SYS_fdatasync, {By::File, 0}}, {SYS_ftruncate, {By::File, 0}},
        {SYS_fallocate, {By::File, 0}}, {SYS_unlinkat, {By::Path, 1}},  {SYS_renameat2, {By::Path, 3}},
        {SYS_linkat, {By::Path, 3}},    {SYS_mkdirat, {By::Path, 1}},
#ifdef SYS_unlink // newer machines have only the calls above
        {SYS_unlink, {By::Path, 0}},    {SYS_rename, {By::Path, 1}},    {SYS_renameat, {By::Path, 3}},
        {SYS_link, {By::Path, 1}},      {SYS_mkdir, {By::Path, 0}},
#endif
    };
    return all;
}

// One program under way.
class Follower
{
public:
    Follower(pid_t program, QString folder, const Intrusion &intrusion)
        : m_program(program)
        , m_folder(std::move(folder))
        , m_intrusion(intrusion)
    {
    }

    Traced follow();

private:
    struct Thread
    {
        SystemCall call{};      // that it is in
        bool isFailing = false; // and that doesn't take place
        bool isKilling = false;
    };

    void stopped(pid_t thread, int signal);
    void entered(pid_t pid, Thread &thread);
    void left(pid_t pid, Thread &thread, qint64 answer);
    void intrude(pid_t pid, Thread &thread);
    [[nodiscard]] QString text(pid_t pid, quint64 address) const;
    [[nodiscard]] bool changesFolder(pid_t pid, const SystemCall &call) const;

    pid_t m_program;
    QString m_folder;
    Intrusion m_intrusion;
    QHash<pid_t, Thread> m_threads;
    QHash<quint64, QString> m_files; // by descriptor
    Traced m_traced;
};

// Word by word: the program doesn't let its memory be read in another way.
QString Follower::text(pid_t pid, quint64 address) const
{
    QByteArray bytes;
    while (!bytes.contains('\0') && bytes.size() < 4096) {
        errno = 0;
        const long word = ptrace(PTRACE_PEEKDATA, pid, address + quint64(bytes.size()), nullptr);
        if (errno != 0)
            break;
        bytes.append(reinterpret_cast<const char *>(&word), sizeof word);
    }
    return QFile::decodeName(bytes.constData());
}

bool Follower::changesFolder(pid_t pid, const SystemCall &call) const
{
    const auto found = changingCalls().constFind(call.entry.nr);
    if (found == changingCalls().cend())
        return false;
    const quint64 argument = call.entry.args[found->argument];
    const QString path = found->by == Changing::By::File ? m_files.value(argument) : text(pid, argument);
    return path.startsWith(m_folder);
}

// What doesn't take place is a call of no number, and its answer is written over when it is left.
void preventCall(pid_t pid)
{
#ifdef __x86_64__
    ptrace(PTRACE_POKEUSER, pid, offsetof(user_regs_struct, orig_rax), -1L);
#elif defined(__aarch64__)
    int none = -1;
    iovec words{&none, sizeof none};
    ptrace(PTRACE_SETREGSET, pid, NT_ARM_SYSTEM_CALL, &words);
#endif
}

void answerCall(pid_t pid, qint64 answer)
{
#ifdef __x86_64__
    ptrace(PTRACE_POKEUSER, pid, offsetof(user_regs_struct, rax), answer);
#elif defined(__aarch64__)
    user_regs_struct registers{};
    iovec words{&registers, sizeof registers};
    ptrace(PTRACE_GETREGSET, pid, NT_PRSTATUS, &words);
    registers.regs[0] = static_cast<unsigned long long>(answer);
    ptrace(PTRACE_SETREGSET, pid, NT_PRSTATUS, &words);
#endif
}

void Follower::intrude(pid_t pid, Thread &thread)
{
    m_traced.wasIntruded = true;
    switch (m_intrusion.kind) {
    case Intrusion::Kind::KillBefore:
        preventCall(pid); // it dies before the kernel looks
        kill(m_program, SIGKILL);
        return;
    case Intrusion::Kind::KillAfter:
        thread.isKilling = true;
        return;
    case Intrusion::Kind::Fail:
        preventCall(pid);
        thread.isFailing = true;
        return;
    }
}

void Follower::entered(pid_t pid, Thread &thread)
{
    if (thread.call.entry.nr == SYS_socket)
        m_traced.families << int(thread.call.entry.args[0]);
    if (changesFolder(pid, thread.call) && ++m_traced.changes == m_intrusion.at)
        intrude(pid, thread);
}

void Follower::left(pid_t pid, Thread &thread, qint64 answer)
{
    const auto &call = thread.call.entry;
    if (thread.isFailing)
        answerCall(pid, -m_intrusion.error);
    if (thread.isKilling)
        kill(m_program, SIGKILL);
    thread.isFailing = false;
    thread.isKilling = false;
#ifdef SYS_open
    const bool opens = call.nr == SYS_openat || call.nr == SYS_open;
    const int argument = call.nr == SYS_open ? 0 : 1;
#else
    const bool opens = call.nr == SYS_openat;
    const int argument = 1;
#endif
    if (!opens)
        return;
    const QString path = text(pid, call.args[argument]);
    m_traced.opened << path;
    if (answer >= 0)
        m_files.insert(quint64(answer), path);
}

void Follower::stopped(pid_t pid, int signal)
{
    Thread &thread = m_threads[pid];
    int passedOn = 0;
    if (signal == (SIGTRAP | 0x80)) {
        SystemCall now{};
        ptrace(PTRACE_GET_SYSCALL_INFO, pid, sizeof now, &now);
        if (now.op == PTRACE_SYSCALL_INFO_ENTRY) {
            thread.call = now;
            entered(pid, thread);
        } else if (now.op == PTRACE_SYSCALL_INFO_EXIT) {
            left(pid, thread, now.exit.rval);
        }
    } else if (signal != SIGTRAP && signal != SIGSTOP) {
        passedOn = signal;
    }
    ptrace(PTRACE_SYSCALL, pid, nullptr, passedOn);
}

Traced Follower::follow()
{
    int status = 0;
    waitpid(m_program, &status, __WALL); // at its first instruction
    ptrace(PTRACE_SETOPTIONS, m_program, nullptr,
           PTRACE_O_EXITKILL | PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACECLONE | PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK |
               PTRACE_O_TRACEEXEC);
    ptrace(PTRACE_SYSCALL, m_program, nullptr, nullptr);
    for (;;) {
        const pid_t pid = waitpid(-1, &status, __WALL | __WNOTHREAD);
        if (pid < 0)
            break;
        if (WIFSTOPPED(status))
            stopped(pid, WSTOPSIG(status));
        else if (pid == m_program) {
            m_traced.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
            m_traced.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
            break;
        }
    }
    return m_traced;
}

// In the child, between fork and exec: system calls and nothing else.
[[noreturn]] void become(const std::vector<char *> &words, const std::vector<char *> &environment, const char *input,
                         const char *out, const char *err)
{
    setsid(); // no terminal to ask at
    dup2(open(input, O_RDONLY), 0);
    dup2(open(out, O_WRONLY | O_CREAT, 0600), 1);
    dup2(open(err, O_WRONLY | O_CREAT, 0600), 2);
    ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
    execve(words.front(), words.data(), environment.data());
    _exit(127);
}

std::vector<char *> pointersTo(QList<QByteArray> &texts)
{
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QByteArray> encoded(const QStringList &texts)
{
    QList<QByteArray> all;
    for (const QString &text : texts)
        all << text.toUtf8();
    return all;
}

} // namespace

bool Traced::isKilled() const
{
    return signal == SIGKILL;
}

Traced runTraced(const QStringList &words, const QProcessEnvironment &environment, const QString &folder,
                 const Intrusion &intrusion, const QByteArray &input)
{
    const QTemporaryDir streams; // not below `folder`: what is written there doesn't count
    const QByteArray in = QFile::encodeName(streams.filePath(QStringLiteral("in")));
    const QByteArray out = QFile::encodeName(streams.filePath(QStringLiteral("out")));
    const QByteArray err = QFile::encodeName(streams.filePath(QStringLiteral("err")));
    if (QFile typed(QFile::decodeName(in)); typed.open(QIODevice::WriteOnly))
        typed.write(input);
    QList<QByteArray> wordBytes = encoded(words);
    QList<QByteArray> environmentBytes = encoded(environment.toStringList());
    const std::vector<char *> argv = pointersTo(wordBytes);
    const std::vector<char *> envp = pointersTo(environmentBytes);
    const pid_t program = fork();
    if (program == 0)
        become(argv, envp, in.constData(), out.constData(), err.constData());
    Traced traced = Follower(program, folder, intrusion).follow();
    traced.out = contentOfFile(QFile::decodeName(out));
    traced.err = contentOfFile(QFile::decodeName(err));
    return traced;
}

} // namespace lanai::test
