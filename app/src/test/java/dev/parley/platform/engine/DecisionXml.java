package dev.parley.platform.engine;

import java.util.ArrayList;
import java.util.List;

/** Writes calendars for tests, rule by rule, in the way that the desktop writes them. */
public final class DecisionXml {
  private final String key;
  private final List<String> rules = new ArrayList<>();

  private DecisionXml(String key) {
    this.key = key;
  }

  public static DecisionXml calendar(String key) {
    return new DecisionXml(key);
  }

  /** Entries as they stand in the table; empty means any. */
  public DecisionXml rule(String date, String weekday, String time, String open) {
    var id = "Rule_" + (rules.size() + 1);
    rules.add(
        """
        <rule id="%1$s">
          <inputEntry id="%1$s_Date"><text><![CDATA[%2$s]]></text></inputEntry>
          <inputEntry id="%1$s_Weekday"><text><![CDATA[%3$s]]></text></inputEntry>
          <inputEntry id="%1$s_Time"><text><![CDATA[%4$s]]></text></inputEntry>
          <outputEntry id="%1$s_Open"><text><![CDATA[%5$s]]></text></outputEntry>
        </rule>
        """
            .formatted(id, date, weekday, time, open));
    return this;
  }

  public String xml() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
      xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="Definitions_1" name="%1$s"
      namespace="http://camunda.org/schema/1.0/dmn">
      <decision id="%1$s" name="Test hours" camunda:historyTimeToLive="P90D">
        <decisionTable id="Table_1" hitPolicy="FIRST">
          <input id="Input_Date" label="Date">
            <inputExpression id="Expression_Date"><text>date</text></inputExpression>
          </input>
          <input id="Input_Weekday" label="Weekday">
            <inputExpression id="Expression_Weekday"><text>weekday</text></inputExpression>
          </input>
          <input id="Input_Time" label="Time">
            <inputExpression id="Expression_Time"><text>time</text></inputExpression>
          </input>
          <output id="Output_Open" label="Open" name="open" typeRef="boolean" />
          %2$s
        </decisionTable>
      </decision>
    </definitions>
    """
        .formatted(key, String.join("", rules));
  }
}
