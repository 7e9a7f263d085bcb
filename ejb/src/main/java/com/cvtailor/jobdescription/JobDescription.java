package com.cvtailor.jobdescription;

import com.cvtailor.platform.JsonbColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An advertisement as one person pasted it; stored once per person and text. */
@Entity
@Table(name = "job_descriptions")
public class JobDescription {

    @Id
    private Integer id;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "raw_content")
    private String text;

    @Convert(converter = JsonbColumn.class)
    @Column(name = "parsed_data")
    private String parsed;

    protected JobDescription() {}

    public void parsedAs(String json) {
        parsed = json;
    }

    public Integer id() {
        return id;
    }

    public String contentHash() {
        return contentHash;
    }

    public String text() {
        return text;
    }

    public String parsed() {
        return parsed;
    }
}
