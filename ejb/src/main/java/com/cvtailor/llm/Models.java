package com.cvtailor.llm;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/** The models that are configured, in the order in which they are to be asked, and what this node has seen of each. */
@ApplicationScoped
public class Models {

    private static final Logger LOG = System.getLogger(Models.class.getName());
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    @Inject
    Config config;

    private final Map<Provider, LanguageModel> models = new LinkedHashMap<>();
    private final Map<Provider, Troubles> troubles = new EnumMap<>(Provider.class);

    /** What is wrong in the settings of a provider costs that provider, not the start. */
    @PostConstruct
    void read() {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_TIMEOUT)
                .build();
        for (String name :
                config.getOptionalValues("cvtailor.llm.providers", String.class).orElse(List.of())) {
            Optional<Provider> provider = Provider.of(name.strip());
            if (provider.isEmpty()) {
                LOG.log(Level.ERROR, "cvtailor.llm.providers knows openai, anthropic and ollama, and not: {0}", name);
                continue;
            }
            try {
                add(new LanguageModel(ProviderSettings.of(config, provider.get()), http));
            } catch (IllegalArgumentException | IllegalStateException e) {
                LOG.log(Level.ERROR, "the language model {0} is not used: {1}", name, e.getMessage());
            }
        }
    }

    private void add(LanguageModel model) {
        LOG.log(Level.INFO, "language model: {0}", model.settings());
        models.put(model.settings().provider(), model);
        troubles.put(model.settings().provider(), new Troubles(Clock.systemUTC()));
    }

    /** In the order of the configuration; empty: the template engine writes alone. */
    public List<Provider> providers() {
        return new ArrayList<>(models.keySet());
    }

    /** All of them as one text, e.g. {@code openai/gpt-4.1,ollama/qwen3}. */
    public String names() {
        return models.values().stream()
                .map(LanguageModel::settings)
                .map(settings -> settings.provider().key() + "/" + settings.model())
                .collect(Collectors.joining(","));
    }

    LanguageModel of(Provider provider) {
        return models.get(provider);
    }

    Troubles troubles(Provider provider) {
        return troubles.get(provider);
    }
}
