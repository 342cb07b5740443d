#ifndef CCONTENT_H
#define CCONTENT_H

#include <stddef.h>

/// One content file, embedded when the program was built.
struct kith_content_file {
    /// The path below `data`, such as "rules/grief.yaml"; NUL-terminated, static.
    const char *path;
    /// The bytes of the file; static, not NUL-terminated.
    const unsigned char *bytes;
    /// The number of bytes.
    size_t length;
};

/// The number of embedded files.
size_t kith_content_count(void);

/// The embedded file at an index from 0 to `kith_content_count() - 1`, in the order in which they are read.
struct kith_content_file kith_content_at(size_t index);

#endif
