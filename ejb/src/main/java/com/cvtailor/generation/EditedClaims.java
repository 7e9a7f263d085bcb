package com.cvtailor.generation;

import com.cvtailor.claim.ClaimChecker;
import com.cvtailor.claim.Verdict;
import com.cvtailor.skill.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Flags what an edited document claims without support. Sentences of the generated version were checked when they were
 * written, and stay supported although their artifacts may have changed since; all others are checked against the
 * artifacts as they are now.
 */
final class EditedClaims {

    private final GroundChecks checks;
    private final EntryClaims entries;
    private final Map<String, List<Integer>> admitted = new HashMap<>();

    EditedClaims(ClaimChecker checker, EditGround ground) {
        this.checks = new GroundChecks(checker, ground);
        this.entries = new EntryClaims(checks, ground);
        CitedText.in(ground.generated())
                .forEach(text -> sentences(text).forEach(sentence -> admitted.put(sentence, text.sources())));
    }

    /** One for each text that stands on artifacts, then one for each other place that says what no artifact does. */
    List<ContentClaim> in(DocumentContent edited) {
        List<CitedText> texts = CitedText.in(edited);
        texts.stream().filter(text -> !changed(text).isEmpty()).forEach(text -> checks.afford(text.sources()));
        List<ContentClaim> claims = new ArrayList<>();
        texts.forEach(text -> claims.add(claim(text, edited)));
        if (edited instanceof CvContent cv) {
            claims.addAll(entries.in(cv));
        }
        return List.copyOf(claims);
    }

    private ContentClaim claim(CitedText text, DocumentContent document) {
        String changed = changed(text);
        if (changed.isEmpty()) {
            return new ContentClaim(text.path(), true, List.of());
        }
        Verdict verdict = checks.against(text.sources())
                .check(text.sources().isEmpty() ? withoutAddressee(changed, document) : changed);
        return new ContentClaim(text.path(), verdict.supported(), verdict.reasons());
    }

    /** The sentences that the generated version does not hold with these sources, a line each. */
    private String changed(CitedText text) {
        return sentences(text).stream()
                .filter(sentence -> !isAdmitted(sentence, text.sources()))
                .collect(Collectors.joining("\n"));
    }

    private boolean isAdmitted(String sentence, List<Integer> sources) {
        List<Integer> stoodOn = admitted.get(sentence);
        return stoodOn != null && sources.containsAll(stoodOn);
    }

    /** To whom a letter goes and for what is said in it, and says nothing of the person. */
    private static String withoutAddressee(String text, DocumentContent document) {
        if (!(document instanceof CoverLetterContent letter)) {
            return text;
        }
        return without(letter.companyName(), without(letter.roleTitle(), text));
    }

    private static String without(String name, String text) {
        return Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .replaceAll("…");
    }

    private static List<String> sentences(CitedText text) {
        return Sentences.in(text.text()).stream()
                .map(span -> span.of(text.text()))
                .toList();
    }
}
