package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class LongTableTest {
  @Property
  void numbersKeysInTheOrderInWhichTheyCome(
      @ForAll @Size(max = 300) List<@LongRange(min = 0, max = 500) Long> few,
      @ForAll @Size(max = 300) List<@LongRange(min = 0) Long> many) {
    LongTable table = new LongTable(1);
    Map<Long, Integer> model = new HashMap<>();
    for (List<Long> keys : List.of(few, many)) {
      for (long key : keys) {
        assertThat(table.find(key)).isEqualTo(model.getOrDefault(key, -1));
        model.putIfAbsent(key, model.size());
        assertThat(table.add(key)).isEqualTo(model.get(key));
      }
    }
    assertThat(table.size()).isEqualTo(model.size());
    model.forEach((key, number) -> assertThat(table.key(number)).isEqualTo(key));
  }
}
