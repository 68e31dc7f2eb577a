package org.songngu.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuccessionsTest {
  @Test
  void theNumberOfAMergedEvent_leadsToTheOneThatHasItsReports() {
    Successions successions = new Successions();
    successions.record(Map.of("a", 5L, "b", 7L), Map.of("a", 5L, "b", 5L));
    successions.record(Map.of("a", 5L, "b", 5L, "c", 3L), Map.of("a", 3L, "b", 3L, "c", 3L));
    assertThat(successions.now(7)).isEqualTo(3);
    assertThat(successions.now(4)).isEqualTo(4);
    assertThat(successions.merged(3)).isEqualTo(List.of(5L, 7L));
  }

  @Test
  void aNewEventRemembersWhatItWasSplitFrom() {
    Successions successions = new Successions();
    successions.record(Map.of("a", 5L, "b", 5L), Map.of("a", 5L, "b", 9L));
    assertThat(successions.splitFrom(9)).isEqualTo(5);
    assertThat(successions.now(5)).isEqualTo(5);
    assertThat(successions.highest()).isEqualTo(9);
  }

  @Test
  void whatIsWritten_isReadBack() {
    Successions successions = new Successions();
    successions.record(Map.of("a", 5L, "b", 7L, "c", 5L), Map.of("a", 5L, "b", 5L, "c", 12L));
    assertThat(successions).hasToString("7>5 12<5");
    assertThat(Successions.parse("7>5 12<5")).hasToString("7>5 12<5");
    assertThat(Successions.parse("").now(1)).isEqualTo(1);
  }
}
