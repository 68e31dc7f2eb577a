package org.songngu.ingest;

/**
 * A sink for input that must be whole: what cannot be read, and what there is to warn of, ends the
 * reading with an {@link IllegalStateException} that names the place.
 */
@FunctionalInterface
public interface StrictSink extends ReportSink {
  @Override
  default void failed(String place, String cause) {
    throw new IllegalStateException(place + ": " + cause);
  }

  @Override
  default void warn(String place, String message) {
    failed(place, message);
  }
}
