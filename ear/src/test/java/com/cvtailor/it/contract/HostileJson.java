package com.cvtailor.it.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Bodies made of a good one by spoiling it, in its meaning or in its bytes. */
final class HostileJson {

    private static final String MARK = "@@spoiled@@";
    private static final int DEEPEST = 5_000;

    private HostileJson() {}

    static Arbitrary<byte[]> spoiling(JsonNode good) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, spoiledMembers(good).map(HostileJson::utf8)),
                Tuple.of(1, without(good).map(HostileJson::utf8)),
                Tuple.of(1, truncated(good)),
                Tuple.of(1, withForeignBytes(good)),
                Tuple.of(1, wholes().map(HostileJson::utf8)));
    }

    /** One value, or the whole, replaced by something else. */
    private static Arbitrary<String> spoiledMembers(JsonNode good) {
        return Combinators.combine(Arbitraries.of(pointers(good)), values())
                .as((pointer, value) -> replaced(good, pointer).toString().replace('"' + MARK + '"', value));
    }

    private static Arbitrary<String> without(JsonNode good) {
        return Arbitraries.of(pointers(good))
                .map(pointer -> removed(good, pointer).toString());
    }

    private static Arbitrary<byte[]> truncated(JsonNode good) {
        byte[] whole = utf8(good.toString());
        return Arbitraries.integers().between(0, whole.length - 1).map(length -> Arrays.copyOf(whole, length));
    }

    private static Arbitrary<byte[]> withForeignBytes(JsonNode good) {
        String whole = new String(utf8(good.toString()), StandardCharsets.ISO_8859_1);
        return Combinators.combine(
                        Arbitraries.integers().between(0, whole.length()),
                        Arbitraries.of(
                                "\u00ff",
                                "\u00c0\u0080",
                                "\u00ed\u00a0\u0080",
                                "\u00f4\u0090\u0080\u0080",
                                "\u00e2\u0082",
                                "\u00ef\u00bb\u00bf",
                                "\u0000",
                                "\u00fe\u00ff\u0000{"))
                .as((at, bytes) ->
                        (whole.substring(0, at) + bytes + whole.substring(at)).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Arbitrary<String> wholes() {
        return Arbitraries.oneOf(
                Arbitraries.of("", " ", "{}", "{}{}", "{},", "[]", "NaN", "{a:1}", "{'a':1}", "{\"a\":1,}", "/**/{}"),
                deep());
    }

    /** JSON values, and some that only look like it. */
    private static Arbitrary<String> values() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, HostileText.any().map(text -> '"' + text + '"')),
                Tuple.of(
                        3,
                        Arbitraries.of(
                                "null",
                                "true",
                                "false",
                                "0",
                                "-1",
                                "1.5",
                                "1e2",
                                "1e400",
                                "-0.0",
                                "2147483648",
                                "-9223372036854775809",
                                "NaN",
                                "01",
                                "{}",
                                "[]",
                                "[null]",
                                "[[]]",
                                "[{}]",
                                "{\"a\":{\"b\":[1,\"2\"]}}",
                                "{\"id\":1,\"user_id\":1,\"status\":\"completed\"}",
                                "1,\"title\":2,\"title\":3",
                                "null,\"email\":null,\"email\":\"\"",
                                "undefined")),
                Tuple.of(1, Arbitraries.integers().between(20, 5_000).map("9"::repeat)),
                Tuple.of(1, Arbitraries.integers().between(2, 2_000).map(HostileJson::longList)),
                Tuple.of(1, deep()));
    }

    private static Arbitrary<String> deep() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, DEEPEST),
                        Arbitraries.of("[|]", "{\"a\":|}", "{\"evidence_links\":[|]}", "[|"))
                .as((depth, shape) -> {
                    String[] sides = shape.split("\\|", 2);
                    return sides[0].repeat(depth) + "1" + sides[1].repeat(depth);
                });
    }

    private static String longList(int length) {
        return "[" + "\"x\",".repeat(length - 1) + "\"x\"]";
    }

    /** Every value of the tree, the tree itself included. */
    private static List<JsonPointer> pointers(JsonNode node) {
        List<JsonPointer> pointers = new ArrayList<>();
        collect(node, JsonPointer.empty(), pointers);
        return pointers;
    }

    private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> found) {
        found.add(at);
        node.fieldNames().forEachRemaining(name -> collect(node.get(name), at.appendProperty(name), found));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), at.appendIndex(i), found);
            }
        }
    }

    private static JsonNode replaced(JsonNode good, JsonPointer pointer) {
        if (pointer.matches()) {
            return TextNode.valueOf(MARK);
        }
        JsonNode copy = good.deepCopy();
        JsonNode parent = copy.at(pointer.head());
        if (parent instanceof ObjectNode object) {
            object.put(pointer.last().getMatchingProperty(), MARK);
        } else {
            ArrayNode array = (ArrayNode) parent;
            array.set(pointer.last().getMatchingIndex(), array.textNode(MARK));
        }
        return copy;
    }

    private static JsonNode removed(JsonNode good, JsonPointer pointer) {
        JsonNode copy = good.deepCopy();
        JsonNode parent = pointer.matches() ? copy : copy.at(pointer.head());
        if (parent instanceof ObjectNode object && !pointer.matches()) {
            object.remove(pointer.last().getMatchingProperty());
        } else if (parent instanceof ArrayNode array) {
            array.remove(pointer.last().getMatchingIndex());
        }
        return copy;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
