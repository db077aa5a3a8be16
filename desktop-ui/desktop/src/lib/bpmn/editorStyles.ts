import 'camunda-bpmn-js/dist/assets/diagram-js.css';
import 'camunda-bpmn-js/dist/assets/bpmn-js.css';
// The font as files: the content security policy allows no fonts inside style sheets.
import 'camunda-bpmn-js/dist/assets/bpmn-font/css/bpmn.css';
import './diagram.css';
import 'camunda-bpmn-js/dist/assets/properties-panel.css';
import 'camunda-bpmn-js/dist/assets/color-picker.css';
import 'camunda-bpmn-js/dist/assets/element-templates.css';
import 'camunda-bpmn-js/dist/assets/element-template-chooser.css';
import 'camunda-bpmn-js/dist/assets/popup-menu.css';
import './panel.css';
