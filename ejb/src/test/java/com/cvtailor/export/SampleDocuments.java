package com.cvtailor.export;

import com.cvtailor.generation.Basics;
import com.cvtailor.generation.CoverLetterContent;
import com.cvtailor.generation.CvContent;
import com.cvtailor.generation.CvContent.Bullet;
import com.cvtailor.generation.CvContent.ContentSkill;
import com.cvtailor.generation.CvContent.Evidence;
import com.cvtailor.generation.CvContent.Gap;
import com.cvtailor.generation.CvContent.Item;
import com.cvtailor.generation.CvContent.Section;
import com.cvtailor.generation.SourcedText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The application of an invented person, long enough for two pages. */
public final class SampleDocuments {

    static final Basics MARTA = new Basics(
            "Marta Lindqvist-Okafor",
            "Backend engineer for data-intensive systems",
            "marta@lindqvist-okafor.example",
            "+46 70 123 45 67",
            "Gothenburg, Sweden",
            "https://lindqvist-okafor.example",
            List.of(
                    new Basics.Profile("GitHub", "https://github.com/mlindqvist"),
                    new Basics.Profile("LinkedIn", "https://www.linkedin.com/in/marta-lindqvist-okafor/")));

    static final Evidence SOURCE =
            link("https://github.com/mlindqvist/ferry-timetable", "github", "Source code and load tests", "valid");
    static final Evidence TALK =
            link("https://talks.example.org/2023/jfokus/queues-without-tears", "video", "Talk at Jfokus 2023", "valid");
    static final Evidence DEAD = link("https://gone.example.org/old-demo", "live_app", "Old demo", "invalid");
    static final Evidence BLOCKED = link("https://intranet.example.org/wiki", "document", "Wiki", "blocked");

    private SampleDocuments() {}

    public static CvContent cv() {
        return cv("en", MARTA, sections());
    }

    static CvContent cv(String language, Basics basics, List<Section> sections) {
        return new CvContent(
                CvContent.SCHEMA,
                language,
                basics,
                new SourcedText(
                        "Backend engineer with nine years of work on event-driven systems in Java and PostgreSQL. "
                                + "Built the settlement platform of a payment provider and the public timetable "
                                + "service of a ferry operator, both open to inspection below.",
                        List.of(1, 3)),
                sections,
                List.of(
                        new ContentSkill("Java", "technology", List.of(1)),
                        new ContentSkill("PostgreSQL", "technology", List.of(1, 3)),
                        new ContentSkill("Apache Kafka", "technology", List.of(1)),
                        new ContentSkill("Kubernetes", "technology", List.of(2)),
                        new ContentSkill("Jakarta EE", "framework", List.of(1)),
                        new ContentSkill("Spring Boot", "framework", List.of(2)),
                        new ContentSkill("Continuous delivery", "method", List.of(2)),
                        new ContentSkill("Payments", "domain", List.of(1)),
                        new ContentSkill("Mentoring", "soft_skill", List.of(2))),
                List.of(new Gap("Haskell", "must")));
    }

    static List<Section> sections() {
        return List.of(
                new Section("employment", "employment", "Professional experience", List.of(settlement(), freight())),
                new Section("projects", "project", "Projects", List.of(timetable(), ledger(), tracing())),
                new Section("publications", "publication", "Publications", List.of(paper())),
                new Section("education", "education", "Education", List.of(degree())),
                new Section("certifications", "certification", "Certifications", List.of(certificate())),
                new Section(
                        "custom-1",
                        "custom",
                        "Interests",
                        List.of(new Item(
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(
                                        bullet("Open-water swimming, choir (alto), restoring a wooden double-ender"),
                                        bullet("Board member of the <b>local</b> makerspace & its \"repair café\"")),
                                List.of(),
                                List.of()))));
    }

