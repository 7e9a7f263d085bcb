package com.cvtailor.llm.fake;

import java.util.function.Consumer;
import java.util.function.Function;

/** How a provider answers a call that it understands. */
public enum Behaviour {
    /** Other words, the same facts. */
    HONEST(saying(Answers::honest)),
    /** A lie in every sentence, another one when asked to repair it; see {@link FakeProvider#lies()}. */
    LYING(call -> call.say(Reply.of(Answers.lying(call.prompt(), call.liar())))),
    /** Lies first, and repairs honestly. */
    LYING_ONCE(call -> (call.prompt().isRepair() ? HONEST : LYING).answer(call)),
    /** Runs out of tokens within the last sentence. */
    TRUNCATING(call -> call.say(new Reply(Spoilt.cut(call.prompt()), true))),
    /** Friendly words before and after the JSON. */
    PROSE(saying(prompt -> Spoilt.withProse(Answers.honest(prompt)))),
    /** JSON as a block of Markdown. */
    FENCES(saying(prompt -> "```json\n" + Answers.honest(prompt) + "\n```")),
    /** Thinks aloud in front of the JSON, in braces too. */
    THINKING(saying(prompt -> Spoilt.withThoughts(Answers.honest(prompt)))),
    /** Leaves a fact out, answers one twice, and one that nobody asked for. */
    WRONG_IDS(saying(Spoilt::withWrongIds)),
    /** Good sentences in another language than the fact's and the document's. */
    OTHER_LANGUAGE(saying(Spoilt::inAnotherLanguage)),
    /** True, and more than one and a half times as long. */
    TOO_LONG(saying(Spoilt::tooLong)),
    /** Tags, emphasis, lists, line breaks. */
    MARKUP(saying(Spoilt::withMarkup)),
    /** A byte now and then, for more than a minute. */
    SLOW_DRIP(call -> call.drip(Reply.of(Answers.honest(call.prompt())))),
    /** Never answers. */
    HANG(call -> {}),
    /** 429 with {@code Retry-After}, see {@link Script#retryAfter}. */
    RATE_LIMITED(Call::askToRetryLater),
    ERROR_500(call -> call.fail(500, "The server had an error while processing your request.")),
    /** The connection is reset once the request is read. */
    RESET(Call::reset),
    /** 2 MiB of sentences, whatever limit the client has set. */
    HUGE(call -> call.sayAll(Reply.of(Spoilt.huge(call.prompt())))),
    /** Words, and no JSON at all. */
    NOT_JSON(saying(prompt -> "I am sorry, but I cannot rephrase these sentences for you.")),
    /** An answer without content. */
    EMPTY(saying(prompt -> "")),
    /** 401: the key is not taken. */
    REFUSING(call -> call.fail(401, "Incorrect API key provided.")),
    /** 200 with a page for people, as a proxy sends it that has lost its server. */
    GARBAGE_BODY(call -> call.sendPage("<!DOCTYPE html><html><body><h1>It works!</h1></body></html>"));

    private final Consumer<Call> reaction;

    Behaviour(Consumer<Call> reaction) {
        this.reaction = reaction;
    }

    private static Consumer<Call> saying(Function<Prompt, String> words) {
        return call -> call.say(Reply.of(words.apply(call.prompt())));
    }

    void answer(Call call) {
        reaction.accept(call);
    }
}
