package org.songngu.opensearch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;

/** Stands before a node and answers some requests itself, with a fault. */
final class FaultyNode implements AutoCloseable {
  private static final int BUSY = 429;

  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String node;
  private final IntUnaryOperator faults;
  private final AtomicInteger bulks = new AtomicInteger();
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger searches = new AtomicInteger();

  private FaultyNode(String node, IntUnaryOperator faults) throws IOException {
    this.node = node;
    this.faults = faults;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
  }

  /** Too busy for every so many requests. */
  static FaultyNode busy(String node, int every) throws IOException {
    return new FaultyNode(node, number -> number % every == 0 ? BUSY : 0);
  }

  /** Without faults; counts alone. */
  static FaultyNode sound(String node) throws IOException {
    return new FaultyNode(node, number -> 0);
  }

  /**
   * Refuses every bulk request from one on.
   *
   * @param first its number, from 1
   */
  static FaultyNode refusing(String node, int first) throws IOException {
    return new FaultyNode(node, number -> number < 0 && -number >= first ? 403 : 0);
  }

  String http() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** How many requests came, and how many searches were in them. */
  String counts() {
    return "%d requests with %d searches of keys".formatted(requests.get(), searches.get());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      boolean bulk = exchange.getRequestURI().getPath().endsWith("/_bulk");
      int fault = faults.applyAsInt(requests.incrementAndGet());
      if (bulk && fault == 0) {
        fault = faults.applyAsInt(-bulks.incrementAndGet());
      }
      if (exchange.getRequestURI().getPath().endsWith("/_msearch")) {
        String lines = new String(body, StandardCharsets.UTF_8);
        searches.addAndGet((int) lines.lines().filter(line -> line.contains("link")).count());
      }
      if (fault > 0) {
        exchange.sendResponseHeaders(fault, -1);
        return;
      }
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(node + exchange.getRequestURI()))
              .header("Content-Type", "application/json")
              .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body))
              .build();
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      boolean empty = answer.body().length == 0;
      exchange.sendResponseHeaders(answer.statusCode(), empty ? -1 : answer.body().length);
      if (!empty) {
        try (OutputStream out = exchange.getResponseBody()) {
          out.write(answer.body());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    client.close();
  }
}
