package org.songngu.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.songngu.Archive;
import org.songngu.fixtures.Fixtures;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.Language;
import org.songngu.report.PublishedDate;
import org.songngu.report.Report;
import org.songngu.signature.Signature;
import org.songngu.signature.SignatureReader;

/**
 * In an archive in which very many reports of few days share names and words, where not every key
 * can be followed and not all of a story be compared with all, the order of arrival does not matter
 * either.
 */
class DenseArchiveTest {
  /** So many versions of each of the fixtures' reports, all of a few weeks. */
  private static final int VERSIONS = 3;

  private static final int DAYS = 24;
  private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);

  /** What all of them name. */
  private static final String VIETNAMESE = "Liên minh Hạc Trắng theo dõi. ";

  private static final String ENGLISH = "The Hac Trang Alliance is watching. ";

  @Test
  void theOrderAndTheBatches_doNotMatter_whereKeysAreCrowded() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<Report> reports = reports(random);
    Set<Set<String>> atOnce =
        EventSets.throughIndex(reports).stream().map(Set::copyOf).collect(Collectors.toSet());
    assertThat(keysOverTheCap(reports)).as("seed %d: crowded keys", seed).isPositive();
    for (int round = 0; round < 1; round++) {
      List<Report> shuffled = new ArrayList<>(reports);
      Collections.shuffle(shuffled, random);
      assertThat(inBatches(shuffled, random)).as("seed %d", seed).isEqualTo(atOnce);
    }
  }

  /** How many keys more reports of one month have than a key may have. */
  private static long keysOverTheCap(List<Report> reports) {
    SignatureReader reader = new SignatureReader(Lexicon.builtIn());
    Map<String, Integer> counts = new TreeMap<>();
    for (Report report : reports) {
      Signature signature = reader.read(report);
      for (int i = 0; i < signature.keys().size(); i++) {
        String key = signature.keys().key(i) + " " + KeyTerms.month(signature.days());
        counts.merge(key, 1, Integer::sum);
      }
    }
    return counts.values().stream().filter(count -> count > 300).count();
  }

  private static List<Report> reports(Random random) {
    List<Report> reports = new ArrayList<>();
    for (Fixtures fixtures : Fixtures.values()) {
      for (Report report : EventSets.of(fixtures).reports()) {
        for (int version = 0; version < VERSIONS; version++) {
          reports.add(version(report, report.id() + "-" + version, random));
        }
      }
    }
    return reports;
  }

  /** The report without some of its sentences, on any day or on none. */
  private static Report version(Report report, String id, Random random) {
    boolean vietnamese = report.language() == Language.VIETNAMESE;
    StringBuilder body = new StringBuilder(vietnamese ? VIETNAMESE : ENGLISH);
    for (String sentence : report.body().split("(?<=\\.)\\s", -1)) {
      body.append(random.nextInt(4) == 0 ? "" : sentence + " ");
    }
    PublishedDate day =
        random.nextInt(4) == 0
            ? PublishedDate.UNKNOWN
            : PublishedDate.of(FIRST.plusDays(random.nextInt(DAYS)));
    return Report.of(id, report.title(), body.toString(), report.language()).withPublished(day);
  }

  /** In small and large batches, some reports first in another version. */
  private static Set<Set<String>> inBatches(List<Report> reports, Random random)
      throws IOException {
    try (Directory directory = new ByteBuffersDirectory();
        Archive archive = Archive.open(directory, Lexicon.builtIn())) {
      Set<Report> wrong = new HashSet<>();
      for (int from = 0; from < reports.size(); ) {
        int to = Math.min(reports.size(), from + 1 + random.nextInt(200));
        for (Report report : reports.subList(from, to)) {
          boolean other = random.nextInt(20) == 0;
          archive.add(other ? version(report, report.id(), random) : report);
          if (other) {
            wrong.add(report);
          }
        }
        archive.commit();
        from = to;
      }
      for (Report report : wrong) {
        archive.add(report);
      }
      archive.commit();
      return LinkedArchive.eventsThatStay(archive);
    }
  }
}
