package org.songngu.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.util.ResourceLoader;

/** Opens files of a node's configuration folder for the library's factories, and nothing else. */
final class ConfigurationFiles implements ResourceLoader {
  private final Path folder;

  ConfigurationFiles(Path folder) {
    this.folder = folder.normalize();
  }

  @Override
  public InputStream openResource(String resource) throws IOException {
    Path file = folder.resolve(resource).normalize();
    if (!file.startsWith(folder)) {
      throw new IOException("%s: not in the configuration folder".formatted(resource));
    }
    return Files.newInputStream(file);
  }

  @Override
  public <T> Class<? extends T> findClass(String name, Class<T> expected) {
    throw new UnsupportedOperationException("no class is asked for");
  }

  @Override
  public <T> T newInstance(String name, Class<T> expected) {
    throw new UnsupportedOperationException("no class is asked for");
  }
}
