package dev.parley.flow;

import io.swagger.v3.oas.annotations.media.Schema;

/** The BPMN model of one version of a routing flow. */
@Schema(name = "FlowModel")
public record FlowModel(String key, int version, String name, String xml) {}
