package org.songngu.cli.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * Speaks HTTP with the nodes of a cluster about one index. A node that does not answer, or is busy,
 * is asked again later, or another one is; what is sent may arrive twice.
 */
public final class ClusterClient implements AutoCloseable {
  private static final int ATTEMPTS = 12;
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofMinutes(2);
  private static final long FIRST_PAUSE = 100;
  private static final long LONGEST_PAUSE = 5_000;
  private static final int FIRST_FAULT = 300;

  /** The status of what is not there. */
  static final int MISSING = 404;

  /** Busy, or a node or shard away: comes back. */
  private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

  private final List<URI> indexes;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();
  private int current;

  /**
   * Nothing is sent yet.
   *
   * @param indexes the index at each node, {@code http://127.0.0.1:9200/news}; a name and a
   *     password before the host are sent as HTTP's basic authentication
   */
  public ClusterClient(List<URI> indexes) {
    this.indexes = List.copyOf(indexes);
  }

  /** An answer with its text. */
  record Answer(int status, String body) {
    /**
     * @throws IOException if it is no success
     */
    void check() throws IOException {
      if (isFault(status)) {
        throw new IOException("the cluster answers %d: %s".formatted(status, cause()));
      }
    }

    String cause() {
      return body.isEmpty() ? "HTTP status " + status : body;
    }
  }

  /** Whether a status says that what was asked was not done. */
  static boolean isFault(int status) {
    return status >= FIRST_FAULT;
  }

  /** Whether something that failed with a status may succeed later. */
  static boolean isPassing(int status) {
    return PASSING.contains(status);
  }

  /**
   * Asks.
   *
   * @param path what follows the index
   * @param body JSON, or lines of JSON, or nothing
   * @throws IOException if no node answers for long
   */
  Answer send(String method, String path, String body) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        Answer answer = sendOnce(method, path, body);
        if (!isPassing(answer.status()) || attempt == ATTEMPTS) {
          return answer;
        }
      } catch (IOException e) {
        if (attempt == ATTEMPTS) {
          String node = indexes.get(current).getAuthority();
          throw new IOException(
              "%s does not answer: does OpenSearch run there?".formatted(node), e);
        }
      }
      current = (current + 1) % indexes.size();
      pause(attempt);
    }
  }

  private Answer sendOnce(String method, String path, String body) throws IOException {
    URI index = indexes.get(current);
    String host = index.getHost() + (index.getPort() < 0 ? "" : ":" + index.getPort());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create(index.getScheme() + "://" + host + index.getRawPath() + path))
            .timeout(ANSWER)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body));
    if (index.getUserInfo() != null) {
      byte[] user = index.getUserInfo().getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(user));
    }
    try {
      HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Waits, each time twice as long. */
  static void pause(int attempt) throws IOException {
    try {
      Thread.sleep(Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(attempt, 10)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
