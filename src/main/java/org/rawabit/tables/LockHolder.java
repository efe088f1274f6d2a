package org.rawabit.tables;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Who has an output for itself.
 *
 * @param host the machine's name
 * @param process its number there
 * @param processStarted when that process began, in milliseconds since 1970: numbers come again; 0
 *     where the system does not tell
 * @param run what it does: an id of {@code runs}, or a command
 * @param since when it took the output, in UTC
 */
record LockHolder(String host, long process, long processStarted, String run, String since) {
  /** Systems count the start of a process from their own, which is known to the second. */
  private static final Duration SAME_START = Duration.ofSeconds(2);

  /** This process. */
  static LockHolder here(String run) {
    ProcessHandle self = ProcessHandle.current();
    return new LockHolder(
        hostName(),
        self.pid(),
        self.info().startInstant().map(Instant::toEpochMilli).orElse(0L),
        run,
        Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }

  String json() {
    try {
      return new ObjectMapper().writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Nobody, where it has not been written to its end. */
  static Optional<LockHolder> parse(String json) {
    try {
      return json.isBlank()
          ? Optional.empty()
          : Optional.of(new ObjectMapper().readValue(json, LockHolder.class));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @JsonIgnore
  boolean isOnThisMachine() {
    return host.equals(hostName());
  }

  /** Whether the process is still there, on this machine. */
  @JsonIgnore
  boolean isAlive() {
    return ProcessHandle.of(process)
        .filter(ProcessHandle::isAlive)
        .filter(p -> p.info().startInstant().map(this::isStart).orElse(true))
        .isPresent();
  }

  private boolean isStart(Instant instant) {
    Duration apart = Duration.between(Instant.ofEpochMilli(processStarted), instant).abs();
    return processStarted == 0 || apart.compareTo(SAME_START) <= 0;
  }

  @Override
  public String toString() {
    return "%s, process %d on %s, since %s".formatted(run, process, host, since);
  }
}
