package org.songngu.lexicon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.songngu.lexicon.LexiconEntry.Written;
import org.songngu.report.Language;

/**
 * A user's own additions to a lexicon and changes of it, in the form of {@link LexiconFile}.
 *
 * <p>A line is about the concept that begins with its first Vietnamese and its first English form;
 * if none does, about every concept that has both. Weights that the line writes replace the
 * concept's, weight 0 takes a form away ({@code noun bia:0 = stele}), and a form that the concept
 * lacks is added behind the one that the line writes before it. A line that is about no concept is
 * a new one. Lines count in their order, so that a later one may change what an earlier one made.
 *
 * <p>{@link Lexicon#with} applies them. Immutable and safe for use by many threads.
 */
public final class UserLexicon {
  /** As many tokens as the longest built-in form. */
  private static final int MOST_TOKENS = 14;

  private final List<LexiconEntry> entries;

  private UserLexicon(List<LexiconEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * Reads files in UTF-8, one after the other.
   *
   * @param files the user's files, in the order in which they count
   * @return the entries
   * @throws LexiconFormatException if lines break the format; it has all faults of all files
   * @throws IOException if a file cannot be read or is not UTF-8
   */
  public static UserLexicon read(List<Path> files) throws IOException {
    List<LexiconFault> faults = new ArrayList<>();
    List<LexiconEntry> entries = new ArrayList<>();
    for (Path file : files) {
      if (Files.isDirectory(file)) {
        throw new IOException("%s is a folder: a lexicon is a file".formatted(file));
      }
      byte[] bytes = Files.readAllBytes(file);
      try (Reader reader =
          new InputStreamReader(
              new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder())) {
        entries.addAll(checked(file.toString(), reader, faults));
      } catch (CharacterCodingException e) {
        throw new IOException("%s: the file is not UTF-8".formatted(file), e);
      }
    }
    return of(entries, faults);
  }

  /**
   * Reads text.
   *
   * @param name what the text is called, for messages and as the concepts' origin
   * @param reader the text of the file
   * @return the entries
   * @throws LexiconFormatException if lines break the format; it has all faults
   * @throws IOException if it cannot be read
   */
  public static UserLexicon read(String name, Reader reader) throws IOException {
    List<LexiconFault> faults = new ArrayList<>();
    return of(checked(name, reader, faults), faults);
  }

  private static UserLexicon of(List<LexiconEntry> entries, List<LexiconFault> faults) {
    if (!faults.isEmpty()) {
      throw new LexiconFormatException(faults);
    }
    return new UserLexicon(entries);
  }

  /** {@return how many lines there are} */
  public int size() {
    return entries.size();
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  List<LexiconEntry> entries() {
    return entries;
  }

  private static List<LexiconEntry> checked(String name, Reader reader, List<LexiconFault> faults)
      throws IOException {
    List<LexiconEntry> entries = LexiconFile.entries(name, reader, faults);
    FormTokens tokens = new FormTokens();
    for (LexiconEntry entry : entries) {
      for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
        check(entry, language, tokens, faults);
      }
    }
    return entries;
  }

  private static void check(
      LexiconEntry entry, Language language, FormTokens tokens, List<LexiconFault> faults) {
    Set<String> terms = new HashSet<>();
    for (Written form : entry.forms(language)) {
      int length = tokens.keys(form.text(), language).size();
      if (length == 0) {
        faults.add(entry.fault(form, "\"%s\" has no letters or digits".formatted(form.text())));
      } else if (length > MOST_TOKENS) {
        faults.add(
            entry.fault(
                form,
                "\"%s\" has %d words: at most %d".formatted(form.text(), length, MOST_TOKENS)));
      } else if (!terms.add(tokens.term(form.text(), language))) {
        faults.add(
            entry.fault(
                form, "\"%s\" is there twice; inflections are one form".formatted(form.text())));
      }
    }
  }
}
