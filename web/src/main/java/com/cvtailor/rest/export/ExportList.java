package com.cvtailor.rest.export;

import com.cvtailor.export.ExportSummary;
import com.cvtailor.platform.Page;
import com.cvtailor.rest.Pagination;
import java.util.List;

/** One page of a person's exports. */
public record ExportList(List<ExportSummary> exports, Pagination pagination) {

    static ExportList of(Page<ExportSummary> page) {
        return new ExportList(page.items(), Pagination.of(page));
    }
}
