#include "internal.h"

#include <stdlib.h>
#include <string.h>

cle_editor *cle_of(EditLine *el)
{
    cle_editor *editor = NULL;
    el_get(el, EL_CLIENTDATA, &editor);
    return editor;
}

/* Ctrl-C: ends the line through the key for Enter, so that the cursor leaves it properly. */
static unsigned char onInterrupt(EditLine *el, int key)
{
    (void)key;
    cle_of(el)->interrupted = true;
    el_wpush(el, L"\r");
    return CC_NORM;
}

static unsigned char onSuspend(EditLine *el, int key)
{
    (void)key;
    cle_leave_line(cle_of(el));
    cle_terminal_stop();
    cle_redraw(cle_of(el));
    return CC_NORM;
}

static unsigned char onComplete(EditLine *el, int key)
{
    cle_editor *editor = cle_of(el);
    (void)key;
    if (editor->completer == NULL) return CC_ERROR;
    switch (editor->completer(editor->context, editor)) {
    case CLE_CHANGED: return CC_REFRESH;
    case CLE_LISTED: return CC_NORM;
    case CLE_NOTHING: break;
    }
    return CC_ERROR;
}

static bool isControl(wchar_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F);
}

typedef struct paste {
    wchar_t *text;
    size_t length, room;
    wchar_t previous;
} paste;

/* A line end becomes CLE_LINE_END, which shows and can be edited (the terminal's settings turn CR LF into LF CR,
 * which is one line end). A tab becomes a blank. Other control characters, so every ESC, are dropped. */
static bool add(paste *to, wchar_t c)
{
    bool isEnd = c == L'\n' || c == L'\r';
    bool completes = isEnd && c != to->previous && (to->previous == L'\n' || to->previous == L'\r');
    to->previous = completes ? 0 : c;
    if (completes || (isControl(c) && !isEnd && c != L'\t')) return true;
    if (to->length + 1 >= to->room) {
        size_t room = 2 * to->room + 256;
        wchar_t *more = realloc(to->text, room * sizeof *more);
        if (more == NULL) return false;
        to->text = more;
        to->room = room;
    }
    to->text[to->length++] = isEnd ? CLE_LINE_END : isControl(c) ? L' ' : c;
    return true;
}

/* Takes a bracketed paste, up to ESC [ 201 ~, as text. */
static unsigned char onPaste(EditLine *el, int key)
{
    static const wchar_t end[] = L"\033[201~";
    paste taken = {NULL, 0, 0, 0};
    size_t matched = 0, at;
    bool fits = true;
    wchar_t c;
    (void)key;
    while (fits && end[matched] != 0 && el_wgetc(el, &c) == 1) {
        if (c == end[matched]) {
            matched++;
            continue;
        }
        for (at = 0; at < matched && fits; at++) fits = add(&taken, end[at]);
        matched = c == end[0];
        if (matched == 0 && fits) fits = add(&taken, c);
    }
    if (taken.length > 0) {
        taken.text[taken.length] = 0;
        el_winsertstr(el, taken.text);
    }
    free(taken.text);
    return CC_REFRESH;
}

/* Binds in both maps: insert and command mode of vi, or emacs and its unused alternate. */
static void bind(EditLine *el, const char *keys, const char *function)
{
    el_set(el, EL_BIND, keys, function, NULL);
    el_set(el, EL_BIND, "-a", keys, function, NULL);
}

void cle_bind_keys(EditLine *el)
{
    el_set(el, EL_ADDFN, "cle-interrupt", "Give up this line", onInterrupt);
    el_set(el, EL_ADDFN, "cle-suspend", "Stop the program", onSuspend);
    el_set(el, EL_ADDFN, "cle-complete", "Complete the word", onComplete);
    el_set(el, EL_ADDFN, "cle-paste", "Take a paste as text", onPaste);
    bind(el, "^C", "cle-interrupt");
    bind(el, "^Z", "cle-suspend");
    bind(el, "^I", "cle-complete");
    bind(el, "\\237", "cle-paste"); /* CLE_PASTE_KEY */
    el_set(el, EL_BIND, "-a", "v", "ed-unassigned", NULL); /* vi's v writes the line to a file in /tmp */
}
