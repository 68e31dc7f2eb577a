package org.songngu.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.songngu.cli.settings.LibraryTexts;
import org.songngu.cli.settings.Said;
import org.songngu.cli.settings.Setting;
import org.songngu.cli.settings.Settings;
import org.songngu.cli.settings.Texts;
import org.songngu.cli.settings.UserException;
import org.songngu.cli.settings.UsesSettings;
import org.songngu.lexicon.Lexicon;
import org.songngu.lexicon.LexiconFault;
import org.songngu.lexicon.LexiconFormatException;
import org.songngu.lexicon.UserLexicon;
import picocli.CommandLine.Option;

/** The option that adds a user's own lexicon to the built-in one. */
public final class LexiconOption implements UsesSettings {
  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description =
          "Your own lexicon, lines such as 'noun bán dẫn:0.5, vi mạch bán dẫn = semiconductor':"
              + " adds to the built-in one, weighs its entries anew or silences them (weight 0)."
              + " May be given several times.")
  private List<Path> files = List.of();

  @Override
  public void use(Settings settings) {
    String usual = settings.text(Setting.LEXICON);
    if (files.isEmpty() && !usual.isEmpty()) {
      files = List.of(Path.of(usual));
    }
  }

  /** The built-in lexicon with the user's entries. */
  public Lexicon open() throws IOException {
    if (files.isEmpty()) {
      return Lexicon.builtIn();
    }
    try {
      return Lexicon.builtIn().with(UserLexicon.read(files));
    } catch (LexiconFormatException e) {
      throw faulty(e);
    }
  }

  /** What a user is told of a file that is no lexicon or list: each fault on a line of its own. */
  public static UserException faulty(LexiconFormatException e) {
    Said faults = texts -> said(e.faults(), texts);
    return e.faults().size() == 1
        ? new UserException(e, "1 fault%n%s", faults)
        : new UserException(e, "%d faults%n%s", e.faults().size(), faults);
  }

  private static String said(List<LexiconFault> faults, Texts texts) {
    return faults.stream()
        .map(
            fault ->
                "%s:%d:%d: %s"
                    .formatted(
                        fault.file(),
                        fault.line(),
                        fault.column(),
                        LibraryTexts.say(fault.rule(), texts)))
        .collect(Collectors.joining("\n"));
  }
}