    /** As many pieces of work as are wanted, in the sections of {@link #sections()}. */
    static List<Section> sections(int entries) {
        List<Section> all = sections();
        int share = entries / all.size();
        int rest = entries % all.size();
        return IntStream.range(0, all.size())
                .mapToObj(i -> repeated(all.get(i), share + (i < rest ? 1 : 0)))
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    /** So many pieces of work, each with four bullets and a link of its own. */
    public static CvContent large(int entries) {
        List<Item> items = IntStream.rangeClosed(1, entries)
                .mapToObj(i -> withLink(settlement(), "https://example.org/work/" + i + "/evidence"))
                .toList();
        return cv("en", MARTA, List.of(new Section("employment", "employment", "Professional experience", items)));
    }

    private static Item withLink(Item item, String address) {
        return new Item(
                item.artifactId(),
                item.title(),
                item.organization(),
                item.role(),
                item.startDate(),
                item.endDate(),
                item.bullets(),
                item.technologies(),
                List.of(link(address, "website", "The work itself", "valid")));
    }

    private static Section repeated(Section section, int entries) {
        return new Section(
                section.id(),
                section.type(),
                section.title(),
                IntStream.range(0, entries)
                        .mapToObj(i -> section.items().get(i % section.items().size()))
                        .toList());
    }

    private static Item settlement() {
        return new Item(
                1,
                "Settlement platform",
                "Nordpay AB",
                "Senior backend engineer",
                LocalDate.of(2021, 3, 1),
                null,
                List.of(
                        bullet("Designed and built the settlement engine that closes the books of 4,300 merchants"
                                + " every night, replacing a batch of stored procedures that nobody dared to"
                                + " change."),
                        bullet("Moved the ledger from a single PostgreSQL instance to a partitioned schema without "
                                + "downtime; the nightly close went from 3 h 40 min to 22 minutes."),
                        bullet("Introduced idempotent consumers and an outbox on Apache Kafka, after which duplicate "
                                + "payouts fell from a handful a month to none in two years."),
                        bullet("Wrote the reconciliation reports together with the finance department and trained "
                                + "eleven colleagues in reading them.")),
                List.of("Java", "Jakarta EE", "PostgreSQL", "Apache Kafka"),
                List.of(TALK, DEAD));
    }

    private static Item freight() {
        return new Item(
                2,
                "Freight booking service",
                "Västkust Logistik",
                "Backend engineer",
                LocalDate.of(2017, 8, 1),
                LocalDate.of(2021, 2, 28),
                List.of(
                        bullet("Split a booking monolith into six services along the lines of the dispatchers' own"
                                + " vocabulary, and kept the old interface alive for partners until the last one"
                                + " moved."),
                        bullet("Built the delivery pipeline on Kubernetes that brought releases from monthly weekends"
                                + " to several a day."),
                        bullet("Mentored three junior engineers; two of them now lead the services they wrote then.")),
                List.of("Java", "Spring Boot", "Kubernetes"),
                List.of(BLOCKED));
    }

    private static Item timetable() {
        return new Item(
                3,
                "Ferry timetable API",
                null,
                "Author and maintainer",
                LocalDate.of(2019, 5, 1),
                LocalDate.of(2022, 6, 30),
                List.of(
                        bullet("Wrote an open-source service that turns the operator's spreadsheets into a documented "
                                + "API with live departures for the whole archipelago."),
                        bullet("Serves about 120 requests a second in July on one small virtual machine.")),
                List.of("Java", "PostgreSQL", "PostGIS"),
                List.of(SOURCE, link("https://ferries.example.org/", "live_app", null, "valid")));
    }

    private static Item ledger() {
        return new Item(
                4,
                "Double-entry ledger library",
                null,
                null,
                LocalDate.of(2022, 11, 1),
                null,
                List.of(bullet("Published a small library for double-entry bookkeeping with property-based tests that "
                        + "check every invariant of the ledger against a model.")),
                List.of("Java", "jqwik"),
                List.of(
                        link("https://github.com/mlindqvist/ledger", "github", "Source code", "valid"),
                        // The same proof twice: one QR code.
                        SOURCE));
    }

    private static Item tracing() {
        return new Item(
                5,
                "Tracing for queue consumers",
                "OpenTelemetry community",
                "Contributor",
                LocalDate.of(2023, 2, 1),
                LocalDate.of(2023, 2, 28),
                List.of(
                        bullet("Contributed span links for batch consumers, so that one trace shows all the messages "
                                + "that a transaction took from a queue."),
                        bullet("Documented the pitfalls of context propagation across thread pools.")),
                List.of("OpenTelemetry"),
                List.of(link(
                        "https://github.com/open-telemetry/opentelemetry-java-instrumentation/pull/0000",
                        "github",
                        "Pull request with review",
                        "unreachable")));
    }

    private static Item paper() {
        return new Item(
                6,
                "Closing the Books Without Closing the Shop: Online Repartitioning of Ledgers",
                "Nordic Workshop on Data Systems",
                null,
                LocalDate.of(2022, 9, 15),
                null,
                List.of(bullet("Peer-reviewed paper on moving a live ledger between schemas, with measurements.")),
                List.of(),
                List.of(link("https://doi.example.org/10.5555/nwds.2022.17", "paper", "Paper", "valid")));
    }

    private static Item degree() {
        return new Item(
                7,
                "MSc in Computer Science",
                "Chalmers University of Technology",
                null,
                LocalDate.of(2012, 9, 1),
                LocalDate.of(2017, 6, 30),
                List.of(bullet("Thesis on consistency checks in replicated logs.")),
                List.of(),
                List.of());
    }

    private static Item certificate() {
        return new Item(
                8,
                "Certified Kubernetes Application Developer",
                "CNCF",
                null,
                LocalDate.of(2020, 4, 20),
                LocalDate.of(2023, 4, 20),
                List.of(),
                List.of(),
                List.of());
    }

    public static CoverLetterContent letter() {
        return letter("en", MARTA, "Dear Hiring Team,", "Kind regards,");
    }

    static CoverLetterContent letter(String language, Basics basics, String salutation, String closing) {
        return new CoverLetterContent(
                CoverLetterContent.SCHEMA,
                language,
                "professional",
                basics,
                "Hafen & Söhne GmbH",
                "Senior Backend Engineer (Payments)",
                salutation,
                Stream.of(
                                "I am applying for the position of Senior Backend Engineer. Your advertisement asks"
                                        + " for someone who has built payment systems in Java and kept them correct under"
                                        + " load; that is what I have done since 2021 at Nordpay.",
                                "There I designed and built the settlement engine that closes the books of 4,300"
                                        + " merchants every night. I moved the ledger to a partitioned schema without"
                                        + " downtime, and the nightly close went from 3 h 40 min to 22 minutes. With"
                                        + " idempotent consumers and an outbox on Apache Kafka, duplicate payouts fell to"
                                        + " none in two years.",
                                "What I know I pass on: I mentored three junior engineers at Västkust Logistik, and"
                                        + " two of them now lead the services they wrote then. The source code of my ferry"
                                        + " timetable service is public, so you can judge my work for yourselves.",
                                "I would be glad to talk with you about your ledger and its future.")
                        .map(text -> new SourcedText(text, List.of(1)))
                        .toList(),
                closing,
                List.of(SOURCE, TALK, DEAD),
                List.of());
    }

    static Bullet bullet(String text) {
        return new Bullet(text, List.of(1), List.of());
    }

    static Evidence link(String url, String type, String description, String status) {
        return new Evidence(url, type, description, status);
    }
}
