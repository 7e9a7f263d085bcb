package com.cvtailor.esco;

import com.cvtailor.platform.InvalidRequestException;
import com.cvtailor.platform.Message;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * ESCO's skills in CSV, as {@code skills_en.csv} of versions 1.1 and 1.2 is laid out: UTF-8, commas, a header that names the
 * columns in any order, several labels in one field on a line each. Read row by row, and never more than a row is held.
 */
public final class EscoFile implements Closeable {

    static final List<String> NEEDED = List.of("conceptUri", "skillType", "preferredLabel", "altLabels", "status");

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .get();

    private final RowLimit limit;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;
    private boolean broken;

    /**
     * Reads the header.
     *
     * @throws InvalidRequestException if there is none, or it does not name all columns that are needed
     */
    public EscoFile(InputStream bytes) {
        limit = new RowLimit(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
        try {
            parser = CSVParser.builder().setReader(limit).setFormat(FORMAT).get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        records = parser.iterator();
        header = header();
        List<String> missing =
                NEEDED.stream().filter(column -> !header.contains(key(column))).toList();
        if (!missing.isEmpty()) {
            throw new InvalidRequestException(
                    "body", Message.of("import.skill.columns_missing", String.join(", ", missing)));
        }
    }

    /**
     * A file that is stored in parts, and has been found good before.
     *
     * @param parts by number from 0; an empty one ends the file
     */
    public static EscoFile storedAs(IntFunction<byte[]> parts) {
        return new EscoFile(new StoredFile(parts));
    }

    /** Passes over the rows up to this one. */
    public void skipTo(long number) {
        while (!broken && parser.getRecordNumber() <= number && read() != null) {
            // what was read counts already
        }
    }

    private List<String> header() {
        List<String> names = new ArrayList<>();
        Optional.ofNullable(read())
                .ifPresent(record -> record.forEach(name -> names.add(key(name.replace(BYTE_ORDER_MARK, "")))));
        return names;
    }

    /** The next row that is not empty, if there is one. What comes after a row that cannot be parsed cannot be told apart. */
    public Optional<EscoRow> next() {
        while (!broken) {
            long line = parser.getCurrentLineNumber() + 1;
            long number = parser.getRecordNumber();
            CSVRecord csv = read();
            if (broken) {
                return Optional.of(new EscoRow(number, line, 0, Map.of(), Message.of("import.skill.unreadable")));
            }
            if (csv == null) {
                return Optional.empty();
            }
            if (csv.size() > 1 || !csv.get(0).isBlank()) {
                return Optional.of(row(csv, number, line));
            }
        }
        return Optional.empty();
    }

    private EscoRow row(CSVRecord csv, long number, long line) {
        if (csv.size() != header.size()) {
            return new EscoRow(
                    number,
                    line,
                    csv.getCharacterPosition(),
                    Map.of(),
                    Message.of("import.skill.columns_differ", csv.size(), header.size()));
        }
        Map<String, String> columns = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(header.get(i), csv.get(i));
        }
        return new EscoRow(number, line, csv.getCharacterPosition(), columns, null);
    }

    /** Null at the end, and when the rest is no CSV. */
    private CSVRecord read() {
        limit.nextRow();
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            broken = true;
            return null;
        }
    }

    private static String key(String column) {
        return column.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
