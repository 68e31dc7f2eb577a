/**
 * What a report says of its event, in a few numbers that have no language: names, words,
 * quantities, days, and the keys by which reports of one event find each other.
 *
 * <p>Start with {@link org.songngu.signature.SignatureReader}. Not exported: events are what users
 * see of it.
 */
@NullMarked
package org.songngu.signature;

import org.jspecify.annotations.NullMarked;
