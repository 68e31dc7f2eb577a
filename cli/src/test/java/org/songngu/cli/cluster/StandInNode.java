package org.songngu.cli.cluster;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps single documents with their versions as a node of a cluster does. */
final class StandInNode implements AutoCloseable {
  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final int MISSING = 404;
  private static final int CONFLICT = 409;

  private final HttpServer server;
  private final Map<String, Document> documents = new HashMap<>();
  private int changes;

  private record Document(int change, String source) {
    String version() {
      return "if_seq_no=%d&if_primary_term=1".formatted(change);
    }
  }

  StandInNode() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  URI index() {
    return URI.create("http://127.0.0.1:%d/reports".formatted(server.getAddress().getPort()));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String query = exchange.getRequestURI().getQuery();
    String condition = query == null ? "" : query;
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    switch (exchange.getRequestMethod()) {
      case "GET" -> get(exchange, path);
      case "PUT" -> put(exchange, path, condition, body);
      case "DELETE" -> delete(exchange, path, condition);
      default -> send(exchange, OK, "{}");
    }
  }

  private void get(HttpExchange exchange, String path) throws IOException {
    Document known = documents.get(path);
    if (known == null) {
      send(exchange, MISSING, "{\"found\":false}");
    } else {
      send(
          exchange,
          OK,
          "{\"found\":true,\"_seq_no\":%d,\"_primary_term\":1,\"_source\":%s}"
              .formatted(known.change(), known.source()));
    }
  }

  private void put(HttpExchange exchange, String path, String condition, String body)
      throws IOException {
    if (!holds(documents.get(path), condition)) {
      send(exchange, CONFLICT, "{}");
      return;
    }
    documents.put(path, new Document(++changes, body));
    send(exchange, CREATED, "{\"_seq_no\":%d,\"_primary_term\":1}".formatted(changes));
  }

  private void delete(HttpExchange exchange, String path, String condition) throws IOException {
    boolean holds = holds(documents.get(path), condition);
    if (holds) {
      documents.remove(path);
    }
    send(exchange, holds ? OK : CONFLICT, "{}");
  }

  private static boolean holds(@Nullable Document known, String condition) {
    return switch (condition) {
      case "" -> true;
      case "op_type=create" -> known == null;
      default -> known != null && known.version().equals(condition);
    };
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
