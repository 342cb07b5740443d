/*
 * A small door to libedit: fixed-signature functions that Swift can call.
 *
 * One editor may be open in a process at a time; every function is for the main thread. Text is UTF-8.
 *
 * Escape sequences emitted here, all on standard output and only while an editor is open:
 *   ESC [ ? 2004 h     bracketed paste on: after opening, and after coming back from a stop
 *   ESC [ ? 2004 l     bracketed paste off: when closing, stopping, or ending by a signal
 *   ESC [ n A          cursor up n rows, when the window changed its size during a line
 *   ESC [ J            clear from the cursor to the end of the screen, likewise
 * libedit itself adds what terminfo describes for TERM: moving the cursor, inserting and deleting
 * characters, clearing to the end of the line, the bell. Plain and secret reading emit none.
 */
#ifndef CLINEEDIT_H
#define CLINEEDIT_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* An open editor on standard input and output. */
typedef struct cle_editor cle_editor;

/* Stands for a line end of a paste in the line being typed, and in what cle_read_line gives: U+21B5. */
#define CLE_LINE_END 0x21B5

/* How a read ended. */
typedef enum cle_outcome {
    CLE_LINE,        /* Enter was pressed */
    CLE_INTERRUPTED, /* Ctrl-C, or SIGINT */
    CLE_END          /* Ctrl-D on an empty line, the terminal has gone, or it cannot be read */
} cle_outcome;

/* What a completer did. */
typedef enum cle_completion {
    CLE_NOTHING, /* no candidate: the bell sounds */
    CLE_CHANGED, /* cle_replace_before was called */
    CLE_LISTED   /* cle_show_below was called */
} cle_completion;

/* Called when Tab is pressed. `context` is what was given to cle_set_completer. */
typedef cle_completion (*cle_completer)(void *context, cle_editor *editor);

/* Results of cle_read_bytes other than a count. */
#define CLE_READ_FAILED (-1)
#define CLE_READ_INTERRUPTED (-2)

/* Chooses the user's character type, or C.UTF-8 where that is not UTF-8. 1: it is UTF-8 now; 0: none is. */
int cle_use_utf8(void);

/* Opens the editor and takes the terminal over: no echo, no line limit, no signals from keys, bracketed
 * paste. NULL: no memory, no terminal, or one that cannot move its cursor up. */
cle_editor *cle_open(const char *program);

/* Gives the terminal back as it was found. NULL is allowed. */
void cle_close(cle_editor *editor);

/* Reads a line. `prompt` is one line without control characters. `text` receives what was typed, without
 * the newline (for CLE_INTERRUPTED the half-typed line); it is owned by the editor until the next call. */
cle_outcome cle_read_line(cle_editor *editor, const char *prompt, const char **text);

/* Adds a line to the history, which lives in memory until cle_close. A repeated line is kept once. */
void cle_remember(cle_editor *editor, const char *line);

/* Sets the function for Tab. */
void cle_set_completer(cle_editor *editor, cle_completer completer, void *context);

/* The text before the cursor; the caller frees it. NULL: no memory. For a completer only. */
char *cle_text_before(cle_editor *editor);

/* Replaces `count` code points before the cursor by `text`. For a completer only. */
void cle_replace_before(cle_editor *editor, int count, const char *text);

/* Writes `text` under the line being typed and draws the line again below. For a completer only. */
void cle_show_below(cle_editor *editor, const char *text);

/* The window behind standard output; either may be 0 where nobody knows. 0: done; -1: not a terminal. */
int cle_window_size(int *columns, int *rows);

/* Lets Ctrl-C end plain reads instead of the process, and puts the terminal right if the process is ended
 * by SIGHUP, SIGTERM or SIGQUIT. Signals that were ignored stay ignored. cle_open does this too. */
void cle_guard_signals(void);

/* Reads up to `size` bytes from standard input, waiting for the first. 0: end of input. SIGINT, once
 * guarded, gives CLE_READ_INTERRUPTED; other signals do not end the wait. */
ssize_t cle_read_bytes(uint8_t *buffer, size_t size);

/* Turns echo, line editing and the signal keys off until cle_secret_end. 0: done; -1: not a terminal. */
int cle_secret_begin(void);
void cle_secret_end(void);

/* Until cle_work_end, what is typed is kept but not shown, and Ctrl-C ends the process, the terminal put right. 0: done;
 * -1: not a terminal, or an editor is open. */
int cle_work_begin(void);
void cle_work_end(void);

/* Lets Ctrl-C end the process again. */
void cle_unguard_interrupt(void);

/* Keeps what is in memory out of core dumps and crash reports, and out of reach of the user's other programs
 * where the system can do that. 0: done; -1: not all of it. */
int cle_keep_memory_private(void);

/* Lets a write beyond the largest size that a file may have fail, instead of ending the process. */
void cle_survive_full_files(void);

#endif
