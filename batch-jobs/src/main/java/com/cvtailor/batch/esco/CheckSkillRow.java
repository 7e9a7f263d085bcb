package com.cvtailor.batch.esco;

import com.cvtailor.esco.EscoRow;
import com.cvtailor.esco.EscoRules;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Finds out what a row says, or why it is refused; refused ones go on to be counted. */
@Named
@Dependent
public class CheckSkillRow implements ItemProcessor {

    @Override
    public Object processItem(Object row) {
        return EscoRules.check((EscoRow) row);
    }
}
