package com.cvtailor.crypto;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sealed columns as they are stored, for those who seal what is there already. */
@Stateless
public class SealedRows {

    private static final int PAGE = 100;

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    Vault vault;

    /**
     * The keys of rows that another than the newest key has sealed, in ascending order.
     *
     * @param after the last one that was dealt with; 0 to begin
     */
    public List<Integer> sealedFormerly(SecretColumn column, int after, int most) {
        return page(column, "substring(%3$s FROM 1 FOR 5) <> ?2", vault.newestPrefix(), after, most);
    }

    /** How many rows do not open by any key. */
    public int countUnreadable(SecretColumn column) {
        int unreadable = 0;
        List<Integer> page = sealedFormerly(column, 0, PAGE);
        while (!page.isEmpty()) {
            for (int row : page) {
                Optional<byte[]> value = stored(column, row);
                unreadable += value.isEmpty()
                                || vault.open(column.place(row), value.get()).isPresent()
                        ? 0
                        : 1;
            }
            page = sealedFormerly(column, page.get(page.size() - 1), PAGE);
        }
        return unreadable;
    }

    /** The greatest key of the column's table; 0 if there is no row. */
    public int last(SecretColumn column) {
        return ((Number) entities.createNativeQuery(column.sql("SELECT coalesce(max(%2$s), 0) FROM %1$s"))
                        .getSingleResult())
                .intValue();
    }

    /**
     * Has the newest key seal a value. In a transaction of its own, that waits for no disk: it holds one row only, so nobody
     * can wait for it in a circle, and what is lost in a crash is done again.
     *
     * @return false when it cannot be opened, or somebody else has written it meanwhile
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean sealAnew(SecretColumn column, int row) {
        Optional<byte[]> former = stored(column, row);
        Optional<byte[]> value = former.flatMap(bytes -> vault.open(column.place(row), bytes));
        if (value.isEmpty()) {
            return false;
        }
        entities.createNativeQuery("SET LOCAL synchronous_commit = off").executeUpdate();
        return replace(column, row, former.get(), vault.seal(column.place(row), value.get()));
    }

    /** Empty when there is none, or no such row any more. */
    private Optional<byte[]> stored(SecretColumn column, int row) {
        List<?> found = entities.createNativeQuery(column.sql("SELECT %3$s FROM %1$s WHERE %2$s = ?1"))
                .setParameter(1, row)
                .getResultList();
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable((byte[]) found.get(0));
    }

    /** In the caller's transaction; what Tink has sealed begins with a one, and no text, JSON or file of ours does. */
    public int sealPlain(SecretColumn column, Keyring keyring) {
        byte[] mark = Arrays.copyOf(keyring.newestPrefix(), 1);
        int sealed = 0;
        List<Integer> page;
        int after = 0;
        do {
            page = page(column, "substring(%3$s FROM 1 FOR 1) <> ?2", mark, after, PAGE);
            for (int row : page) {
                byte[] plain = (byte[])
                        entities.createNativeQuery(column.sql("SELECT %3$s FROM %1$s WHERE %2$s = ?1 FOR UPDATE"))
                                .setParameter(1, row)
                                .getSingleResult();
                replace(column, row, plain, keyring.seal(column.place(row), plain));
                sealed++;
                after = row;
            }
        } while (!page.isEmpty());
        return sealed;
    }

    private List<Integer> page(SecretColumn column, String condition, byte[] bytes, int after, int most) {
        List<?> rows = entities.createNativeQuery(column.sql(
                        "SELECT %2$s FROM %1$s WHERE %2$s > ?1 AND " + condition + " ORDER BY %2$s LIMIT " + most))
                .setParameter(1, after)
                .setParameter(2, bytes)
                .getResultList();
        return rows.stream().map(row -> ((Number) row).intValue()).toList();
    }

    private boolean replace(SecretColumn column, int row, byte[] former, byte[] sealed) {
        return entities.createNativeQuery(column.sql("UPDATE %1$s SET %3$s = ?3 WHERE %2$s = ?1 AND %3$s = ?2"))
                        .setParameter(1, row)
                        .setParameter(2, former)
                        .setParameter(3, sealed)
                        .executeUpdate()
                == 1;
    }
}
