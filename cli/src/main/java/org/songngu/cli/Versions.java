package org.songngu.cli;

import com.ibm.icu.util.VersionInfo;
import org.apache.lucene.util.Version;
import org.songngu.index.ReportIndex;
import org.songngu.lexicon.Lexicon;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Versions implements IVersionProvider {
  @Override
  public String[] getVersion() {
    Lexicon lexicon = Lexicon.builtIn();
    return new String[] {
      "songngu " + own(),
      "Lucene " + Version.LATEST,
      "ICU " + VersionInfo.ICU_VERSION,
      "Java " + Runtime.version(),
      "index format " + ReportIndex.FORMAT,
      "lexicon %s, %d concepts".formatted(lexicon.fingerprint(), lexicon.size())
    };
  }

  static String own() {
    String own = Songngu.class.getPackage().getImplementationVersion();
    return own == null ? "development" : own;
  }
}
