package org.songngu.event;

import java.lang.management.*;
import java.util.*;
import org.songngu.fixtures.Fixtures;
import org.songngu.ingest.*;
import org.songngu.lexicon.Lexicon;
import org.songngu.report.*;

final class Prof {
  public static void main(String[] x) {
    var t = ManagementFactory.getThreadMXBean();
    List<Report> rs = EventSets.of(Fixtures.TRAIN).reports();
    Lexicon l = Lexicon.builtIn();
    SignatureReader r = new SignatureReader(l);
    SignatureCodec c = new SignatureCodec(r.meanings());
    LinkKeys k = new LinkKeys(r.meanings());
    var a = new org.songngu.analysis.ReportAnalyzer(l, Language.VIETNAMESE);
    for (int round = 0; round < 12; round++) {
      long[] s = new long[9];
      for (Report p : rs) {
        long b = t.getCurrentThreadCpuTime();
        DateFinder.find(p.text());
        long e = t.getCurrentThreadCpuTime();
        s[0] += e - b;
        b = e;
        DayReader.read(p);
        e = t.getCurrentThreadCpuTime();
        s[1] += e - b;
        b = e;
        new TextWords(l, p.language(), p.text());
        e = t.getCurrentThreadCpuTime();
        s[2] += e - b;
        b = e;
        Signature g = r.read(p);
        e = t.getCurrentThreadCpuTime();
        s[3] += e - b;
        b = e;
        var by = c.encode(g);
        e = t.getCurrentThreadCpuTime();
        s[4] += e - b;
        b = e;
        c.decode(by);
        e = t.getCurrentThreadCpuTime();
        s[5] += e - b;
        b = e;
        k.of(g);
        e = t.getCurrentThreadCpuTime();
        s[6] += e - b;
        b = e;
        Likeness.logit(g, g);
        e = t.getCurrentThreadCpuTime();
        s[7] += e - b;
        b = e;
        try (var ts = a.tokenStream("f", p.text())) {
          ts.reset();
          while (ts.incrementToken()) {}
          ts.end();
        } catch (Exception ex) {
          throw new RuntimeException(ex);
        }
        e = t.getCurrentThreadCpuTime();
        s[8] += e - b;
      }
      System.out.print(round + ": ");
      String[] n = {
        "dates", "days", "words", "read", "encode", "decode", "keys", "logit", "analyze"
      };
      for (int i = 0; i < 9; i++) System.out.print(n[i] + " " + s[i] / 1000 / rs.size() + " ");
      System.out.println("µs");
    }
  }
}
