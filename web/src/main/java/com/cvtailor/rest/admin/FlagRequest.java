package com.cvtailor.rest.admin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The body of {@code PUT /admin/flags/{name}}. */
public record FlagRequest(
        @NotNull Boolean enabled,
        @NotNull @Min(0) @Max(100) Integer rolloutPercentage,
        @NotNull @Size(max = 10_000) List<@NotNull @Min(1) Integer> userWhitelist) {

    SortedSet<Integer> listed() {
        return new TreeSet<>(userWhitelist);
    }
}
