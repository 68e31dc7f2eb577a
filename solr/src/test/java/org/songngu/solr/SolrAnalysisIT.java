package org.songngu.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.impl.CloudSolrClient;
import org.apache.solr.client.solrj.request.CollectionAdminRequest;
import org.apache.solr.client.solrj.request.FieldAnalysisRequest;
import org.apache.solr.client.solrj.response.AnalysisResponseBase.AnalysisPhase;
import org.apache.solr.client.solrj.response.AnalysisResponseBase.TokenInfo;
import org.apache.solr.cloud.MiniSolrCloudCluster;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.embedded.JettyConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes of Solr with two shards, and the configset of this module. */
class SolrAnalysisIT {
  private static final String COLLECTION = "news";
  private static final Path CONFIGURATION = Path.of("src/main/resources/songngu-configset/conf");

  @TempDir static Path folder;
  private static MiniSolrCloudCluster cluster;

  @BeforeAll
  static void start() throws Exception {
    cluster = new MiniSolrCloudCluster(2, folder, JettyConfig.builder().build());
    cluster.uploadConfigSet(CONFIGURATION, "songngu");
    CloudSolrClient client = cluster.getSolrClient();
    CollectionAdminRequest.createCollection(COLLECTION, "songngu", 2, 1).process(client);
    cluster.waitForActiveCollection(COLLECTION, 2, 2);
    client.add(COLLECTION, document("a", "text_vi", "Nhà máy bán dẫn khởi công ngày 1/7/2024"));
    client.add(COLLECTION, document("b", "text_vi", "Bàn dân cư ở phường"));
    client.add(COLLECTION, document("c", "text_en", "Semiconductor companies invest $1.5 billion"));
    client.commit(COLLECTION);
  }

  private static SolrInputDocument document(String id, String field, String text) {
    SolrInputDocument document = new SolrInputDocument();
    document.addField("id", id);
    document.addField(field, text);
    return document;
  }

  @AfterAll
  static void stop() throws Exception {
    cluster.shutdown();
  }

  @Test
  void layersAreFoundOverTwoShards() throws Exception {
    assertThat(ids("{!term f=text_vi}+bán dẫn")).containsExactly("a");
    assertThat(ids("{!term f=text_vi}~ban")).containsExactlyInAnyOrder("a", "b");
    assertThat(ids("{!term f=text_vi}=2024-07-01")).containsExactly("a");
    assertThat(ids("{!term f=text_en}*compani")).containsExactly("c");
    assertThat(ids("{!term f=text_en}=1500000000 usd")).containsExactly("c");
  }

  @Test
  void typedMarksAreObeyedByThePhrasesOfSolr() throws Exception {
    assertThat(ids("text_vi:\"Bán Dẫn\"")).containsExactly("a");
    assertThat(ids("text_vi:\"bàn dân\"")).containsExactly("b");
  }

  @Test
  void solrShowsTheTermsWithTheirOffsets() throws Exception {
    FieldAnalysisRequest request = new FieldAnalysisRequest();
    request.addFieldName("text_vi").setFieldValue("bán dẫn");
    List<TokenInfo> tokens = new ArrayList<>();
    for (AnalysisPhase phase :
        request
            .process(cluster.getSolrClient(), COLLECTION)
            .getFieldNameAnalysis("text_vi")
            .getIndexPhases()) {
      tokens.addAll(phase.getTokens());
    }
    assertThat(tokens)
        .extracting(TokenInfo::getText)
        .contains("bán", "~ban", "+bán dẫn", "dẫn", "~dan");
    assertThat(tokens)
        .filteredOn(token -> token.getText().equals("+bán dẫn"))
        .extracting(TokenInfo::getStart, TokenInfo::getEnd)
        .containsExactly(tuple(0, 7));
  }

  private static List<Object> ids(String query) throws Exception {
    return cluster.getSolrClient().query(COLLECTION, new SolrQuery(query)).getResults().stream()
        .map(document -> document.getFieldValue("id"))
        .toList();
  }
}
