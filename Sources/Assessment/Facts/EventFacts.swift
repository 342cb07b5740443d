import CaseModel

extension Inventory {
    /// What is stated about deaths.
    var deathFacts: [StatedFact] {
        onsetFacts(.death, .deathWhen, .deathNearOnset)
            + choiceFacts(
                .death, .mourning,
                [
                    "raw": (.deathStillRaw, "thinking of it is still raw"),
                    "avoid": (.deathAvoided, "the thought of it is kept away"),
                    "peace": (.deathAtPeace, "thinking of it is mostly peaceful"),
                ])
            + choiceFacts(.death, .mournedWith, ["no": (.mournedAlone, "there was nobody to mourn with")])
    }

    /// What is stated about changes.
    var changeFacts: [StatedFact] {
        onsetFacts(.change, .changeWhen, .changeNearOnset)
            + choiceFacts(.change, .changeChosen, ["forced": (.changeForced, "it was not chosen")])
            + choiceFacts(
                .change, .changeNow,
                [
                    "hard": (.changeHard, "it is hard to live with"),
                    "very-hard": (.changeHard, "it is very hard to live with"),
                    "settled": (.changeSettled, "it is settled"),
                ])
    }

    /// What is stated about disagreements.
    var disagreementFacts: [StatedFact] {
        onsetFacts(.disagreement, .disputeWhen, .disputeNearOnset)
            + choiceFacts(
                .disagreement, .disputeStage,
                [
                    "talking": (.disputeTalking, "both are still trying"),
                    "stuck": (.disputeStuck, "it is stuck, nothing moves"),
                    "ending": (.disputeEnding, "it looks beyond repair"),
                    "settled": (.disputeSettled, "it is settled"),
                ])
            + choiceFacts(
                .disagreement, .disputeKnown, ["only-me": (.disputeUnspoken, "it has never been said")])
    }
}
