package com.cvtailor.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.util.PGobject;

/** Keeps a list of strings in a {@code TEXT[]} column. */
@Converter
public class TextArrayColumn implements AttributeConverter<List<String>, Object> {

    @Override
    public Object convertToDatabaseColumn(List<String> values) {
        try {
            PGobject column = new PGobject();
            column.setType("text[]");
            column.setValue(literal(values == null ? List.of() : values));
            return column;
        } catch (SQLException e) {
            throw new IllegalArgumentException("not an array column value", e);
        }
    }

    /** EclipseLink has unwrapped the driver's array by then. */
    @Override
    public List<String> convertToEntityAttribute(Object column) {
        return column == null ? List.of() : List.of((String[]) column);
    }

    /** PostgreSQL's array literal, every element quoted (PostgreSQL manual, 8.15.6). */
    static String literal(List<String> values) {
        return values.stream()
                .map(value -> '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
