declare module '@bpmn-io/element-template-chooser' {
  const ElementTemplateChooserModule: Record<string, unknown>;
  export default ElementTemplateChooserModule;
}
