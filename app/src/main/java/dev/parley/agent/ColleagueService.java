package dev.parley.agent;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Reads who of the staff can be mentioned. */
@Service
public class ColleagueService {
  private final ColleagueRepository colleagues;

  ColleagueService(ColleagueRepository colleagues) {
    this.colleagues = colleagues;
  }

  /** All agents and supervisors who have logged in at least once, by name. */
  public List<Colleague> all() {
    return colleagues.all();
  }

  /** Those of the ids that are colleagues, by name. */
  public List<Colleague> all(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : colleagues.all(ids);
  }
}
