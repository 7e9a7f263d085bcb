package com.cvtailor.flag;

import com.cvtailor.platform.DomainException;

/** What is asked for is switched off, for everybody or for this person. */
public class FeatureDisabledException extends DomainException {

    private static final long serialVersionUID = 1L;

    public FeatureDisabledException() {
        super("FEATURE_DISABLED");
    }
}
