package com.cvtailor.matching;

/**
 * One addend of the score.
 *
 * @param weight the share of the whole, 0 to 1
 * @param value how well this part is met, 0 to 1
 */
public record ScorePart(String name, double weight, double value) {}
