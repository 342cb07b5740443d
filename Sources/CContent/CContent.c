#include "CContent.h"

// Each file of the data folder is embedded here and listed in the table below; a test holds folder and table together.

static const unsigned char questions_welcome[] = {
#embed "data/questions/1-welcome.yaml"
};
static const unsigned char questions_mood[] = {
#embed "data/questions/2-mood.yaml"
};
static const unsigned char questions_people[] = {
#embed "data/questions/3-people.yaml"
};
static const unsigned char questions_losses[] = {
#embed "data/questions/4-losses.yaml"
};
static const unsigned char questions_changes[] = {
#embed "data/questions/5-changes.yaml"
};
static const unsigned char questions_disagreements[] = {
#embed "data/questions/6-disagreements.yaml"
};
static const unsigned char questions_years[] = {
#embed "data/questions/7-years.yaml"
};
static const unsigned char questions_timeline[] = {
#embed "data/questions/8-timeline.yaml"
};
static const unsigned char questions_wishes[] = {
#embed "data/questions/9-wishes.yaml"
};
static const unsigned char questions_read_through[] = {
#embed "data/questions/10-read-through.yaml"
};
static const unsigned char questions_stood_out[] = {
#embed "data/questions/11-stood-out.yaml"
};
static const unsigned char words_concerns[] = {
#embed "data/words/concerns.yaml"
};
static const unsigned char words_help[] = {
#embed "data/words/help.yaml"
};
static const unsigned char words_phrases[] = {
#embed "data/words/phrases.yaml"
};
static const unsigned char crisis[] = {
#embed "data/crisis.yaml"
};
static const unsigned char rules_against[] = {
#embed "data/rules/against.yaml"
};
static const unsigned char rules_concern[] = {
#embed "data/rules/concern.yaml"
};
static const unsigned char rules_cues[] = {
#embed "data/rules/cues.yaml"
};
static const unsigned char rules_dispute[] = {
#embed "data/rules/dispute.yaml"
};
static const unsigned char rules_dispute_family_and_work[] = {
#embed "data/rules/dispute-family-and-work.yaml"
};
static const unsigned char rules_dispute_partner[] = {
#embed "data/rules/dispute-partner.yaml"
};
static const unsigned char rules_facts[] = {
#embed "data/rules/facts.yaml"
};
static const unsigned char rules_grief[] = {
#embed "data/rules/grief.yaml"
};
static const unsigned char rules_lists[] = {
#embed "data/rules/lists.yaml"
};
static const unsigned char rules_mentions[] = {
#embed "data/rules/mentions.yaml"
};
static const unsigned char rules_sensitivities[] = {
#embed "data/rules/sensitivities.yaml"
};
static const unsigned char rules_sensitivities_fear[] = {
#embed "data/rules/sensitivities-fear.yaml"
};
static const unsigned char rules_talk[] = {
#embed "data/rules/talk.yaml"
};
static const unsigned char rules_transition[] = {
#embed "data/rules/transition.yaml"
};
static const unsigned char rules_transition_ties[] = {
#embed "data/rules/transition-ties.yaml"
};
static const unsigned char keys_words[] = {
#embed "data/keys/words.txt"
};

#define FILE_AT(path, bytes) {path, bytes, sizeof(bytes)}

static const struct kith_content_file files[] = {
    FILE_AT("questions/1-welcome.yaml", questions_welcome),
    FILE_AT("questions/2-mood.yaml", questions_mood),
    FILE_AT("questions/3-people.yaml", questions_people),
    FILE_AT("questions/4-losses.yaml", questions_losses),
    FILE_AT("questions/5-changes.yaml", questions_changes),
    FILE_AT("questions/6-disagreements.yaml", questions_disagreements),
    FILE_AT("questions/7-years.yaml", questions_years),
    FILE_AT("questions/8-timeline.yaml", questions_timeline),
    FILE_AT("questions/9-wishes.yaml", questions_wishes),
    FILE_AT("questions/10-read-through.yaml", questions_read_through),
    FILE_AT("questions/11-stood-out.yaml", questions_stood_out),
    FILE_AT("words/concerns.yaml", words_concerns),
    FILE_AT("words/help.yaml", words_help),
    FILE_AT("words/phrases.yaml", words_phrases),
    FILE_AT("crisis.yaml", crisis),
    FILE_AT("rules/against.yaml", rules_against),
    FILE_AT("rules/concern.yaml", rules_concern),
    FILE_AT("rules/cues.yaml", rules_cues),
    FILE_AT("rules/dispute.yaml", rules_dispute),
    FILE_AT("rules/dispute-family-and-work.yaml", rules_dispute_family_and_work),
    FILE_AT("rules/dispute-partner.yaml", rules_dispute_partner),
    FILE_AT("rules/facts.yaml", rules_facts),
    FILE_AT("rules/grief.yaml", rules_grief),
    FILE_AT("rules/lists.yaml", rules_lists),
    FILE_AT("rules/mentions.yaml", rules_mentions),
    FILE_AT("rules/sensitivities.yaml", rules_sensitivities),
    FILE_AT("rules/sensitivities-fear.yaml", rules_sensitivities_fear),
    FILE_AT("rules/talk.yaml", rules_talk),
    FILE_AT("rules/transition.yaml", rules_transition),
    FILE_AT("rules/transition-ties.yaml", rules_transition_ties),
    FILE_AT("keys/words.txt", keys_words),
};

size_t kith_content_count(void) { return sizeof(files) / sizeof(files[0]); }

struct kith_content_file kith_content_at(size_t index) { return files[index]; }
