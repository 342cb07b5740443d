#include "CContent.h"

// Each file of the data folder is embedded here and listed in the table below; a test holds folder and table together.

static const unsigned char questions_welcome[] = {
#embed "data/questions/1-welcome.yaml"
};

#define FILE_AT(path, bytes) {path, bytes, sizeof(bytes)}

static const struct kith_content_file files[] = {
    FILE_AT("questions/1-welcome.yaml", questions_welcome),
};

size_t kith_content_count(void) { return sizeof(files) / sizeof(files[0]); }

struct kith_content_file kith_content_at(size_t index) { return files[index]; }
