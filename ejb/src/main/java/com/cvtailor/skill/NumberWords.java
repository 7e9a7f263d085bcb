package com.cvtailor.skill;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Small numbers in words, in English, German, French and Spanish, but for those that mean something else in another of
 * these ("once", "sept", "cent").
 */
public final class NumberWords {
    private static final Map<String, Integer> VALUES = new HashMap<>();

    static {
        put(2, "two", "zwei", "deux", "dos", "twice", "zweimal");
        put(3, "three", "drei", "trois", "tres", "thrice");
        put(4, "four", "vier", "quatre", "cuatro");
        put(5, "five", "fünf", "cinq", "cinco");
        put(6, "six", "sechs", "seis");
        put(7, "seven", "sieben", "siete");
        put(8, "eight", "acht", "huit", "ocho");
        put(9, "nine", "neun", "neuf", "nueve");
        put(10, "ten", "zehn", "dix", "diez");
        put(11, "eleven", "elf", "onze");
        put(12, "twelve", "zwölf", "douze", "doce", "dozen", "dutzend", "douzaine", "docena");
        put(13, "thirteen", "dreizehn", "treize", "trece");
        put(14, "fourteen", "vierzehn", "quatorze", "catorce");
        put(15, "fifteen", "fünfzehn", "quinze", "quince");
        put(16, "sixteen", "sechzehn", "seize", "dieciséis");
        put(17, "seventeen", "siebzehn", "diecisiete");
        put(18, "eighteen", "achtzehn", "dieciocho");
        put(19, "nineteen", "neunzehn", "diecinueve");
        put(20, "twenty", "zwanzig", "vingt", "veinte");
        put(30, "thirty", "dreißig", "trente", "treinta");
        put(40, "forty", "vierzig", "quarante", "cuarenta");
        put(50, "fifty", "fünfzig", "cinquante", "cincuenta");
        put(60, "sixty", "sechzig", "soixante", "sesenta");
        put(70, "seventy", "siebzig", "setenta");
        put(80, "eighty", "achtzig", "ochenta");
        put(90, "ninety", "neunzig", "noventa");
        put(100, "hundred", "hundert", "cien");
        put(1000, "thousand", "thousands", "tausend", "mille");
        put(1_000_000, "million", "millions", "millionen", "millón", "millones");
    }

    private NumberWords() {}

    /** For a word in lower case. */
    public static Optional<Integer> valueOf(String word) {
        return Optional.ofNullable(VALUES.get(word));
    }

    private static void put(int value, String... words) {
        for (String word : words) {
            VALUES.put(word, value);
        }
    }
}
