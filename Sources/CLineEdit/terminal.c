#include "internal.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <termios.h>
#include <unistd.h>

static const char pasteOn[] = "\033[?2004h";
static const char pasteOff[] = "\033[?2004l";

static struct termios found;   /* as the terminal was given to us */
static struct termios working; /* as we want it while we hold it */
static volatile sig_atomic_t changed, editing;
static volatile sig_atomic_t interrupted, resized, resumed;

static void emit(const char *text)
{
    ssize_t ignored = write(STDOUT_FILENO, text, strlen(text));
    (void)ignored;
}

/* The next three are async-signal-safe. A job in the background leaves the terminal to whoever has it; on a
 * terminal without jobs (-1) there is nobody else. */
static bool isInFront(void)
{
    pid_t front = tcgetpgrp(STDIN_FILENO);
    return front == -1 || front == getpgrp();
}

static void restore(void)
{
    if (!isInFront()) return;
    if (changed) tcsetattr(STDIN_FILENO, TCSANOW, &found);
    if (editing) emit(pasteOff);
}

static void retake(void)
{
    if (!isInFront()) return;
    if (changed) tcsetattr(STDIN_FILENO, TCSANOW, &working);
    if (editing) emit(pasteOn);
    resumed = 1;
}

static void raiseByDefault(int number)
{
    sigset_t only;
    signal(number, SIG_DFL);
    sigemptyset(&only);
    sigaddset(&only, number);
    raise(number);
    sigprocmask(SIG_UNBLOCK, &only, NULL);
}

static void onEnding(int number)
{
    restore();
    raiseByDefault(number);
}

static void handle(int number, void (*handler)(int))
{
    struct sigaction action, old;
    if (sigaction(number, NULL, &old) == 0 && old.sa_handler == SIG_IGN) return;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, NULL);
}

static void unhandle(int number, void (*handler)(int))
{
    struct sigaction now;
    if (sigaction(number, NULL, &now) == 0 && now.sa_handler == handler) signal(number, SIG_DFL);
}

static void onStop(int number)
{
    int kept = errno;
    restore();
    raiseByDefault(number);
    handle(number, onStop);
    retake();
    errno = kept;
}

static void onContinue(int number)
{
    int kept = errno;
    (void)number;
    retake();
    errno = kept;
}

static void onInterrupt(int number)
{
    (void)number;
    interrupted = 1;
}

static void onResize(int number)
{
    (void)number;
    resized = 1;
}

void cle_guard_signals(void)
{
    handle(SIGHUP, onEnding);
    handle(SIGTERM, onEnding);
    handle(SIGQUIT, onEnding);
    handle(SIGINT, onInterrupt);
}

/* A crash must not leave the terminal without echo either. */
static void guardCrashes(void)
{
    static const int crashes[] = {SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGSYS, SIGTRAP};
    size_t at;
    for (at = 0; at < sizeof crashes / sizeof *crashes; at++) handle(crashes[at], onEnding);
}

int cle_terminal_take(void)
{
    if (tcgetattr(STDIN_FILENO, &found) != 0) return -1;
    working = found;
    changed = 1;
    cle_guard_signals();
    guardCrashes();
    return 0;
}

void cle_terminal_hold(void)
{
    tcgetattr(STDIN_FILENO, &working);
    editing = 1;
    emit(pasteOn);
    handle(SIGTSTP, onStop);
    handle(SIGCONT, onContinue);
    handle(SIGWINCH, onResize);
}

void cle_terminal_release(void)
{
    restore();
    changed = 0;
    editing = 0;
    unhandle(SIGTSTP, onStop);
    unhandle(SIGCONT, onContinue);
    unhandle(SIGWINCH, onResize);
}

void cle_terminal_stop(void)
{
    kill(0, SIGTSTP);
    resumed = 0;
}

int cle_window_size(int *columns, int *rows)
{
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return -1;
    *columns = size.ws_col;
    *rows = size.ws_row;
    return 0;
}

int cle_secret_begin(void)
{
    struct termios silent;
    if (tcgetattr(STDIN_FILENO, &silent) != 0) return -1;
    if (!changed) found = silent;
    silent.c_lflag &= ~(tcflag_t)(ECHO | ICANON | ISIG);
    silent.c_cc[VMIN] = 1;
    silent.c_cc[VTIME] = 0;
    if (!editing) working = silent;
    changed = 1;
    return tcsetattr(STDIN_FILENO, TCSADRAIN, &silent);
}

void cle_secret_end(void)
{
    if (editing) return;
    restore();
    changed = 0;
}

int cle_work_begin(void)
{
    struct termios quiet;
    if (editing || tcgetattr(STDIN_FILENO, &quiet) != 0) return -1;
    if (!changed) found = quiet;
    quiet.c_lflag &= ~(tcflag_t)ECHO;
    working = quiet;
    changed = 1;
    handle(SIGINT, onEnding);
    return tcsetattr(STDIN_FILENO, TCSADRAIN, &quiet);
}

void cle_work_end(void)
{
    if (editing) return;
    restore();
    changed = 0;
    handle(SIGINT, onInterrupt);
}

void cle_unguard_interrupt(void)
{
    unhandle(SIGINT, onInterrupt);
}

bool cle_more_soon(void)
{
    struct timeval moment = {0, 50000};
    fd_set input;
    FD_ZERO(&input);
    FD_SET(STDIN_FILENO, &input);
    return select(STDIN_FILENO + 1, &input, NULL, NULL, &moment) == 1;
}

cle_signals cle_wait(void)
{
    sigset_t ours, before;
    fd_set input;
    cle_signals seen = {false, false, false};
    sigemptyset(&ours);
    sigaddset(&ours, SIGINT);
    sigaddset(&ours, SIGWINCH);
    sigaddset(&ours, SIGCONT);
    sigaddset(&ours, SIGTSTP);
    sigprocmask(SIG_BLOCK, &ours, &before);
    while (!interrupted && !resized && !resumed) {
        FD_ZERO(&input);
        FD_SET(STDIN_FILENO, &input);
        if (pselect(STDIN_FILENO + 1, &input, NULL, NULL, NULL, &before) >= 0 || errno != EINTR) break;
    }
    seen.interrupted = interrupted;
    seen.resized = resized;
    seen.resumed = resumed;
    interrupted = resized = resumed = 0;
    sigprocmask(SIG_SETMASK, &before, NULL);
    return seen;
}
