package com.cvtailor.bench;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.claim.ClaimChecker;
import com.cvtailor.claim.Verdict;
import com.cvtailor.evaluation.LargePortfolio;
import com.cvtailor.generation.Basics;
import com.cvtailor.generation.Composition;
import com.cvtailor.generation.CoverLetterComposer;
import com.cvtailor.generation.CoverLetterContent;
import com.cvtailor.generation.CvComposer;
import com.cvtailor.generation.CvContent;
import com.cvtailor.generation.CvOrder;
import com.cvtailor.generation.LetterOrder;
import com.cvtailor.jobdescription.JobDescriptionParser;
import com.cvtailor.jobdescription.ParsedJobDescription;
import com.cvtailor.matching.ArtifactMatcher;
import com.cvtailor.matching.Match;
import com.cvtailor.skill.SkillTaxonomy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The mean time of one call, warm, on one core: an advertisement of 4,000 characters is parsed and matched against 200
 * artifacts, a CV and a letter are composed of 20 of them, and one sentence is checked against one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Threads(1)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-Xmx512m"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class EngineBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final int SHOWN = 20;
    private static final Basics BASICS =
            new Basics("Ada Lovelace", null, "ada@example.org", null, null, null, List.of());

    private final SkillTaxonomy taxonomy = SkillTaxonomy.bundled();
    private final JobDescriptionParser parser = new JobDescriptionParser(taxonomy);
    private final ArtifactMatcher matcher = new ArtifactMatcher(taxonomy);
    private final CvComposer cvs = new CvComposer(taxonomy, content -> 1);
    private final CoverLetterComposer letters = new CoverLetterComposer(taxonomy);
    private final ClaimChecker claims = new ClaimChecker(taxonomy);

    private final String advertisement = LargePortfolio.advertisement(4_000);
    private final ParsedJobDescription parsed = parser.parse(advertisement, null);
    private final List<ArtifactFacts> many = LargePortfolio.of(200);
    private final List<ArtifactFacts> some = many.subList(0, SHOWN);
    private final Match match = matcher.match(parsed, some, TODAY);
    private final List<ArtifactFacts> cited = many.subList(0, 1);
    private final String sentence =
            "Settlement time fell from nine hours to 40 minutes in a team of five with PostgreSQL.";

    @Benchmark
    public ParsedJobDescription parse() {
        return parser.parse(advertisement, null);
    }

    @Benchmark
    public Match match() {
        return matcher.match(parsed, many, TODAY);
    }

    @Benchmark
    public Composition<CvContent> composeCv() {
        return cvs.compose(new CvOrder(BASICS, parsed, match, some, "Plinkpay", "Backend Engineer", "en", 2, Map.of()));
    }

    @Benchmark
    public Composition<CoverLetterContent> composeLetter() {
        return letters.compose(new LetterOrder(
                BASICS, parsed, match, some.subList(0, 5), "Plinkpay", "Backend Engineer", "en", "professional"));
    }

    @Benchmark
    public Verdict checkClaim() {
        return claims.check(sentence, cited);
    }
}
