#include "CLineEdit.h"

#include <signal.h>
#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

/* The Swift runtime answers a crash on a terminal with a report that can show any of the memory. */
static void refuseCrashReports(void)
{
    static const int crashes[] = {SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGQUIT, SIGSEGV, SIGSYS, SIGTRAP};
    size_t at;
    for (at = 0; at < sizeof crashes / sizeof *crashes; at++) {
        struct sigaction now;
        if (sigaction(crashes[at], NULL, &now) == 0 && now.sa_handler != SIG_IGN) signal(crashes[at], SIG_DFL);
    }
}

int cle_keep_memory_private(void)
{
    const struct rlimit none = {0, 0};
    int failed = setrlimit(RLIMIT_CORE, &none);
    refuseCrashReports();
#ifdef __linux__
    /* A dump that is piped to a program, as core(5) allows, asks for no limit. */
    failed |= prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
    return failed == 0 ? 0 : -1;
}

void cle_survive_full_files(void)
{
    signal(SIGXFSZ, SIG_IGN);
}
