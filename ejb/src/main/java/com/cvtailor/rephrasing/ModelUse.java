package com.cvtailor.rephrasing;

import com.cvtailor.llm.Completion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up what the models of one document have answered and cost. */
final class ModelUse {

    private final Map<String, Integer> sentencesByModel = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();
    private int calls;
    private int inputTokens;
    private int outputTokens;
    private Double cost;
    private int remembered;

    void answered(Completion completion) {
        calls++;
        inputTokens += completion.inputTokens();
        outputTokens += completion.outputTokens();
        if (completion.cost() != null) {
            cost = (cost == null ? 0 : cost) + completion.cost();
        }
    }

    void wrote(String provider, String model, int sentences) {
        sentencesByModel.merge(provider + "\n" + model, sentences, Integer::sum);
    }

    void remembered(int sentences) {
        remembered += sentences;
    }

    void failed(String reasons) {
        if (!failures.contains(reasons)) {
            failures.add(reasons);
        }
    }

    /** Provider and model of most of the sentences; of none, null and null. */
    String[] author() {
        return sentencesByModel.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .reduce((first, second) -> second.getValue() > first.getValue() ? second : first)
                .map(entry -> entry.getKey().split("\n", 2))
                .orElse(new String[2]);
    }

    int calls() {
        return calls;
    }

    int inputTokens() {
        return inputTokens;
    }

    int outputTokens() {
        return outputTokens;
    }

    Double cost() {
        return cost;
    }

    int remembered() {
        return remembered;
    }

    List<String> failures() {
        return List.copyOf(failures);
    }
}
