package dev.parley.platform.engine;

/**
 * A place in a process where a token rests until something from outside moves it on.
 *
 * @param businessKey of the whole tree of process instances
 * @param activityInstance of the engine, never used twice
 * @param name what people call the place; of what runs beside the process, the name of that branch
 * @param beside whether it belongs to a branch that runs beside the process and leaves it in peace
 */
public record WaitState(
    String businessKey,
    String activityInstance,
    String processKey,
    String activityId,
    String name,
    boolean beside) {}
