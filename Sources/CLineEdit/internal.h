#ifndef CLINEEDIT_INTERNAL_H
#define CLINEEDIT_INTERNAL_H

#include "CLineEdit.h"

#include <histedit.h>
#include <stdbool.h>
#include <stdio.h>
#include <wchar.h>

struct cle_editor {
    EditLine *el;
    History *history;
    FILE *nowhere; /* takes libedit's own remarks about terminals and ~/.editrc */
    char *prompt;
    char *text; /* owned copy of the last line */
    cle_completer completer;
    void *context;
    int drawnColumns; /* the window's width when the line was last drawn whole; 0: typed only */
    bool interrupted;
};

/* What a signal asked the waiting reader to do. */
typedef struct cle_signals {
    bool interrupted, resized, resumed;
} cle_signals;

/* terminal.c: the terminal's settings and what signals do to them. */
int cle_terminal_take(void);   /* remembers the settings found; -1: not a terminal */
void cle_terminal_hold(void);  /* libedit has set the terminal: these settings come back after a stop */
void cle_terminal_release(void);
void cle_terminal_stop(void);  /* stops the process group as Ctrl-Z does; returns when continued */
/* Waits for input. Returns at input, at the end of it, or with what a signal asked for. */
cle_signals cle_wait(void);
/* Whether more input comes within 50 ms: tells the ESC key from a sequence that arrives in two parts. */
bool cle_more_soon(void);

/* input.c: ESC [ 200 ~ arrives as this one character, because a binding that begins with ESC would take
 * the ESC key away from vi. No other control character above U+007F arrives. */
#define CLE_PASTE_KEY 0x9F
int cle_get_character(EditLine *el, wchar_t *character); /* for EL_GETCFN */

/* keys.c */
void cle_bind_keys(EditLine *el);
cle_editor *cle_of(EditLine *el);

/* rows.c: where the line stands, counted in rows of the window. */
void cle_leave_line(cle_editor *editor); /* moves to a fresh row under the line */
void cle_redraw(cle_editor *editor);     /* draws the line from the row on which the cursor stands */
void cle_redraw_after_resize(cle_editor *editor);

#endif
