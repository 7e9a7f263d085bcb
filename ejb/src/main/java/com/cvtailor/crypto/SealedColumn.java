package com.cvtailor.crypto;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a sealed value in a {@code BYTEA} column. */
@Converter
public class SealedColumn implements AttributeConverter<Sealed, byte[]> {

    @Inject
    Vault vault;

    @Override
    public byte[] convertToDatabaseColumn(Sealed value) {
        return value == null ? null : value.forColumn(vault());
    }

    @Override
    public Sealed convertToEntityAttribute(byte[] column) {
        return column == null ? null : Sealed.stored(column, vault());
    }

    /** Whether it is injected depends on the thread that is the first to use the persistence unit. */
    private Vault vault() {
        return vault == null ? CDI.current().select(Vault.class).get() : vault;
    }
}
