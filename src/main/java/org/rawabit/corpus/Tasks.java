package org.rawabit.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Shares files out to tasks, so that all take about as long.
 *
 * <p>The next largest goes to whichever task has least so far (Graham 1969, <i>Bounds on
 * multiprocessing timing anomalies</i>: at most a third more than the best there is).
 */
final class Tasks {
  /** Beyond it, a task gets more bytes: each costs the driver something, however small. */
  private static final int MOST = 4000;

  /** Tasks to a core: so none waits long for the others to end. */
  private static final int ROUNDS = 3;

  /** Opening a file takes as long as reading so many bytes more. */
  private static final long OPENING = 64 * 1024;

  /** A task and what it has so far. */
  private static final class Task {
    private final List<FilePart> parts = new ArrayList<>();
    private long cost;
  }

  private Tasks() {}

  /** The parts of each task, the heaviest task first; no task is empty. */
  static List<List<FilePart>> of(List<FilePart> parts, int cores) {
    long total = parts.stream().mapToLong(Tasks::cost).sum();
    long wanted = Math.max(total / Splitting.PART_SIZE + 1, (long) cores * ROUNDS);
    int count = (int) Math.min(Math.min(wanted, MOST), parts.size());
    PriorityQueue<Task> lightest = new PriorityQueue<>(Comparator.comparingLong(t -> t.cost));
    for (int i = 0; i < count; i++) {
      lightest.add(new Task());
    }
    List<FilePart> heaviestFirst = new ArrayList<>(parts);
    heaviestFirst.sort(Comparator.comparingLong(Tasks::cost).reversed());
    for (FilePart part : heaviestFirst) {
      Task task = lightest.remove();
      task.parts.add(part);
      task.cost += cost(part);
      lightest.add(task);
    }
    return lightest.stream()
        .sorted(Comparator.comparingLong((Task t) -> t.cost).reversed())
        .map(t -> List.copyOf(t.parts))
        .toList();
  }

  private static long cost(FilePart part) {
    return part.length() + OPENING;
  }
}
