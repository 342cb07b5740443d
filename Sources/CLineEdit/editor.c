#include "internal.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { historyLength = 500 };

int cle_use_utf8(void)
{
    static const char *const names[] = {"", "C.UTF-8", "UTF-8", "en_US.UTF-8"};
    size_t at;
    for (at = 0; at < sizeof names / sizeof *names; at++) {
        if (setlocale(LC_CTYPE, names[at]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
    }
    return 0;
}

static char *promptOf(EditLine *el)
{
    return cle_of(el)->prompt;
}

static bool canMoveUp(EditLine *el)
{
    char *up = NULL;
    return el_get(el, EL_GETTC, "up", &up) == 0 && up != NULL && *up != 0;
}

/* Keys people expect; ~/.editrc is read afterwards and may change them. */
static void bindUsualKeys(EditLine *el)
{
    static const char *const keys[][2] = {
        {"\\e[3~", "ed-delete-next-char"}, {"\\e[1~", "ed-move-to-beg"}, {"\\e[7~", "ed-move-to-beg"},
        {"\\e[4~", "ed-move-to-end"},      {"\\e[8~", "ed-move-to-end"}, {"\\e[1;5D", "ed-prev-word"},
        {"\\e[1;5C", "em-next-word"},      {"\\e[1;3D", "ed-prev-word"}, {"\\e[1;3C", "em-next-word"},
        {"^W", "ed-delete-prev-word"},     {"^R", "em-inc-search-prev"},
    };
    size_t at;
    for (at = 0; at < sizeof keys / sizeof *keys; at++)
        el_set(el, EL_BIND, keys[at][0], keys[at][1], NULL);
}

static bool prepare(cle_editor *editor, const char *program)
{
    HistEvent event;
    editor->nowhere = fopen("/dev/null", "w");
    editor->history = history_init();
    editor->prompt = strdup("");
    editor->text = strdup("");
    if (!editor->nowhere || !editor->history || !editor->prompt || !editor->text) return false;
    editor->el = el_init(program, stdin, stdout, editor->nowhere);
    if (editor->el == NULL || !canMoveUp(editor->el)) return false;
    history(editor->history, &event, H_SETSIZE, historyLength);
    history(editor->history, &event, H_SETUNIQUE, 1);
    el_set(editor->el, EL_CLIENTDATA, editor);
    el_set(editor->el, EL_SIGNAL, 0);
    el_set(editor->el, EL_HIST, history, editor->history);
    el_set(editor->el, EL_PROMPT, promptOf);
    el_set(editor->el, EL_GETCFN, cle_get_character);
    el_set(editor->el, EL_EDITOR, "emacs");
    bindUsualKeys(editor->el);
    el_source(editor->el, NULL);
    cle_bind_keys(editor->el);
    return true;
}

/* Between lines libedit goes back to its "execute" settings. These are made raw as well, so the terminal
 * never echoes what is typed ahead and never cuts a long line, not even for a moment. */
static void holdTerminal(EditLine *el)
{
    el_set(el, EL_SETTY, "-d", "-isig", NULL);
    el_set(el, EL_SETTY, "-x", "-isig", "-icanon", "-echo", "-iexten", NULL);
    el_set(el, EL_PREP_TERM, 1);
    cle_terminal_hold();
}

cle_editor *cle_open(const char *program)
{
    cle_editor *editor;
    if (cle_terminal_take() != 0) return NULL;
    editor = calloc(1, sizeof *editor);
    if (editor == NULL) return NULL;
    if (!prepare(editor, program)) {
        cle_close(editor);
        return NULL;
    }
    holdTerminal(editor->el);
    return editor;
}

void cle_close(cle_editor *editor)
{
    if (editor == NULL) return;
    if (editor->el != NULL) {
        el_set(editor->el, EL_EDITMODE, 0); /* else el_end throws away what is typed ahead */
        el_end(editor->el);
    }
    if (editor->history != NULL) history_end(editor->history);
    if (editor->nowhere != NULL) fclose(editor->nowhere);
    cle_terminal_release();
    free(editor->prompt);
    free(editor->text);
    free(editor);
}

static void keepText(cle_editor *editor, const char *text, size_t length)
{
    char *copy = strndup(text, length);
    if (copy == NULL) return;
    free(editor->text);
    editor->text = copy;
}

cle_outcome cle_read_line(cle_editor *editor, const char *prompt, const char **text)
{
    int length = 0;
    const char *line;
    char *copy = strdup(prompt);
    if (copy != NULL) {
        free(editor->prompt);
        editor->prompt = copy;
    }
    editor->interrupted = false;
    editor->drawnColumns = 0;
    line = el_gets(editor->el, &length);
    if (line == NULL && editor->interrupted) {
        const LineInfo *left = el_line(editor->el);
        keepText(editor, left->buffer, (size_t)(left->lastchar - left->buffer));
        cle_leave_line(editor);
    } else if (line != NULL) {
        size_t whole = strlen(line);
        keepText(editor, line, whole > 0 && line[whole - 1] == '\n' ? whole - 1 : whole);
    } else {
        keepText(editor, "", 0);
        putc('\n', stdout);
    }
    fflush(stdout);
    *text = editor->text;
    if (editor->interrupted) return CLE_INTERRUPTED;
    return line == NULL ? CLE_END : CLE_LINE;
}

void cle_remember(cle_editor *editor, const char *line)
{
    HistEvent event;
    if (*line != 0) history(editor->history, &event, H_ENTER, line);
}

void cle_set_completer(cle_editor *editor, cle_completer completer, void *context)
{
    editor->completer = completer;
    editor->context = context;
}

char *cle_text_before(cle_editor *editor)
{
    const LineInfo *line = el_line(editor->el);
    return strndup(line->buffer, (size_t)(line->cursor - line->buffer));
}

void cle_replace_before(cle_editor *editor, int count, const char *text)
{
    el_deletestr(editor->el, count);
    el_insertstr(editor->el, text);
}

void cle_show_below(cle_editor *editor, const char *text)
{
    cle_leave_line(editor);
    fputs(text, stdout);
    cle_redraw(editor);
}
