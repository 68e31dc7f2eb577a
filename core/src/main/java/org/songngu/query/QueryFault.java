package org.songngu.query;

/**
 * Something in a query that looks like syntax and cannot be: it is searched as words.
 *
 * @param offset where it is, in UTF-16 code units of the query as it was typed
 * @param message what is wrong with it, in a few words
 */
public record QueryFault(int offset, String message) {}
