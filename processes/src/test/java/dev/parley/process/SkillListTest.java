package dev.parley.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkillListTest {

  @Test
  void readsLevelsWhereTheyAreSaid() {
    assertThat(SkillList.parse(" French 3,Billing , Level 2 support").orElseThrow().levels())
        .containsExactly(entry("French", 3), entry("Billing", 1), entry("Level 2 support", 1));
  }

  @Test
  void aNumberAloneIsASkill() {
    assertThat(SkillList.parse("5").orElseThrow().levels()).containsExactly(entry("5", 1));
  }

  @Test
  void nothingIsNoSkillAtAll() {
    assertThat(SkillList.parse("  ").orElseThrow().levels()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "a,", "a,a 2", "a,b,c,d,e,f,g,h,i,j,k", "a\u0000b"})
  void refusesWhatIsNoList(String text) {
    assertThat(SkillList.parse(text)).isEmpty();
  }
}
