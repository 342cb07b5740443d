#define _GNU_SOURCE /* wcwidth */
#include "internal.h"

#include <stdlib.h>

typedef struct place {
    int row, column;
} place;

static int windowColumns(void)
{
    int columns, rows;
    return cle_window_size(&columns, &rows) == 0 && columns > 1 ? columns : 80;
}

static place after(place from, wchar_t character, int columns)
{
    int width = wcwidth(character);
    if (width < 0) width = 2; /* libedit shows control characters as ^X */
    if (from.column + width > columns) from = (place){from.row + 1, 0};
    from.column += width;
    if (from.column >= columns) from = (place){from.row + 1, 0};
    return from;
}

static place placeOf(cle_editor *editor, const wchar_t *end, int columns)
{
    place here = {0, 0};
    int used;
    wchar_t character;
    const wchar_t *at;
    const char *prompt = editor->prompt;
    while (*prompt && (used = mbtowc(&character, prompt, MB_CUR_MAX)) > 0) {
        here = after(here, character, columns);
        prompt += used;
    }
    for (at = el_wline(editor->el)->buffer; at < end; at++) here = after(here, *at, columns);
    return here;
}

/* Rows of the line above the cursor, after the window got `columns`. Terminals fold anew what ran over the
 * edge as it was typed, but not the rows that were drawn one by one. */
static int rowsAbove(cle_editor *editor, int columns)
{
    const wchar_t *cursor = el_wline(editor->el)->cursor;
    int drawn = editor->drawnColumns;
    place here;
    if (drawn == 0) return placeOf(editor, cursor, columns).row;
    here = placeOf(editor, cursor, drawn);
    return here.row * ((drawn + columns - 1) / columns) + here.column / columns;
}

void cle_redraw(cle_editor *editor)
{
    editor->drawnColumns = windowColumns(); /* asked first: the window may change while the line is drawn */
    el_resize(editor->el);
    el_set(editor->el, EL_REFRESH);
}

void cle_leave_line(cle_editor *editor)
{
    const LineInfoW *line = el_wline(editor->el);
    int columns = windowColumns();
    int below = placeOf(editor, line->lastchar, columns).row - placeOf(editor, line->cursor, columns).row;
    for (; below >= 0; below--) putc('\n', stdout);
    fflush(stdout);
}

void cle_redraw_after_resize(cle_editor *editor)
{
    int above = rowsAbove(editor, windowColumns());
    putc('\r', stdout);
    if (above > 0) fprintf(stdout, "\033[%dA", above);
    fputs("\033[J", stdout);
    cle_redraw(editor);
}
