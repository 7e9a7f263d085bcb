package com.cvtailor.export;

import com.cvtailor.platform.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A template's design tokens, as {@code templates/design.json} gives them for all templates and then for each: what style sheets and
 * pages draw with. Lengths are numbers there - points, those of the page millimetres - and come out as CSS, set as close as asked for.
 */
final class Design {

    private static final Map<String, Map<String, Object>> TOKENS = read();

    private final DocumentTemplate template;
    private final Paper paper;
    private final Density density;

    Design(DocumentTemplate template, Paper paper, Density density) {
        this.template = template;
        this.paper = paper;
        this.density = density;
    }

    /** The families that a template draws with. */
    static List<String> families(DocumentTemplate template) {
        Design design = new Design(template, Paper.A4, Density.NORMAL);
        return List.of((String) design.token("font"), (String) design.token("display"));
    }

    /** The types of sections that come first, in this order; the others follow as the content has them. */
    List<String> order() {
        return strings("order");
    }

    /** The types of sections that stand beside the others. */
    List<String> aside() {
        return strings("aside");
    }

    /** Between the margins, in millimetres. */
    double textWidth() {
        return paper.width() - 2 * margin("side");
    }

    /** What templates see: each token by its name. */
    Map<String, Object> tokens() {
        Map<String, Object> all = new HashMap<>(TOKENS.get("all"));
        all.putAll(TOKENS.getOrDefault(template.key(), Map.of()));
        lengths("sizes", density.letters).forEach(all::put);
        lengths("lines", density.lines).forEach(all::put);
        lengths("spaces", density.spaces).forEach(all::put);
        all.put("template", template.key());
        all.put("paper", paper.name());
        all.put("margin_top", millimetres(margin("top")));
        all.put("margin_side", millimetres(margin("side")));
        all.put("margin_bottom", millimetres(margin("bottom")));
        all.put("text_width", millimetres(textWidth()));
        return all;
    }

    private Map<String, Object> lengths(String group, double share) {
        Map<String, Object> lengths = new HashMap<>();
        numbers(group).forEach((name, points) -> lengths.put(name, css(points.doubleValue() * share, "pt")));
        return lengths;
    }

    private double margin(String edge) {
        return numbers("margins").get(edge).doubleValue() - density.margins;
    }

    /** A template may change some of a group and leave the rest. */
    @SuppressWarnings("unchecked")
    private Map<String, Number> numbers(String group) {
        Map<String, Number> numbers =
                new HashMap<>((Map<String, Number>) TOKENS.get("all").get(group));
        Object own = TOKENS.getOrDefault(template.key(), Map.of()).get(group);
        if (own != null) {
            numbers.putAll((Map<String, Number>) own);
        }
        return numbers;
    }

    @SuppressWarnings("unchecked")
    private List<String> strings(String name) {
        return (List<String>) token(name);
    }

    private Object token(String name) {
        return TOKENS.getOrDefault(template.key(), Map.of())
                .getOrDefault(name, TOKENS.get("all").get(name));
    }

    private static String millimetres(double length) {
        return css(length, "mm");
    }

    private static String css(double length, String unit) {
        return String.format(Locale.ROOT, "%.2f%s", length, unit);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> read() {
        try (InputStream in = Design.class.getResourceAsStream("templates/design.json")) {
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
