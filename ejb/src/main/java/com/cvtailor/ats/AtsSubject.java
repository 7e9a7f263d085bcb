package com.cvtailor.ats;

import com.cvtailor.generation.DocumentContent;
import com.cvtailor.jobdescription.ParsedJobDescription;
import com.cvtailor.matching.Match;
import java.time.LocalDate;

/**
 * All that a report is made of.
 *
 * @param content what the document says
 * @param pdf the file as it is drawn with its links and without QR codes
 * @param advertisement what it answers
 * @param match which of the advertised skills the person's artifacts support
 * @param maxPages A4 pages that the person asked for, or null
 * @param today nothing but this tells what lies in the future
 */
public record AtsSubject(
        DocumentContent content,
        PdfReading pdf,
        ParsedJobDescription advertisement,
        Match match,
        Integer maxPages,
        LocalDate today) {}
