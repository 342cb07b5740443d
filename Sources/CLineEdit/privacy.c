#include "CLineEdit.h"

#include <signal.h>
#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

int cle_keep_memory_private(void)
{
    const struct rlimit none = {0, 0};
    int failed = setrlimit(RLIMIT_CORE, &none);
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
