package com.cvtailor.rest.admin;

import com.cvtailor.flag.FeatureFlag;
import java.util.List;

/** All feature flags. */
public record FlagList(List<FlagResponse> flags) {

    static FlagList of(List<FeatureFlag> flags) {
        return new FlagList(flags.stream().map(FlagResponse::of).toList());
    }
}
