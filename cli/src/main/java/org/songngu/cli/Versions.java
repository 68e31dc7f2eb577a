package org.songngu.cli;

import com.ibm.icu.util.VersionInfo;
import org.apache.lucene.util.Version;
import org.songngu.index.ReportIndex;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Versions implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String own = Songngu.class.getPackage().getImplementationVersion();
    return new String[] {
      "songngu " + (own == null ? "development" : own),
      "Lucene " + Version.LATEST,
      "ICU " + VersionInfo.ICU_VERSION,
      "Java " + Runtime.version(),
      "index format " + ReportIndex.FORMAT
    };
  }
}
