package org.songngu.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads the pages of a web archive: responses with status 200, resources and conversions, if they
 * are HTML or text. Revisits hold no page and are counted.
 */
final class WarcPages {
  private static final int OK = 200;

  private final SourceReader reader;
  private final String place;
  private final String id;
  private final MemberNames names = new MemberNames();
  private int revisits;

  WarcPages(SourceReader reader, String place, String id) {
    this.reader = reader;
    this.place = place;
    this.id = id;
  }

  void read(InputStream stream) throws IOException {
    WarcReader warc = new WarcReader(stream);
    try {
      for (var record = warc.next(); record.isPresent(); record = warc.next()) {
        record(record.get());
      }
    } catch (SinkException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      reader
          .sink()
          .failed(
              place,
              "no valid WARC at byte %d, not read further: %s"
                  .formatted(warc.position(), e.getMessage()));
    }
    if (revisits > 0) {
      reader.sink().warn(place, "%d revisit records hold no page".formatted(revisits));
    }
  }

  private void record(WarcRecord record) throws IOException {
    if (record instanceof WarcRevisit) {
      revisits++;
    } else if (record instanceof WarcResponse response) {
      response(response);
    } else if (record instanceof WarcResource || record instanceof WarcConversion) {
      WarcTargetRecord page = (WarcTargetRecord) record;
      if (isPage(page.contentType())) {
        page(page, page.body().stream());
      }
    }
  }

  private void response(WarcResponse response) throws IOException {
    if (!isHttp(response)) {
      return;
    }
    InputStream body;
    try {
      HttpResponse http = response.http();
      if (http.status() != OK || !isPage(http.contentType())) {
        return;
      }
      body = http.bodyDecoded().stream();
    } catch (IOException | RuntimeException e) {
      fail(address(response), "no valid response: " + e.getMessage());
      return;
    }
    page(response, body);
  }

  private static boolean isHttp(WarcCaptureRecord record) {
    return record.contentType().base().equals(MediaType.HTTP);
  }

  private static boolean isPage(MediaType type) {
    String name = type.base().toString().toLowerCase(Locale.ROOT);
    return name.equals("text/html")
        || name.equals("application/xhtml+xml")
        || name.equals("text/plain");
  }

  private static String address(WarcTargetRecord record) {
    return record.target().replaceAll("[\\p{Cc}\\p{Cf}\\s]", "");
  }

  private void page(WarcTargetRecord record, InputStream body) throws IOException {
    String url = address(record);
    String name = names.uniqueAddress(url);
    byte[] page;
    try {
      page = reader.pageBytes(body);
    } catch (IOException | RuntimeException e) {
      fail(name, "cannot be read: " + e.getMessage());
      return;
    }
    if (page.length > 0) {
      reader.page(page, MemberNames.inside(place, name), MemberNames.inside(id, name), url);
    }
  }

  private void fail(String name, String cause) {
    reader.sink().failed(MemberNames.inside(place, name), cause);
  }
}
