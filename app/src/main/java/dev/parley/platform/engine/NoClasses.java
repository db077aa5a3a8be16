package dev.parley.platform.engine;

import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.ProcessEngineException;

/**
 * Makes no object of a class that a model names, nor of the engine's own tasks that run commands or
 * send mail: models reach our code by the names of beans only.
 */
final class NoClasses implements ArtifactFactory {

  @Override
  public <T> T getArtifact(Class<T> type) {
    throw new ProcessEngineException("Models must not name classes: " + type.getName());
  }
}
