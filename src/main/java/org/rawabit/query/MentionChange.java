package org.rawabit.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * An example of what became of mentions.
 *
 * @param change came, went, actor, kind or span
 * @param before the actor or kind before; null where that says nothing
 * @param published the day, empty where it is not known
 * @param surfaceBefore null where there was no mention
 * @param surfaceAfter null where there is no mention any more
 */
public record MentionChange(
    String actorId,
    String change,
    @Nullable String before,
    @Nullable String after,
    String published,
    String title,
    @Nullable String surfaceBefore,
    @Nullable String ruleBefore,
    @Nullable String surfaceAfter,
    @Nullable String ruleAfter,
    String sentence) {

  static MentionChange of(ResultSet row) throws SQLException {
    String published = row.getString("published");
    String title = row.getString("title");
    return new MentionChange(
        row.getString("actor_id"),
        row.getString("change"),
        row.getString("before"),
        row.getString("after"),
        published == null ? "" : published.substring(0, 10),
        title == null ? "" : title,
        row.getString("surface_before"),
        row.getString("rule_before"),
        row.getString("surface_after"),
        row.getString("rule_after"),
        row.getString("sentence"));
  }
}
