#include "internal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Bytes read from the terminal and not yet used: type-ahead survives from one kind of read to another. */
static uint8_t pending[4096];
static size_t next, count;

static ssize_t readAgain(uint8_t *buffer, size_t size)
{
    ssize_t got;
    do got = read(STDIN_FILENO, buffer, size);
    while (got < 0 && (errno == EINTR || errno == EAGAIN));
    return got;
}

ssize_t cle_read_bytes(uint8_t *buffer, size_t size)
{
    if (next < count) {
        size_t some = count - next < size ? count - next : size;
        memcpy(buffer, pending + next, some);
        next += some;
        return (ssize_t)some;
    }
    if (cle_wait().interrupted) return CLE_READ_INTERRUPTED;
    return readAgain(buffer, size);
}

/* 1: a byte; 0: end of input; -1: failed or interrupted. Redraws when a signal asks for it. */
static int getByte(cle_editor *editor, uint8_t *byte)
{
    while (next == count) {
        cle_signals seen = cle_wait();
        ssize_t got;
        if (seen.interrupted) {
            editor->interrupted = true;
            return -1;
        }
        if (seen.resumed) cle_redraw(editor);
        else if (seen.resized) cle_redraw_after_resize(editor);
        if (seen.resumed || seen.resized) continue;
        got = readAgain(pending, sizeof pending);
        if (got <= 0) return (int)got;
        next = 0;
        count = (size_t)got;
    }
    *byte = pending[next++];
    return 1;
}

/* Whether the bytes after an ESC open a paste; takes them if so. */
static bool takePasteStart(void)
{
    static const char start[] = "[200~";
    size_t length = strlen(start);
    for (;;) {
        size_t there = count - next < length ? count - next : length;
        ssize_t got;
        if (memcmp(pending + next, start, there) != 0) return false;
        if (there == length) break;
        memmove(pending, pending + next, there);
        next = 0;
        count = there;
        if (!cle_more_soon() || (got = readAgain(pending + count, sizeof pending - count)) <= 0) return false;
        count += (size_t)got;
    }
    next += length;
    return true;
}

/* libedit's own reader drops invalid UTF-8 without notice and needs redrawing done inside signal handlers;
 * this one shows U+FFFD for every invalid sequence. libedit passes `wchar_t *` even through el_set. */
int cle_get_character(EditLine *el, wchar_t *character)
{
    mbstate_t state;
    uint8_t byte;
    bool first = true;
    memset(&state, 0, sizeof state);
    for (;; first = false) {
        int got = getByte(cle_of(el), &byte);
        size_t used;
        if (got != 1) return got;
        used = mbrtowc(character, (const char *)&byte, 1, &state);
        if (used == (size_t)-2) continue;
        if (used == (size_t)-1) {
            if (!first) next--; /* this byte may begin a character of its own */
            *character = L'\xFFFD';
        } else if (*character >= 0x80 && *character <= 0x9F) {
            *character = L'\xFFFD';
        } else if (*character == 033 && takePasteStart()) {
            *character = CLE_PASTE_KEY;
        }
        return 1;
    }
}
