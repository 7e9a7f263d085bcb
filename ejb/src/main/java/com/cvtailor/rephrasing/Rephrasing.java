package com.cvtailor.rephrasing;

import com.cvtailor.generation.CitedText;
import com.cvtailor.llm.Completion;
import com.cvtailor.llm.Prompt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;

/**
 * One document on its way through the models: all parts are asked for at once; what the gate rejects is asked for once more,
 * with the reasons; what is rejected again stays the template's.
 */
final class Rephrasing {

    /** Tokens of a document, in and out, as they are reckoned before a call; parts beyond stay the template's. */
    private final int tokenBudget;

    private final RephrasingOrder order;
    private final SentenceGate gate;
    private final BiFunction<Prompt, Instant, Future<Completion>> models;
    private final BooleanSupplier wanted;
    private final ModelUse use = new ModelUse();
    private final PersonalData personal;
    private final RephrasingPrompt prompts;
    private int tokens;

    /**
     * @param wanted false as soon as models are not to be asked any more
     */
    Rephrasing(
            RephrasingOrder order,
            SentenceGate gate,
            BiFunction<Prompt, Instant, Future<Completion>> models,
            BooleanSupplier wanted,
            int tokenBudget) {
        this.order = order;
        this.gate = gate;
        this.models = models;
        this.wanted = wanted;
        this.tokenBudget = tokenBudget;
        this.personal = new PersonalData(order.person());
        this.prompts = new RephrasingPrompt(order, personal);
    }

    ModelUse use() {
        return use;
    }

    Prompt firstPrompt(Part part) {
        return prompts.of(part, part.ids(), Map.of());
    }

    /** What the models make of the parts; a part that nobody has answered for is not in it. */
    Map<Part, PartOutcome> run(List<Part> parts) {
        Map<Part, PendingAnswer> first = new LinkedHashMap<>();
        parts.forEach(part -> ask(firstPrompt(part)).ifPresent(answer -> first.put(part, answer)));
        List<PendingAnswer> asked = new ArrayList<>(first.values());
        try {
            Map<Part, PartOutcome> outcomes = new LinkedHashMap<>();
            first.forEach((part, answer) ->
                    answer.await(use).ifPresent(completion -> outcomes.put(part, judged(part, completion))));
            Map<Part, PendingAnswer> second = new LinkedHashMap<>();
            outcomes.forEach((part, outcome) -> repair(part, outcome).ifPresent(answer -> {
                asked.add(answer);
                second.put(part, answer);
            }));
            second.forEach((part, answer) -> answer.await(use)
                    .ifPresent(completion ->
                            outcomes.compute(part, (same, outcome) -> repaired(outcome, part, completion))));
            return outcomes;
        } finally {
            asked.forEach(PendingAnswer::cancel);
        }
    }

    private Optional<PendingAnswer> repair(Part part, PartOutcome outcome) {
        return outcome.rejected().isEmpty() || !wanted.getAsBoolean()
                ? Optional.empty()
                : ask(prompts.of(part, outcome.rejected().keySet(), outcome.rejected()));
    }

    private Optional<PendingAnswer> ask(Prompt prompt) {
        int needed = RephrasingPrompt.tokens(prompt);
        if (tokens + needed > tokenBudget) {
            use.failed("token budget used up");
            return Optional.empty();
        }
        tokens += needed;
        return Optional.of(new PendingAnswer(models.apply(prompt, order.deadline()), order.deadline(), wanted));
    }

    private PartOutcome judged(Part part, Completion completion) {
        return judged(part, part.ids(), completion);
    }

    private PartOutcome judged(Part part, Iterable<String> ids, Completion completion) {
        use.answered(completion);
        Map<String, String> answer = AnswerReader.read(completion.text());
        Map<String, String> accepted = new LinkedHashMap<>();
        Map<String, Rejection> rejected = new LinkedHashMap<>();
        for (String id : ids) {
            CitedText sentence = part.sentence(id);
            String candidate =
                    answer.containsKey(id) ? personal.show(answer.get(id)).strip() : null;
            Optional<Rejection> rejection =
                    candidate == null ? Optional.of(Rejection.missing()) : gate.judge(sentence, candidate);
            rejection.ifPresentOrElse(why -> rejected.put(id, why), () -> accepted.put(id, candidate));
        }
        return new PartOutcome(completion.provider().key(), completion.model(), accepted, rejected);
    }

    /** What is missing from the second answer has been rejected for what was wrong with the first. */
    private PartOutcome repaired(PartOutcome outcome, Part part, Completion completion) {
        PartOutcome second = judged(part, outcome.rejected().keySet(), completion);
        Map<String, String> accepted = new LinkedHashMap<>(outcome.accepted());
        accepted.putAll(second.accepted());
        Map<String, Rejection> rejected = new LinkedHashMap<>(second.rejected());
        rejected.replaceAll((id, why) ->
                why.reason().equals(Rejection.MISSING) ? outcome.rejected().get(id) : why);
        return new PartOutcome(outcome.provider(), outcome.model(), accepted, rejected);
    }
}
