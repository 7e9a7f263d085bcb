package com.cvtailor.evaluation;

import com.cvtailor.evaluation.EvaluationSet.Ad;
import com.cvtailor.evaluation.EvaluationSet.Profile;
import com.cvtailor.generation.CitedText;
import com.cvtailor.generation.DocumentContent;
import com.cvtailor.llm.LanguageModel;
import com.cvtailor.llm.Provider;
import com.cvtailor.llm.ProviderSettings;
import com.cvtailor.llm.fake.Behaviour;
import com.cvtailor.llm.fake.FakeProvider;
import com.cvtailor.llm.fake.Lie;
import com.cvtailor.rephrasing.ModelRun;
import com.cvtailor.rephrasing.Rephrased;
import com.cvtailor.rephrasing.RephrasingOrder;
import com.cvtailor.rephrasing.RephrasingOrder.Advertisement;
import com.cvtailor.skill.SkillTaxonomy;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * What reaches the documents of a model that lies in every sentence, and of an honest one, over the wire. A lie is known by the
 * fake that told it, not by our own claim check: whoever wrote the lies has not seen the check.
 */
final class ModelFigures {
    private static final Logger LOG = Logger.getLogger(ModelFigures.class.getName());
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");
    private static final List<String> TONES = List.of("professional", "formal", "friendly", "enthusiastic", "concise");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_SHOWN = 40;

    /** All pairs of person and advertisement take minutes: a build takes every third, {@code -Dmodels.every=1} all. */
    private static final int EVERY = Integer.getInteger("models.every", 3);

    private final SampleDocuments documents;
    private final SkillTaxonomy taxonomy;
    private long asked;
    private long taken;

    ModelFigures(SampleDocuments documents, SkillTaxonomy taxonomy) {
        this.documents = documents;
        this.taxonomy = taxonomy;
    }

    void measure(EvaluationSet set, Figures figures) {
        try (FakeProvider fake = FakeProvider.start()) {
            ModelRun run = new ModelRun(taxonomy, prompt -> model(fake).complete(prompt, PATIENCE));
            fake.openAi().behaves(Behaviour.LYING);
            long delivered = 0;
            for (Profile profile : set.profiles()) {
                fake.clear();
                delivered += lies(fake, profile, rephrase(set, profile, run));
            }
            figures.add("models: sentences asked of a liar", (double) asked);
            figures.add("models: unsupported sentences of a liar delivered", (double) delivered);
            asked = 0;
            taken = 0;
            fake.openAi().behaves(Behaviour.HONEST);
            set.profiles().forEach(profile -> rephrase(set, profile, run));
            figures.addShare("models: sentences of an honest model taken", taken, asked);
        }
    }

    private List<Rephrased> rephrase(EvaluationSet set, Profile profile, ModelRun run) {
        List<Rephrased> rephrased = new ArrayList<>();
        int turn = 0;
        for (int i = profile.facts().size() % EVERY; i < set.ads().size(); i += EVERY) {
            Ad ad = set.ads().get(i);
            // Most profiles are in English, and models are asked in the language of the work only.
            String language = turn % 3 == 0 ? LANGUAGES.get(turn / 3 % LANGUAGES.size()) : "en";
            String tone = TONES.get(turn++ % TONES.size());
            for (DocumentContent content : List.of(
                    documents.cv(profile, ad, language).content(),
                    documents.letter(profile, ad, language, tone).content())) {
                RephrasingOrder order = order(profile, ad, content);
                Rephrased result = run.rephrased(order);
                long sentences = ModelRun.asked(order);
                asked += sentences;
                taken += sentences - result.metadata().fallbacks();
                rephrased.add(result);
            }
        }
        return rephrased;
    }

    /** Sentences that were told as lies, and whose false words stand nowhere in what the person has written of the work. */
    private static long lies(FakeProvider fake, Profile profile, List<Rephrased> documents) {
        Map<String, Lie> lies =
                fake.lies().stream().collect(Collectors.toMap(Lie::text, Function.identity(), (one, same) -> one));
        String known = profile.facts().toString().toLowerCase(Locale.ROOT);
        List<Lie> delivered = documents.stream()
                .flatMap(document -> CitedText.in(document.content()).stream())
                .map(text -> lies.get(text.text()))
                .filter(lie -> lie != null && !lie.text().equals(lie.fact()))
                .filter(lie ->
                        lie.falsehoods().stream().anyMatch(word -> !known.contains(word.toLowerCase(Locale.ROOT))))
                .toList();
        delivered.stream()
                .distinct()
                .limit(MOST_SHOWN)
                .forEach(lie -> LOG.info(() -> profile.id() + " delivered: " + lie));
        return delivered.size();
    }

    private static RephrasingOrder order(Profile profile, Ad ad, DocumentContent content) {
        return new RephrasingOrder(
                1,
                content,
                profile.facts(),
                SampleDocuments.basics(profile),
                new Advertisement(ad.title(), ad.company() == null ? "" : ad.company(), ad.text(), ad.id()),
                null,
                null,
                Instant.now().plus(PATIENCE));
    }

    private static LanguageModel model(FakeProvider fake) {
        return new LanguageModel(
                new ProviderSettings(
                        Provider.OPENAI,
                        URI.create(fake.openAi().baseUrl()),
                        "key",
                        null,
                        "fake",
                        PATIENCE,
                        0.2,
                        8_192,
                        2_048,
                        null,
                        null),
                Http.CLIENT);
    }

    private static final class Http {
        private static final HttpClient CLIENT =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }
}
