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
static const unsigned char rules_concern_control[] = {
#embed "data/rules/concern-control.yaml"
};
static const unsigned char rules_concern_hurt[] = {
#embed "data/rules/concern-hurt.yaml"
};
static const unsigned char rules_concern_others[] = {
#embed "data/rules/concern-others.yaml"
};
static const unsigned char rules_concern_partings[] = {
#embed "data/rules/concern-partings.yaml"
};
static const unsigned char rules_concern_self_harm[] = {
#embed "data/rules/concern-self-harm.yaml"
};
static const unsigned char rules_concern_signs[] = {
#embed "data/rules/concern-signs.yaml"
};
static const unsigned char rules_concern_suicide[] = {
#embed "data/rules/concern-suicide.yaml"
};
static const unsigned char rules_cues[] = {
#embed "data/rules/cues.yaml"
};
static const unsigned char rules_dispute[] = {
#embed "data/rules/dispute.yaml"
};
static const unsigned char rules_dispute_everyday[] = {
#embed "data/rules/dispute-everyday.yaml"
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
static const unsigned char rules_sensitivities_everyday[] = {
#embed "data/rules/sensitivities-everyday.yaml"
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
static const unsigned char rules_transition_everyday[] = {
#embed "data/rules/transition-everyday.yaml"
};
static const unsigned char rules_transition_ties[] = {
#embed "data/rules/transition-ties.yaml"
};
static const unsigned char keys_words[] = {
#embed "data/keys/words.txt"
};

static const unsigned char practice_kinds_questions[] = {
#embed "data/practice/kinds-questions.yaml"
};
static const unsigned char practice_kinds[] = {
#embed "data/practice/kinds.yaml"
};
static const unsigned char practice_kinds_statements[] = {
#embed "data/practice/kinds-statements.yaml"
};
static const unsigned char practice_kinds_manner[] = {
#embed "data/practice/kinds-manner.yaml"
};
static const unsigned char practice_aspects[] = {
#embed "data/practice/aspects.yaml"
};
static const unsigned char practice_topics_danger[] = {
#embed "data/practice/topics-danger.yaml"
};
static const unsigned char practice_examples_people[] = {
#embed "data/practice/examples/people.txt"
};
static const unsigned char practice_examples_person[] = {
#embed "data/practice/examples/person.txt"
};
static const unsigned char practice_examples_contact[] = {
#embed "data/practice/examples/contact.txt"
};
static const unsigned char practice_examples_liking[] = {
#embed "data/practice/examples/liking.txt"
};
static const unsigned char practice_examples_closeness[] = {
#embed "data/practice/examples/closeness.txt"
};
static const unsigned char practice_examples_confiding[] = {
#embed "data/practice/examples/confiding.txt"
};
static const unsigned char practice_examples_arguments[] = {
#embed "data/practice/examples/arguments.txt"
};
static const unsigned char practice_examples_feelings[] = {
#embed "data/practice/examples/feelings.txt"
};
static const unsigned char practice_examples_wishes[] = {
#embed "data/practice/examples/wishes.txt"
};
static const unsigned char practice_examples_expects_of[] = {
#embed "data/practice/examples/expects-of.txt"
};
static const unsigned char practice_examples_expected_by[] = {
#embed "data/practice/examples/expected-by.txt"
};
static const unsigned char practice_examples_support[] = {
#embed "data/practice/examples/support.txt"
};
static const unsigned char practice_examples_change_between[] = {
#embed "data/practice/examples/change-between.txt"
};
static const unsigned char practice_examples_deaths[] = {
#embed "data/practice/examples/deaths.txt"
};
static const unsigned char practice_examples_mourning[] = {
#embed "data/practice/examples/mourning.txt"
};
static const unsigned char practice_examples_changes[] = {
#embed "data/practice/examples/changes.txt"
};
static const unsigned char practice_examples_roles[] = {
#embed "data/practice/examples/roles.txt"
};
static const unsigned char practice_examples_disagreements[] = {
#embed "data/practice/examples/disagreements.txt"
};
static const unsigned char practice_examples_onset[] = {
#embed "data/practice/examples/onset.txt"
};
static const unsigned char practice_examples_around_onset[] = {
#embed "data/practice/examples/around-onset.txt"
};
static const unsigned char practice_examples_mood[] = {
#embed "data/practice/examples/mood.txt"
};
static const unsigned char practice_examples_risk[] = {
#embed "data/practice/examples/risk.txt"
};
static const unsigned char practice_examples_safety[] = {
#embed "data/practice/examples/safety.txt"
};
static const unsigned char practice_examples_lifelong[] = {
#embed "data/practice/examples/lifelong.txt"
};
static const unsigned char practice_examples_history[] = {
#embed "data/practice/examples/history.txt"
};
static const unsigned char practice_examples_priorities[] = {
#embed "data/practice/examples/priorities.txt"
};
static const unsigned char practice_examples_none[] = {
#embed "data/practice/examples/none.txt"
};
static const unsigned char practice_words[] = {
#embed "data/practice/words.yaml"
};
static const unsigned char practice_ties[] = {
#embed "data/practice/ties.yaml"
};
static const unsigned char practice_questions[] = {
#embed "data/practice/questions.yaml"
};
static const unsigned char practice_comments[] = {
#embed "data/practice/comments.yaml"
};
static const unsigned char practice_manner[] = {
#embed "data/practice/manner.yaml"
};
static const unsigned char clients_aisha[] = {
#embed "data/clients/aisha.yaml"
};
static const unsigned char clients_colin[] = {
#embed "data/clients/colin.yaml"
};
static const unsigned char clients_derek[] = {
#embed "data/clients/derek.yaml"
};
static const unsigned char clients_gwyn[] = {
#embed "data/clients/gwyn.yaml"
};
static const unsigned char clients_harjit[] = {
#embed "data/clients/harjit.yaml"
};
static const unsigned char clients_kelly[] = {
#embed "data/clients/kelly.yaml"
};
static const unsigned char clients_meena[] = {
#embed "data/clients/meena.yaml"
};
static const unsigned char clients_ngozi[] = {
#embed "data/clients/ngozi.yaml"
};
static const unsigned char clients_pauline[] = {
#embed "data/clients/pauline.yaml"
};
static const unsigned char clients_rowan[] = {
#embed "data/clients/rowan.yaml"
};
static const unsigned char clients_siobhan[] = {
#embed "data/clients/siobhan.yaml"
};
static const unsigned char clients_yusuf[] = {
#embed "data/clients/yusuf.yaml"
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
    FILE_AT("rules/concern-control.yaml", rules_concern_control),
    FILE_AT("rules/concern-hurt.yaml", rules_concern_hurt),
    FILE_AT("rules/concern-others.yaml", rules_concern_others),
    FILE_AT("rules/concern-partings.yaml", rules_concern_partings),
    FILE_AT("rules/concern-self-harm.yaml", rules_concern_self_harm),
    FILE_AT("rules/concern-signs.yaml", rules_concern_signs),
    FILE_AT("rules/concern-suicide.yaml", rules_concern_suicide),
    FILE_AT("rules/cues.yaml", rules_cues),
    FILE_AT("rules/dispute.yaml", rules_dispute),
    FILE_AT("rules/dispute-everyday.yaml", rules_dispute_everyday),
    FILE_AT("rules/dispute-family-and-work.yaml", rules_dispute_family_and_work),
    FILE_AT("rules/dispute-partner.yaml", rules_dispute_partner),
    FILE_AT("rules/facts.yaml", rules_facts),
    FILE_AT("rules/grief.yaml", rules_grief),
    FILE_AT("rules/lists.yaml", rules_lists),
    FILE_AT("rules/mentions.yaml", rules_mentions),
    FILE_AT("rules/sensitivities.yaml", rules_sensitivities),
    FILE_AT("rules/sensitivities-everyday.yaml", rules_sensitivities_everyday),
    FILE_AT("rules/sensitivities-fear.yaml", rules_sensitivities_fear),
    FILE_AT("rules/talk.yaml", rules_talk),
    FILE_AT("rules/transition.yaml", rules_transition),
    FILE_AT("rules/transition-everyday.yaml", rules_transition_everyday),
    FILE_AT("rules/transition-ties.yaml", rules_transition_ties),
    FILE_AT("practice/kinds-questions.yaml", practice_kinds_questions),
    FILE_AT("practice/kinds.yaml", practice_kinds),
    FILE_AT("practice/kinds-statements.yaml", practice_kinds_statements),
    FILE_AT("practice/kinds-manner.yaml", practice_kinds_manner),
    FILE_AT("practice/aspects.yaml", practice_aspects),
    FILE_AT("practice/topics-danger.yaml", practice_topics_danger),
    FILE_AT("practice/examples/people.txt", practice_examples_people),
    FILE_AT("practice/examples/person.txt", practice_examples_person),
    FILE_AT("practice/examples/contact.txt", practice_examples_contact),
    FILE_AT("practice/examples/liking.txt", practice_examples_liking),
    FILE_AT("practice/examples/closeness.txt", practice_examples_closeness),
    FILE_AT("practice/examples/confiding.txt", practice_examples_confiding),
    FILE_AT("practice/examples/arguments.txt", practice_examples_arguments),
    FILE_AT("practice/examples/feelings.txt", practice_examples_feelings),
    FILE_AT("practice/examples/wishes.txt", practice_examples_wishes),
    FILE_AT("practice/examples/expects-of.txt", practice_examples_expects_of),
    FILE_AT("practice/examples/expected-by.txt", practice_examples_expected_by),
    FILE_AT("practice/examples/support.txt", practice_examples_support),
    FILE_AT("practice/examples/change-between.txt", practice_examples_change_between),
    FILE_AT("practice/examples/deaths.txt", practice_examples_deaths),
    FILE_AT("practice/examples/mourning.txt", practice_examples_mourning),
    FILE_AT("practice/examples/changes.txt", practice_examples_changes),
    FILE_AT("practice/examples/roles.txt", practice_examples_roles),
    FILE_AT("practice/examples/disagreements.txt", practice_examples_disagreements),
    FILE_AT("practice/examples/onset.txt", practice_examples_onset),
    FILE_AT("practice/examples/around-onset.txt", practice_examples_around_onset),
    FILE_AT("practice/examples/mood.txt", practice_examples_mood),
    FILE_AT("practice/examples/risk.txt", practice_examples_risk),
    FILE_AT("practice/examples/safety.txt", practice_examples_safety),
    FILE_AT("practice/examples/lifelong.txt", practice_examples_lifelong),
    FILE_AT("practice/examples/history.txt", practice_examples_history),
    FILE_AT("practice/examples/priorities.txt", practice_examples_priorities),
    FILE_AT("practice/examples/none.txt", practice_examples_none),
    FILE_AT("practice/words.yaml", practice_words),
    FILE_AT("practice/ties.yaml", practice_ties),
    FILE_AT("practice/questions.yaml", practice_questions),
    FILE_AT("practice/comments.yaml", practice_comments),
    FILE_AT("practice/manner.yaml", practice_manner),
    FILE_AT("clients/aisha.yaml", clients_aisha),
    FILE_AT("clients/colin.yaml", clients_colin),
    FILE_AT("clients/derek.yaml", clients_derek),
    FILE_AT("clients/gwyn.yaml", clients_gwyn),
    FILE_AT("clients/harjit.yaml", clients_harjit),
    FILE_AT("clients/kelly.yaml", clients_kelly),
    FILE_AT("clients/meena.yaml", clients_meena),
    FILE_AT("clients/ngozi.yaml", clients_ngozi),
    FILE_AT("clients/pauline.yaml", clients_pauline),
    FILE_AT("clients/rowan.yaml", clients_rowan),
    FILE_AT("clients/siobhan.yaml", clients_siobhan),
    FILE_AT("clients/yusuf.yaml", clients_yusuf),
    FILE_AT("keys/words.txt", keys_words),
};

size_t kith_content_count(void) { return sizeof(files) / sizeof(files[0]); }

struct kith_content_file kith_content_at(size_t index) { return files[index]; }
