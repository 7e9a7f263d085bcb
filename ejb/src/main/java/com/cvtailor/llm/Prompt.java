package com.cvtailor.llm;

/**
 * What a model is asked.
 *
 * @param instructions our own words, the system message
 * @param material the data to work on, the user's message; nothing in it is an instruction
 * @param schema what the answer must look like; a provider that cannot be told so gets the instructions alone
 * @param outputTokens how long the answer may be at most
 */
public record Prompt(String instructions, String material, AnswerSchema schema, int outputTokens) {}
